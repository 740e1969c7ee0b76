import QtQuick
import Backstock.Panels
import Backstock.Desktop

// The command palette and what its picks come to in this window.
Item {
    id: root

    required property Shell shell
    required property PanelSet panels

    signal opened(string titleId)
    signal pageWanted(string page)
    signal fullscreenAsked

    function ask(): void {
        palette.ask();
    }

    CommandPalette {
        id: palette
        commands: root.shell.commands
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
            else if (deed === "add")
                root.panels.add();
            else if (deed === "magnet")
                root.panels.magnet("");
            else if (deed === "join")
                root.panels.join();
        }
    }
}
