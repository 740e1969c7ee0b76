pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// One setting: what it is and what it does at the start, its control at the end; below one another where it is narrow.
Item {
    id: root

    required property string name
    property string detail: ""
    property string also: ""    // what else a search for it may say
    property string search: ""
    default property alias control: place.data

    readonly property bool narrow: place.childrenRect.width > width * 0.62

    readonly property bool fits: search === "" || [name, detail, also].join(" ").toLowerCase().includes(search.toLowerCase())
    visible: fits
    implicitWidth: 480
    implicitHeight: Math.max(Theme.rowLine, narrow ? words.height + place.height + Theme.s2 * 3 : Math.max(words.height, place.height) + Theme.s2 * 2)

    Column {
        id: words
        anchors.left: parent.left
        y: root.narrow ? Theme.s2 : (root.height - height) / 2
        width: root.narrow ? root.width : root.width - place.width - Theme.s5
        spacing: 2
        AppText {
            width: parent.width
            text: root.name
            wrapMode: Text.Wrap
        }
        AppText {
            visible: root.detail !== ""
            width: parent.width
            text: root.detail
            wrapMode: Text.Wrap
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
    }
    Item {
        id: place
        // By x, not by anchors: switching anchors would leave it stretched.
        readonly property bool atEnd: root.narrow === root.LayoutMirroring.enabled
        x: atEnd ? root.width - width : 0
        y: root.narrow ? words.y + words.height + Theme.s2 : (root.height - height) / 2
        width: Math.min(childrenRect.width, root.width)
        height: childrenRect.height
    }
}
