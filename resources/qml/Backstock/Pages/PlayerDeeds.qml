import QtQuick
import QtQuick.Window
import Backstock.Desktop

// What the keys and the buttons of the player do, and what is said about it for a moment.
QtObject {
    id: root

    required property MpvItem film
    required property Player player
    required property Preferences preferences

    signal said(string text)
    signal moved
    signal fileWanted(int index)
    signal leave
    signal back
    signal fullscreen
    signal small
    signal keys
    signal facts
    signal list
    signal controls

    readonly property var aspects: ["auto", "4:3", "16:9", "2.35:1", "fill"]
    readonly property bool several: player.addresses.length > 1

    function toggle(): void {
        root.film.toggle();
    }
    function step(seconds: real): void {
        root.film.step(seconds);
        root.moved();
    }
    function frame(pictures: int): void {
        root.film.stepFrame(pictures);
    }
    function chapter(steps: int): void {
        const chapters = root.film.chapters;
        if (chapters.length === 0)
            return;
        root.film.skipChapter(steps);
        const to = Math.max(0, Math.min(chapters.length - 1, root.film.chapter + steps));
        root.said(chapters[to].text);
    }
    function another(steps: int): void {
        if (!root.several)
            return;
        if (root.player.album)
            root.film.skip(steps);
        else
            root.fileWanted(root.player.index + steps);
    }
    function setSpeed(speed: real): void {
        const wanted = Math.max(0.25, Math.min(4, Math.abs(speed - 1) < 0.04 ? 1 : speed));
        root.film.tune("speed", wanted);
        root.said(qsTr("Speed %1").arg(root.figure(wanted, 2)));
    }
    function speed(factor: real): void {
        root.setSpeed(root.film.tuned["speed"] * factor);
    }
    function usualSpeed(): void {
        root.setSpeed(1);
    }
    function louder(by: int): void {
        root.preferences.volume = Math.max(0, Math.min(150, root.preferences.volume + by));
        root.said(qsTr("Volume %1 %").arg(root.preferences.volume));
    }
    function mute(): void {
        root.said(root.film.muted ? qsTr("Sound on") : qsTr("Sound off"));
        root.film.toggleMute();
    }
    function cycle(kind: string, direction: int): void {
        const every = kind === "sub" ? root.film.subtitles : root.film.sounds;
        if (every.length === 0) {
            root.said(kind === "sub" ? qsTr("There are no subtitles") : qsTr("There is no sound"));
            return;
        }
        // One place more than tracks: off. A film without sound is not offered that way.
        const now = every.findIndex(track => track.on), places = kind === "sub" ? every.length + 1 : every.length;
        const next = ((now < 0 ? every.length : now) + direction + places) % places;
        root.choose(kind, next < every.length ? every[next] : null);
    }
    function choose(kind: string, track: var): void {
        root.film.chooseTrack(kind, track ? track.number : 0);
        const name = track ? track.text : qsTr("off");
        root.said(kind === "sub" ? qsTr("Subtitles: %1").arg(name) : qsTr("Sound: %1").arg(name));
    }
    function toggleWords(): void {
        root.film.toggleSubtitles();
        root.said(qsTr("Subtitles hidden or shown"));
    }
    function delayWords(by: real): void {
        root.turn("sub-delay", by, qsTr("Subtitles %1 s later"));
    }
    function delaySound(by: real): void {
        root.turn("audio-delay", by, qsTr("Sound %1 s later"));
    }
    function sizeWords(by: real): void {
        root.turn("sub-scale", by, qsTr("Subtitles %1 times as large"));
    }
    function zoom(by: real): void {
        root.turn("video-zoom", by, qsTr("Picture larger by %1"));
    }
    function turn(name: string, by: real, text: string): void {
        const wanted = root.film.tuned[name] + by;
        root.film.tune(name, wanted);
        root.said(text.arg(root.figure(wanted, 1)));
    }
    function figure(value: real, decimals: int): string {
        return Number(Math.abs(value) < 0.001 ? 0 : value).toLocaleString(Qt.locale(), "f", decimals);
    }
    function aspectName(aspect: string): string {
        return aspect === "auto" ? qsTr("As it is") : aspect === "fill" ? qsTr("Fill, cut the rest") : aspect;
    }
    function aspect(): void {
        const next = root.aspects[(root.aspects.indexOf(root.film.aspect) + 1) % root.aspects.length];
        root.film.chooseAspect(next);
        root.said(root.aspectName(next));
    }
    function hardware(): void {
        root.film.useHardware(!root.film.hardware);
        root.said(root.film.hardware ? qsTr("Decoded by the processor") : qsTr("Decoded by the graphics card where it can"));
    }
    function repeatOne(): void {
        root.player.repeat = root.player.repeat === "one" ? "no" : "one";
        root.said(root.player.repeat === "one" ? qsTr("This file again and again") : qsTr("No repeat"));
    }
    function keepPicture(): void {
        const file = root.player.pictureFile();
        if (file === "" || !root.film.hasVideo)
            return;
        root.film.keepPicture(file);
        root.said(qsTr("Kept as %1").arg(file));
    }
}
