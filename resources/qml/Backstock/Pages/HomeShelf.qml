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

    signal opened(string titleId)
    signal acted

    readonly property real coverWidth: Theme.grow(width > 1300 ? 168 : 148)

    visible: titles.count > 0
    spacing: Theme.s2

    SectionHeader {
        width: parent.width
        text: root.text
        action: root.action
        onActed: root.acted()
    }
    ListView {
        id: row
        width: parent.width
        height: Math.round(root.coverWidth * 1.5) + Theme.s2 + (Theme.compact ? Theme.s2 : Theme.edgeTall) + Theme.s3
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

        Keys.onLeftPressed: event => walk(effectiveLayoutDirection === Qt.RightToLeft ? 1 : -1, event)
        Keys.onRightPressed: event => walk(effectiveLayoutDirection === Qt.RightToLeft ? -1 : 1, event)
        Keys.onReturnPressed: if (currentItem)
            root.opened((currentItem as StandingCell).titleId)
        Keys.onEnterPressed: if (currentItem)
            root.opened((currentItem as StandingCell).titleId)
        // Lower things may be wider, so that all of them weigh much the same.
        delegate: StandingCell {
            required property real shape
            width: coverWidth + Theme.s4
            height: row.height
            coverWidth: Math.round(Math.min(root.coverWidth * 1.35, room / shape))
            room: Math.round(root.coverWidth * 1.5)
            focusedLook: ListView.isCurrentItem && row.activeFocus
            onChosen: {
                row.currentIndex = index;
                root.opened(titleId);
            }
        }
    }
}
