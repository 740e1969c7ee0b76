import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Every setting, subject by subject, and a search that leaves what speaks of it.
FocusScope {
    id: root

    required property Shell shell

    signal addWanted(string way)
    signal passphraseWanted
    signal limitsWanted
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
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s4
                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Settings")
                    strong: true
                    font.pixelSize: Theme.title
                    Layout.preferredHeight: Theme.control
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                TextEntry {
                    id: search
                    Layout.preferredWidth: Theme.grow(280)
                    focus: true
                    iconName: "search"
                    placeholderText: qsTr("Search the settings")
                    Keys.onEscapePressed: event => {
                        event.accepted = text !== "";
                        clear();
                    }
                }
            }
            Panel {
                visible: root.shell.program.restartNeeded
                Layout.fillWidth: true
                Layout.topMargin: Theme.s3
                implicitHeight: later.implicitHeight + Theme.s4
                AppText {
                    id: later
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.s4
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Some of what you set holds from the next start of Backstock on.")
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StatusBar
                    Accessible.name: text
                }
            }
            AccountSettings {
                id: accounts
                Layout.fillWidth: true
                search: search.text
                accounts: root.shell.accounts
                onAddWanted: way => root.addWanted(way)
                onPassphraseWanted: root.passphraseWanted()
                onSignOutWanted: (accountId, name) => root.signOutWanted(accountId, name)
            }
            AppearanceSettings {
                id: appearance
                Layout.fillWidth: true
                search: search.text
                preferences: root.shell.preferences
                language: root.shell.language
            }
            StorageSettings {
                id: storage
                Layout.fillWidth: true
                search: search.text
                program: root.shell.program
                accounts: root.shell.accounts
            }
            NetworkSettings {
                id: network
                Layout.fillWidth: true
                search: search.text
                program: root.shell.program
                limits: root.shell.limits
                onLimitsWanted: root.limitsWanted()
            }
            PlaybackSettings {
                id: playback
                Layout.fillWidth: true
                search: search.text
                preferences: root.shell.preferences
            }
            RunningSettings {
                id: running
                Layout.fillWidth: true
                search: search.text
                program: root.shell.program
            }
            PadSettings {
                id: pads
                Layout.fillWidth: true
                search: search.text
                pads: root.shell.pads
            }
            ShortcutSettings {
                id: shortcuts
                Layout.fillWidth: true
                search: search.text
            }
            AppText {
                visible: ![accounts, appearance, storage, network, playback, running, pads, shortcuts].some(group => group.visible)
                Layout.topMargin: Theme.s6
                text: qsTr("No setting speaks of “%1”.").arg(search.text)
                color: Theme.c.textSoft
                Accessible.role: Accessible.StatusBar
                Accessible.name: text
            }
        }
    }
}
