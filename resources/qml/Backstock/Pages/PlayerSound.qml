pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// Which sound track, and when.
PlayerSheet {
    id: root

    required property PlayerDeeds deeds

    readonly property var tuned: deeds.film.tuned

    title: qsTr("Sound")

    Repeater {
        model: root.deeds.film.sounds
        PlayerPick {
            required property var modelData
            focus: chosen
            text: modelData.text
            chosen: modelData.on
            onClicked: root.deeds.choose("audio", modelData)
        }
    }
    AppText {
        visible: root.deeds.film.sounds.length === 0
        text: qsTr("This file has no sound.")
        color: Theme.c.textSoft
    }
    AppText {
        visible: root.deeds.film.silent
        Layout.fillWidth: true
        text: qsTr("No sound device answers. It plays without sound.")
        wrapMode: Text.Wrap
        color: Theme.c.textSoft
    }
    PlayerTuner {
        Layout.topMargin: Theme.s2
        name: qsTr("Later by")
        value: qsTr("%1 s").arg(root.deeds.figure(root.tuned["audio-delay"], 1))
        usual: root.tuned["audio-delay"] === 0
        onTurned: steps => root.deeds.film.tune("audio-delay", root.tuned["audio-delay"] + 0.1 * steps)
        onReset: root.deeds.film.tune("audio-delay", 0)
    }
    PlayerTuner {
        name: qsTr("Volume")
        value: qsTr("%1 %").arg(root.deeds.preferences.volume)
        usual: root.deeds.preferences.volume === 100
        onTurned: steps => root.deeds.preferences.volume = Math.max(0, Math.min(150, root.deeds.preferences.volume + 5 * steps))
        onReset: root.deeds.preferences.volume = 100
    }
}
