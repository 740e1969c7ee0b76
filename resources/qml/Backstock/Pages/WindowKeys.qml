pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// Keys, and the mouse's button for going back, that work on every page.
Item {
    id: root

    required property bool framed
    required property string page

    readonly property list<string> pages: ["home", "library", "downloads", "shelf", "settings"]

    function turn(by: int): void {
        const at = Math.max(0, pages.indexOf(page));
        root.pageAsked(pages[(at + by + pages.length) % pages.length]);
    }

    signal searchAsked
    signal paletteAsked
    signal pageAsked(string page)
    signal gridAsked
    signal televisionAsked
    signal backAsked
    signal fullscreenAsked
    signal panelAsked

    TapHandler {
        acceptedButtons: Qt.BackButton
        acceptedDevices: PointerDevice.Mouse    // a finger has no buttons, and would go back with every tap
        enabled: root.framed
        onTapped: root.backAsked()
    }
    Shortcut {
        sequences: ["Ctrl+K"]
        enabled: root.framed
        onActivated: root.paletteAsked()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.framed
        onActivated: root.searchAsked()
    }
    Instantiator {
        model: root.pages
        delegate: Shortcut {
            required property string modelData
            required property int index
            sequences: ["Ctrl+" + (index + 1)]
            enabled: root.framed
            onActivated: {
                root.pageAsked(modelData);
                if (modelData === "library")
                    root.gridAsked();
            }
        }
    }
    Shortcut {
        sequences: ["Ctrl+PgUp"]
        enabled: root.framed && !(Theme.television && root.page === "home")
        onActivated: root.turn(-1)
    }
    Shortcut {
        sequences: ["Ctrl+PgDown"]
        enabled: root.framed && !(Theme.television && root.page === "home")
        onActivated: root.turn(1)
    }
    Shortcut {
        sequences: ["F10"]
        enabled: root.framed
        onActivated: root.televisionAsked()
    }
    Shortcut {
        sequences: [StandardKey.Back]
        enabled: root.framed
        onActivated: root.backAsked()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+F"]
        enabled: root.framed
        onActivated: root.panelAsked()
    }
    Shortcut {
        sequences: ["F11"]
        onActivated: root.fullscreenAsked()
    }
}
