pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// The window's place in the system: what closing it does, what is told outside of it, what it opens.
SettingsGroup {
    id: root

    required property Habits habits
    required property MenuPlace menuPlace
    required property bool inTray

    text: qsTr("Window and messages")
    iconName: "monitor"
    Component.onCompleted: root.menuPlace.load()

    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Closing the window")
        also: qsTr("tray background quit clock")
        detail: root.inTray ? qsTr("Backstock can wait beside the clock; its icon there shows progress, and quits it") : qsTr("This system shows no place beside the clock: out of sight Backstock works on until it is done, then ends")
        Choices {
            name: qsTr("Closing the window")
            current: root.habits.closing
            options: [
                { key: "ask", text: root.inTray ? qsTr("Waits beside the clock") : qsTr("Asks while work is under way") },
                root.inTray ? null : { key: "stay", text: qsTr("Works on out of sight") },
                { key: "quit", text: qsTr("Quits") }
            ].filter(option => option !== null)
            onPicked: key => root.habits.closing = key
        }
    }
    SettingLine {
        id: finished
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Tell when something is here")
        also: qsTr("notifications messages desktop")
        detail: qsTr("A message of the desktop, while the window is not in front")
        OnOff {
            id: tellFinished
            name: finished.name
            checked: root.habits.tellFinished
            onToggled: root.habits.tellFinished = checked
            Binding {
                tellFinished.checked: root.habits.tellFinished
            }
        }
    }
    SettingLine {
        id: trouble
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Tell of troubles")
        also: qsTr("notifications messages desktop")
        detail: qsTr("What did not end well, a sign-in that has lapsed, data in danger")
        OnOff {
            id: tellTrouble
            name: trouble.name
            checked: root.habits.tellTrouble
            onToggled: root.habits.tellTrouble = checked
            Binding {
                tellTrouble.checked: root.habits.tellTrouble
            }
        }
    }
    SettingLine {
        id: updates
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Tell of updates")
        also: qsTr("notifications messages desktop")
        OnOff {
            id: tellUpdates
            name: updates.name
            checked: root.habits.tellUpdates
            onToggled: root.habits.tellUpdates = checked
            Binding {
                tellUpdates.checked: root.habits.tellUpdates
            }
        }
    }
    SettingLine {
        id: magnets
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Open magnet links and torrents")
        also: qsTr("browser default handler")
        detail: qsTr("From the browser and the files of this system; each is shown before anything is downloaded")
        OnOff {
            id: opens
            name: magnets.name
            enabled: !root.menuPlace.busy
            checked: root.menuPlace.opensMagnets
            onToggled: root.menuPlace.openMagnets(checked)
            Binding {
                opens.checked: root.menuPlace.opensMagnets
            }
        }
    }
    SettingLine {
        visible: fits && !root.menuPlace.there
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Not in the menu of applications")
        detail: qsTr("Put there, it starts from the menu, and links that begin with “backstock:” lead to it")
        QuietButton {
            enabled: !root.menuPlace.busy
            iconName: "plus"
            text: qsTr("Put it there")
            onClicked: root.menuPlace.put()
        }
    }
}
