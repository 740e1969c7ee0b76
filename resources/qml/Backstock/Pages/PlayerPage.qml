pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The film, and controls that leave when nobody moves. Always in the dark roles.
FocusScope {
    id: root

    required property Player player
    required property Preferences preferences

    signal leave
    signal fullscreenAsked
    signal fullscreenEnded

    property alias awake: overlay.awake
    property alias sheet: overlay.sheet
    property alias controlled: overlay.controlled
    property alias trouble: course.trouble
    property alias nextOffered: course.nextOffered
    property bool leaving: false
    readonly property bool drawn: GraphicsInfo.api !== GraphicsInfo.Software
    // From across the room arrows seek while the film has the keys, and walk the buttons once those have them.
    readonly property bool away: root.activeFocus && !stage.activeFocus
    readonly property bool walked: away && (Theme.television || trouble !== "")

    // Says how far it went before anybody can forget it. A small window goes with this page, and what draws in it first.
    function end(): void {
        course.report(false);
        if (root.player.small) {
            small.visible = false;
            root.leaving = true;
            film.close();
        } else {
            root.leave();
        }
    }
    function wake(): void {
        overlay.wake();
    }
    function playFile(index: int): void {
        course.playFile(index);
    }
    function back(): void {
        if (root.sheet !== "")
            overlay.show("");
        else if (root.nextOffered)
            root.nextOffered = false;
        else if (Theme.television && root.away && root.trouble === "")
            root.focusFilm();
        else if (Window.visibility === Window.FullScreen && !Theme.television)
            root.fullscreenEnded();
        else
            root.end();
    }
    function findSubtitles(): void {
        const filters = [qsTr("Subtitles (%1)").arg("*.srt *.ass *.ssa *.vtt *.sub *.idx *.sup *.smi"), qsTr("All files (%1)").arg("*")];
        Ask.file(root, qsTr("Subtitles"), filters, chosen => film.addSubtitles(root.player.localPath(chosen)), root.player.folder());
    }
    function focusFilm(): void {
        stage.forceActiveFocus(Qt.OtherFocusReason);
    }

    focus: true
    Component.onCompleted: {
        Theme.dark = true;
        film.volume = preferences.volume;
        if (!root.drawn)
            film.hearOnly();
        course.begin();
        overlay.liftSubtitles();
        if (root.trouble === "")
            root.focusFilm();
    }
    Component.onDestruction: {
        Theme.dark = false;
        film.close();
    }

    Keys.onPressed: event => event.accepted = root.press(event)
    function press(event: var): bool {
        root.wake();
        const arrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up || event.key === Qt.Key_Down;
        return !(arrow && root.walked) && keymap.press(event);
    }

    Connections {
        target: root.player
        function onSmallChanged(): void {
            Theme.dark = !root.player.small;
            if (root.player.small) {
                small.visible = true;
                small.requestActivate();
            } else {
                root.focusFilm();
            }
            film.moveTo(root.player.small ? small.place : stage);
        }
    }
    PlayerCourse {
        id: course
        film: film
        player: root.player
        preferences: root.preferences
        drawn: root.drawn
        onOffered: root.wake()
        onOver: root.end()
    }
    PlayerDeeds {
        id: deeds
        film: film
        player: root.player
        preferences: root.preferences
        onSaid: text => overlay.say(text)
        onMoved: root.wake()
        onFileWanted: index => root.playFile(index)
        onLeave: root.end()
        onBack: root.back()
        onFullscreen: root.fullscreenAsked()
        onSmall: if (film.hasVideo) root.player.small = !root.player.small
        onKeys: overlay.show("keys")
        onControls: overlay.enter()
        onFacts: overlay.show("facts")
        onList: if (deeds.several && !root.player.album) overlay.show("list")
    }
    PlayerRemote {
        film: film
        player: root.player
        onFileAsked: steps => deeds.another(steps)
        onVolumeAsked: percent => root.preferences.volume = Math.min(150, percent)
        onStopAsked: root.end()
        onRaiseAsked: root.Window.window.requestActivate()
        Component.onDestruction: end()
    }
    PlayerKeymap {
        id: keymap
        deeds: deeds
    }

    Rectangle {
        id: ground
        anchors.fill: parent
        visible: !root.player.small
        color: "black"
    }
    Item {
        id: stage
        anchors.fill: parent
        focus: true
        visible: !root.player.small
        Accessible.role: Accessible.Animation
        Accessible.name: root.player.name
        MpvItem {
            id: film
            objectName: "film"
            anchors.fill: parent
            onAbsent: root.trouble = qsTr("Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2")
            onMoved: small.visible = root.player.small
            onOver: if (root.leaving) root.leave()
        }
    }
    PlayerOverlay {
        id: overlay
        anchors.fill: parent
        course: course
        deeds: deeds
        keymap: keymap
        onEndAsked: root.end()
        onLeave: root.leave()
        onFullscreenAsked: root.fullscreenAsked()
        onFilesAsked: root.findSubtitles()
        onFilmWanted: root.focusFilm()
        onDropped: urls => {
            for (const address of urls)
                film.addSubtitles(root.player.localPath(address));
            overlay.say(qsTr("Subtitles added"));
        }
    }
    PlayerSmall {
        id: small
        objectName: "smallWindow"
        visible: false
        film: film
        player: root.player
        onBackAsked: root.player.small = false
        onCloseAsked: root.end()
    }
}
