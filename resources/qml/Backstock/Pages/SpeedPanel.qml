pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The one big figure, and the last five minutes.
Panel {
    id: root

    required property Jobs jobs
    readonly property alias flat: graph.flat

    implicitHeight: figures.implicitHeight + 2 * Theme.s4

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.s4
        spacing: Theme.s5
        ColumnLayout {
            id: figures
            Layout.preferredWidth: Theme.grow(190)
            Layout.maximumWidth: Theme.grow(190)
            spacing: 0
            AppText {
                text: root.jobs.arrivingSpeed
                strong: true
                font.pixelSize: Theme.display
                color: Theme.c.accentText
            }
            AppText {
                text: qsTr("MB/s arriving")
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
            Item {
                Layout.fillHeight: true
            }
            AppText {
                text: root.jobs.leavingSpeed
                strong: true
                font.pixelSize: Theme.heading
                color: Theme.c.state
            }
            AppText {
                text: qsTr("MB/s going to the shelf")
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
        }
        SpeedGraph {
            id: graph
            Layout.fillWidth: true
            Layout.fillHeight: true
            arriving: root.jobs.arrivingHistory
            leaving: root.jobs.leavingHistory
        }
    }
}
