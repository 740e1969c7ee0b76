import QtQuick
import Backstock.Theme
import Backstock.Controls

// Where a page is shown: it comes in by a fade and takes the keyboard.
Loader {
    id: root

    required property bool shown

    signal made(Item item)

    function come(): void {
        fade.restart();
        (root.item as Item).forceActiveFocus(Qt.TabFocusReason);
        Qt.callLater(begin);
    }
    // A page that names no first control begins with its first, once it knows what it shows.
    function begin(): void {
        const page = root.item as Item;
        if (root.shown && page !== null && page.Window.activeFocusItem === page)
            root.firstAfter(page)?.forceActiveFocus(Qt.TabFocusReason);
    }

    // From across the room nobody begins by typing.
    function firstAfter(page: Item): Item {
        const next = page.nextItemInFocusChain(true);
        return Theme.television && next as TextEntry ? next.nextItemInFocusChain(true) : next;
    }

    anchors.fill: parent
    visible: shown
    focus: shown
    onLoaded: {
        if (root.visible)
            root.come();
        root.made(root.item as Item);
    }
    // Not as soon as it is to be shown: nothing that is still hidden can have the keyboard.
    onVisibleChanged: if (visible && status === Loader.Ready)
        root.come()

    NumberAnimation on opacity {
        id: fade
        from: 0
        to: 1
        duration: Theme.turn
    }
}
