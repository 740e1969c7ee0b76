import QtQuick
import QtQuick.Layouts

// The list of episodes as a sheet.
PlayerSheet {
    id: root

    required property PlayerDeeds deeds

    signal picked(int index)

    title: qsTr("Episodes")
    wide: 520

    PlayerList {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(count * 46, root.most - 100)
        player: root.deeds.player
        onPicked: index => root.picked(index)
    }
}
