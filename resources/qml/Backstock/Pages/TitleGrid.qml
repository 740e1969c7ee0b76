pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls

// Shelves of titles.
SightView {
    id: root

    property real wantedWidth: 150

    signal carried(string titleId, string name, point place)
    signal letGo

    // Compact shelves bear no names: their edge is a line.
    readonly property real edge: Theme.compact ? Theme.s2 : Theme.edgeTall
    // Larger letters want somewhat wider covers, so that names below them can be told apart.
    readonly property real wide: wantedWidth * (Theme.television ? Theme.grown : 1 + (Theme.letters - 1) * 0.3)
    // So wide that a cover is seen whole: across the room larger letters leave a low window little.
    readonly property real whole: Math.max(2.5 * Theme.hitMin, (height - Theme.s2 - edge - Theme.s5) / 1.5)
    readonly property bool low: Theme.television && whole < wide
    readonly property real cellWidth: Math.floor(width / columns)
    readonly property real cellHeight: lineHeight

    coverWidth: Math.max(1, cellWidth - Theme.s4)      // a panel may leave it no room at all, and lines no height
    columns: Math.max(2, low ? Math.ceil(width / (whole + Theme.s4)) : Math.floor(width / (wide + Theme.s4)))
    lineHeight: Math.round(coverWidth * 1.5) + Theme.s2 + edge + Theme.s5
    begin: Theme.s2

    // Where titles end before the page does, shelves wait for more.
    Repeater {
        model: root.count === 0 ? 0 : Math.max(0, Math.floor((root.height - root.contentHeight + root.edge + Theme.s5) / root.lineHeight))
        ShelfBoard {
            required property int index
            y: root.contentHeight + root.lineHeight * (index + 1) - root.edge - Theme.s5
            width: root.cellWidth * root.columns
            x: root.LayoutMirroring.enabled ? root.width - width : 0
            height: Theme.s2
            opacity: 0.8 / (index + 1)
        }
    }
    cell: StandingCell {
        id: cell
        required property int at
        required property int column
        required property real level
        required property int rest
        required property real tall
        index: at
        number: root.count
        visible: at >= 0
        x: root.LayoutMirroring.enabled ? root.width - (column + 1) * root.cellWidth : column * root.cellWidth
        y: level
        width: root.cellWidth
        height: tall
        room: tall - Theme.s2 - edgeHeight - Theme.s5
        coverWidth: root.coverWidth
        flying: root.sight.flying
        focusedLook: root.activeFocus && at === root.currentIndex && root.sight.currentHead < 0
        selecting: root.library.selection.count > 0
        onChosen: modifiers => root.choose(at, modifiers)
        onHeld: root.hold(at)
        onMenuAsked: (x, y) => root.menuAsked(cell, x, y, at, false)
        onDragPlaceChanged: if (dragging)
            root.carried(titleId, name, dragPlace)
        onDraggingChanged: if (!dragging)
            root.letGo()

        // The shelf goes on to the wall.
        Loader {
            active: cell.rest > 0
            x: root.LayoutMirroring.enabled ? -width : cell.width
            y: cell.room + Theme.s2
            width: cell.rest * root.cellWidth
            height: cell.edgeHeight
            sourceComponent: ShelfBoard {}
        }
    }
}
