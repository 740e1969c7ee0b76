pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Before the first sign-in where no keyring answers: how is it to be locked?
ColumnLayout {
    id: root

    required property SignIn signIn
    property bool typing: false

    function begin(): void {
        root.typing = false;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.s3
    AppText {
        Layout.fillWidth: true
        text: root.typing ? qsTr("Backstock asks for these words at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.") : qsTr("This desktop has no keyring that answers, so the permission will lie in an encrypted file in your data folder. How shall that file be locked?")
        wrapMode: Text.Wrap
        lineHeight: 1.25
        color: Theme.c.textSoft
    }
    ChoiceRow {
        id: first
        visible: !root.typing
        Layout.fillWidth: true
        iconName: "lock"
        text: qsTr("With a passphrase")
        detail: qsTr("asked for at every start; the safer way")
        onClicked: {
            root.typing = true;
            entry.begin();
        }
    }
    ChoiceRow {
        visible: !root.typing
        Layout.fillWidth: true
        enabled: root.signIn.state === ""
        iconName: "key-round"
        text: qsTr("With a key that lies beside it")
        detail: qsTr("nothing to type; whoever can read your files can use your sign-ins")
        onClicked: root.signIn.chooseKeyFile()
    }
    PassphraseEntry {
        id: entry
        visible: root.typing
        Layout.fillWidth: true
        signIn: root.signIn
    }
}
