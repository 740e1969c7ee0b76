import QtQuick
import Backstock.Theme
import Backstock.Controls

// A word on the picture about what was just done; it leaves by itself.
Rectangle {
    id: root

    property string text: ""
    property bool shown: false
    property bool hidden: false

    function say(text: string): void {
        root.text = text;
        root.shown = true;
        end.restart();
    }

    width: said.width + 2 * Theme.s3
    height: Theme.grow(36)
    radius: Theme.radiusControl
    color: Theme.c.plate
    opacity: shown && !hidden ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onShownChanged: if (shown)
        Accessible.announce(text)
    SilentText {
        id: said
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.parent ? root.parent.width - 120 : implicitWidth)
        text: root.text
        color: Theme.c.onPlate
    }
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }
    Timer {
        id: end
        interval: 1600
        onTriggered: root.shown = false
    }
}
