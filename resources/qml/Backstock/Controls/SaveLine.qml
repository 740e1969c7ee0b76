pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// One snapshot on the line of time; the newest is amber and larger. Nothing is ever overwritten.
Item {
    id: root

    required property int index
    required property string snapshotId
    required property string name
    required property string when
    required property string size
    required property bool latest
    property bool last: false

    signal restoreAsked(string snapshotId, string name)

    implicitHeight: Theme.control
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, when, size].join(", ")

    Rectangle {
        anchors.horizontalCenter: dot.horizontalCenter
        y: root.index === 0 ? parent.height / 2 : 0
        width: 2
        height: root.last ? parent.height / 2 - y : parent.height - y
        color: Theme.c.edge
    }
    Rectangle {
        id: dot
        anchors.left: parent.left
        anchors.leftMargin: Theme.s3 + (18 - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        width: root.latest ? 18 : 12
        height: width
        radius: width / 2
        color: root.latest ? Theme.c.accent : Theme.c.ground
        border.width: 2
        border.color: root.latest ? Theme.c.accent : Theme.c.textSoft
    }
    RowLayout {
        anchors.left: parent.left
        anchors.leftMargin: Theme.s3 + 18 + Theme.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s3
        SilentText {
            Layout.maximumWidth: root.width * 0.45
            text: root.name
            font.weight: Font.Medium
        }
        SilentText {
            Layout.fillWidth: true
            text: root.when
            monospaced: true
            font.pixelSize: Theme.caption
            color: root.latest ? Theme.c.accentText : Theme.c.textFaint
        }
        LinkButton {
            text: qsTr("Restore")
            Accessible.name: qsTr("Restore %1").arg(root.name)
            onClicked: root.restoreAsked(root.snapshotId, root.name)
        }
        SilentText {
            text: root.size
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Math.max(Theme.grow(60), implicitWidth)
        }
    }
}
