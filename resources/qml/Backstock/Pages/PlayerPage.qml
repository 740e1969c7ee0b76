pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
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

    property bool awake: true
    property string sheet: ""
    property string trouble: ""
    property bool nextOffered: false
    property bool leaving: false

    readonly property bool inside: controls.activeFocus || sheet !== "" || controls.held
    readonly property bool controlled: !player.small && trouble === "" && (awake || film.paused || inside || !film.hasVideo)
    readonly property bool buffering: film.waiting && trouble === ""

    onControlledChanged: film.liftSubtitles(controlled ? controls.foot / height : 0)

    // Says how far it went before anybody can forget it. A small window goes with this page, and what draws in it first.
    function end(): void {
        root.report(false);
        if (root.player.small) {
            small.visible = false;
            root.leaving = true;
            film.close();
        } else {
            root.leave();
        }
    }
    function report(playing: bool): void {
        root.player.report(film.elapsed, film.duration, playing);
    }
    function wake(): void {
        awake = true;
        sleep.restart();
    }
    function say(text: string): void {
        toast.say(text);
    }
    function show(sheet: string): void {
        root.sheet = root.sheet === sheet ? "" : sheet;
        if (root.sheet !== "")
            sheets.forceActiveFocus(Qt.PopupFocusReason);
        else
            stage.forceActiveFocus(Qt.OtherFocusReason);
        root.wake();
    }
    function begin(): void {
        root.trouble = "";
        root.nextOffered = false;
        if (root.player.album)
            film.play(root.player.addresses, root.player.index, root.player.resumeAt);
        else
            root.beginFilm();
    }
    function beginFilm(): void {
        film.restore(root.preferences.tastes.of(root.player.titleId, root.player.file));
        film.play([root.player.address], 0, root.player.resumeAt);
    }
    function playFile(index: int): void {
        if (index < 0 || index >= root.player.addresses.length)
            return;
        root.report(false);
        if (root.player.album) {
            film.jump(root.player.addresses[index]);
        } else {
            root.player.choose(index);
            root.begin();
        }
    }
    function fileEnded(): void {
        root.report(false);
        if (root.player.album) {
            // The record goes on by itself; after its last track it is over.
            if (root.player.index === root.player.addresses.length - 1 || root.player.shuffled)
                root.end();
        } else if (root.player.nextName !== "") {
            root.nextOffered = true;
            root.wake();
        } else {
            root.end();
        }
    }
    function back(): void {
        if (root.sheet !== "")
            root.show("");
        else if (root.nextOffered)
            root.nextOffered = false;
        else if (Window.visibility === Window.FullScreen)
            root.fullscreenEnded();
        else
            root.end();
    }

    focus: true
    Component.onCompleted: {
        Theme.dark = true;
        film.volume = preferences.volume;
        root.begin();
        film.liftSubtitles(controls.foot / height);
        stage.forceActiveFocus(Qt.OtherFocusReason);
    }
    Component.onDestruction: {
        Theme.dark = false;
        film.close();
    }

    Keys.onPressed: event => event.accepted = root.press(event)
    function press(event: var): bool {
        root.wake();
        return keymap.press(event);
    }

    Connections {
        target: root.player
        function onFileChanged(): void {
            film.loopOne(root.player.repeat === "one");
        }
        function onOrderChanged(): void {
            film.loopAll(root.player.repeat === "all");
            film.loopOne(root.player.repeat === "one");
        }
        function onSmallChanged(): void {
            Theme.dark = !root.player.small;
            if (root.player.small) {
                small.visible = true;
                small.requestActivate();
            } else {
                stage.forceActiveFocus(Qt.OtherFocusReason);
            }
            film.moveTo(root.player.small ? small.place : stage);
        }
    }
    property bool wasShuffled: false
    Connections {
        target: root.player
        function onOrderChanged(): void {
            if (root.player.shuffled !== root.wasShuffled)
                film.shuffle(root.player.shuffled);
            root.wasShuffled = root.player.shuffled;
        }
    }
    Binding {
        target: film
        property: "volume"
        value: root.preferences.volume
    }
    PlayerDeeds {
        id: deeds
        film: film
        player: root.player
        preferences: root.preferences
        onSaid: text => root.say(text)
        onMoved: root.wake()
        onFileWanted: index => root.playFile(index)
        onLeave: root.end()
        onBack: root.back()
        onFullscreen: root.fullscreenAsked()
        onSmall: if (film.hasVideo) root.player.small = !root.player.small
        onKeys: root.show("keys")
        onFacts: root.show("facts")
        onList: if (deeds.several && !root.player.album) root.show("list")
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
            onEnded: root.fileEnded()
            onPathChanged: {
                root.player.playing(path);
                if (path !== "")
                    root.trouble = "";
            }
            onFailed: why => root.trouble = root.player.wrong(why)
            onAbsent: root.trouble = qsTr("Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2")
            onTunedByHand: (name, value) => {
                if (!root.player.album) // music keeps its own speed
                    root.preferences.tastes.keep(name, value, root.player.titleId, root.player.file);
            }
            onMoved: small.visible = root.player.small
            onOver: if (root.leaving) root.leave()
        }
    }
    PlayerAlbum {
        anchors.fill: parent
        visible: !film.hasVideo && root.player.album && !root.player.small
        player: root.player
        onPicked: index => root.playFile(index)
    }
    WideArt {
        visible: !film.hasVideo && !root.player.album && !root.player.small
        anchors.fill: parent
        source: root.player.wideArt
    }
    Timer {
        id: sleep
        interval: Theme.playerRests
        running: true
        onTriggered: root.awake = false
    }
    Timer {
        interval: 5000
        repeat: true
        running: true
        onTriggered: root.report(!film.paused && !film.waiting)
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
                film.toggle();
        }
        onDoubleTapped: root.fullscreenAsked()
        onTurned: (steps, loudness) => loudness ? deeds.louder(2 * steps) : deeds.step(10 * steps)
        onDropped: urls => {
            for (const address of urls)
                film.addSubtitles(root.player.localPath(address));
            root.say(qsTr("Subtitles added"));
        }
    }
    PlayerBuffering {
        anchors.centerIn: parent
        visible: root.buffering && !root.player.small
        reason: root.player.arriving ? root.player.reason : ""
    }
    PlayerControls {
        id: controls
        anchors.fill: parent
        opacity: root.controlled ? 1 : 0
        visible: opacity > 0
        deeds: deeds
        sheet: root.sheet
        answered: root.nextOffered
        onLeave: root.end()
        onSheetWanted: name => root.show(name)
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
    ShelfLabel {
        visible: root.player.arriving && !root.player.small
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        anchors.topMargin: Theme.s4 + 9
        where: "arriving"
        onArt: true
        progress: root.player.arrivedShare
        text: root.player.arrivalLabel
    }
    PlayerSheets {
        id: sheets
        anchors.fill: parent
        visible: root.sheet !== "" && !root.player.small
        deeds: deeds
        keymap: keymap
        sheet: root.sheet
        foot: controls.foot
        onCloseAsked: root.show("")
        onFilesAsked: files.open()
        onPicked: index => root.playFile(index)
    }
    PlayerNext {
        objectName: "next"
        visible: root.nextOffered && !root.player.small
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s5
        anchors.bottomMargin: controls.foot
        name: root.player.nextName
        onGoOn: {
            stage.forceActiveFocus(Qt.OtherFocusReason);
            root.playFile(root.player.index + 1);
        }
        onStay: {
            root.nextOffered = false;
            stage.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    PlayerTrouble {
        visible: root.trouble !== "" && !root.player.small
        anchors.fill: parent
        text: root.trouble
        name: root.player.fileName
        nextName: root.player.nextName
        onNextAsked: root.playFile(root.player.index + 1)
        onLeave: root.leave()
    }
    PlayerToast {
        id: toast
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.s5
        anchors.topMargin: 72
        hidden: root.player.small
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
    FileDialog {
        id: files
        title: qsTr("Subtitles")
        currentFolder: root.player.folder()
        nameFilters: [qsTr("Subtitles (%1)").arg("*.srt *.ass *.ssa *.vtt *.sub *.idx *.sup *.smi"), qsTr("All files (%1)").arg("*")]
        onAccepted: film.addSubtitles(root.player.localPath(selectedFile))
    }
}
