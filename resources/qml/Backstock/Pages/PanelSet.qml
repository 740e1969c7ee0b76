pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
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
        case "folder":
            folder.open();
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
    function magnet(text: string): void {
        magnetPanel.ask(text);
    }
    function join(): void {
        joinPanel.ask();
    }
    function record(envelope: string): void {
        recordPanel.show(envelope);
    }
    function quit(deed: var): void {
        askPanel.ask(qsTr("Work is under way"), qsTr("This system has no place beside the clock where Backstock could wait, so closing the window ends it. Nothing is lost: what is under way goes on from here at the next start."), qsTr("Quit"), deed);
    }
    function pageOut(): void {
        askPanel.ask(qsTr("Page out “%1”?").arg(root.shell.title.name), qsTr("It goes to your shelf as a sealed package. When a node holds all of it, the copy on this computer is removed. Your saves stay."), qsTr("Page out"), () => root.shell.title.pageOut());
    }
    function remove(): void {
        askPanel.ask(qsTr("Remove “%1” from this computer?").arg(root.shell.title.name), qsTr("Other copies stay where they are, and so do your saves. It can be fetched again."), qsTr("Remove"), () => root.shell.title.remove());
    }
    function restore(snapshotId: string, name: string): void {
        askPanel.ask(qsTr("Go back to “%1”?").arg(name), qsTr("What you have now is kept as a snapshot first; nothing is overwritten."), qsTr("Restore"), () => root.shell.title.restoreSnapshot(snapshotId));
    }
    function removeNode(nodeId: string, name: string): void {
        askPanel.ask(qsTr("Remove %1 from your shelf?").arg(name), qsTr("Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again."), qsTr("Remove"), () => root.shell.nodes.remove(nodeId));
    }
    function signOut(accountId: string, name: string): void {
        askPanel.ask(qsTr("Sign out %1?").arg(name), qsTr("What was fetched stays yours and stays where it is. Titles that are only at the store are no longer listed."), qsTr("Sign out"), () => root.shell.accounts.signOut(accountId));
    }

    AddPanel {
        id: addPanel
        onWanted: way => root.enter(way)
    }
    SignInPanel {
        id: signIn
        adding: root.shell.adding
        secretsRest: root.shell.accounts.secrets
    }
    MagnetPanel {
        id: magnetPanel
        adding: root.shell.adding
        onFileAsked: file.open()
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
    FolderDialog {
        id: folder
        title: qsTr("Add a folder")
        onAccepted: root.shell.adding.addUrl(selectedFolder)
    }
    FileDialog {
        id: file
        title: qsTr("Open a torrent")
        nameFilters: [qsTr("Torrents (*.torrent)"), qsTr("All files (*)")]
        onAccepted: root.shell.adding.addUrl(selectedFile)
    }
    Connections {
        target: root.shell.title
        function onSignInWanted(store: string): void {
            signIn.ask(store === "humble" ? "humble" : "itch.io");
        }
    }
}
