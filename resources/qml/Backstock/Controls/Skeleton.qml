pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// What stands where content will be: quiet blocks, no shimmer. `lines` of text, or with `cover` a place on the shelf.
Column {
    id: root

    property int lines: 3
    property real cover: 0
    property string name: qsTr("Loading")

    spacing: Theme.s3
    Accessible.role: Accessible.StaticText
    Accessible.name: name

    Rectangle {
        visible: root.cover > 0
        width: root.cover
        height: root.cover * 1.5
        radius: Theme.radiusCover
        color: Theme.c.raised
        border.width: Theme.frame
        border.color: Theme.c.edge
    }
    Repeater {
        model: root.lines
        Rectangle {
            required property int index
            width: (root.cover > 0 ? root.cover : root.width) * (index === root.lines - 1 && index > 0 ? 0.6 : 1)
            height: Theme.body
            radius: Theme.radiusLabel
            color: Theme.c.raised
            border.width: Theme.frame
            border.color: Theme.c.edge
        }
    }
}
