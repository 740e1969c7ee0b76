import QtQuick
import Backstock.Desktop

// Keys and clicks that select, the same in the grid and in the list.
Item {
    id: root

    required property var view          // a GridView or ListView: currentIndex, count
    required property Selection selection
    property int rowLength: 1
    property int perPage: 1

    signal openAsked
    signal menuAsked

    function choose(index: int, modifiers: int, titleId: string): void {
        root.view.currentIndex = index;
        root.view.forceActiveFocus(Qt.MouseFocusReason);
        if (modifiers & Qt.ShiftModifier)
            root.selection.extend(index);
        else if (modifiers & Qt.ControlModifier || root.selection.count > 0)
            root.selection.toggle(index);
        else {
            root.selection.settle(index);
            root.view.opened(titleId);
        }
    }
    function hold(index: int): void {
        root.view.currentIndex = index;
        root.view.forceActiveFocus(Qt.MouseFocusReason);
        root.selection.toggle(index);
    }
    function to(index: int, event: var): void {
        const was = root.view.currentIndex;
        root.view.currentIndex = Math.max(0, Math.min(root.view.count - 1, index));
        if (event.modifiers & Qt.ShiftModifier) {
            if (root.selection.count === 0)
                root.selection.settle(was);
            root.selection.extend(root.view.currentIndex);
        }
        event.accepted = true;
    }

    Keys.onReturnPressed: root.openAsked()
    Keys.onEnterPressed: root.openAsked()
    Keys.onSpacePressed: if (view.count > 0) root.selection.toggle(view.currentIndex)
    Keys.onMenuPressed: root.menuAsked()
    Keys.onEscapePressed: event => {
        event.accepted = root.selection.count > 0;
        root.selection.clear();
    }
    Keys.onPressed: event => {
        const at = root.view.currentIndex;
        const control = event.modifiers & Qt.ControlModifier;
        const shift = event.modifiers & Qt.ShiftModifier;
        const start = at - at % root.rowLength;
        if (event.matches(StandardKey.SelectAll)) {
            root.selection.all();
            event.accepted = true;
        } else if (event.key === Qt.Key_Home)
            root.to(control || root.rowLength === 1 ? 0 : start, event);
        else if (event.key === Qt.Key_End)
            root.to(control || root.rowLength === 1 ? root.view.count - 1 : start + root.rowLength - 1, event);
        else if (event.key === Qt.Key_PageDown)
            root.to(at + root.perPage, event);
        else if (event.key === Qt.Key_PageUp)
            root.to(at - root.perPage, event);
        else if (shift && event.key === Qt.Key_F10) {
            root.menuAsked();
            event.accepted = true;
        } else if (shift && (event.key === Qt.Key_Right || event.key === Qt.Key_Left) && root.rowLength > 1)
            root.to(at + (event.key === Qt.Key_Right ? 1 : -1), event);
        else if (shift && (event.key === Qt.Key_Down || event.key === Qt.Key_Up))
            root.to(at + (event.key === Qt.Key_Down ? root.rowLength : -root.rowLength), event);
    }
}
