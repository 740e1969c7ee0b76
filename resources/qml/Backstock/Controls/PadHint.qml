import QtQuick
import Backstock.Theme

// A button of the pad and what it does now. On a ground of its own: a panel's shade may lie behind it.
Item {
    id: root

    required property string cap
    required property string text

    implicitWidth: row.width
    implicitHeight: row.height
    Accessible.role: Accessible.StaticText
    Accessible.name: cap + ", " + text

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: -Theme.s3  // it begins with the round cap
        radius: height / 2
        color: Theme.c.ground
    }
    Row {
        id: row
        spacing: Theme.s2
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
}
