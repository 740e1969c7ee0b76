pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Who is signed in where, and where the permissions rest.
SettingsGroup {
    id: root

    required property Accounts accounts

    signal addWanted(string way)
    signal passphraseWanted
    signal signOutWanted(string accountId, string name)

    text: qsTr("Accounts")
    iconName: "user-round"
    action: qsTr("Add")
    onActed: root.addWanted("")

    RowLayout {
        visible: root.accounts.model.count === 0 && root.lineSearch === ""
        Layout.fillWidth: true
        Layout.margins: Theme.s3
        Layout.leftMargin: Theme.s4
        spacing: Theme.s2
        AppText {
            Layout.fillWidth: true
            text: qsTr("No store is signed in.")
            color: Theme.c.textFaint
        }
        QuietButton {
            iconName: "log-in"
            text: qsTr("Sign in to itch.io")
            onClicked: root.addWanted("itch.io")
        }
        QuietButton {
            iconName: "log-in"
            text: qsTr("Sign in to Humble")
            onClicked: root.addWanted("humble")
        }
    }
    Repeater {
        model: root.accounts.model
        AccountLine {
            visible: root.lineSearch === "" || (store + name).toLowerCase().includes(root.lineSearch.toLowerCase())
            Layout.fillWidth: true
            onSyncAsked: (accountId, full) => root.accounts.sync(accountId, full)
            onSignInAsked: store => root.addWanted(store)
            onSignOutAsked: (accountId, name) => root.signOutWanted(accountId, name)
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Sign-ins")
        detail: root.accounts.secrets
        QuietButton {
            visible: root.accounts.passphraseHelps
            iconName: "lock"
            text: root.accounts.hasPassphrase ? qsTr("Change the passphrase") : qsTr("Use a passphrase")
            onClicked: root.passphraseWanted()
        }
    }
}
