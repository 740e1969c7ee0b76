pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Where the transfer strip comes in: there only while something moves, showing the foremost job.
Item {
    id: root

    required property Jobs jobs
    property bool hidden: false

    signal opened

    readonly property bool shown: !hidden && jobs.now.count > 0

    height: shown ? Theme.strip : 0
    visible: shown || height > 0
    clip: true
    Behavior on height {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }
    Repeater {
        model: root.jobs.now
        TransferStrip {
            required property int index
            width: root.width
            height: Theme.strip
            visible: index === 0
            others: root.jobs.now.count + root.jobs.next.count - 1
            onPauseAsked: jobId => root.jobs.pause(jobId)
            onResumeAsked: jobId => root.jobs.resume(jobId)
            onOpened: root.opened()
        }
    }
}
