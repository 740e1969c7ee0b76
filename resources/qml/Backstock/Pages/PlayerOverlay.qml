import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What lies over the film and leaves when nobody moves: pointer, controls, sheets, and what is said in between.
Item {
    id: root

    required property PlayerCourse course
    required property PlayerDeeds deeds
    required property PlayerKeymap keymap

    property bool awake: true
    property string sheet: ""

    signal endAsked
    signal leave                        // at once: nothing plays
    signal fullscreenAsked
    signal filesAsked
    signal filmWanted                   // nothing here needs the keys any more
    signal dropped(var urls)

    readonly property MpvItem film: deeds.film
    readonly property Player player: deeds.player
    readonly property real foot: controls.foot
    readonly property bool inside: controls.activeFocus || sheet !== "" || controls.held
    readonly property bool controlled: !player.small && course.trouble === "" && (awake || film.paused || inside || !film.hasVideo)

    onControlledChanged: root.liftSubtitles()
    onFootChanged: root.liftSubtitles()

    function liftSubtitles(): void {
        root.film.liftSubtitles(root.controlled ? (root.foot + Theme.s5) / root.height : 0);
    }
    function wake(): void {
        awake = true;
        sleep.restart();
    }
    function enter(): void {
        root.wake();
        controls.forceActiveFocus(Qt.TabFocusReason);
    }
    function say(text: string): void {
        toast.say(text);
    }
    function show(sheet: string): void {
        root.sheet = root.sheet === sheet ? "" : sheet;
        if (root.sheet !== "")
            sheets.forceActiveFocus(Qt.PopupFocusReason);
        else
            root.filmWanted();
        root.wake();
    }

    PlayerAlbum {
        anchors.fill: parent
        visible: !root.film.hasVideo && root.player.album && !root.player.small
        player: root.player
        foot: root.foot
        onPicked: index => root.course.playFile(index)
    }
    WideArt {
        visible: !root.film.hasVideo && !root.player.album && !root.player.small
        anchors.fill: parent
        source: root.player.wideArt
    }
    Timer {
        id: sleep
        interval: Theme.playerRests
        running: true
        onTriggered: root.awake = false
    }
    PlayerPointer {
        anchors.fill: parent
        enabled: !root.player.small
        shown: root.controlled
        onMoved: root.wake()
        onTapped: {
            if (root.sheet !== "")
                root.show("");
            else
                root.film.toggle();
        }
        onDoubleTapped: root.fullscreenAsked()
        onTurned: (steps, loudness) => loudness ? root.deeds.louder(2 * steps) : root.deeds.step(10 * steps)
        onDropped: urls => root.dropped(urls)
    }
    PlayerBuffering {
        anchors.centerIn: parent
        visible: root.course.buffering && !root.player.small
        reason: root.player.arriving ? root.player.reason : ""
    }
    PlayerControls {
        id: controls
        anchors.fill: parent
        opacity: root.controlled ? 1 : 0
        visible: opacity > 0 || root.controlled    // at once: what is not visible cannot have the keys
        deeds: root.deeds
        sheet: root.sheet
        answered: root.course.nextOffered
        onLeave: root.endAsked()
        onSheetWanted: name => root.show(name)
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
    ShelfLabel {
        visible: root.player.arriving && !root.player.small
        LayoutMirroring.enabled: false  // beside media controls, which do not turn around either
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        anchors.topMargin: Theme.s4 + (Theme.control - height) / 2
        where: "arriving"
        onArt: true
        progress: root.player.arrivedShare
        text: root.player.arrivalLabel
    }
    PlayerSheets {
        id: sheets
        anchors.fill: parent
        visible: root.sheet !== "" && !root.player.small
        deeds: root.deeds
        keymap: root.keymap
        sheet: root.sheet
        foot: root.foot
        onCloseAsked: root.show("")
        onFilesAsked: root.filesAsked()
        onPicked: index => root.course.playFile(index)
    }
    PlayerNext {
        objectName: "next"
        visible: root.course.nextOffered && !root.player.small
        LayoutMirroring.enabled: false
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s5
        anchors.bottomMargin: root.foot
        name: root.player.nextName
        onGoOn: {
            root.filmWanted();
            root.course.playNext();
        }
        onStay: {
            root.course.nextOffered = false;
            root.filmWanted();
        }
    }
    PlayerTrouble {
        visible: root.course.trouble !== "" && !root.player.small
        anchors.fill: parent
        text: root.course.trouble
        name: root.player.fileName
        nextName: root.player.nextName
        onNextAsked: root.course.playNext()
        onLeave: root.leave()
    }
    PlayerToast {
        id: toast
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.s5
        anchors.topMargin: sheets.brow
        hidden: root.player.small
    }
}
