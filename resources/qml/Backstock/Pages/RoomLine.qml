import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// One use of the disk beside the others, as a bar and in figures.
RowLayout {
    id: root

    required property string text
    required property string size
    required property real part

    implicitHeight: Theme.hitMin
    spacing: Theme.s3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text + ", " + root.size
    AppText {
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        Layout.leftMargin: Theme.s4
        text: root.text
        color: Theme.c.textSoft
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        implicitHeight: Theme.s2
        Rectangle {
            anchors.left: parent.left
            width: Math.max(2, parent.width * root.part)
            height: parent.height
            radius: 2
            color: Theme.c.state
        }
    }
    AppText {
        Layout.preferredWidth: Math.max(Theme.grow(80), implicitWidth)
        text: root.size
        monospaced: true
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignRight
        color: Theme.c.textSoft
    }
}
