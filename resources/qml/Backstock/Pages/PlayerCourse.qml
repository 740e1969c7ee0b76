import QtQuick
import Backstock.Desktop

// What plays, from the first file to the last: what follows, how far it went, and what was in the way.
Item {
    id: root

    required property MpvItem film
    required property Player player
    required property Preferences preferences
    required property bool drawn        // whether pictures can be shown at all

    property string trouble: ""
    property bool nextOffered: false
    property bool wasShuffled: false

    signal offered
    signal over

    readonly property bool buffering: film.waiting && trouble === ""

    function report(playing: bool): void {
        root.player.report(root.film.elapsed, root.film.duration, playing);
    }
    function begin(): void {
        root.trouble = "";
        root.nextOffered = false;
        if (!root.drawn && !root.player.album)
            root.trouble = qsTr("Films cannot be shown here: OpenGL does not work on this computer. Music can be heard.");
        else if (root.player.album)
            root.film.play(root.player.addresses, root.player.index, root.player.resumeAt);
        else
            root.beginFilm();
    }
    function beginFilm(): void {
        root.film.restore(root.preferences.tastes.of(root.player.titleId, root.player.file));
        root.film.play([root.player.address], 0, root.player.resumeAt);
    }
    function playFile(index: int): void {
        if (index < 0 || index >= root.player.addresses.length)
            return;
        root.report(false);
        if (root.player.album) {
            root.film.jump(root.player.addresses[index]);
        } else {
            root.player.choose(index);
            root.begin();
        }
    }
    function playNext(): void {
        root.playFile(root.player.index + 1);
    }
    function fileEnded(): void {
        root.report(false);
        if (root.player.album) {
            // The record goes on by itself; after its last track it is over.
            if (root.player.index === root.player.addresses.length - 1 || root.player.shuffled)
                root.over();
        } else if (root.player.nextName !== "") {
            root.nextOffered = true;
            root.offered();
        } else {
            root.over();
        }
    }

    Connections {
        target: root.film
        function onEnded(): void {
            root.fileEnded();
        }
        function onPathChanged(): void {
            root.player.playing(root.film.path);
            if (root.film.path !== "")
                root.trouble = "";
        }
        function onFailed(why: string): void {
            root.trouble = root.player.wrong(why);
        }
        function onTunedByHand(name: string, value: real): void {
            if (!root.player.album) // music keeps its own speed
                root.preferences.tastes.keep(name, value, root.player.titleId, root.player.file);
        }
    }
    Connections {
        target: root.player
        function onSuperseded(): void {
            root.report(false);
        }
        function onBegun(): void {
            root.begin();
        }
        function onAdded(files: var, at: int): void {
            if (root.player.album)
                root.film.insert(files, root.player.shuffled ? root.film.place() + 1 : at);
        }
        function onRemoved(file: string): void {
            root.film.remove(file);
        }
        function onFileChanged(): void {
            root.film.loopOne(root.player.repeat === "one");
        }
        function onOrderChanged(): void {
            root.film.loopAll(root.player.repeat === "all");
            root.film.loopOne(root.player.repeat === "one");
            if (root.player.shuffled !== root.wasShuffled)
                root.film.shuffle(root.player.shuffled);
            root.wasShuffled = root.player.shuffled;
        }
    }
    Binding {
        target: root.film
        property: "volume"
        value: root.preferences.volume
    }
    Timer {
        interval: 5000
        repeat: true
        running: true
        onTriggered: root.report(!root.film.paused && !root.film.waiting)
    }
}
