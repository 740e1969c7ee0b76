pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// What this is, where its data and its log lie, and what to send to somebody who is to help.
SettingsGroup {
    id: root

    required property About about
    required property Accounts accounts

    signal partsWanted

    text: qsTr("About")
    iconName: "info"

    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Backstock %1").arg(root.about.version)
        also: qsTr("version licence license")
        detail: qsTr("Free software under the GNU General Public License, version 3 or later")
        QuietButton {
            text: qsTr("What it is made of")
            onClicked: root.partsWanted()
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Data folder")
        detail: root.accounts.dataFolder
        QuietButton {
            iconName: "folder-open"
            text: qsTr("Open")
            Accessible.name: qsTr("Open the data folder")
            onClicked: root.accounts.openDataFolder()
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Log")
        detail: root.about.logFile
        QuietButton {
            iconName: "external-link"
            text: qsTr("Open")
            Accessible.name: qsTr("Open the log")
            onClicked: root.about.openLog()
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Details for a report")
        also: qsTr("bug help support clipboard")
        detail: qsTr("Version, system and the last troubles of the log; keys, addresses and names of accounts are left out")
        QuietButton {
            iconName: "copy"
            text: qsTr("Copy")
            Accessible.name: qsTr("Copy details for a report")
            onClicked: root.about.copyReport("")
        }
    }
}
