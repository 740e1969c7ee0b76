import QtQuick
import Backstock.Controls
import Backstock.Desktop

// Into which collection.
ActionMenu {
    id: root

    required property Lists lists

    signal newAsked

    property var known: []

    function ask(at: Item, x: real, y: real): void {
        root.parent = at;
        root.x = x;
        root.y = y;
        root.known = root.lists.choices();
        root.open();
    }

    title: qsTr("Put into a collection")
    actions: [...known, { key: "", icon: "plus", text: qsTr("New collection …") }]
    onPicked: key => key === "" ? root.newAsked() : root.lists.collectSelection(key)
}
