import QtQuick
import Backstock.Theme
import Backstock.Controls

// A heading of the library: an empty board with a label on its edge, which shuts and opens what stands below.
Item {
    id: root

    required property string key
    required property string text
    required property int number
    required property bool folded
    property string where: ""           // a place has its glyph
    property bool focusedLook: false

    signal pressed

    height: Theme.groupHead
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2").arg(root.text).arg(root.number.toLocaleString(Qt.locale(), "f", 0))
    Accessible.description: folded ? qsTr("Folded; press to open") : qsTr("Open; press to fold")
    Accessible.focusable: true
    Accessible.focused: focusedLook
    Accessible.onPressAction: root.pressed()

    Rectangle {
        id: board
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.hitMin
        color: hover.hovered ? Theme.c.lifted : Theme.c.raised
        Rectangle {
            width: parent.width
            height: 2
            color: Theme.c.high
        }
        Rectangle {
            width: 3
            height: parent.height
            anchors.left: parent.left
            color: root.folded ? Theme.c.edge : Theme.c.textSoft
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s2
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.folded ? "chevron-right" : "chevron-down"
                mirrors: root.folded
                size: Theme.iconSmall
                color: Theme.c.textSoft
            }
            StateGlyph {
                visible: root.where !== ""
                anchors.verticalCenter: parent.verticalCenter
                where: root.where
                size: Theme.grow(12)
            }
            SilentText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, board.width - Theme.grow(140))
                text: root.text
                strong: true
            }
            SilentText {
                anchors.verticalCenter: parent.verticalCenter
                text: Qt.uiLanguage ? root.number.toLocaleString(Qt.locale(), "f", 0) : ""
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
        FocusRing {
            anchors.margins: 0
            radius: Theme.radiusLabel
            shown: root.focusedLook
        }
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        onSingleTapped: root.pressed()
    }
}
