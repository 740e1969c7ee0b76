import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Panels
import Backstock.Desktop

// What lies over every page: the palette, the keyboard of the screen, whole texts of cut ones; and what is asked for
// from outside of the window.
Item {
    id: root

    required property Shell shell
    required property Window window
    required property PanelSet panels
    required property real foot         // what the strip at the foot takes
    required property bool framed

    signal opened(string titleId)
    signal pageWanted(string page)
    signal searchWanted(string text)
    signal fullscreenAsked

    function ask(): void {
        palette.ask();
    }

    LookOfWindow {
        preferences: root.shell.preferences
        windowHeight: root.window.height
    }
    Shortcut {
        sequences: ["F2"]
        enabled: !root.shell.firstRun.needed && (!root.shell.player.open || root.shell.player.small)
        onActivated: root.shell.edits.ask()
    }
    ElideHint {
        look: (x, y) => root.shell.elidedAt(root.window, x, y)
    }
    NoticeStack {
        id: stack
        notices: root.shell.notices
        foot: root.foot + Theme.foot
        onWalkAsked: key => root.shell.walk(root.window, key)
    }
    Binding {
        target: Theme
        property: "noticed"
        value: stack.visible ? stack.height + stack.foot + Theme.s5 + Theme.s2 : 0
    }
    PadHints {
        parent: T.Overlay.overlay
        visible: Theme.television && root.framed
        z: 1
        anchors.left: parent?.left
        anchors.right: parent?.right
        anchors.bottom: parent?.bottom
        anchors.leftMargin: Theme.safeX
        anchors.rightMargin: Theme.safeX
        anchors.bottomMargin: Theme.safeY
        height: Theme.hints
        clip: true
        pads: root.shell.pads
        focused: root.window?.activeFocusItem ?? null
        usual: [
            { deed: "do", text: qsTr("Press") },
            { deed: "back", text: qsTr("Back") },
            { deed: "section-after", text: qsTr("Pages") },
            { deed: "menu", text: qsTr("Menu") }
        ]
    }
    CommandPalette {
        id: palette
        foot: keys.opened ? keys.height + Theme.foot : Theme.foot
        commands: root.shell.commands
    }
    ScreenKeys {
        id: keys
        field: root.window?.activeFocusItem ?? null
        wanted: Theme.television
        onTyped: (item, key, text) => root.shell.typeInto(item, key, text)
    }
    Connections {
        target: root.shell.commands
        function onTitlePicked(titleId: string): void {
            root.opened(titleId);
        }
        function onPagePicked(page: string): void {
            root.pageWanted(page);
        }
        function onDeedPicked(deed: string): void {
            if (deed === "fullscreen")
                root.fullscreenAsked();
            else if (deed === "edit")
                root.shell.edits.ask();
            else if (deed === "add")
                root.panels.add();
            else if (deed === "magnet")
                root.panels.magnet("");
            else if (deed === "join")
                root.panels.join();
        }
    }
    Connections {
        target: root.shell
        function onTitleWanted(titleId: string): void {
            root.opened(titleId);
        }
        function onMagnetWanted(magnet: string): void {
            root.panels.magnet(magnet);
        }
    }
    Connections {
        target: root.shell.opening
        function onPageWanted(page: string): void {
            root.pageWanted(page === "updates" ? "library" : page);
        }
        function onSearchWanted(text: string): void {
            root.searchWanted(text);
        }
        function onPlayAsked(titleId: string, name: string): void {
            root.panels.play(titleId, name);
        }
    }
    Connections {
        target: root.shell.preferences.look
        function onTelevisionChanged(): void {
            if (root.shell.preferences.look.television !== (root.window.visibility === Window.FullScreen))
                root.fullscreenAsked();
        }
    }
}
