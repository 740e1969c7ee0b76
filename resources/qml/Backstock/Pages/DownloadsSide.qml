pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What needs a person, and what is done: beside what moves, or, where nothing does, in two columns of its own.
ColumnLayout {
    id: root

    required property Jobs jobs
    required property bool alone

    signal opened(string titleId)
    signal copyWanted(string text)

    spacing: Theme.s2
    SectionHeader {
        visible: root.jobs.needs.count > 0
        Layout.fillWidth: true
        text: qsTr("Needs you")
        action: root.jobs.needs.count > 1 ? qsTr("Try all again") : ""
        onActed: root.jobs.tryAllAgain()
    }
    GridLayout {
        visible: root.jobs.needs.count > 0
        Layout.fillWidth: true
        columns: root.alone ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2
        uniformCellWidths: true
        Repeater {
            model: root.jobs.needs
            TroubleRow {
                Layout.fillWidth: true
                Layout.fillHeight: true
                onCopyAsked: jobId => root.copyWanted(root.jobs.details(jobId))
                onRetryAsked: jobId => root.jobs.resume(jobId)
                onCancelAsked: jobId => root.jobs.cancel(jobId)
                onOpened: titleId => root.opened(titleId)
            }
        }
    }
    MoreJobs {
        jobs: root.jobs
        list: "needs"
    }
    SectionHeader {
        visible: root.jobs.done.count > 0
        Layout.fillWidth: true
        Layout.topMargin: root.jobs.needs.count > 0 ? Theme.s2 : 0
        text: qsTr("Done")
        action: qsTr("Clear")
        onActed: root.jobs.clear()
    }
    JobList {
        Layout.fillWidth: true
        columns: root.alone ? 2 : 1
        shown: root.jobs.done
        jobs: root.jobs
        onCopyWanted: text => root.copyWanted(text)
        onOpened: titleId => root.opened(titleId)
    }
    MoreJobs {
        jobs: root.jobs
        list: "done"
    }
}
