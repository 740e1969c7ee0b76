pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Over the film: what is told must be readable on any picture, so it stands on scrims. Media controls do not mirror.
Item {
    id: root

    required property MpvItem film
    required property Player player
    required property Preferences preferences

    signal leave
    signal fullscreenAsked

    readonly property bool held: line.pressed
    readonly property real foot: bar.height + 2 * Theme.s5 // what they cover at the foot

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        width: parent.width
        height: 140
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.c.scrim
            }
            GradientStop {
                position: 1
                color: Theme.fade(Theme.c.scrim, 0)
            }
        }
    }
    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        spacing: Theme.s3
        QuietButton {
            flatLook: true
            iconName: "arrow-left"
            hint: qsTr("Back")
            onClicked: root.leave()
        }
        AppText {
            Layout.fillWidth: true
            text: root.player.name
            strong: true
            font.pixelSize: Theme.heading
        }
        ShelfLabel {
            where: "here"
            onArt: true
            text: qsTr("HERE")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 220
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.fade(Theme.c.scrim, 0)
            }
            GradientStop {
                position: 0.55
                color: Theme.c.scrim
            }
        }
    }
    ColumnLayout {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s5
        spacing: Theme.s2
        RowLayout {
            spacing: Theme.s3
            AppText {
                text: root.player.clock(line.pressed ? line.value : root.film.elapsed)
                monospaced: true
            }
            SlideBar {
                id: line
                Layout.fillWidth: true
                from: 0
                to: Math.max(1, root.film.duration)
                value: root.film.elapsed
                track: Theme.fade(Theme.c.text, 0.22)
                fill: Theme.c.accent
                knob: Theme.c.accent
                Accessible.name: qsTr("Position")
                onMoved: root.film.seek(value)
            }
            AppText {
                text: "−" + root.player.clock(Math.max(0, root.film.duration - root.film.elapsed))
                monospaced: true
            }
        }
        RowLayout {
            spacing: Theme.s2
            QuietButton {
                flatLook: true
                iconName: root.film.muted ? "volume-x" : "volume-2"
                hint: root.film.muted ? qsTr("Sound on") : qsTr("Sound off")
                onClicked: root.film.toggleMute()
            }
            SlideBar {
                from: 0
                to: 100
                value: root.preferences.volume
                track: Theme.fade(Theme.c.text, 0.22)
                fill: Theme.c.text
                Accessible.name: qsTr("Volume")
                onMoved: root.preferences.volume = Math.round(value)
            }
            Item {
                Layout.fillWidth: true
            }
            QuietButton {
                visible: root.player.files.length > 1
                flatLook: true
                iconName: "skip-back"
                hint: qsTr("Previous piece")
                onClicked: root.film.skip(-1)
            }
            QuietButton {
                flatLook: true
                iconName: "rewind"
                hint: qsTr("Back 10 seconds")
                onClicked: root.film.seek(root.film.elapsed - 10)
            }
            PrimaryButton {
                implicitWidth: 64
                implicitHeight: 52
                iconName: root.film.paused ? "play" : "pause"
                Accessible.name: root.film.paused ? qsTr("Play") : qsTr("Pause")
                onClicked: root.film.toggle()
            }
            QuietButton {
                flatLook: true
                iconName: "fast-forward"
                hint: qsTr("Forward 30 seconds")
                onClicked: root.film.seek(root.film.elapsed + 30)
            }
            QuietButton {
                visible: root.player.files.length > 1
                flatLook: true
                iconName: "skip-forward"
                hint: qsTr("Next piece")
                onClicked: root.film.skip(1)
            }
            Item {
                Layout.fillWidth: true
            }
            TrackChoice {
                kind: "sub"
                iconName: "captions"
                tracks: root.film.subtitles
                onPicked: number => root.film.chooseTrack("sub", number)
            }
            TrackChoice {
                kind: "audio"
                iconName: "audio-lines"
                tracks: root.film.sounds
                onPicked: number => root.film.chooseTrack("audio", number)
            }
            QuietButton {
                flatLook: true
                iconName: "maximize"
                hint: qsTr("Full screen")
                onClicked: root.fullscreenAsked()
            }
        }
    }
}
