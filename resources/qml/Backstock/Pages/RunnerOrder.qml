pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Which way of running a title is tried first where several could do it.
SettingLine {
    id: root

    required property ProgramSettings program
    readonly property string ruled: program.ruledBy("launch.runners")

    name: qsTr("What is tried first")
    also: qsTr("runner order Proton Wine native browser")
    detail: ruled || qsTr("Where a title can be run in several ways, the uppermost that works here is taken")

    Column {
        width: Math.min(Theme.grow(330), root.inner)
        enabled: root.ruled === ""
        Accessible.role: Accessible.List
        Accessible.name: root.name
        Repeater {
            id: places
            model: root.program.runners
            Item {
                id: place
                required property string key
                required property string text
                required property int index
                width: parent?.width ?? 0
                height: Theme.hitMin
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2").arg(index + 1).arg(text)
                SilentText {
                    anchors.left: parent.left
                    anchors.right: up.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1. %2").arg((place.index + 1).toLocaleString(Qt.locale(), "f", 0)).arg(place.text)
                    color: place.index === 0 ? Theme.c.text : Theme.c.textSoft
                }
                QuietButton {
                    id: up
                    anchors.right: down.left
                    implicitHeight: Theme.hitMin
                    flatLook: true
                    enabled: place.index > 0
                    iconName: "arrow-up"
                    ink: Theme.c.textSoft
                    hint: qsTr("Try “%1” earlier").arg(place.text)
                    onClicked: root.program.moveRunner(place.key, -1)
                }
                QuietButton {
                    id: down
                    anchors.right: parent.right
                    implicitHeight: Theme.hitMin
                    flatLook: true
                    enabled: place.index < places.count - 1
                    iconName: "arrow-down"
                    ink: Theme.c.textSoft
                    hint: qsTr("Try “%1” later").arg(place.text)
                    onClicked: root.program.moveRunner(place.key, 1)
                }
            }
        }
    }
}
