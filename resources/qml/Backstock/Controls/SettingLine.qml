pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// One setting of a sheet: what it is and what it does at the start, its control at the end; below one another where it
// is narrow. A hairline parts it from the line before.
Item {
    id: root

    required property string name
    property string detail: ""
    property string also: ""    // what else a search for it may say
    property string search: ""
    default property alias control: place.data

    readonly property real inset: Theme.s4
    readonly property real inner: width - 2 * inset
    readonly property bool narrow: place.childrenRect.width > inner * 0.62

    readonly property bool fits: search === "" || [name, detail, also].join(" ").toLowerCase().includes(search.toLowerCase())
    visible: fits
    implicitWidth: 480
    implicitHeight: Math.max(Theme.rowLine, narrow ? words.height + place.height + Theme.s2 * 3 : Math.max(words.height, place.height) + Theme.s2 * 2)

    Rectangle {
        visible: root.y > 0
        x: root.inset
        width: root.inner
        height: 1
        color: Theme.contrast ? Theme.c.edge : Theme.c.line
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: root.narrow ? Theme.s2 : (root.height - height) / 2
        width: root.narrow ? root.inner : root.inner - place.width - Theme.s5
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
        x: atEnd ? root.width - root.inset - width : root.inset
        y: root.narrow ? words.y + words.height + Theme.s2 : (root.height - height) / 2
        width: Math.min(childrenRect.width, root.inner)
        height: childrenRect.height
    }
}
