pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Desktop

// Keys, and the mouse's button for going back, that work on every page.
Item {
    id: root

    required property bool framed
    required property string page
    required property Shortcuts shortcuts
    readonly property bool free: root.framed && root.shortcuts.asked === ""

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
        sequences: [root.shortcuts.keys.find]
        enabled: root.free
        onActivated: root.paletteAsked()
    }
    Shortcut {
        sequences: [root.shortcuts.keys.search]
        enabled: root.free
        onActivated: root.searchAsked()
    }
    Instantiator {
        model: root.pages
        delegate: Shortcut {
            required property string modelData
            sequences: [root.shortcuts.keys[modelData]]
            enabled: root.free
            onActivated: {
                root.pageAsked(modelData);
                if (modelData === "library")
                    root.gridAsked();
            }
        }
    }
    Shortcut {
        sequences: [root.shortcuts.keys.before]
        enabled: root.free && !(Theme.television && root.page === "home")
        onActivated: root.turn(-1)
    }
    Shortcut {
        sequences: [root.shortcuts.keys.next]
        enabled: root.free && !(Theme.television && root.page === "home")
        onActivated: root.turn(1)
    }
    Shortcut {
        sequences: [root.shortcuts.keys.television]
        enabled: root.free
        onActivated: root.televisionAsked()
    }
    Shortcut {
        sequences: [StandardKey.Back]
        enabled: root.free
        onActivated: root.backAsked()
    }
    Shortcut {
        sequences: [root.shortcuts.keys.panel]
        enabled: root.free
        onActivated: root.panelAsked()
    }
    Shortcut {
        sequences: [root.shortcuts.keys.fullscreen]
        enabled: root.shortcuts.asked === ""
        onActivated: root.fullscreenAsked()
    }
}
