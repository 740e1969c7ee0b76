pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// One key of the keyboard on the screen. Arrows go to the nearest key that way.
QuietButton {
    id: root

    property bool wide: false
    property real size: Theme.key
    property string name: ""
    readonly property real content: contentItem.children[0]?.width ?? 0

    implicitWidth: Math.max(size, (wide ? size * 2 : size), text.length > 1 ? content + Theme.s4 : 0)
    implicitHeight: size
    z: activeFocus ? 1 : 0    // its ring lies over its neighbours
    Accessible.name: name || text
    Keys.onPressed: event => {
        const sideways = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        const down = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = sideways !== 0 || down !== 0;
        if (!event.accepted)
            return;
        const here = root.parent;
        let row = down === 0 ? here : null;
        for (const other of here.parent.children)
            if (other.children.length > 1 && (other.y - here.y) * down > 0 && (!row || (row.y - other.y) * down > 0))
                row = other;
        if (!row)
            return;
        const middle = root.mapToItem(here.parent, root.width / 2, 0).x + sideways * (root.width / 2 + 8);
        let best = null;
        let gap = 1e9;
        for (const key of row.children) {
            if (key === root || !key.activeFocusOnTab)
                continue;
            const x = key.mapToItem(here.parent, key.width / 2, 0).x;
            const away = Math.max(0, Math.abs(x - middle) - key.width / 2);
            if ((sideways === 0 || (x - root.mapToItem(here.parent, root.width / 2, 0).x) * sideways > 0) && away < gap) {
                gap = away;
                best = key;
            }
        }
        if (best)
            best.forceActiveFocus(Qt.TabFocusReason);
    }
}
