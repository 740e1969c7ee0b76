pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// One place of the rail. Only the chosen one is a stop for Tab; arrows reach the others.
T.Button {
    id: root

    required property string iconName
    property bool wide: false
    property bool chosen: false
    property int badge: 0

    hoverEnabled: true
    implicitHeight: wide ? Theme.buttonLow : Theme.buttonTall
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTab
    Accessible.name: badge > 0 ? text + ", " + badge : text
    Accessible.selected: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Item {
        Rectangle {
            anchors.fill: parent
            readonly property int aside: root.wide ? Theme.s2 : Theme.s1
            anchors.leftMargin: aside
            anchors.rightMargin: aside
            radius: Theme.radiusControl
            color: root.chosen ? Theme.c.lifted : root.hovered ? Theme.c.raised : "transparent"
            FocusRing {
                shown: root.visualFocus
                anchors.margins: 0
                radius: parent.radius
            }
        }
        Rectangle {
            visible: root.chosen
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: parent.height - 20
            color: Theme.c.accent
        }
    }
    contentItem: Item {
        Icon {
            id: glyph
            x: root.wide ? (LayoutMirroring.enabled ? parent.width - Theme.s5 - width : Theme.s5) : (parent.width - width) / 2
            y: root.wide ? (parent.height - height) / 2 : (parent.height - height - Theme.grow(20)) / 2
            name: root.iconName
            size: Theme.grow(20)
            color: root.chosen ? Theme.c.accentText : Theme.c.textSoft
        }
        SilentText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.wide ? Theme.s5 + Theme.grow(20) + Theme.s3 : 2
            anchors.rightMargin: root.wide ? 40 : 2
            y: root.wide ? 0 : glyph.y + glyph.height + 2
            height: root.wide ? parent.height : Theme.grow(18)
            text: root.text
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            font.pixelSize: root.wide ? Theme.body : Theme.caption
            font.weight: root.chosen ? Font.DemiBold : Font.Medium
            color: root.chosen ? Theme.c.text : Theme.c.textSoft
        }
        Badge {
            number: root.badge
            anchors.right: parent.right
            anchors.rightMargin: root.wide ? Theme.s4 + 4 : (Theme.compact ? Theme.s2 : Theme.s4) + 2
            y: root.wide ? (parent.height - height) / 2 : 4
        }
    }
}
