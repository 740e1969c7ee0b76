pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

FocusScope {
    id: root

    required property Accounts accounts
    required property Preferences preferences
    required property Language language
    required property Pads pads

    signal addWanted(string way)
    signal passphraseWanted
    signal signOutWanted(string accountId, string name)

    Flickable {
        anchors.fill: parent
        contentHeight: page.implicitHeight + Theme.s6
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        ColumnLayout {
            id: page
            x: Theme.inset
            width: Math.min(820, root.width - 2 * Theme.inset)
            spacing: Theme.s3
            AppText {
                text: qsTr("Settings")
                strong: true
                font.pixelSize: Theme.title
                Layout.preferredHeight: Theme.control
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("Accounts")
                action: qsTr("Add")
                onActed: root.addWanted("")
            }
            RowLayout {
                visible: root.accounts.model.count === 0
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
                    Layout.fillWidth: true
                    onSyncAsked: (accountId, full) => root.accounts.sync(accountId, full)
                    onSignInAsked: store => root.addWanted(store)
                    onSignOutAsked: (accountId, name) => root.signOutWanted(accountId, name)
                }
            }
            SectionHeader {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s4
                text: qsTr("Look")
            }
            AppearanceSettings {
                Layout.fillWidth: true
                preferences: root.preferences
                language: root.language
            }
            PadSettings {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s4
                pads: root.pads
            }
            SectionHeader {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s4
                text: qsTr("Where things rest")
            }
            FactLine {
                Layout.fillWidth: true
                name: qsTr("Secrets")
                value: root.accounts.secrets
                action: !root.accounts.passphraseHelps ? "" : root.accounts.hasPassphrase ? qsTr("Change the passphrase") : qsTr("Use a passphrase")
                onActed: root.passphraseWanted()
            }
            FactLine {
                Layout.fillWidth: true
                name: qsTr("Data")
                value: root.accounts.dataFolder
                monospaced: true
                action: qsTr("Open")
                onActed: root.accounts.openDataFolder()
            }
        }
    }
}
