import QtQuick

// The keys of the player: what each does, and how the overlay of keys names it. mpv's own, where it has one.
QtObject {
    id: root

    required property var deeds         // an object with the functions named below

    readonly property var lines: [
        {
            group: qsTr("Play"),
            keys: [
                ["Space", qsTr("Play or pause")],
                ["← →", qsTr("5 seconds back, forward")],
                ["Shift ← →", qsTr("1 second back, forward")],
                ["↓ ↑", qsTr("1 minute back, forward")],
                ["PgDn PgUp", qsTr("Chapter back, forward")],
                ["< >", qsTr("File before, file after")],
                [", .", qsTr("One picture back, forward")],
                ["[ ]", qsTr("Slower, faster")],
                ["{ }", qsTr("Half, double speed")],
                ["⌫", qsTr("Usual speed")],
                ["L", qsTr("Repeat this file")]
            ]
        },
        {
            group: qsTr("Sound and words"),
            keys: [
                ["9 0", qsTr("Quieter, louder")],
                ["M", qsTr("Sound off, on")],
                ["#", qsTr("Another sound track")],
                ["Ctrl − +", qsTr("Sound earlier, later")],
                ["J Shift+J", qsTr("Other subtitles")],
                ["V", qsTr("Subtitles off, on")],
                ["Z Shift+Z", qsTr("Subtitles earlier, later")],
                ["Shift+F Shift+G", qsTr("Smaller, larger subtitles")]
            ]
        },
        {
            group: qsTr("Picture and window"),
            keys: [
                ["F", qsTr("Full screen")],
                ["P", qsTr("Small window")],
                ["A", qsTr("Aspect")],
                ["Alt − +", qsTr("Smaller, larger picture")],
                ["H", qsTr("Graphics card or processor")],
                ["S", qsTr("Keep this picture")],
                ["I", qsTr("About this file")],
                ["T", qsTr("List of files")],
                ["?", qsTr("These keys")],
                ["⏎", qsTr("To the buttons")],
                ["Esc", qsTr("One layer back")]
            ]
        }
    ]

    // True when the key has a meaning here.
    function press(event: var): bool {
        const deed = root.byText(event) ?? root.byKey(event);
        if (deed === null || deed === undefined)
            return false;
        deed();
        return true;
    }
    function byText(event: var): var {
        const d = root.deeds;
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return null;
        switch (event.text) {
        case "[":
            return () => d.speed(1 / 1.1);
        case "]":
            return () => d.speed(1.1);
        case "{":
            return () => d.speed(0.5);
        case "}":
            return () => d.speed(2);
        case "#":
            return () => d.cycle("audio", 1);
        case "j":
            return () => d.cycle("sub", 1);
        case "J":
            return () => d.cycle("sub", -1);
        case "v":
            return () => d.toggleWords();
        case "z":
            return () => d.delayWords(-0.1);
        case "Z":
            return () => d.delayWords(0.1);
        case "F":
            return () => d.sizeWords(-0.1);
        case "G":
            return () => d.sizeWords(0.1);
        case "9":
        case "/":
            return () => d.louder(-5);
        case "0":
        case "*":
            return () => d.louder(5);
        case "<":
            return () => d.another(-1);
        case ">":
            return () => d.another(1);
        case ",":
            return () => d.frame(-1);
        case ".":
            return () => d.frame(1);
        case "?":
            return () => d.keys();
        }
        return null;
    }
    function byKey(event: var): var {
        const d = root.deeds, shift = event.modifiers & Qt.ShiftModifier;
        if (event.modifiers & Qt.ControlModifier)
            return event.key === Qt.Key_Plus || event.key === Qt.Key_Equal ? () => d.delaySound(0.1) : event.key === Qt.Key_Minus ? () => d.delaySound(-0.1) : null;
        if (event.modifiers & Qt.AltModifier)
            return event.key === Qt.Key_Plus || event.key === Qt.Key_Equal ? () => d.zoom(0.1) : event.key === Qt.Key_Minus ? () => d.zoom(-0.1) : null;
        switch (event.key) {
        case Qt.Key_Space:
        case Qt.Key_MediaTogglePlayPause:
        case Qt.Key_MediaPlay:
        case Qt.Key_MediaPause:
            return () => d.toggle();
        case Qt.Key_Left:
            return () => d.step(shift ? -1 : -5);
        case Qt.Key_Right:
            return () => d.step(shift ? 1 : 5);
        case Qt.Key_Down:
            return () => d.step(shift ? -5 : -60);
        case Qt.Key_Up:
            return () => d.step(shift ? 5 : 60);
        case Qt.Key_PageUp:
            return () => d.chapter(1);
        case Qt.Key_PageDown:
            return () => d.chapter(-1);
        case Qt.Key_MediaNext:
            return () => d.another(1);
        case Qt.Key_MediaPrevious:
            return () => d.another(-1);
        case Qt.Key_Backspace:
            return () => d.usualSpeed();
        case Qt.Key_M:
            return () => d.mute();
        case Qt.Key_L:
            return () => d.repeatOne();
        case Qt.Key_F:
            return () => d.fullscreen();
        case Qt.Key_P:
            return () => d.small();
        case Qt.Key_A:
            return () => d.aspect();
        case Qt.Key_H:
            return () => d.hardware();
        case Qt.Key_S:
            return () => d.keepPicture();
        case Qt.Key_I:
            return () => d.facts();
        case Qt.Key_T:
            return () => d.list();
        case Qt.Key_F1:
            return () => d.keys();
        case Qt.Key_Q:
        case Qt.Key_MediaStop:
            return () => d.leave();
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Menu:
            return () => d.controls();
        case Qt.Key_Escape:
        case Qt.Key_Back:
            return () => d.back();
        }
        return null;
    }
}
