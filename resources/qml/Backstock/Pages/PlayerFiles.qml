import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// The list of episodes as a sheet.
PlayerSheet {
    id: root

    required property PlayerDeeds deeds

    signal picked(int index)

    title: qsTr("Episodes")
    wide: Theme.grow(520)

    PlayerList {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, root.most - Theme.grow(100))
        player: root.deeds.player
        onPicked: index => root.picked(index)
    }
}
