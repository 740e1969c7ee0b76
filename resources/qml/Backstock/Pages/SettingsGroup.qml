import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// Settings of one subject: a heading over a sheet of lines. While one looks for something only lines that speak of it
// stay, or all of them where the heading does.
ColumnLayout {
    id: root

    required property string text
    required property string iconName
    property string search: ""
    property alias action: head.action
    property alias aside: head.aside
    readonly property string lineSearch: root.text.toLowerCase().includes(search.toLowerCase()) ? "" : search
    readonly property bool found: lineSearch === "" || [...column.children].some(line => (line as SettingLine)?.fits ?? false)
    default property alias lines: column.data

    signal acted

    visible: found
    spacing: Theme.s2
    SectionHeader {
        id: head
        Layout.fillWidth: true
        text: root.text
        onActed: root.acted()
    }
    Panel {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight
        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0
        }
    }
}
