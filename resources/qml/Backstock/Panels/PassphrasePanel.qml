pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// A passphrase of one's own for the file of secrets, where no keyring answers.
InScene {
    id: root

    required property SignIn signIn

    function ask(): void {
        first.clear();
        again.clear();
        root.signIn.cancel();
        root.open();
        first.forceActiveFocus(Qt.PopupFocusReason);
    }
    function take(): void {
        root.signIn.setPassphrase(first.text, again.text);
    }

    title: qsTr("Protect secrets with a passphrase")
    lead: qsTr("Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.")
    onClosed: {
        first.clear();
        again.clear();
    }
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
        onAccepted: root.take()
    }
    AppText {
        visible: root.signIn.trouble !== ""
        Layout.fillWidth: true
        text: root.signIn.trouble
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    PrimaryButton {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: root.signIn.state === "" && first.length > 0
        iconName: "lock"
        text: root.signIn.state === "" ? qsTr("Set the passphrase") : qsTr("Sealing anew")
        onClicked: root.take()
    }
    Connections {
        target: root.signIn
        function onEnded(): void {
            root.close();
        }
    }
}
