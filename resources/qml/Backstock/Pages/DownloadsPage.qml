pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

FocusScope {
    id: root

    required property Jobs jobs
    required property SpeedLimits limits

    signal opened(string titleId)
    signal limitsWanted
    signal copyWanted(string text)

    readonly property bool nothing: jobs.now.count + jobs.next.count + jobs.needs.count + jobs.done.count === 0
    readonly property bool sides: jobs.needs.count + jobs.done.count > 0
    readonly property bool moving: jobs.now.count + jobs.next.count > 0
    readonly property bool stacked: width < Theme.grow(1000)

    RowLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        y: Theme.s2             // room for the ring below the bar
        spacing: Theme.s3
        AppText {
            Layout.fillWidth: true
            text: qsTr("Downloads")
            strong: true
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        QuietButton {
            flatLook: true
            iconName: root.limits.limited ? "gauge" : "clock"
            ink: Theme.c.textSoft
            text: root.limits.now
            Accessible.name: qsTr("Speed limits: %1").arg(text)
            onClicked: root.limitsWanted()
        }
        QuietButton {
            visible: root.moving && !root.jobs.allPaused
            iconName: "pause"
            text: qsTr("Pause all")
            onClicked: root.jobs.pauseAll()
        }
    }
    Banner {
        id: resting
        anchors.top: head.bottom
        anchors.topMargin: visible ? Theme.s3 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        height: implicitHeight
        closable: false
        iconName: "pause"
        text: root.jobs.allPaused ? qsTr("Everything rests.") : ""
        detail: qsTr("Nothing new starts until you let it go on, after a restart as well.")
        action: qsTr("Go on")
        onActed: root.jobs.resumeAll()
    }
    EmptyShelf {
        visible: root.nothing
        anchors.centerIn: parent
        text: qsTr("Nothing is on its way.")
        detail: qsTr("What you get, page in or page out is shown here.")
    }
    Flickable {
        id: flow
        objectName: "jobs"
        visible: !root.nothing
        anchors.top: resting.bottom
        anchors.topMargin: Theme.s4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        contentHeight: page.implicitHeight + Theme.s5
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton    // a mouse drags jobs, a finger scrolls
        T.ScrollBar.vertical: ScrollHandle {}

        ColumnLayout {
            id: page
            x: Theme.inset
            width: root.width - 2 * Theme.inset
            spacing: Theme.s4
            SpeedPanel {
                visible: root.moving || !flat
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.height > 800 ? 236 : 168)
                jobs: root.jobs
            }
            GridLayout {
                columns: root.stacked ? 1 : 2
                columnSpacing: Theme.s5
                rowSpacing: Theme.s4
                ColumnLayout {
                    visible: root.moving
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s2
                    SectionHeader {
                        Layout.fillWidth: true
                        text: qsTr("Now")
                        aside: root.jobs.now.count > 0 ? root.jobs.outlook : qsTr("nothing is moving")
                    }
                    JobList {
                        Layout.fillWidth: true
                        shown: root.jobs.now
                        jobs: root.jobs
                        onCopyWanted: text => root.copyWanted(text)
                        onOpened: titleId => root.opened(titleId)
                    }
                    MoreJobs {
                        jobs: root.jobs
                        list: "now"
                    }
                    SectionHeader {
                        visible: root.jobs.next.count > 0
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.s2
                        text: qsTr("Next")
                        aside: root.jobs.next.count > 1 && !Theme.television ? qsTr("drag to change the order") : ""
                    }
                    JobList {
                        Layout.fillWidth: true
                        shown: root.jobs.next
                        movable: true
                        jobs: root.jobs
                        onCopyWanted: text => root.copyWanted(text)
                        onOpened: titleId => root.opened(titleId)
                    }
                    MoreJobs {
                        jobs: root.jobs
                        list: "next"
                    }
                }
                DownloadsSide {
                    visible: root.sides
                    alone: !root.moving && !root.stacked
                    jobs: root.jobs
                    Layout.fillWidth: !root.moving || root.stacked
                    Layout.fillHeight: false
                    Layout.preferredWidth: Theme.grow(root.width > 1300 ? 520 : 420)
                    Layout.maximumWidth: root.moving && !root.stacked ? Layout.preferredWidth : Number.POSITIVE_INFINITY
                    Layout.alignment: Qt.AlignTop
                    onCopyWanted: text => root.copyWanted(text)
                    onOpened: titleId => root.opened(titleId)
                }
            }
        }
    }
}
