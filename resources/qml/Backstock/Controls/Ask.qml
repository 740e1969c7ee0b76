pragma Singleton
import QtQuick
import QtQuick.Dialogs

// The one dialog for a folder and the one for a file: of each that goes with its page, Qt keeps the window for good.
QtObject {
    id: root

    property Item asker: null           // who is told; null once it has gone
    property var told: null

    readonly property FolderDialog folders: FolderDialog {
        onAccepted: root.tell(selectedFolder)
    }
    readonly property FileDialog files: FileDialog {
        onAccepted: root.tell(selectedFile)
    }

    // `then` is called with the address of what is chosen, and not at all when nothing is.
    function folder(at: Item, title: string, then: var): void {
        root.asker = at;
        root.told = then;
        folders.parentWindow = at.Window.window;
        folders.title = title;
        folders.open();
    }
    function file(at: Item, title: string, filters: list<string>, then: var, begin: url): void {
        root.asker = at;
        root.told = then;
        files.parentWindow = at.Window.window;
        files.title = title;
        files.nameFilters = filters;
        if (begin.toString() !== "")
            files.currentFolder = begin;
        files.open();
    }
    function tell(chosen: url): void {
        if (root.asker)
            root.told(chosen);
    }
}
