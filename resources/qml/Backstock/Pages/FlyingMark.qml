import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls

// Beside the handle while one flies through a long list: the letter, the year or the group that passes by.
Rectangle {
    id: root

    required property Flickable view
    required property T.ScrollBar handle
    property alias text: word.text

    readonly property bool shown: view.contentHeight > view.height * 3 && (handle.pressed || fast)
    readonly property bool fast: Math.abs(view.verticalVelocity) > 3500

    x: view.LayoutMirroring.enabled ? Theme.s5 : view.width - width - Theme.s5
    y: Math.max(0, Math.min(view.height - height, handle.position * view.height + handle.size * view.height / 2 - height / 2))
    z: 2
    width: Math.min(Math.max(height, word.implicitWidth + Theme.s4 * 2), view.width * 0.5)
    height: Theme.grow(48)
    radius: Theme.radiusControl
    color: Theme.c.high
    border.width: Theme.frame
    border.color: Theme.c.edge
    opacity: shown && text !== "" ? 1 : 0
    visible: opacity > 0
    Accessible.ignored: true
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    AppText {
        id: word
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.view.width * 0.5 - Theme.s4 * 2)
        strong: true
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignHCenter
    }
}
