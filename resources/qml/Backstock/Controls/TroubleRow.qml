pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// A job that needs a person: what happened, what it means for the data, what to do. Alarm only where data is in danger.
Rectangle {
    id: root

    required property string jobId
    required property string titleId
    required property string name
    required property string what
    required property bool alarming

    signal copyAsked(string jobId)
    signal retryAsked(string jobId)
    signal cancelAsked(string jobId)
    signal opened(string titleId)

    implicitHeight: column.implicitHeight + Theme.s4 * 2
    radius: Theme.radiusControl
    color: alarming ? Theme.c.alarmWash : Theme.c.raised
    border.width: Theme.frame
    border.color: alarming ? Theme.c.alarm : Theme.c.edge
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + what

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s4
        spacing: Theme.s2
        RowLayout {
            spacing: Theme.s2
            Icon {
                name: root.alarming ? "triangle-alert" : "circle-alert"
                color: root.alarming ? Theme.c.alarm : Theme.c.textSoft
            }
            SilentText {
                Layout.fillWidth: true
                text: root.name
                strong: true
            }
            QuietButton {
                implicitHeight: Theme.hitMin
                flatLook: true
                iconName: "copy"
                ink: Theme.c.textSoft
                hint: qsTr("Copy details")
                onClicked: root.copyAsked(root.jobId)
            }
        }
        SilentText {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            lineHeight: 1.25
            color: Theme.c.textSoft
            text: root.what
        }
        // Beside a longer one the deeds stand in one line.
        Item {
            Layout.fillHeight: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Layout.topMargin: Theme.s1
            QuietButton {
                implicitHeight: Theme.atLeast(Theme.grow(36))
                text: qsTr("Try again")
                onClicked: root.retryAsked(root.jobId)
            }
            QuietButton {
                visible: root.titleId !== ""
                implicitHeight: Theme.atLeast(Theme.grow(36))
                flatLook: true
                text: qsTr("Show the title")
                onClicked: root.opened(root.titleId)
            }
            QuietButton {
                implicitHeight: Theme.atLeast(Theme.grow(36))
                flatLook: true
                text: qsTr("Leave it")
                onClicked: root.cancelAsked(root.jobId)
            }
        }
    }
}
