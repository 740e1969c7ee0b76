pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls

// The keys of the window, to be looked up.
SettingsGroup {
    id: root

    text: qsTr("Shortcuts")

    Repeater {
        model: [
            { keys: "Ctrl+K", text: qsTr("Find a title or a command") },
            { keys: "Ctrl+F", text: qsTr("Search the library") },
            { keys: "Ctrl+1 … Ctrl+5", text: qsTr("Home, Library, Downloads, Shelf, Settings") },
            { keys: "Ctrl+PgUp, Ctrl+PgDown", text: qsTr("The page before, the next page") },
            { keys: "Ctrl+Shift+F", text: qsTr("Collections and filters") },
            { keys: "Space", text: qsTr("Select a title") },
            { keys: "Ctrl+A", text: qsTr("Select all titles") },
            { keys: "F2", text: qsTr("Edit name and pictures of a title") },
            { keys: "Ctrl+V", text: qsTr("On a title’s page: the copied picture as its cover") },
            { keys: "Ctrl+Z", text: qsTr("Undo what was done last") },
            { keys: "F10", text: qsTr("Television mode") },
            { keys: "F11", text: qsTr("Full screen") },
            { keys: "Esc", text: qsTr("Back, one step at a time") }
        ]
        SettingLine {
            id: line
            required property var modelData
            Layout.fillWidth: true
            search: root.lineSearch
            name: modelData.text
            also: modelData.keys
            KeyHint {
                text: line.modelData.keys
            }
        }
    }
}
