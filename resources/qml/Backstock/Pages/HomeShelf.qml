pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// One row of titles on a shelf edge. One stop for Tab; arrows walk along it and remember the place.
Column {
    id: root

    required property string text
    required property TitleModel titles
    property string action: ""
    property real room: Math.round(coverWidth * 1.5)    // for what stands there
    property bool edge: true
    property Component cell: standing   // one title; knows `focusedLook`, tells `picked`

    signal opened(string titleId)
    signal acted

    readonly property real coverWidth: Theme.grow(width > 1300 ? 168 : 148)
    readonly property real edgeHeight: Theme.compact ? Theme.s2 : Theme.edgeTall
    readonly property alias view: row

    function pick(at: int): void {
        if (at < 0 || at >= row.count)
            return;
        row.currentIndex = at;
        root.opened(root.titles.keyAt(at));
    }

    visible: titles.count > 0
    spacing: Theme.s2

    // Lower things may be wider, so that all of them weigh much the same.
    Component {
        id: standing
        StandingCell {
            id: cell
            required property real shape
            width: coverWidth + Theme.s4
            height: row.height
            coverWidth: Math.round(Math.min(root.coverWidth * 1.35, room / shape))
            room: root.room
            focusedLook: ListView.isCurrentItem && row.activeFocus
            onChosen: root.pick(cell.index)
        }
    }
    SectionHeader {
        width: parent.width
        text: root.text
        action: root.action
        onActed: root.acted()
    }
    Item {
        width: parent.width
        height: row.height
        ListView {
            id: row
            objectName: "row"
            // Its things begin below the heading; the room beside them is for the ring of the first.
            x: -Theme.s2
            width: parent.width + Theme.s2 * 2
            height: root.room + Theme.s2 + (root.edge ? root.edgeHeight + Theme.s3 : Theme.s2 + Theme.grow(44))
            orientation: ListView.Horizontal
            model: root.titles
            reuseItems: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0        // nothing ahead, in the background: what is begun there may be gone when it is called off
            activeFocusOnTab: true
            keyNavigationEnabled: false
            highlightMoveDuration: Theme.calm
            Accessible.role: Accessible.List
            Accessible.name: root.text

            function walk(by: int, event: KeyEvent): void {
                const next = currentIndex + by;
                event.accepted = next >= 0 && next < count;
                if (event.accepted) {
                    currentIndex = next;
                    positionViewAtIndex(next, ListView.Contain);
                }
            }
            function keep(): void {
                positionViewAtIndex(Math.max(0, currentIndex), ListView.Contain);
            }

            Keys.onLeftPressed: event => walk(effectiveLayoutDirection === Qt.RightToLeft ? 1 : -1, event)
            Keys.onRightPressed: event => walk(effectiveLayoutDirection === Qt.RightToLeft ? -1 : 1, event)
            Keys.onReturnPressed: root.pick(currentIndex)
            Keys.onEnterPressed: root.pick(currentIndex)
            // What is read from the right stands at the right, however wide it becomes.
            onWidthChanged: if (effectiveLayoutDirection === Qt.RightToLeft)
                Qt.callLater(keep)
            onEffectiveLayoutDirectionChanged: Qt.callLater(keep)

            // The shelf goes on to the wall.
            ShelfBoard {
                parent: row
                visible: root.edge
                z: -1
                y: row.height - root.edgeHeight - Theme.s3
                width: row.width
                height: root.edgeHeight
            }
            delegate: root.cell
        }
    }
}
