pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A tag or an active filter. With `removable` it carries a cross, and Delete removes it as well.
T.Button {
    id: root

    property string iconName: ""
    property bool removable: false
    property real longest: 220          // a longer text is cut

    signal removed

    implicitHeight: Theme.chip
    implicitWidth: row.implicitWidth + Theme.s3 + (removable ? cross.width + Theme.s1 : Theme.s3)
    hoverEnabled: true
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: root.removable ? qsTr("%1, press Delete to remove").arg(text) : text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onDeletePressed: if (root.removable)
        root.removed()
    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.c.high : root.hovered ? Theme.c.lifted : Theme.c.raised
        border.width: 1
        border.color: Theme.outline
        FocusRing {
            inner: parent.radius
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.left: parent.left
            anchors.leftMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s2 - 2
            Icon {
                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.iconTiny
            }
            SilentText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.longest)
                text: root.text
                font.weight: Font.Medium
            }
        }
        QuietButton {
            id: cross
            visible: root.removable
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: root.implicitHeight
            flatLook: true
            activeFocusOnTab: false
            iconName: "x"
            ink: Theme.c.textSoft
            hint: qsTr("Remove %1").arg(root.text)
            onClicked: root.removed()
        }
    }
}
