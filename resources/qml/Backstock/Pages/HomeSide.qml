pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Beside the hero: what arrives, and what waits for a person. Nothing of either: nothing is shown.
Column {
    id: root

    required property Jobs jobs
    required property RowModel needs
    required property Nodes nodes

    signal opened(string titleId)
    signal pageWanted(string page)

    spacing: Theme.s4

    Panel {
        visible: root.jobs.now.count > 0
        width: root.width
        height: arriving.implicitHeight + Theme.s4 * 2
        ColumnLayout {
            id: arriving
            x: Theme.s4
            y: Theme.s4
            width: parent.width - Theme.s4 * 2
            spacing: Theme.s2
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("Arriving now")
                action: qsTr("All")
                onActed: root.pageWanted("downloads")
            }
            Repeater {
                model: root.jobs.now
                RowLayout {
                    id: job
                    required property int index
                    required property string name
                    required property string figures
                    required property string brief
                    required property real progress
                    visible: index < 3
                    spacing: Theme.s3
                    ProgressRing {
                        value: job.progress
                        size: Theme.grow(22)
                        name: job.name
                    }
                    SilentText {
                        Layout.fillWidth: true
                        text: job.name
                    }
                    AppText {
                        visible: text !== ""
                        text: job.brief
                        Accessible.name: job.figures
                        monospaced: true
                        font.pixelSize: Theme.caption
                        color: Theme.c.textSoft
                    }
                }
            }
        }
    }
    Panel {
        visible: root.needs.count > 0
        width: root.width
        height: wanting.implicitHeight + Theme.s4 * 2
        ColumnLayout {
            id: wanting
            x: Theme.s4
            y: Theme.s4
            width: parent.width - Theme.s4 * 2
            spacing: Theme.s3
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("Needs you")
            }
            Repeater {
                model: root.needs
                RowLayout {
                    id: need
                    required property int index
                    required property string icon
                    required property string text
                    required property string detail
                    required property string action
                    required property string page
                    visible: index < 4
                    spacing: Theme.s3
                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: need.icon
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        SilentText {
                            Layout.fillWidth: true
                            text: need.text
                            font.weight: Font.Medium
                            wrapMode: Text.Wrap
                            maximumLineCount: 3
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: need.detail
                            font.pixelSize: Theme.caption
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                            color: Theme.c.textSoft
                        }
                    }
                    LinkButton {
                        text: need.action
                        Accessible.name: need.action + ", " + need.text
                        onClicked: root.pageWanted(need.page)
                    }
                }
            }
        }
    }
    HomeRoom {
        // Where a shelf is, and not much else is to be told.
        visible: root.nodes.others > 0 && root.jobs.now.count === 0 && root.needs.count < 3
        width: root.width
        nodes: root.nodes.model
        onWanted: root.pageWanted("shelf")
    }
    Panel {
        visible: root.jobs.now.count === 0 && root.needs.count === 0 && root.nodes.others === 0
        width: root.width
        height: Theme.rowTall + Theme.s4
        AppText {
            anchors.fill: parent
            anchors.margins: Theme.s4
            text: qsTr("All is quiet. Nothing arrives, and nothing needs you.")
            wrapMode: Text.Wrap
            color: Theme.c.textSoft
        }
    }
}
