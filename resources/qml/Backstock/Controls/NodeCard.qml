pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

Panel {
    id: root

    required property string nodeId
    required property string name
    required property string kind
    required property bool own
    required property bool online
    required property real share
    required property string used
    required property string free
    required property string facts

    signal removeAsked(string nodeId, string name)

    implicitHeight: Theme.grow(172)
    Accessible.role: Accessible.Grouping
    Accessible.name: [name, kind, online ? "" : qsTr("not in reach"), used, free].filter(part => part !== "").join(", ")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s4
        spacing: Theme.s2
        RowLayout {
            spacing: Theme.s3
            Rectangle {
                Layout.preferredWidth: Theme.grow(40)
                Layout.preferredHeight: Theme.grow(40)
                radius: Theme.radiusControl
                color: Theme.c.lifted
                Icon {
                    anchors.centerIn: parent
                    name: root.own ? "monitor" : "hard-drive"
                    color: root.online ? Theme.c.text : Theme.c.textFaint
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                SilentText {
                    Layout.fillWidth: true
                    text: root.name
                    strong: true
                    font.pixelSize: Theme.lead
                }
                SilentText {
                    Layout.fillWidth: true
                    text: root.kind
                    font.pixelSize: Theme.caption
                    color: Theme.c.textFaint
                }
            }
            ShelfLabel {
                Layout.alignment: Qt.AlignTop
                where: root.own ? "here" : root.online ? "shelf" : "store"
                text: root.own ? qsTr("HERE") : root.online ? qsTr("IN REACH") : qsTr("SILENT")
            }
        }
        Item {
            Layout.fillHeight: true
        }
        ProgressLine {
            Layout.fillWidth: true
            implicitHeight: Theme.grow(14)
            radius: 3
            value: root.share
            color: Theme.c.lifted
            fill: root.own ? Theme.c.accentText : Theme.c.state
            opacity: root.online ? 1 : 0.5
        }
        RowLayout {
            SilentText {
                Layout.fillWidth: true
                text: root.used
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
            SilentText {
                text: root.free
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Theme.c.line
        }
        RowLayout {
            // As high in every card, so that all bars are level.
            Layout.preferredHeight: Theme.atLeast(Theme.grow(18))
            AppText {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.grow(18)
                text: root.facts
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
            LinkButton {
                visible: !root.own
                implicitHeight: Theme.atLeast(Theme.grow(18))
                text: qsTr("Remove")
                ink: Theme.c.textSoft
                font.pixelSize: Theme.caption
                onClicked: root.removeAsked(root.nodeId, root.name)
            }
        }
    }
}
