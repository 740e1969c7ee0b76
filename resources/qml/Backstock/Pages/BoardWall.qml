pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Shelves of art beside the first choices; a picture, not a list.
Item {
    id: root

    required property RowModel boards
    property real coverWidth: 140

    readonly property real cellWidth: coverWidth + Theme.s4
    readonly property real cellHeight: coverWidth * 1.5 + Theme.s6
    readonly property int columns: Math.ceil(width / cellWidth) + 1

    Accessible.ignored: true

    Repeater {
        model: root.boards
        Item {
            id: place
            required property int index
            required property string name
            required property string family
            required property url art
            readonly property int row: Math.floor(index / root.columns)

            x: (index % root.columns) * root.cellWidth - (row % 2 ? Theme.s7 * 2 : Theme.s5)
            y: row * root.cellHeight - Theme.s7 * 2
            width: root.cellWidth
            height: root.cellHeight
            Cover {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: edge.top
                name: place.name
                family: place.family
                art: place.art
                coverWidth: root.coverWidth
            }
            Rectangle {
                id: edge
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.s4
                width: parent.width
                height: Theme.s2
                color: Theme.c.raised
                Rectangle {
                    width: parent.width
                    height: 2
                    color: Theme.c.high
                }
            }
        }
    }
}
