pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls

// Films in their own proportions and records beside them, with how far each was seen.
HomeShelf {
    id: root

    readonly property int across: width > 1500 ? 5 : Math.max(2, Math.min(4, Math.floor(width / Theme.grow(240))))
    readonly property real wide: Math.floor(width / across) - Theme.s4

    edge: false
    room: Math.round(wide * 9 / 16)
    cell: WatchCard {
        wide: root.wide
        room: root.room
        focusedLook: ListView.isCurrentItem && root.view.activeFocus
        onPicked: at => root.pick(at)
    }
}
