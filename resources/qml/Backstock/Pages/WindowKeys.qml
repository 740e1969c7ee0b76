import QtQuick

// Keys that work on every page.
Item {
    id: root

    required property bool framed

    signal searchAsked
    signal backAsked
    signal fullscreenAsked

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
        sequences: ["F11"]
        onActivated: root.fullscreenAsked()
    }
}
