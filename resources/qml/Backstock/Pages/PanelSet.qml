pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Controls
import Backstock.Panels
import Backstock.Desktop

// All panels and dialogs of the window, opened by what a person wants.
Item {
    id: root

    required property Shell shell

    function add(): void {
        addPanel.ask();
    }
    function enter(way: string): void {
        switch (way) {
        case "":
            root.add();
            break;
        case "folder":
            Ask.folder(root, qsTr("Add a folder"), chosen => root.shell.adding.addUrl(chosen));
            break;
        case "file":
            root.addFile();
            break;
        case "adopt":
            Ask.folder(root, qsTr("Adopt a folder of downloads"), chosen => root.shell.adding.adopt(chosen));
            break;
        case "address":
            addressPanel.ask();
            break;
        case "magnet":
            root.magnet("");
            break;
        case "demo":
            root.shell.firstRun.startDemo();
            break;
        default:
            signIn.ask(way);
        }
    }
    function addFile(): void {
        Ask.file(root, qsTr("Add a file"), [qsTr("All files (*)"), qsTr("Torrents (*.torrent)")], chosen => root.shell.adding.addUrl(chosen), "");
    }
    function magnet(text: string): void {
        magnetPanel.ask(text);
    }
    function join(): void {
        joinPanel.ask();
    }
    function record(envelope: string): void {
        recordPanel.show(envelope);
    }
    function play(titleId: string, name: string): void {
        askPanel.ask(qsTr("Play “%1”?").arg(name), qsTr("A link from outside asked for it. Nothing has been started."), qsTr("Play"), () => root.shell.opening.play(titleId));
    }
    function remove(): void {
        askPanel.ask(qsTr("Remove “%1” from this computer?").arg(root.shell.title.name), qsTr("Other copies stay where they are, and so do your saves. It can be fetched again."), qsTr("Remove"), () => root.shell.title.remove());
    }
    function removeSelected(): void {
        const selection = root.shell.library.selection;
        askPanel.ask(qsTr("Remove %Ln title(s) from this computer?", "", selection.removable), qsTr("Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again."), qsTr("Remove"), () => selection.remove());
    }
    function name(what: string, id: string, name: string): void {
        const lists = root.shell.library.lists;
        if (what === "rename")
            namePanel.ask(qsTr("Rename the collection"), "", name, qsTr("Rename"), text => lists.rename(id, text));
        else if (what === "collect")
            namePanel.ask(qsTr("New collection"), qsTr("It begins with the titles that are selected."), "", qsTr("Make it"), text => lists.makeOfSelection(text));
        else
            namePanel.ask(qsTr("New collection"), qsTr("An order of your own, across all stores."), "", qsTr("Make it"), text => lists.make(text));
    }
    function parts(): void {
        partsPanel.open();
    }
    function collect(at: Item, x: real, y: real): void {
        collectMenu.ask(at, x, y);
    }
    function tag(): void {
        tagPanel.ask();
    }
    function edit(titleId: string): void {
        if (titleId !== "")
            editPanel.ask(titleId);
    }
    function editSelected(): void {
        const selection = root.shell.library.selection;
        if (selection.count === 1)
            root.edit(selection.only);
        else if (selection.count > 1)
            editManyPanel.ask();
    }
    function passphrase(): void {
        passphrasePanel.ask();
    }
    function limits(): void {
        limitsPanel.open();
    }
    function restore(snapshotId: string, name: string): void {
        askPanel.ask(qsTr("Go back to “%1”?").arg(name), qsTr("What you have now is kept as a snapshot first; nothing is overwritten."), qsTr("Restore"), () => root.shell.title.restoreSnapshot(snapshotId));
    }
    function removeNode(nodeId: string, name: string): void {
        askPanel.ask(qsTr("Remove %1 from your shelf?").arg(name), qsTr("Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again."), qsTr("Remove"), () => root.shell.nodes.remove(nodeId));
    }
    function signOut(accountId: string, name: string): void {
        const kept = qsTr("The permission is erased here, which cannot be undone: to come back you sign in again. The library stays, and so does everything that was fetched.");
        askPanel.ask(qsTr("Sign out %1?").arg(name), [kept, root.shell.accounts.revoking(accountId)].join(" ").trim(), qsTr("Sign out"), () => root.shell.accounts.signOut(accountId), root.shell.accounts.revokePage(accountId));
    }

    AddPanel {
        id: addPanel
        onWanted: way => root.enter(way)
    }
    SignInPanel {
        id: signIn
        signIn: root.shell.signIn
        secretsRest: root.shell.accounts.secrets
    }
    MagnetPanel {
        id: magnetPanel
        adding: root.shell.adding
        onFileAsked: root.addFile()
    }
    AddressPanel {
        id: addressPanel
        adding: root.shell.adding
    }
    AdoptPanel {
        adoption: root.shell.adoption
    }
    NamePanel {
        id: namePanel
    }
    TagPanel {
        id: tagPanel
        library: root.shell.library
    }
    EditPanel {
        id: editPanel
        editor: root.shell.editor
        edits: root.shell.edits
    }
    EditManyPanel {
        id: editManyPanel
        selection: root.shell.library.selection
        edits: root.shell.edits
    }
    PassphrasePanel {
        id: passphrasePanel
        signIn: root.shell.signIn
    }
    LimitsPanel {
        id: limitsPanel
        limits: root.shell.limits
    }
    CollectMenu {
        id: collectMenu
        lists: root.shell.library.lists
        onNewAsked: root.name("collect", "", "")
    }
    JoinPanel {
        id: joinPanel
        nodes: root.shell.nodes
    }
    RecordPanel {
        id: recordPanel
        onCopyAsked: text => root.shell.copy(text)
    }
    AskPanel {
        id: askPanel
    }
    PartsPanel {
        id: partsPanel
        about: root.shell.about
    }
    LeavePanel {
        leaving: root.shell.leaving
    }
    Connections {
        target: root.shell.title
        function onSignInWanted(store: string): void {
            signIn.ask(store === "humble" ? "humble" : "itch.io");
        }
    }
}
