pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// One job: what, whence, how far, how long.
Rectangle {
    id: root

    required property string jobId
    required property string titleId
    required property string name
    required property string family
    required property string phase      // running, waiting, paused, done
    required property string label
    required property string figures
    required property string what
    required property real progress
    required property url art
    required property bool canPause

    signal pauseAsked(string jobId)
    signal resumeAsked(string jobId)
    signal cancelAsked(string jobId)
    signal opened(string titleId)

    readonly property bool moving: phase === "running" || phase === "paused"

    implicitHeight: moving ? Theme.rowTall + Theme.s1 : Theme.rowLow + Theme.s1
    radius: Theme.radiusControl
    color: phase === "running" ? Theme.c.raised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, label, what].filter(part => part !== "").join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s3
        anchors.rightMargin: Theme.s2
        spacing: Theme.s4
        Item {
            Layout.preferredWidth: Theme.grow(36)
            Layout.preferredHeight: Theme.grow(54)
            Cover {
                visible: root.titleId !== ""
                anchors.centerIn: parent
                name: root.name
                family: root.family
                art: root.art
                coverWidth: Theme.grow(36)
                large: false
            }
            Icon {
                visible: root.titleId === ""
                anchors.centerIn: parent
                name: "refresh-cw"
                color: Theme.c.textFaint
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: root.moving ? 4 : 1
            RowLayout {
                spacing: Theme.s3
                AppText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    text: root.name
                    strong: true
                }
                ShelfLabel {
                    visible: root.label !== ""
                    where: root.phase === "running" ? "arriving" : "store"
                    glyph: root.phase === "running"
                    progress: root.progress
                    text: root.label
                }
                Item {
                    Layout.fillWidth: true
                }
                AppText {
                    text: root.figures
                    monospaced: true
                    font.pixelSize: Theme.caption
                    color: Theme.c.textSoft
                }
            }
            ProgressLine {
                visible: root.moving
                Layout.fillWidth: true
                value: root.progress
                fill: root.phase === "paused" ? Theme.c.textSoft : Theme.c.accent
            }
            AppText {
                Layout.fillWidth: true
                text: root.what
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
        Row {
            spacing: 0
            QuietButton {
                visible: root.phase !== "done"
                flatLook: true
                iconName: root.canPause ? "pause" : "play"
                ink: Theme.c.textSoft
                hint: root.canPause ? qsTr("Pause") : qsTr("Go on")
                onClicked: root.canPause ? root.pauseAsked(root.jobId) : root.resumeAsked(root.jobId)
            }
            QuietButton {
                visible: root.phase !== "done"
                flatLook: true
                iconName: "x"
                ink: Theme.c.textSoft
                hint: qsTr("Call off")
                onClicked: root.cancelAsked(root.jobId)
            }
            QuietButton {
                visible: root.phase === "done" && root.titleId !== ""
                flatLook: true
                iconName: "chevron-right"
                ink: Theme.c.textSoft
                hint: qsTr("Show the title")
                onClicked: root.opened(root.titleId)
            }
        }
    }
}
