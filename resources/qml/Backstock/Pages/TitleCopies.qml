pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Where the copies lie.
Panel {
    id: root

    required property TitlePage title

    implicitHeight: column.implicitHeight + Theme.s4 * 2
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        spacing: Theme.s1
        SectionHeader {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s1
            text: qsTr("Where the copies lie")
        }
        Repeater {
            model: root.title.copies
            CopyRow {
                Layout.fillWidth: true
            }
        }
        AppText {
            visible: root.title.copies.count === 0
            Layout.fillWidth: true
            text: qsTr("Only at the store so far.")
            color: Theme.c.textFaint
        }
    }
}
