import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// Something to turn a little at a time, and back to usual.
RowLayout {
    id: root

    required property string name
    required property string value
    required property bool usual

    signal turned(int steps)
    signal reset

    // What it is turned to is heard once the film has it, as the keys stay on the button.
    property bool pressed: false
    onValueChanged: if (pressed) {
        pressed = false;
        Qt.callLater(() => root.Accessible.announce(root.Accessible.name));
    }

    Layout.fillWidth: true
    spacing: Theme.s1
    Accessible.role: Accessible.Grouping
    Accessible.name: name + ", " + value
    SilentText {
        Layout.fillWidth: true
        text: root.name
        color: Theme.c.textSoft
    }
    QuietButton {
        visible: !root.usual
        flatLook: true
        implicitHeight: Theme.hitMin
        iconName: "rotate-ccw"
        ink: Theme.c.textSoft
        hint: qsTr("%1: as usual").arg(root.name)
        onClicked: {
            root.pressed = true;
            root.reset();
        }
    }
    QuietButton {
        implicitHeight: Theme.hitMin
        iconName: "minus"
        hint: qsTr("%1: less").arg(root.name)
        autoRepeat: true
        onClicked: {
            root.pressed = true;
            root.turned(-1);
        }
    }
    SilentText {
        Layout.preferredWidth: Math.max(Theme.grow(72), implicitWidth)
        horizontalAlignment: Text.AlignHCenter
        text: root.value
        monospaced: true
    }
    QuietButton {
        implicitHeight: Theme.hitMin
        iconName: "plus"
        hint: qsTr("%1: more").arg(root.name)
        autoRepeat: true
        onClicked: {
            root.pressed = true;
            root.turned(1);
        }
    }
}
