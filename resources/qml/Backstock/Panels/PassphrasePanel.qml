pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// A passphrase of one's own for the file of secrets, where no keyring answers.
InScene {
    id: root

    required property SignIn signIn

    function ask(): void {
        root.signIn.cancel();
        root.open();
        entry.begin();
    }

    title: qsTr("Protect secrets with a passphrase")
    lead: qsTr("Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.")
    onClosed: entry.forget()
    PassphraseEntry {
        id: entry
        Layout.fillWidth: true
        signIn: root.signIn
    }
    Connections {
        target: root.signIn
        function onLocked(): void {
            root.close();
        }
    }
}
