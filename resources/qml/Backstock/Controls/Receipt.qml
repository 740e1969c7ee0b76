pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// The receipt: what was got, where, and that the bytes are those. Printed, with a torn lower edge.
Item {
    id: root

    required property string verdict
    required property string headline
    required property string remark
    required property var lines
    required property string envelope

    signal recordAsked(string envelope)
    signal checkAsked

    readonly property bool differs: verdict === "mismatch"

    implicitHeight: body.implicitHeight + Theme.s4 * 2 + 6

    // With contrast it has an outline, and no torn edge that would interrupt it.
    Rectangle {
        width: parent.width
        height: parent.height - (Theme.contrast ? 0 : teeth.height)
        color: root.differs ? Theme.c.alarmWash : Theme.c.raised
        border.width: Theme.frame
        border.color: root.differs ? Theme.c.alarm : Theme.c.edge
    }
    Row {
        id: teeth
        visible: !Theme.contrast
        anchors.bottom: parent.bottom
        width: parent.width
        height: 6
        clip: true
        readonly property int number: Math.max(1, Math.round(width / 10))
        Repeater {
            model: teeth.number
            Item {
                width: teeth.width / teeth.number
                height: teeth.height
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: -height / 2
                    width: parent.width * Math.SQRT1_2
                    height: width
                    rotation: 45
                    antialiasing: true
                    color: root.differs ? Theme.c.alarmWash : Theme.c.raised
                }
            }
        }
    }
    ColumnLayout {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        spacing: Theme.s2 - 2
        // The remark stands beside the headline, or below it when it wants more than what is left of the line.
        GridLayout {
            id: top
            readonly property bool beside: said.implicitWidth + 22 + told.implicitWidth + Theme.s2 * 2 <= body.width
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s1
            columns: beside ? 3 : 2
            columnSpacing: Theme.s2
            rowSpacing: Theme.s1
            Icon {
                name: root.differs ? "triangle-alert" : root.verdict === "match" ? "shield-check" : "shield"
                size: 22
                color: root.differs ? Theme.c.alarm : Theme.c.state
            }
            AppText {
                id: said
                Layout.fillWidth: !top.beside
                text: root.headline
                strong: true
                font.pixelSize: Theme.lead
            }
            AppText {
                id: told
                Layout.fillWidth: true
                Layout.columnSpan: top.beside ? 1 : 2
                text: root.remark
                color: Theme.c.textSoft
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
        }
        Repeater {
            model: root.lines
            RowLayout {
                id: line
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s2
                AppText {
                    text: line.modelData.name
                    monospaced: true
                    font.pixelSize: Theme.caption
                    color: Theme.c.textFaint
                }
                Row {
                    id: dots
                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.s5
                    Layout.preferredHeight: 2
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: 4
                    clip: true
                    spacing: 4
                    Repeater {
                        model: Math.ceil(Math.max(0, dots.width) / 5)
                        Rectangle {
                            width: 1
                            height: 1
                            color: Theme.c.edge
                        }
                    }
                }
                AppText {
                    Layout.maximumWidth: root.width * 0.62
                    text: line.modelData.value
                    elide: Text.ElideMiddle
                    monospaced: true
                    font.pixelSize: Theme.caption
                }
            }
        }
        RowLayout {
            spacing: Theme.s4
            LinkButton {
                text: qsTr("Show the record")
                onClicked: root.recordAsked(root.envelope)
            }
            LinkButton {
                text: qsTr("Check again")
                onClicked: root.checkAsked()
            }
        }
    }
}
