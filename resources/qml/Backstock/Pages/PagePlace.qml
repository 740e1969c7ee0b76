import QtQuick
import Backstock.Theme

// Where a page is shown: it comes in by a fade and takes the keyboard.
Loader {
    id: root

    required property bool shown

    signal made(Item item)

    function come(): void {
        fade.restart();
        const page = root.item as Item;
        page.forceActiveFocus(Qt.TabFocusReason);
        // A page that names no first control begins with its first.
        if (Window.activeFocusItem === page)
            page.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
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
