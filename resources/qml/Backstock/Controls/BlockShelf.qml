pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// A shelf edge with places for covers on it.
Item {
    id: root

    required property real coverWidth
    property real edgeHeight: Theme.s2
    property real begin: Theme.s2

    // One that would show less than a third is left out.
    readonly property int places: Math.max(1, Math.floor(width / (Math.max(0, coverWidth) + Theme.s4) + 0.67))

    implicitHeight: Math.round(coverWidth * 1.5) + edgeHeight + Theme.s5

    clip: true

    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.begin
        spacing: Theme.s4
        Repeater {
            model: root.places
            Block {
                width: root.coverWidth
                height: Math.round(root.coverWidth * 1.5)
            }
        }
    }
    ShelfBoard {
        y: Math.round(root.coverWidth * 1.5)
        width: parent.width
        height: root.edgeHeight
    }
}
