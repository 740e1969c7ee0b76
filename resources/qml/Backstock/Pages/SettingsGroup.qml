import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// Settings of one subject under their heading. While one looks for something only lines that speak of it stay, or all
// of them where the heading does.
ColumnLayout {
    id: root

    required property string text
    property string search: ""
    property alias action: head.action
    property alias aside: head.aside
    readonly property string lineSearch: root.text.toLowerCase().includes(search.toLowerCase()) ? "" : search
    readonly property bool found: lineSearch === "" || [...column.children].some(line => (line as SettingLine)?.fits ?? false)
    default property alias lines: column.data

    signal acted

    visible: found
    spacing: 0
    SectionHeader {
        id: head
        Layout.fillWidth: true
        Layout.topMargin: Theme.s4
        text: root.text
        onActed: root.acted()
    }
    ColumnLayout {
        id: column
        Layout.fillWidth: true
        spacing: 0
    }
}
