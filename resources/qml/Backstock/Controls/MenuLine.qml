pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// One line of a menu. `apart` draws a line above it: another group begins.
T.MenuItem {
    id: root

    property string iconName: ""
    property string keys: ""
    property bool apart: false
    property bool option: false         // one of a few of which one is chosen
    property bool chosen: false

    readonly property real above: apart ? Theme.s2 + 1 : 0

    implicitWidth: words.implicitWidth + Theme.s7 + Theme.s4 + (keys ? hint.implicitWidth + Theme.s5 : 0)
    implicitHeight: Math.max(Theme.hitMin, Theme.grow(36)) + above
    topPadding: above
    hoverEnabled: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: text
    checkable: option
    onCheckedChanged: if (checked !== (option && chosen)) checked = option && chosen
    onChosenChanged: checked = option && chosen
    Component.onCompleted: checked = option && chosen
    background: Item {
        Rectangle {
            visible: root.apart
            y: Theme.s1
            width: parent.width
            height: 1
            color: Theme.c.line
        }
        Rectangle {
            y: root.above
            width: parent.width
            height: parent.height - y
            radius: Theme.radiusCover
            color: root.down || root.highlighted || root.hovered ? Theme.c.high : "transparent"
            FocusRing {
                anchors.margins: 0
                radius: parent.radius
                shown: root.visualFocus
            }
        }
    }
    contentItem: Item {
        Icon {
            visible: root.iconName !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            mirrors: ["chevron-right", "log-in", "log-out"].includes(root.iconName)
            size: Theme.iconSmall
            color: root.chosen ? Theme.c.accentText : Theme.c.textSoft
        }
        SilentText {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: Theme.s5 + Theme.iconSmall
            anchors.right: hint.visible ? hint.left : parent.right
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            strong: root.chosen
        }
        KeyHint {
            id: hint
            visible: root.keys !== ""
            anchors.right: parent.right
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
        }
    }
}
