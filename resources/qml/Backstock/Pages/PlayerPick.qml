pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls

// One of several: a track, an aspect.
T.AbstractButton {
    id: root

    required property bool chosen

    Layout.fillWidth: true
    implicitHeight: Theme.atLeast(Theme.grow(36))
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    checkable: true
    onCheckedChanged: if (checked !== chosen) checked = chosen
    onChosenChanged: checked = chosen
    Component.onCompleted: checked = chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Rectangle {
        radius: Theme.radiusCover
        color: root.down ? Theme.c.high : root.hovered || root.visualFocus ? Theme.c.lifted : "transparent"
        border.width: root.visualFocus ? Theme.ring : 0
        border.color: Theme.c.focus
    }
    contentItem: Item {
        Icon {
            visible: root.chosen
            anchors.left: parent.left
            anchors.leftMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            size: Theme.iconSmall
            color: Theme.c.accentText
        }
        SilentText {
            anchors.left: parent.left
            anchors.leftMargin: 2 * Theme.s2 + Theme.iconSmall
            anchors.right: parent.right
            anchors.rightMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            strong: root.chosen
        }
    }
}
