pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Desktop

// The pages that take the whole window: the first run and the player.
Item {
    id: root

    required property Shell shell
    required property PanelSet panels

    signal fullscreenAsked
    signal fullscreenEnded
    signal playerLeft

    Keys.onPressed: event => {
        const arrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up || event.key === Qt.Key_Down;
        event.accepted = arrow && root.shell.walk(root.Window.window, event.key);
    }

    Loader {
        anchors.fill: parent
        active: root.shell.firstRun.needed
        focus: active
        sourceComponent: FirstRunPage {
            firstRun: root.shell.firstRun
            onWanted: way => root.panels.enter(way)
            onCopyWanted: text => root.shell.about.copyReport(text)
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.shell.player.open && !root.shell.player.small
        color: "black"
    }
    // Built bit by bit, between frames: it is the largest page.
    Loader {
        anchors.fill: parent
        asynchronous: true
        active: root.shell.player.open
        focus: active && !root.shell.player.small
        sourceComponent: PlayerPage {
            player: root.shell.player
            preferences: root.shell.preferences
            onFullscreenAsked: root.fullscreenAsked()
            onFullscreenEnded: root.fullscreenEnded()
            onLeave: root.playerLeft()
        }
    }
}
