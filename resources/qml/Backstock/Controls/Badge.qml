import QtQuick
import Backstock.Theme

// A small count. Not there when there is nothing to count.
Rectangle {
    id: root

    required property int number
    property bool quiet: false

    visible: number > 0
    implicitWidth: Math.max(implicitHeight, count.implicitWidth + 10)
    implicitHeight: Theme.grow(18)
    radius: height / 2
    color: quiet ? Theme.c.lifted : Theme.c.accent
    border.width: Theme.frame
    border.color: Theme.c.edge
    SilentText {
        id: count
        anchors.centerIn: parent
        text: root.number > 999 ? "999+" : root.number.toLocaleString(Qt.locale(), "f", 0)
        strong: true
        font.pixelSize: Theme.caption
        color: root.quiet ? Theme.c.text : Theme.c.onAccent
        Accessible.ignored: true
    }
}
