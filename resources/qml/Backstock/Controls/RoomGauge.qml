pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// How full this computer is, at a glance.
T.AbstractButton {
    id: root

    required property real share
    required property string free

    implicitHeight: inside.implicitHeight + Theme.s3 * 2
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.name: [qsTr("This computer"), free].join(", ")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered ? Theme.c.raised : "transparent"
        border.width: root.visualFocus ? Theme.ring : 0
        border.color: Theme.c.focus
    }
    contentItem: Item {
        Column {
            id: inside
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.s4
            anchors.rightMargin: Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s2 - 2
            AppText {
                width: parent.width
                text: qsTr("This computer")
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
            ProgressLine {
                width: parent.width
                value: root.share
                fill: Theme.c.textSoft
            }
            AppText {
                width: parent.width
                text: root.free
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
    }
}
