pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// Speed, aspect, size of the picture, and what decodes it.
PlayerSheet {
    id: root

    required property PlayerDeeds deeds

    readonly property var tuned: deeds.film.tuned

    title: deeds.film.hasVideo ? qsTr("Speed and picture") : qsTr("Speed")

    PlayerTuner {
        name: qsTr("Speed")
        value: "× " + root.deeds.figure(root.tuned["speed"], 2)
        usual: root.tuned["speed"] === 1
        onTurned: steps => root.deeds.setSpeed(root.tuned["speed"] + 0.25 * steps)
        onReset: root.deeds.setSpeed(1)
    }
    ColumnLayout {
        visible: root.deeds.film.hasVideo
        spacing: Theme.s1
        PlayerTuner {
            name: qsTr("Larger by")
            value: root.deeds.figure(root.tuned["video-zoom"], 1)
            usual: root.tuned["video-zoom"] === 0
            onTurned: steps => root.deeds.film.tune("video-zoom", root.tuned["video-zoom"] + 0.1 * steps)
            onReset: root.deeds.film.tune("video-zoom", 0)
        }
        AppText {
            Layout.topMargin: Theme.s2
            text: qsTr("Aspect")
            color: Theme.c.textSoft
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.s1
            rowSpacing: Theme.s1
            Repeater {
                model: root.deeds.aspects
                PlayerPick {
                    required property string modelData
                    Layout.columnSpan: modelData.includes(":") ? 1 : 3 // figures side by side, words below each other
                    focus: chosen
                    text: root.deeds.aspectName(modelData)
                    chosen: root.deeds.film.aspect === modelData
                    onClicked: root.deeds.film.chooseAspect(modelData)
                }
            }
        }
        AppText {
            Layout.topMargin: Theme.s2
            text: qsTr("Decoding")
            color: Theme.c.textSoft
        }
        PlayerPick {
            text: qsTr("Graphics card where it can")
            chosen: root.deeds.film.hardware
            onClicked: root.deeds.film.useHardware(true)
        }
        PlayerPick {
            text: qsTr("Processor only")
            chosen: !root.deeds.film.hardware
            onClicked: root.deeds.film.useHardware(false)
        }
        AppText {
            Layout.leftMargin: 2 * Theme.s2 + Theme.iconSmall
            Layout.fillWidth: true
            text: qsTr("Now: %1").arg(root.deeds.film.decoder)
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
        }
    }
}
