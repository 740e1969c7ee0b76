pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A filter that is on or off. On is told by a tick as well as by tone.
T.Button {
    id: root

    property string where: ""
    required property int number
    required property bool on
    required text

    implicitHeight: Theme.chip
    implicitWidth: row.implicitWidth + Theme.s3 * 2
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    checkable: true
    Binding {
        root.checked: root.on
    }
    Accessible.name: number >= 0 ? text + ", " + number : text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.c.high : root.on ? Theme.c.accentWash : root.hovered ? Theme.c.lifted : "transparent"
        border.width: 1
        border.color: root.on ? Theme.c.accentText : Theme.outline
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
                visible: root.on
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: Theme.iconTiny
                color: Theme.c.accentText
            }
            StateGlyph {
                visible: root.where !== "" && !root.on
                anchors.verticalCenter: parent.verticalCenter
                where: root.where
                size: Theme.grow(12)
            }
            SilentText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font.weight: Font.Medium
                color: root.on ? Theme.c.text : Theme.c.textSoft
            }
            SilentText {
                visible: root.number >= 0
                anchors.verticalCenter: parent.verticalCenter
                text: Qt.uiLanguage ? root.number.toLocaleString(Qt.locale(), "f", 0) : ""
                monospaced: true
                font.pixelSize: Theme.caption
                color: root.on ? Theme.c.textSoft : Theme.c.textFaint
            }
        }
    }
}
