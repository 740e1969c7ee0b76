import QtQuick
import Backstock.Desktop

// Keys and presses that walk, find and select, the same in the grid and in the list.
Item {
    id: root

    required property Item view
    required property Sight sight
    required property Selection selection
    property int linesPerPage: 1
    property bool walksAside: true
    property bool grouped: false

    signal openAsked(int at)
    signal menuAsked
    signal moved
    signal resized(int by)
    signal typed(string text, int start)

    property string begun: ""           // what was typed just now, and where that began
    property int origin: 0

    function choose(at: int, modifiers: int): void {
        root.sight.currentIndex = at;
        root.view.forceActiveFocus(Qt.MouseFocusReason);
        if (modifiers & Qt.ShiftModifier)
            root.selection.extend(at);
        else if (modifiers & Qt.ControlModifier || root.selection.count > 0)
            root.selection.toggle(at);
        else {
            root.selection.settle(at);
            root.openAsked(at);
        }
    }
    function hold(at: int): void {
        root.sight.currentIndex = at;
        root.view.forceActiveFocus(Qt.MouseFocusReason);
        root.selection.toggle(at);
    }
    function to(at: int, event: KeyEvent): void {
        const was = root.sight.currentIndex;
        root.sight.currentIndex = at;
        if (event.modifiers & Qt.ShiftModifier) {
            if (root.selection.count === 0)
                root.selection.settle(was);
            root.selection.extend(root.sight.currentIndex);
        }
        event.accepted = true;
        root.moved();
    }
    // One step with an arrow; a heading opens and closes sideways, like a branch of a tree.
    function step(key: int, event: KeyEvent): void {
        const aside = key === Qt.Key_Left || key === Qt.Key_Right;
        if (event.modifiers & Qt.ShiftModifier) {
            const ahead = key === Qt.Key_Down || key === Qt.Key_Right;
            root.to(aside ? root.sight.currentIndex + (ahead ? 1 : -1) : root.sight.stepFrom(root.sight.currentIndex, ahead ? 1 : -1), event);
            return;
        }
        if (aside && root.sight.currentHead >= 0)
            event.accepted = root.sight.openCurrent(key === Qt.Key_Right);
        else
            event.accepted = (!aside || root.walksAside) && root.sight.walk(key);
        if (event.accepted)
            root.moved();
    }
    function leap(by: int): void {
        root.sight.leap(by);
        root.moved();
    }
    function act(): void {
        if (root.sight.currentHead >= 0)
            root.sight.foldCurrent();
        else
            root.openAsked(root.sight.currentIndex);
    }
    function mark(): void {
        if (root.sight.currentHead >= 0)
            root.sight.foldCurrent();
        else if (root.sight.count > 0)
            root.selection.toggle(root.sight.currentIndex);
    }
    function type(event: KeyEvent): void {
        const sign = event.text;
        if (sign === "" || sign < " " || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        // The same letter again goes on to the next name; other letters narrow.
        const again = root.begun !== "" && sign === root.begun;
        if (root.begun === "" || again)
            root.origin = root.sight.currentIndex;
        root.begun = again ? sign : root.begun + sign;
        rests.restart();
        root.typed(root.begun, root.origin + (root.begun.length === 1 ? 1 : 0));
        event.accepted = true;
    }

    Timer {
        id: rests
        interval: 900
        onTriggered: root.begun = ""
    }

    Keys.onReturnPressed: root.act()
    Keys.onEnterPressed: root.act()
    Keys.onMenuPressed: root.menuAsked()
    Keys.onEscapePressed: event => {
        event.accepted = root.selection.count > 0;
        root.selection.clear();
    }
    Keys.onPressed: event => {
        const at = root.sight.currentIndex;
        const control = event.modifiers & Qt.ControlModifier;
        const mirrored = root.view.LayoutMirroring.enabled;
        const page = root.linesPerPage * (event.key === Qt.Key_PageUp ? -1 : 1);
        if (event.matches(StandardKey.SelectAll)) {
            root.selection.all();
            event.accepted = true;
        } else if (event.key === Qt.Key_Space && root.begun === "") {
            root.mark();
            event.accepted = true;
        } else if (event.key === Qt.Key_Home)
            root.to(control || !root.walksAside ? 0 : root.sight.rowStart(at), event);
        else if (event.key === Qt.Key_End)
            root.to(control || !root.walksAside ? root.sight.count - 1 : root.sight.rowEnd(at), event);
        else if ((event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) && !control)
            root.to(root.sight.stepFrom(at, page), event);
        else if (event.modifiers & Qt.ShiftModifier && event.key === Qt.Key_F10) {
            root.menuAsked();
            event.accepted = true;
        } else if (control && root.grouped && (event.key === Qt.Key_Down || event.key === Qt.Key_Up)) {
            root.leap(event.key === Qt.Key_Down ? 1 : -1);
            event.accepted = true;
        } else if (control && (event.matches(StandardKey.ZoomIn) || event.key === Qt.Key_Equal || event.matches(StandardKey.ZoomOut))) {
            root.resized(event.matches(StandardKey.ZoomOut) ? -1 : 1);
            event.accepted = true;
        } else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
            root.step(event.key, event);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
            root.step(mirrored ? (event.key === Qt.Key_Left ? Qt.Key_Right : Qt.Key_Left) : event.key, event);
        else
            root.type(event);
    }
}
