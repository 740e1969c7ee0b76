pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What a person could do for their shelf, the weightiest first; at most one of it is amber.
ColumnLayout {
    id: root

    required property WorthDoing worth
    property int columns: 1

    spacing: Theme.s3
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Worth doing")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.min(root.columns, root.worth.model.count)
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        uniformCellWidths: true
        Repeater {
            model: root.worth.model
            WorthItem {
                required property int index
                Layout.fillWidth: true
                Layout.fillHeight: true
                foremost: index === 0
                onActed: key => root.worth.act(key)
            }
        }
    }
}
