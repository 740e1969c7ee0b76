pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls

// One find of the palette: a title with its cover and place, or a command with its glyph and keys.
Item {
    id: root

    required property string key
    required property string group
    required property string text
    required property string detail
    required property string icon
    required property string keys
    required property url art
    required property string family
    required property string place
    required property string label
    property bool current: false

    signal picked
    signal pointed

    readonly property bool title: group === "titles"

    Accessible.role: Accessible.ListItem
    readonly property string told: [text, detail, label, keys].filter(part => part !== "").join(", ")
    Accessible.name: told
    Accessible.selected: current
    Accessible.selectable: true
    Accessible.onPressAction: root.picked()

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.s2
        anchors.rightMargin: Theme.s2
        radius: Theme.radiusControl
        color: root.current ? Theme.c.accentWash : "transparent"
        border.width: root.current ? Theme.frame : 0
        border.color: Theme.c.edge
        Rectangle {
            visible: root.current
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.c.accent
        }
    }
    Item {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.s5
        anchors.verticalCenter: parent.verticalCenter
        width: root.title ? Theme.grow(34) : Theme.iconUsual
        height: parent.height
        Cover {
            visible: root.title
            anchors.verticalCenter: parent.verticalCenter
            name: root.text
            family: root.family
            art: root.art
            coverWidth: Theme.grow(34)
            large: false
        }
        Icon {
            visible: !root.title
            anchors.centerIn: parent
            name: root.icon
            color: root.current ? Theme.c.accentText : Theme.c.textSoft
        }
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.s4
        anchors.right: end.left
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        SilentText {
            width: parent.width
            text: root.text
            strong: true
        }
        SilentText {
            visible: root.detail !== ""
            width: parent.width
            text: root.detail
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
    }
    Item {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Theme.s5
        anchors.verticalCenter: parent.verticalCenter
        readonly property real before: enter.visible ? enter.width + Theme.s3 : 0
        width: root.title ? Math.min(tag.implicitWidth + before, root.width * 0.55) : before + (hint.visible ? hint.implicitWidth : 0)
        height: Theme.label
        ShelfLabel {
            id: tag
            spoken: false
            visible: root.title
            anchors.left: parent.left
            width: parent.width - parent.before
            where: root.place
            text: root.label
        }
        KeyHint {
            id: hint
            visible: !root.title && root.keys !== "" && !Theme.television
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
        }
        // What Return will do.
        KeyHint {
            id: enter
            visible: root.current && !Theme.television && root.width > Theme.grow(460)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: "transparent"
            // A key's Latin name would turn the line around.
            text: (root.LayoutMirroring.enabled ? "\u200f" : "") + (root.title ? qsTr("Enter: open") : qsTr("Enter"))
        }
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onPositionChanged: root.pointed()
        onClicked: root.picked()
    }
}
