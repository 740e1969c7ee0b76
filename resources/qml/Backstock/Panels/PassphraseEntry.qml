pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// A new passphrase, written twice.
ColumnLayout {
    id: root

    required property SignIn signIn

    function begin(): void {
        root.forget();
        first.forceActiveFocus(Qt.PopupFocusReason);
    }
    function forget(): void {
        first.clear();
        again.clear();
    }

    spacing: Theme.s3
    TextEntry {
        id: first
        Layout.fillWidth: true
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText
        placeholderText: qsTr("Passphrase")
        onAccepted: again.forceActiveFocus(Qt.TabFocusReason)
    }
    TextEntry {
        id: again
        Layout.fillWidth: true
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText
        placeholderText: qsTr("The same again")
        onAccepted: root.signIn.setPassphrase(first.text, again.text)
    }
    TroubleText {
        Layout.fillWidth: true
        text: root.signIn.trouble
    }
    PrimaryButton {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: root.signIn.state === "" && first.length > 0
        iconName: "lock"
        text: root.signIn.state === "locking" ? qsTr("Locking") : qsTr("Set the passphrase")
        onClicked: root.signIn.setPassphrase(first.text, again.text)
    }
}
