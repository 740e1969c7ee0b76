pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What the demo is doing, step by step; and what to do when a step fails.
ColumnLayout {
    id: root

    required property FirstRun firstRun

    signal copyWanted(string text)

    spacing: Theme.s3

    Panel {
        Layout.fillWidth: true
        implicitHeight: steps.implicitHeight + Theme.s4 * 2
        ColumnLayout {
            id: steps
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.s4
            spacing: Theme.s2
            Repeater {
                model: root.firstRun.steps
                RowLayout {
                    id: step
                    required property string text
                    required property string phase
                    spacing: Theme.s3
                    Accessible.role: Accessible.ListItem
                    Accessible.name: [text, phase === "done" ? qsTr("done") : phase === "failed" ? qsTr("failed") : qsTr("under way")].join(", ")
                    Item {
                        implicitWidth: Theme.iconUsual
                        implicitHeight: Theme.s5
                        Icon {
                            visible: step.phase !== "running"
                            anchors.centerIn: parent
                            name: step.phase === "failed" ? "x" : "check"
                            color: step.phase === "failed" ? Theme.c.alarm : Theme.c.accentText
                        }
                        StateGlyph {
                            visible: step.phase === "running"
                            anchors.centerIn: parent
                            where: "arriving"
                            progress: 0.3
                            size: 14
                        }
                    }
                    SilentText {
                        Layout.fillWidth: true
                        text: step.text
                        color: step.phase === "done" ? Theme.c.textSoft : Theme.c.text
                        font.weight: step.phase === "running" ? Font.DemiBold : Font.Normal
                        wrapMode: Text.Wrap
                    }
                }
            }
            TroubleText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                spacing: Theme.s3
                text: root.firstRun.failed ? root.firstRun.trouble : ""
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s3
        PrimaryButton {
            visible: root.firstRun.failed
            iconName: "refresh-cw"
            text: qsTr("Try again")
            onVisibleChanged: if (visible) forceActiveFocus(Qt.TabFocusReason)
            onClicked: root.firstRun.startDemo()
        }
        QuietButton {
            implicitHeight: Theme.buttonLow
            iconName: "arrow-left"
            text: qsTr("Choose another way")
            onClicked: root.firstRun.chooseAnother()
        }
        QuietButton {
            visible: root.firstRun.failed
            implicitHeight: Theme.buttonLow
            flatLook: true
            iconName: "copy"
            text: qsTr("Copy details")
            onClicked: root.copyWanted(root.firstRun.trouble)
        }
    }
}
