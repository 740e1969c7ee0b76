pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The film, and controls that leave after three seconds without a move. Always in the dark roles.
Rectangle {
    id: root

    required property Player player
    required property Preferences preferences

    signal leave
    signal fullscreenAsked

    property bool awake: true
    readonly property bool controlled: awake || film.paused

    onControlledChanged: film.liftSubtitles(controlled ? controls.foot / height : 0)

    // Says how far it went before anybody can forget it.
    function end(): void {
        root.player.report(film.elapsed, film.duration, false);
        root.leave();
    }
    function wake(): void {
        awake = true;
        sleep.restart();
    }

    color: "black"
    focus: true
    Component.onCompleted: {
        Theme.dark = true;
        film.volume = preferences.volume;
        film.play(player.files, player.resumeAt);
        film.liftSubtitles(controls.foot / height);
        forceActiveFocus(Qt.OtherFocusReason);
    }
    Component.onDestruction: {
        Theme.dark = false;
        film.close();
    }

    Keys.onPressed: event => {
        root.wake();
        switch (event.key) {
        case Qt.Key_Space:
            film.toggle();
            break;
        case Qt.Key_Left:
            film.seek(film.elapsed - 10);
            break;
        case Qt.Key_Right:
            film.seek(film.elapsed + 30);
            break;
        case Qt.Key_Up:
            root.preferences.volume = Math.min(100, root.preferences.volume + 5);
            break;
        case Qt.Key_Down:
            root.preferences.volume = Math.max(0, root.preferences.volume - 5);
            break;
        case Qt.Key_M:
            film.toggleMute();
            break;
        case Qt.Key_F:
            root.fullscreenAsked();
            break;
        case Qt.Key_Escape:
            root.end();
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    MpvItem {
        id: film
        objectName: "film"
        anchors.fill: parent
        volume: root.preferences.volume
        onEnded: root.end()
    }
    WideArt {
        visible: !film.hasVideo
        anchors.fill: parent
        source: root.player.wideArt
    }
    Timer {
        id: sleep
        interval: Theme.leaveAfter
        running: true
        onTriggered: root.awake = film.paused || controls.held
    }
    Timer {
        interval: 5000
        repeat: true
        running: true
        onTriggered: root.player.report(film.elapsed, film.duration, !film.paused)
    }
    HoverHandler {
        cursorShape: root.awake ? Qt.ArrowCursor : Qt.BlankCursor
        onPointChanged: root.wake()
    }
    TapHandler {
        onTapped: film.toggle()
        onDoubleTapped: root.fullscreenAsked()
    }
    PlayerControls {
        id: controls
        anchors.fill: parent
        opacity: root.controlled ? 1 : 0
        visible: opacity > 0
        film: film
        player: root.player
        preferences: root.preferences
        onLeave: root.end()
        onFullscreenAsked: root.fullscreenAsked()
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
}
