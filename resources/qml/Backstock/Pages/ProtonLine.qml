pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Which Proton runs programs for Windows: the newest that Steam and its relatives keep, or one from a folder.
SettingLine {
    id: root

    required property ProgramSettings program
    readonly property string ruled: program.ruledBy("launch.proton")

    name: qsTr("Proton")
    also: qsTr("Wine Windows GE compatibility tool folder")
    detail: ruled || (program.protonFolder !== "" ? program.protonFolder : program.protonFound !== "" ? qsTr("Found, the first is taken: %1").arg(program.protonFound) : qsTr("None was found where Steam keeps it; a folder with one can be chosen"))

    Row {
        spacing: Theme.s2
        QuietButton {
            visible: root.program.protonFolder !== ""
            enabled: root.ruled === ""
            flatLook: true
            iconName: "rotate-ccw"
            ink: Theme.c.textSoft
            hint: qsTr("What is found by itself again")
            onClicked: root.program.setFolder("launch.proton", "")
        }
        QuietButton {
            enabled: root.ruled === ""
            iconName: "folder"
            text: qsTr("Choose")
            Accessible.name: qsTr("Choose the folder of Proton")
            onClicked: Ask.folder(root, qsTr("Folder with a Proton, or with several"), chosen => root.program.setFolder("launch.proton", chosen))
        }
    }
}
