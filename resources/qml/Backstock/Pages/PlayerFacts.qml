pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// What the file is made of.
PlayerSheet {
    id: root

    required property PlayerDeeds deeds

    title: qsTr("About this file")
    wide: Theme.grow(420)

    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        text: root.deeds.player.fileName
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.deeds.film.facts
        RowLayout {
            id: line
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s3
            AppText {
                Layout.preferredWidth: Theme.grow(130)
                text: line.modelData.name
                color: Theme.c.textSoft
            }
            AppText {
                Layout.fillWidth: true
                text: line.modelData.value
                monospaced: true
                font.pixelSize: Theme.caption
                wrapMode: Text.Wrap
            }
        }
    }
}
