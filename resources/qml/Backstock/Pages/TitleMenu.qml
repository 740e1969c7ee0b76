import QtQuick
import Backstock.Controls
import Backstock.Desktop

// What can be done with the title under the pointer, or with all that are selected.
ActionMenu {
    id: root

    required property Selection selection

    signal openAsked
    signal collectAsked
    signal tagAsked
    signal editAsked

    readonly property bool one: selection.count === 1

    title: one ? qsTr("What to do with it") : qsTr("What to do with them")
    actions: [
        one ? { key: "open", icon: "chevron-right", text: qsTr("Open") } : null,
        selection.playable > 0 ? { key: "play", icon: "play", text: selection.playable > 1 ? qsTr("Play in this order") : qsTr("Play now") } : null,
        selection.playable > 0 ? { key: "playNext", icon: "skip-forward", text: qsTr("Play next") } : null,
        selection.playable > 0 ? { key: "playLast", icon: "list-music", text: qsTr("Play last") } : null,
        selection.gettable > 0 ? { key: "get", icon: "download", text: qsTr("Get") } : null,
        selection.shelved > 0 ? { key: "pageIn", icon: "arrow-down", text: qsTr("Page in") } : null,
        selection.here > 0 ? { key: "pageOut", icon: "archive", text: qsTr("Page out") } : null,
        { key: "collect", icon: "layers", text: qsTr("Put into a collection") },
        { key: "tag", icon: "tag", text: qsTr("Tag") },
        { key: "edit", icon: "pencil", keys: one ? "F2" : "", text: one ? qsTr("Edit name and pictures") : qsTr("Set kind and maker") },
        selection.allHidden ? { key: "unhide", icon: "eye", text: qsTr("Show again") } : { key: "hide", icon: "eye-off", text: qsTr("Hide") },
        selection.count > 1 ? { key: "merge", icon: "combine", text: qsTr("Merge into one title") } : null
    ].filter(option => option !== null)
    onPicked: key => {
        switch (key) {
        case "open":
            root.selection.clear();
            root.openAsked();
            break;
        case "play":
            root.selection.play("now");
            break;
        case "playNext":
            root.selection.play("next");
            break;
        case "playLast":
            root.selection.play("last");
            break;
        case "get":
            root.selection.get();
            break;
        case "pageIn":
            root.selection.pageIn();
            break;
        case "pageOut":
            root.selection.pageOut();
            break;
        case "collect":
            root.collectAsked();
            break;
        case "tag":
            root.tagAsked();
            break;
        case "edit":
            root.editAsked();
            break;
        case "hide":
            root.selection.hide();
            break;
        case "unhide":
            root.selection.unhide();
            break;
        case "merge":
            root.selection.merge();
        }
    }
}
