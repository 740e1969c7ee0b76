pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A filter that is set, a tag or a collection a title is in: a press takes it away.
T.Button {
    id: root

    property string iconName: ""
    property string hint: qsTr("Take away")

    implicitHeight: Theme.hitMin
    implicitWidth: Math.min(row.implicitWidth + Theme.s3 * 2, 260)
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.name: text + ", " + hint
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.c.high : Theme.c.lifted
        FocusRing {
            inner: parent.radius
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2 - 2
            Icon {
                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: 14
                color: Theme.c.textFaint
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, 190)
                text: root.text
                font.weight: Font.Medium
                color: Theme.c.text
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "x"
                size: 14
                color: root.hovered ? Theme.c.text : Theme.c.textFaint
            }
        }
    }
}
