pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Kind and maker of all selected titles.
InScene {
    id: root

    required property Selection selection
    required property EditDeeds edits

    property string kind: ""

    function ask(): void {
        root.kind = "";
        maker.clear();
        root.open();
        kinds.nextItemInFocusChain(true).forceActiveFocus(Qt.PopupFocusReason);
    }
    function take(): void {
        root.selection.edit(root.kind, maker.text);
        root.close();
    }

    title: qsTr("Set kind and maker of %Ln title(s)", "", selection.count)
    width: parent ? Math.min(Theme.grow(700), parent.width - Theme.s7) : 700    // all kinds in a row
    lead: qsTr("What you leave open stays as it is with each of them.")
    EditLine {
        Layout.fillWidth: true
        label: qsTr("Kind")
        Segments {
            id: kinds
            Layout.fillWidth: true
            name: qsTr("Kind")
            options: [{ key: "", text: qsTr("As it is") }, ...root.edits.kinds()]
            current: root.kind
            onPicked: key => root.kind = key
        }
    }
    EditLine {
        Layout.fillWidth: true
        label: qsTr("Maker")
        TextEntry {
            id: maker
            Layout.fillWidth: true
            maximumLength: 300
            placeholderText: qsTr("As it is")
            Accessible.name: qsTr("Maker")
            onAccepted: if (save.enabled) root.take()
        }
    }
    PrimaryButton {
        id: save
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: root.kind !== "" || maker.text.trim() !== ""
        iconName: "check"
        text: qsTr("Save")
        onClicked: root.take()
    }
}
