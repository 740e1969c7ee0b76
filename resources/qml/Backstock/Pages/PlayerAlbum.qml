pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// A record: its sleeve, and what is on it.
Item {
    id: root

    required property Player player
    property real foot: 0               // what the controls take

    signal picked(int index)

    readonly property bool listed: player.addresses.length > 1

    Rectangle {
        anchors.fill: parent
        color: Theme.c.ground
    }
    RowLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s7, 1400)
        height: Math.min(parent.height - 2 * Math.max(160, root.foot + Theme.s4), 640)
        spacing: Theme.s7
        Item {
            Layout.fillWidth: !root.listed
            Layout.preferredWidth: height
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignHCenter
            Image {
                id: sleeve
                anchors.centerIn: parent
                width: Math.min(parent.width, parent.height)
                height: width
                source: root.player.art
                sourceSize.width: 640
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Cover of %1").arg(root.player.name)
            }
            Rectangle {
                visible: sleeve.status !== Image.Ready
                anchors.fill: sleeve
                radius: Theme.radiusCover
                color: Theme.c.raised
            }
        }
        ColumnLayout {
            visible: root.listed
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s3
            AppText {
                Layout.fillWidth: true
                text: root.player.name
                strong: true
                font.pixelSize: Theme.title
            }
            AppText {
                text: qsTr("%Ln track(s)", "", root.player.addresses.length)
                color: Theme.c.textSoft
            }
            PlayerList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                player: root.player
                onPicked: index => root.picked(index)
            }
        }
    }
}
