pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// Where the library lies, how much it may take, and what takes it.
SettingsGroup {
    id: root

    required property ProgramSettings program
    required property Accounts accounts

    text: qsTr("Storage")
    Component.onCompleted: root.program.lookAtRoom()

    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Library folder")
        detail: root.program.libraryFolder
        QuietButton {
            iconName: "folder-open"
            text: qsTr("Open")
            Accessible.name: qsTr("Open the library folder")
            onClicked: root.program.openLibraryFolder()
        }
    }
    SettingLine {
        id: cache
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Room for unpacked games")
        detail: ruled || qsTr("The least used go first when it is full; what they were unpacked from stays")
        readonly property string ruled: root.program.ruledBy("storage.cache_limit")
        AmountEntry {
            name: qsTr("Room for unpacked games")
            enabled: cache.ruled === ""
            amount: root.program.cacheLimit
            onChanged: amount => root.program.setGigabytes("storage.cache_limit", amount)
        }
    }
    SettingLine {
        id: kept
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Left free on the disk")
        detail: ruled || qsTr("Downloads stop before they take this from everything else")
        readonly property string ruled: root.program.ruledBy("storage.reserve")
        AmountEntry {
            name: qsTr("Left free on the disk")
            enabled: kept.ruled === ""
            amount: root.program.reserve
            onChanged: amount => root.program.setGigabytes("storage.reserve", amount)
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("What uses the room")
        detail: root.program.looking ? qsTr("Being counted") : root.program.free
        QuietButton {
            enabled: !root.program.looking
            flatLook: true
            iconName: "refresh-cw"
            hint: qsTr("Count again")
            onClicked: root.program.lookAtRoom()
        }
    }
    Repeater {
        model: root.program.use
        RoomLine {
            Layout.fillWidth: true
            visible: root.lineSearch === ""
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
}
