pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// Something that was begun: its wide picture, how far it was seen on the lower edge, and what is left below.
Item {
    id: root

    required property int index
    required property string name
    required property string family
    required property url picture
    required property bool drawn        // what draws the eye stands at its end
    required property string place
    required property string label
    required property real progress
    required property real share
    required property string remains
    required property string spoken
    property real wide: 300
    property real room: 168
    property bool focusedLook: false

    signal picked(int at)

    width: frame.width + Theme.s4
    height: room + Theme.s2 * 2 + Theme.grow(44)
    Accessible.role: Accessible.Button
    Accessible.name: [spoken, remains].filter(part => part !== "").join(", ")
    Accessible.focusable: true
    Accessible.focused: focusedLook
    Accessible.onPressAction: root.picked(root.index)

    Item {
        id: frame
        anchors.left: parent.left
        anchors.leftMargin: Theme.s2
        y: Theme.s2         // for the ring
        width: root.family === "music" ? root.room : root.wide
        height: root.room
        scale: hover.hovered && !press.pressed ? 1.02 : 1
        transformOrigin: Item.Bottom
        Behavior on scale {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.c.raised
            clip: true
            Image {
                id: art
                readonly property real fitting: Math.max(parent.width, parent.height * implicitWidth / Math.max(1, implicitHeight))
                anchors.verticalCenter: parent.verticalCenter
                x: (parent.width - width) * (root.drawn ? 0.8 : 0.5)
                width: fitting
                height: fitting * implicitHeight / Math.max(1, implicitWidth)
                asynchronous: true
                source: root.picture
                sourceSize.height: Math.round(root.room * Screen.devicePixelRatio)
                opacity: root.place === "store" ? 0.78 : 1
            }
            Rectangle {
                visible: root.share > 0
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.s1 + 2
                color: Theme.c.plate
                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * root.share
                    height: parent.height
                    color: Theme.c.accent
                }
            }
        }
        // The corners, cut by what lies around.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.radiusCover
            radius: 2 * Theme.radiusCover
            color: "transparent"
            border.width: Theme.radiusCover
            border.color: Theme.c.ground
        }
        Rectangle {
            x: parent.width - width - Theme.s2 + 2
            y: parent.height - height - Theme.s2 - 2
            width: Theme.glyphPlate
            height: Theme.glyphPlate
            radius: width / 2
            color: Theme.c.plate
            border.width: 1
            border.color: Theme.fade(Theme.c.onPlate, 0.24)
            StateGlyph {
                anchors.centerIn: parent
                where: root.place
                progress: root.progress
                onArt: true
                size: 14
            }
        }
        FocusRing {
            inner: Theme.radiusCover
            shown: root.focusedLook
        }
    }
    Column {
        anchors.left: frame.left
        anchors.top: frame.bottom
        anchors.topMargin: Theme.s2
        width: frame.width
        spacing: 1
        SilentText {
            width: parent.width
            height: Math.round(Theme.body * 1.3)
            text: root.name
            strong: true
        }
        SilentText {
            visible: root.remains !== ""
            width: parent.width
            height: Theme.label
            text: root.remains
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
        }
        ShelfLabel {
            visible: root.remains === ""
            width: parent.width
            spoken: false
            where: root.place
            text: root.label
            progress: root.progress
            bare: true
            glyph: false
        }
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        id: press
        onSingleTapped: root.picked(root.index)
    }
}
