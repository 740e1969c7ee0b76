import QtQuick

// Keys that work on every page.
Item {
    id: root

    required property bool framed

    signal searchAsked
    signal backAsked
    signal fullscreenAsked
    signal undoAsked
    signal panelAsked
    signal pageAsked(string page)

    Shortcut {
        sequences: ["Ctrl+K", "Ctrl+F"]
        enabled: root.framed
        onActivated: root.searchAsked()
    }
    Shortcut {
        sequences: [StandardKey.Back]
        enabled: root.framed
        onActivated: root.backAsked()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.framed
        onActivated: root.undoAsked()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+F"]
        enabled: root.framed
        onActivated: root.panelAsked()
    }
    Shortcut {
        sequences: ["Ctrl+1"]
        enabled: root.framed
        onActivated: root.pageAsked("library")
    }
    Shortcut {
        sequences: ["Ctrl+2"]
        enabled: root.framed
        onActivated: root.pageAsked("downloads")
    }
    Shortcut {
        sequences: ["Ctrl+3"]
        enabled: root.framed
        onActivated: root.pageAsked("shelf")
    }
    Shortcut {
        sequences: ["F11"]
        onActivated: root.fullscreenAsked()
    }
}
