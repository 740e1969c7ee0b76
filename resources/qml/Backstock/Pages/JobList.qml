pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// A few jobs, one below the other, or side by side where there is much room and no order.
GridLayout {
    id: root

    required property RowModel shown
    required property Jobs jobs

    property bool movable: false

    signal opened(string titleId)
    signal copyWanted(string text)

    // A row that moves is made anew: the ring goes with it.
    property string followed: ""

    columns: 1
    columnSpacing: Theme.s4
    rowSpacing: Theme.s2
    uniformCellWidths: true
    Repeater {
        model: root.shown
        onItemAdded: (index, item) => {
            const row = item as JobRow;
            if (row && row.jobId === root.followed) {
                root.followed = "";
                row.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        JobRow {
            Layout.fillWidth: true
            movable: root.movable
            stride: height + root.rowSpacing
            onMoved: (jobId, by) => {
                root.followed = jobId;
                root.jobs.step(jobId, by);
            }
            onPlaced: (jobId, at) => root.jobs.place(jobId, Math.max(0, Math.min(root.shown.count, at)))
            onFirstAsked: jobId => root.jobs.first(jobId)
            onCopyAsked: jobId => root.copyWanted(root.jobs.details(jobId))
            onPauseAsked: jobId => root.jobs.pause(jobId)
            onResumeAsked: jobId => root.jobs.resume(jobId)
            onCancelAsked: jobId => root.jobs.cancel(jobId)
            onOpened: titleId => root.opened(titleId)
        }
    }
}
