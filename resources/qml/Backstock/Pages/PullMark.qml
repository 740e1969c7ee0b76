import QtQuick
import Backstock.Theme
import Backstock.Controls

// What pulling the list down with a finger will do, and when it is far enough.
Row {
    id: root

    required property real far

    readonly property bool enough: far > Theme.pullFar

    visible: far > Theme.s3
    anchors.horizontalCenter: parent?.horizontalCenter
    y: Math.min(far, Theme.pullFar) / 2 - height / 2
    spacing: Theme.s2
    opacity: Math.min(1, far / Theme.pullFar)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.enough ? "refresh-cw" : "arrow-down"
        color: root.enough ? Theme.c.accentText : Theme.c.textSoft
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.enough ? qsTr("Let go to read all stores again") : qsTr("Pull to read all stores again")
        color: Theme.c.textSoft
    }
}
