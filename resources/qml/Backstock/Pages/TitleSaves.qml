pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Snapshots of saves, newest first.
ColumnLayout {
    id: root

    required property TitlePage title

    signal restoreWanted(string snapshotId, string name)

    spacing: Theme.s2
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Saves")
        aside: root.title.saves.count > 0 ? qsTr("a snapshot after every session") : qsTr("none yet; one is kept after every session")
        action: root.title.place === "here" || root.title.saves.count > 0 ? qsTr("Take a snapshot") : ""
        onActed: root.title.takeSnapshot("")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        Repeater {
            model: root.title.saves
            SaveLine {
                Layout.fillWidth: true
                last: index === root.title.saves.count - 1
                onRestoreAsked: (snapshotId, name) => root.restoreWanted(snapshotId, name)
            }
        }
    }
}
