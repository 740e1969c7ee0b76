pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// A few jobs, one below the other.
ColumnLayout {
    id: root

    required property RowModel rows
    required property Jobs jobs

    signal opened(string titleId)

    spacing: Theme.s2
    Repeater {
        model: root.rows
        JobRow {
            Layout.fillWidth: true
            onPauseAsked: jobId => root.jobs.pause(jobId)
            onResumeAsked: jobId => root.jobs.resume(jobId)
            onCancelAsked: jobId => root.jobs.cancel(jobId)
            onOpened: titleId => root.opened(titleId)
        }
    }
}
