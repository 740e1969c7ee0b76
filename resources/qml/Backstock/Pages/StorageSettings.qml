pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Where the library lies, how much it may take, and what takes it.
SettingsGroup {
    id: root

    required property ProgramSettings program

    text: qsTr("Storage")
    iconName: "hard-drive"
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
        id: downloads
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Folder for new downloads")
        also: qsTr("library folder disk move change")
        detail: ruled || (root.program.downloadsFolder !== "" ? root.program.downloadsFolder : qsTr("In the library folder. Another one, such as a larger disk, takes what comes; what is here stays where it is, and unfinished downloads begin again"))
        readonly property string ruled: root.program.ruledBy("storage.downloads_dir")
        Row {
            spacing: Theme.s2
            QuietButton {
                visible: root.program.downloadsFolder !== ""
                enabled: downloads.ruled === ""
                flatLook: true
                iconName: "rotate-ccw"
                ink: Theme.c.textSoft
                hint: qsTr("In the library folder again")
                onClicked: root.program.setFolder("storage.downloads_dir", "")
            }
            QuietButton {
                enabled: downloads.ruled === ""
                iconName: "folder"
                text: qsTr("Choose")
                Accessible.name: qsTr("Choose the folder for new downloads")
                onClicked: Ask.folder(root, qsTr("Folder for new downloads"), chosen => root.program.setFolder("storage.downloads_dir", chosen))
            }
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
            Layout.leftMargin: Theme.s2
            Layout.rightMargin: Theme.s4
            visible: root.lineSearch === ""
        }
    }
    Item {
        visible: root.lineSearch === "" && root.program.use.count > 0
        implicitHeight: Theme.s3
    }
}
