import QtQuick
import Backstock.Theme

// A title is selected, or could be.
Rectangle {
    id: root

    property bool on: false

    implicitWidth: Theme.s5
    implicitHeight: Theme.s5
    radius: Theme.radiusControl
    color: on ? Theme.c.accent : Theme.c.ground
    border.width: on ? 0 : 1
    border.color: Theme.c.edge
    Accessible.ignored: true
    Icon {
        visible: root.on
        anchors.centerIn: parent
        name: "check"
        size: Theme.iconSmall
        color: Theme.c.onAccent
    }
}
