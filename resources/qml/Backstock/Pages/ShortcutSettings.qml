pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The keys of the window: each can be bound anew, but those that every list and page shares.
SettingsGroup {
    id: root

    required property Shortcuts shortcuts

    signal resetDone(var keys)

    // Its many lines are made a turn after the page, which is shown the sooner.
    property bool due: false

    text: qsTr("Shortcuts")
    iconName: "keyboard"
    action: shortcuts.asUsual ? "" : qsTr("As they came")
    onActed: root.resetDone(root.shortcuts.reset())

    Timer {
        interval: 1
        running: true
        onTriggered: root.due = true
    }
    Repeater {
        model: root.due ? root.shortcuts.model : null
        SettingLine {
            id: line
            required property string deed
            required property string text
            required property string keys
            required property bool usual
            readonly property bool asked: root.shortcuts.asked === deed
            Layout.fillWidth: true
            search: root.lineSearch
            name: text
            also: keys
            detail: asked ? root.shortcuts.trouble : usual ? "" : qsTr("changed")
            QuietButton {
                chosen: line.asked
                implicitHeight: Theme.hitMin
                text: line.asked ? qsTr("Press keys, or Esc") : KeyNames.said(line.keys)
                Accessible.name: line.asked ? text : qsTr("%1, %2; press to change").arg(line.text).arg(KeyNames.said(line.keys))
                onClicked: root.shortcuts.ask(line.deed)
                onActiveFocusChanged: if (!activeFocus && line.asked) root.shortcuts.ask("")
                Keys.onShortcutOverride: event => event.accepted = line.asked
                Keys.priority: Keys.BeforeItem
                Keys.onPressed: event => event.accepted = line.asked && root.shortcuts.take(event.key, event.modifiers)
            }
        }
    }
    Repeater {
        model: !root.due ? [] : [
            { keys: "Space", text: qsTr("Select a title") },
            { keys: "Ctrl+A", text: qsTr("Select all titles") },
            { keys: "F2", text: qsTr("Edit name and pictures of a title") },
            { keys: "Ctrl+V", text: qsTr("On a title’s page: the copied picture as its cover") },
            { keys: "Esc", text: qsTr("Back, one step at a time") }
        ]
        SettingLine {
            id: fixed
            required property var modelData
            Layout.fillWidth: true
            search: root.lineSearch
            name: modelData.text
            also: modelData.keys
            KeyHint {
                text: fixed.modelData.keys
            }
        }
    }
}
