pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// Which subtitles, from where, when and how large.
PlayerSheet {
    id: root

    required property PlayerDeeds deeds

    signal fileWanted

    readonly property var tuned: deeds.film.tuned

    title: qsTr("Subtitles")

    PlayerPick {
        focus: chosen
        text: qsTr("Off")
        chosen: !root.deeds.film.subtitles.some(track => track.on)
        onClicked: root.deeds.choose("sub", null)
    }
    Repeater {
        model: root.deeds.film.subtitles
        PlayerPick {
            required property var modelData
            focus: chosen
            text: modelData.text
            chosen: modelData.on
            onClicked: root.deeds.choose("sub", modelData)
        }
    }
    QuietButton {
        Layout.topMargin: Theme.s2
        Layout.bottomMargin: Theme.s2
        iconName: "folder-open"
        text: qsTr("From a file …")
        onClicked: root.fileWanted()
    }
    PlayerTuner {
        name: qsTr("Later by")
        value: qsTr("%1 s").arg(root.deeds.figure(root.tuned["sub-delay"], 1))
        usual: root.tuned["sub-delay"] === 0
        onTurned: steps => root.deeds.film.tune("sub-delay", root.tuned["sub-delay"] + 0.1 * steps)
        onReset: root.deeds.film.tune("sub-delay", 0)
    }
    PlayerTuner {
        name: qsTr("Size")
        value: qsTr("%1 %").arg(Math.round(root.tuned["sub-scale"] * 100))
        usual: root.tuned["sub-scale"] === 1
        onTurned: steps => root.deeds.film.tune("sub-scale", root.tuned["sub-scale"] + 0.1 * steps)
        onReset: root.deeds.film.tune("sub-scale", 1)
    }
}
