pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Shelves of titles. Delegates are pooled; only what is seen is made.
GridView {
    id: root

    required property TitleModel titles
    property real wantedWidth: 150

    signal opened(string titleId)

    readonly property int columns: Math.max(2, Math.floor(width / (wantedWidth + Theme.s4)))
    readonly property real coverWidth: cellWidth - Theme.s4

    function openCurrent(): void {
        const cell = currentItem as StandingCell;
        if (cell)
            root.opened(cell.titleId);
    }

    model: titles
    clip: true
    reuseItems: true
    cacheBuffer: 0
    topMargin: Theme.s2
    cellWidth: Math.floor(width / columns)
    cellHeight: Math.round(coverWidth * 1.5) + Theme.s2 + Theme.edgeTall + Theme.s5
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    currentIndex: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Titles")
    T.ScrollBar.vertical: ScrollHandle {}

    Keys.onReturnPressed: openCurrent()
    Keys.onEnterPressed: openCurrent()
    Keys.onSpacePressed: openCurrent()
    Keys.onPressed: event => {
        const row = Math.max(1, Math.floor(height / cellHeight)) * columns;
        if (event.key === Qt.Key_Home)
            currentIndex = event.modifiers & Qt.ControlModifier ? 0 : currentIndex - currentIndex % columns;
        else if (event.key === Qt.Key_End)
            currentIndex = event.modifiers & Qt.ControlModifier ? count - 1 : Math.min(count - 1, currentIndex - currentIndex % columns + columns - 1);
        else if (event.key === Qt.Key_PageDown)
            currentIndex = Math.min(count - 1, currentIndex + row);
        else if (event.key === Qt.Key_PageUp)
            currentIndex = Math.max(0, currentIndex - row);
        else
            return;
        event.accepted = true;
    }

    delegate: StandingCell {
        width: root.cellWidth
        height: root.cellHeight
        coverWidth: root.coverWidth
        focusedLook: GridView.isCurrentItem && root.activeFocus
        onChosen: {
            root.currentIndex = index;
            root.opened(titleId);
        }
    }

    // The last shelf goes on to the wall.
    Rectangle {
        readonly property int rest: root.count % root.columns
        parent: root.contentItem
        visible: rest > 0
        x: rest * root.cellWidth
        y: Math.floor(root.count / root.columns) * root.cellHeight + Math.round(root.coverWidth * 1.5) + Theme.s2
        width: (root.columns - rest) * root.cellWidth
        height: Theme.edgeTall
        color: Theme.c.raised
        Rectangle {
            width: parent.width
            height: 2
            color: Theme.c.high
        }
    }
}
