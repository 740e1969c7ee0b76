pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls

// Where the parts of a title's page will stand.
Item {
    id: root

    required property bool roomy
    required property real inset

    readonly property real side: Theme.grow(roomy ? 440 : 384)
    readonly property bool stacked: width < Theme.grow(1000)

    Block {
        id: art
        width: parent.width
        height: root.roomy ? 420 : 236
        radius: 0
    }
    Block {
        id: cover
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: root.roomy ? 168 : 92
        width: root.roomy ? 232 : 152
        height: width * 1.5
        color: Theme.c.lifted
    }
    Block {
        id: name
        anchors.left: cover.right
        anchors.leftMargin: Theme.s6
        anchors.bottom: deed.top
        anchors.bottomMargin: Theme.s3
        width: 320
        height: Theme.display
        color: Theme.c.lifted
    }
    Block {
        id: deed
        anchors.left: name.left
        anchors.bottom: cover.bottom
        width: 240
        height: Theme.buttonTall
        color: Theme.c.lifted
    }
    Block {
        id: copies
        visible: !root.stacked
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        y: cover.y + cover.height + Theme.s5
        width: root.side
        height: Theme.grow(128)
        radius: Theme.radiusPanel
    }
    Column {
        anchors.left: cover.left
        anchors.right: root.stacked ? parent.right : copies.left
        anchors.rightMargin: root.stacked ? root.inset : Theme.s5
        y: copies.y
        spacing: Theme.s2
        Repeater {
            model: 3
            Block {
                width: parent?.width ?? 0
                height: Theme.grow(54)
                radius: Theme.radiusControl
            }
        }
    }
}
