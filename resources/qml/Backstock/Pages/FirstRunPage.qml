pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The first start: shelves of what could be yours, and five ways in. The demo store has the focus.
Rectangle {
    id: root

    required property FirstRun firstRun

    signal wanted(string way)
    signal copyWanted(string text)

    readonly property bool waiting: firstRun.starting || firstRun.failed

    color: Theme.c.ground
    Component.onCompleted: demo.forceActiveFocus(Qt.TabFocusReason)
    onWaitingChanged: if (!waiting) demo.forceActiveFocus(Qt.TabFocusReason)

    Item {
        id: shelves
        anchors.left: parent.left
        width: parent.width * 0.46
        height: parent.height
        clip: true
        BoardWall {
            anchors.fill: parent
            boards: root.firstRun.boards
            coverWidth: root.width > Theme.wideFrom ? 176 : 140
        }
        // Towards the words, on whichever side they are.
        Rectangle {
            anchors.fill: parent
            rotation: LayoutMirroring.enabled ? 180 : 0
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop {
                    position: 0.2
                    color: Theme.fade(Theme.c.ground, 0.1)
                }
                GradientStop {
                    position: 1
                    color: Theme.c.ground
                }
            }
        }
    }
    // As tall as it must be: in a low window, or with large letters, it scrolls.
    Flickable {
        id: ways
        readonly property bool low: root.height < Theme.grow(680)
        readonly property real room: Math.min(560, parent.width - shelves.width - Theme.s6 * 2)
        anchors.left: shelves.right
        anchors.leftMargin: Math.max(Theme.s5, (parent.width - shelves.width - room) / 3) - Theme.s3
        width: room + Theme.s3 * 2
        height: parent.height
        contentHeight: column.implicitHeight + Theme.s3 * 2
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        ColumnLayout {
            id: column
            x: Theme.s3
            y: Math.max(Theme.s3, (ways.height - implicitHeight) / 2)
            width: ways.room
            spacing: ways.low ? Theme.s2 : Theme.s3
            AppText {
                Layout.fillWidth: true
                text: qsTr("Put what you own on a shelf you own.")
                strong: true
                wrapMode: Text.Wrap
                font.pixelSize: ways.low ? Theme.title : Theme.display
                lineHeight: 0.95
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s3
                text: root.waiting ? qsTr("The demo store runs on this computer, with a node beside it. What you see is what a real store and a real node would do.") : qsTr("Backstock fetches what you bought, proves it is genuine, and keeps it where you say. Start with one of these; the others can follow any time.")
                wrapMode: Text.Wrap
                lineHeight: 1.3
                font.pixelSize: Theme.lead
                color: Theme.c.textSoft
            }
            PrimaryButton {
                id: demo
                visible: !root.waiting
                Layout.fillWidth: true
                iconName: "store"
                text: qsTr("Try the demo store")
                detail: qsTr("No account. Free titles, two minutes, everything real.")
                leading: true
                focus: true
                onClicked: root.firstRun.startDemo()
            }
            Repeater {
                model: root.waiting ? [] : [
                    { way: "itch.io", icon: "log-in", text: qsTr("Sign in to itch.io"), detail: qsTr("with an API key; Backstock never sees the password") },
                    { way: "humble", icon: "log-in", text: qsTr("Sign in to Humble"), detail: qsTr("with the session of your browser") },
                    { way: "folder", icon: "folder-plus", text: qsTr("Add a folder"), detail: qsTr("installers, films and music you already have") },
                    { way: "", icon: "plus", text: qsTr("Other ways"), detail: qsTr("a free title by its address, earlier downloads, a file, a torrent or magnet") }
                ]
                ChoiceRow {
                    required property var modelData
                    Layout.fillWidth: true
                    least: ways.low ? Theme.grow(52) : Theme.rowLow
                    iconName: modelData.icon
                    text: modelData.text
                    detail: modelData.detail
                    onClicked: root.wanted(modelData.way)
                }
            }
            DemoSteps {
                visible: root.waiting
                Layout.fillWidth: true
                firstRun: root.firstRun
                onCopyWanted: text => root.copyWanted(text)
            }
            AppText {
                Layout.topMargin: Theme.s2
                Layout.fillWidth: true
                text: qsTr("Nothing leaves this computer until you sign in or add a node.")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
    }
}
