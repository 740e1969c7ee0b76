pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A switch: the knob stands at the end when on, and carries a tick.
T.Switch {
    id: root

    property string name: ""

    implicitWidth: Theme.grow(44)
    implicitHeight: Theme.hitMin
    hoverEnabled: true
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: name
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    indicator: Rectangle {
        anchors.verticalCenter: parent?.verticalCenter
        width: root.width
        height: Theme.grow(24)
        radius: height / 2
        color: root.checked ? Theme.c.accentWash : root.hovered ? Theme.c.lifted : Theme.c.raised
        border.width: 1
        border.color: root.checked ? Theme.c.accentText : Theme.c.edge
        Rectangle {
            readonly property bool atEnd: root.checked !== root.LayoutMirroring.enabled
            x: atEnd ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 8
            height: width
            radius: width / 2
            color: root.checked ? Theme.c.accentText : Theme.c.edge
            Icon {
                visible: root.checked
                anchors.centerIn: parent
                name: "check"
                size: parent.width - 4
                color: Theme.c.ground
            }
            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        FocusRing {
            inner: parent.radius
            shown: root.visualFocus
        }
    }
}
