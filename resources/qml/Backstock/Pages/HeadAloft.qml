pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Desktop

// The heading of the group in sight stays at the top while its titles scroll, until the next one pushes it out.
Item {
    id: root

    required property Aloft aloft
    required property real begins       // of what is in sight
    property string where: ""
    property bool focusedLook: false

    signal pressed

    visible: aloft.head >= 0
    y: Math.min(0, aloft.end - begins - height)
    z: 1
    width: parent?.width ?? 0
    height: Theme.groupHead

    // Bars are opaque; a little of what scrolls shows below the board.
    Rectangle {
        width: parent.width
        height: parent.height - Theme.s2
        color: Theme.c.ground
    }
    // What scrolls below is not meant by a press.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }
    GroupHead {
        anchors.fill: parent
        key: root.aloft.key
        text: root.aloft.text
        number: root.aloft.number
        folded: root.aloft.folded
        where: root.where
        focusedLook: root.focusedLook
        onPressed: root.pressed()
    }
}
