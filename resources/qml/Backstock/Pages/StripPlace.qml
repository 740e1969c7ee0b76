pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The foot of the page: while titles are selected, what can be done with them; else the foremost job while one moves.
Item {
    id: root

    required property Jobs jobs
    required property Selection selection
    required property PanelSet panels
    property bool selecting: true
    property bool hidden: false

    signal opened

    readonly property bool chosen: selecting && selection.count > 0
    readonly property bool shown: !hidden && jobs.now.count > 0

    height: chosen ? Theme.selectionBar : shown ? Theme.strip : 0
    visible: chosen || shown || height > 0
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
            visible: index === 0 && !root.chosen
            others: root.jobs.pending - 1
            onPauseAsked: jobId => root.jobs.pause(jobId)
            onResumeAsked: jobId => root.jobs.resume(jobId)
            onOpened: root.opened()
        }
    }
    SelectionBar {
        visible: root.chosen
        width: root.width
        height: Theme.selectionBar
        selection: root.selection
        onCollectAsked: at => root.panels.collect(at, 0, 0)
        onTagAsked: root.panels.tag()
        onEditAsked: root.panels.editSelected()
        onRemoveAsked: root.panels.removeSelected()
    }
}
