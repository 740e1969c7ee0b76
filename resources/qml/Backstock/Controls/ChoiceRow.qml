pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A large choice with a line of explanation.
T.Button {
    id: root

    required property string iconName
    property string detail: ""
    property bool current: false
    property string keys: ""
    property real least: Theme.rowLow

    implicitHeight: Math.max(least, lines.implicitHeight + Theme.s4)
    hoverEnabled: true
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: detail ? text + ", " + detail : text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Rectangle {
        radius: Theme.radiusControl
        border.width: Theme.frame
        border.color: Theme.c.edge
        color: root.down ? Theme.c.high : root.current ? Theme.c.accentWash : root.hovered ? Theme.c.lifted : Theme.c.raised
        FocusRing {
            shown: root.visualFocus
        }
        Rectangle {
            visible: root.current
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.c.accent
        }
    }
    contentItem: Item {
        Icon {
            id: glyph
            anchors.left: parent.left
            anchors.leftMargin: Theme.s4 + (Theme.iconLarge - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.current ? Theme.c.accentText : Theme.c.textSoft
        }
        Column {
            id: lines
            anchors.left: parent.left
            anchors.leftMargin: Theme.s4 + Theme.iconLarge + Theme.s3
            anchors.right: trail.left
            anchors.rightMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            SilentText {
                width: parent.width
                text: root.text
                font.weight: Font.DemiBold
            }
            SilentText {
                visible: root.detail !== ""
                width: parent.width
                text: root.detail
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
        Item {
            id: trail
            anchors.right: parent.right
            anchors.rightMargin: Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            width: root.keys ? hint.implicitWidth : Theme.iconUsual
            height: Theme.grow(20)
            KeyHint {
                id: hint
                visible: root.keys !== ""
                text: root.keys
            }
            Icon {
                visible: root.keys === ""
                name: "chevron-right"
                size: Theme.iconUsual
                mirrors: true
                color: Theme.c.textFaint
            }
        }
    }
}
