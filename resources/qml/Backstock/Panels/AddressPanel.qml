pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// A free title, by the address of its page.
InScene {
    id: root

    required property Adding adding

    function ask(): void {
        field.clear();
        root.adding.begin();
        root.open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Add by address")
    lead: qsTr("The page of a free title at itch.io. It is listed in your library; nothing is downloaded yet.")
    TextEntry {
        id: field
        Layout.fillWidth: true
        inputMethodHints: Qt.ImhUrlCharactersOnly
        placeholderText: qsTr("name.itch.io/title")
        onAccepted: root.adding.addAddress(text)
    }
    TroubleText {
        Layout.fillWidth: true
        text: root.adding.trouble
    }
    PrimaryButton {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: !root.adding.busy && field.length > 0
        iconName: root.adding.busy ? "loader" : "plus"
        text: root.adding.busy ? qsTr("Asking the store") : qsTr("Add")
        onClicked: root.adding.addAddress(field.text)
    }
    Connections {
        target: root.adding
        function onAdded(): void {
            root.close();
        }
    }
}
