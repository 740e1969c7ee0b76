pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Desktop

// Takes the transfer strip's place while titles are selected. What does not fit goes behind “More”.
Rectangle {
    id: root

    required property Selection selection

    signal collectAsked(Item at)
    signal tagAsked
    signal editAsked
    signal removeAsked

    readonly property bool roomy: width > 1040 + 400 * (Theme.letters - 1)
    // The one amber button is what most of the selected ones need.
    readonly property string main: selection.gettable > 0 && selection.gettable >= selection.shelved ? "get" : selection.shelved > 0 ? "pageIn" : ""

    function take(key: string): void {
        switch (key) {
        case "get":
            root.selection.get();
            break;
        case "pageIn":
            root.selection.pageIn();
            break;
        case "pageOut":
            root.selection.pageOut();
            break;
        case "verify":
            root.selection.verify();
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
            break;
        case "remove":
            root.removeAsked();
            break;
        case "all":
            root.selection.all();
        }
    }
    function counted(text: string, number: int): string {
        return number === root.selection.count ? text : qsTr("%1 (%2)").arg(text).arg(number);
    }

    implicitHeight: Theme.selectionBar
    color: Theme.c.high
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("%1 selected").arg(selection.count)
    Keys.onEscapePressed: selection.clear()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.s4
        spacing: Theme.s2
        SilentText {
            text: qsTr("%1 selected").arg(root.selection.count)
            strong: true
            font.pixelSize: Theme.lead
        }
        AppText {
            Layout.fillWidth: true
            text: root.selection.total
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
        }
        QuietButton {
            id: collect
            iconName: "layers"
            text: root.roomy ? qsTr("Collect") : ""
            hint: qsTr("Put into a collection")
            onClicked: root.collectAsked(collect)
        }
        QuietButton {
            iconName: "tag"
            text: root.roomy ? qsTr("Tag") : ""
            hint: qsTr("Tag")
            onClicked: root.tagAsked()
        }
        QuietButton {
            iconName: root.selection.allHidden ? "eye" : "eye-off"
            text: root.roomy ? (root.selection.allHidden ? qsTr("Show again") : qsTr("Hide")) : ""
            hint: root.selection.allHidden ? qsTr("Show again") : qsTr("Hide")
            onClicked: root.take(root.selection.allHidden ? "unhide" : "hide")
        }
        QuietButton {
            visible: root.selection.here > 0
            iconName: "archive"
            text: root.width > Theme.grow(900) ? hint : ""
            hint: root.counted(qsTr("Page out"), root.selection.here)
            onClicked: root.selection.pageOut()
        }
        MenuButton {
            options: [
                root.main !== "get" && root.selection.gettable > 0 ? { key: "get", icon: "download", text: root.counted(qsTr("Get"), root.selection.gettable) } : null,
                root.main !== "pageIn" && root.selection.shelved > 0 ? { key: "pageIn", icon: "arrow-down", text: root.counted(qsTr("Page in"), root.selection.shelved) } : null,
                root.selection.here + root.selection.shelved > 0 ? { key: "verify", icon: "shield-check", text: root.counted(qsTr("Verify"), root.selection.here + root.selection.shelved) } : null,
                { key: "edit", icon: "pencil", text: root.selection.count > 1 ? qsTr("Set kind and maker") : qsTr("Edit name and pictures") },
                root.selection.count > 1 ? { key: "merge", icon: "combine", text: qsTr("Merge into one title") } : null,
                root.selection.removable > 0 ? { key: "remove", icon: "trash-2", text: root.counted(qsTr("Remove from here"), root.selection.removable) } : null,
                { key: "all", icon: "list-checks", text: qsTr("Select all") }
            ].filter(option => option !== null)
            onPicked: key => root.take(key)
        }
        PrimaryButton {
            visible: root.main !== ""
            implicitHeight: Theme.control
            iconName: root.main === "get" ? "download" : "arrow-down"
            text: root.main === "get" ? root.counted(qsTr("Get"), root.selection.gettable) : root.counted(qsTr("Page in"), root.selection.shelved)
            onClicked: root.take(root.main)
        }
        QuietButton {
            flatLook: true
            iconName: "x"
            hint: qsTr("Clear the selection")
            onClicked: root.selection.clear()
        }
    }
}
