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
    required property Selection selection
    property real wantedWidth: 150
    property bool shown: true          // the view a person chose; the other one builds nothing

    signal opened(string titleId)
    signal menuAsked(Item at, real x, real y, int index)
    signal carried(string titleId, string name, point place)
    signal letGo

    readonly property int columns: Math.max(2, Math.floor(width / (wantedWidth + Theme.s4)))
    readonly property real coverWidth: cellWidth - Theme.s4

    function openCurrent(): void {
        const cell = currentItem as StandingCell;
        if (cell)
            root.opened(cell.titleId);
    }
    function show(index: int): void {
        positionViewAtIndex(index, GridView.Contain);
    }

    visible: shown && count > 0
    model: shown ? titles : null
    clip: true
    reuseItems: true
    cacheBuffer: 0
    topMargin: Theme.s2
    cellWidth: Math.floor(width / columns)
    cellHeight: Math.round(coverWidth * 1.5) + Theme.s2 + Theme.edgeTall + Theme.s5
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.NoButton    // a mouse drags titles, a finger scrolls
    highlightMoveDuration: 0
    currentIndex: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Titles")
    T.ScrollBar.vertical: ScrollHandle {}

    SelectKeys {
        id: keys
        view: root
        selection: root.selection
        rowLength: root.columns
        perPage: Math.max(1, Math.floor(root.height / root.cellHeight)) * root.columns
        onOpenAsked: root.openCurrent()
        onMenuAsked: root.menuAsked(root.currentItem, root.coverWidth / 2, root.coverWidth / 2, root.currentIndex)
    }
    Keys.forwardTo: [keys]

    delegate: StandingCell {
        id: cell
        width: root.cellWidth
        height: root.cellHeight
        coverWidth: root.coverWidth
        focusedLook: GridView.isCurrentItem && root.activeFocus
        selecting: root.selection.count > 0
        onChosen: modifiers => keys.choose(index, modifiers, titleId)
        onHeld: keys.hold(index)
        onMenuAsked: (x, y) => root.menuAsked(cell, x, y, index)
        onDragPlaceChanged: if (dragging) root.carried(titleId, name, dragPlace)
        onDraggingChanged: if (!dragging) root.letGo()
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
