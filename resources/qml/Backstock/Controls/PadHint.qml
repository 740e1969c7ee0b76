import QtQuick
import Backstock.Theme

// A button of the pad and what it does now.
Row {
    id: root

    required property string cap
    required property string text

    spacing: Theme.s2
    Accessible.role: Accessible.StaticText
    Accessible.name: cap + ", " + text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(height, label.implicitWidth + Theme.s3)
        height: Theme.grow(26)
        radius: height / 2
        color: "transparent"
        border.width: 2
        border.color: Theme.c.textSoft
        SilentText {
            id: label
            anchors.centerIn: parent
            text: root.cap
            strong: true
            font.pixelSize: Theme.caption
        }
    }
    SilentText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.c.textSoft
    }
}
