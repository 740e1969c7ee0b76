pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Beside the hero: what arrives, what waits for a person, and how much room there is; together as tall as the hero.
Column {
    id: root

    required property Jobs jobs
    required property RowModel needs
    required property Nodes nodes
    property real least: 0

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
                    required property string phase
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
                        // The ring tells how far; that it rests stands nowhere else.
                        Accessible.name: job.phase === "paused" ? [job.brief, job.figures].filter(part => part !== "").join(", ") : job.figures
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
        height: Math.max(wanting.implicitHeight + Theme.s4 * 2, shelfTold.visible || fullness.visible ? 0 : root.least - y)
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
        id: shelfTold
        // Where a shelf is, and not much else is to be told.
        visible: root.nodes.others > 0 && (root.jobs.now.count === 0 ? root.needs.count < 3 : root.needs.count === 0)
        width: root.width
        height: Math.max(implicitHeight, root.least - y)
        nodes: root.nodes.model
        onWanted: root.pageWanted("shelf")
    }
    Panel {
        id: fullness
        visible: root.nodes.others === 0 && (root.jobs.now.count === 0 || root.needs.count === 0)
        readonly property var room: root.nodes.own
        width: root.width
        height: Math.max(shelf.implicitHeight + Theme.s4 * 2, root.least - y)
        ColumnLayout {
            id: shelf
            x: Theme.s4
            y: Theme.s4
            width: parent.width - Theme.s4 * 2
            spacing: Theme.s3
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("This computer")
                action: qsTr("Open")
                onActed: root.pageWanted("shelf")
            }
            ProgressLine {
                visible: fullness.room.free !== ""
                Layout.fillWidth: true
                implicitHeight: Theme.grow(10)
                radius: 3
                value: fullness.room.share
                fill: Theme.c.accentText
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("No other computer keeps anything for you yet.")
                wrapMode: Text.Wrap
                maximumLineCount: 3
                color: Theme.c.textSoft
            }
            AppText {
                visible: text !== ""
                Layout.fillWidth: true
                text: fullness.room.free
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
    }
}
