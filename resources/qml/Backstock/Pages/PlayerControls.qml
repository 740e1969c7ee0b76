pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Over the film: what is told must be readable on any picture, so it stands on scrims. Media controls do not mirror.
FocusScope {
    id: root

    required property PlayerDeeds deeds
    property string sheet: ""           // which one is open
    property bool answered: false       // something else asks what to do next, with the one action of this view

    signal leave
    signal sheetWanted(string name)

    readonly property MpvItem film: deeds.film
    readonly property Player player: deeds.player
    readonly property bool held: line.pressed || volume.pressed
    readonly property real foot: bar.height + 2 * Theme.s5 // what they cover at the foot
    readonly property bool full: Window.visibility === Window.FullScreen

    function focusPlay(): void {
        playButton.forceActiveFocus(Qt.TabFocusReason);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        width: parent.width
        height: 140
        visible: root.film.hasVideo
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
            text: root.player.name
            strong: true
            font.pixelSize: Theme.heading
            Layout.maximumWidth: parent.width * 0.5
        }
        AppText {
            Layout.fillWidth: true
            visible: root.deeds.several
            text: root.player.fileName
            color: Theme.c.textSoft
            font.pixelSize: Theme.lead
        }
        Item {
            Layout.fillWidth: true
            visible: !root.deeds.several
        }
        ShelfLabel {
            visible: !root.player.arriving
            where: "here"
            onArt: true
            text: qsTr("HERE")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 220
        visible: root.film.hasVideo
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
                // The widest time it will show, so that nothing beside it moves.
                Layout.preferredWidth: widest.advanceWidth
                text: root.player.clock(line.pressed ? line.value : root.film.elapsed)
                monospaced: true
                TextMetrics {
                    id: widest
                    font.family: Theme.mono
                    font.pixelSize: Theme.body
                    text: "−" + root.player.clock(Math.max(600, root.film.duration)).replace(/[0-9]/g, "0")
                }
            }
            PlayerSeekBar {
                id: line
                objectName: "seekBar"
                Layout.fillWidth: true
                film: root.film
                player: root.player
            }
            AppText {
                Layout.preferredWidth: widest.advanceWidth
                horizontalAlignment: Text.AlignRight
                text: "−" + root.player.clock(Math.max(0, root.film.duration - root.film.elapsed))
                monospaced: true
            }
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: 52
            Row {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s2
                QuietButton {
                    flatLook: true
                    iconName: root.film.muted || root.film.silent ? "volume-x" : "volume-2"
                    hint: root.film.silent ? qsTr("No sound device answers") : root.film.muted ? qsTr("Sound on") : qsTr("Sound off")
                    onClicked: root.deeds.mute()
                }
                SlideBar {
                    id: volume
                    anchors.verticalCenter: parent.verticalCenter
                    from: 0
                    to: 150
                    value: root.deeds.preferences.volume
                    track: Theme.fade(Theme.c.text, 0.22)
                    fill: value > 100 ? Theme.c.accent : Theme.c.text
                    Accessible.name: qsTr("Volume")
                    onMoved: root.deeds.preferences.volume = Math.round(value)
                    Rectangle {
                        x: volume.leftPadding + volume.availableWidth * 2 / 3
                        anchors.verticalCenter: parent.verticalCenter
                        width: 1
                        height: 10
                        color: Theme.c.textFaint
                    }
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: volume.pressed || volume.value > 100
                    text: qsTr("%1 %").arg(Math.round(volume.value))
                    monospaced: true
                    font.pixelSize: Theme.caption
                    color: Theme.c.textSoft
                }
            }
            Row {
                anchors.centerIn: parent
                spacing: Theme.s2
                QuietButton {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.player.album && root.deeds.several
                    flatLook: true
                    iconName: "shuffle"
                    chosen: root.player.shuffled
                    ink: root.player.shuffled ? Theme.c.accentText : Theme.c.text
                    hint: qsTr("In any order")
                    onClicked: root.player.shuffled = !root.player.shuffled
                }
                QuietButton {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.deeds.several
                    enabled: root.player.album || root.player.index > 0
                    flatLook: true
                    iconName: "skip-back"
                    hint: root.player.album ? qsTr("Track before") : qsTr("Episode before")
                    onClicked: root.deeds.another(-1)
                }
                QuietButton {
                    anchors.verticalCenter: parent.verticalCenter
                    flatLook: true
                    iconName: "rewind"
                    hint: qsTr("Back 10 seconds")
                    onClicked: root.film.step(-10)
                }
                PrimaryButton {
                    id: playButton
                    implicitWidth: 64
                    implicitHeight: 52
                    focus: true
                    visible: !root.answered
                    iconName: root.film.paused ? "play" : "pause"
                    Accessible.name: root.film.paused ? qsTr("Play") : qsTr("Pause")
                    onClicked: root.film.toggle()
                }
                QuietButton {
                    anchors.verticalCenter: parent.verticalCenter
                    flatLook: true
                    iconName: "fast-forward"
                    hint: qsTr("Forward 30 seconds")
                    onClicked: root.film.step(30)
                }
                QuietButton {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.deeds.several
                    enabled: root.player.album || root.player.nextName !== ""
                    flatLook: true
                    iconName: "skip-forward"
                    hint: root.player.album ? qsTr("Next track") : qsTr("Next episode")
                    onClicked: root.deeds.another(1)
                }
                QuietButton {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.player.album
                    flatLook: true
                    iconName: root.player.repeat === "one" ? "repeat-1" : "repeat"
                    chosen: root.player.repeat !== "no"
                    ink: root.player.repeat !== "no" ? Theme.c.accentText : Theme.c.text
                    hint: root.player.repeat === "no" ? qsTr("Repeat all") : root.player.repeat === "all" ? qsTr("Repeat this one") : qsTr("No repeat")
                    onClicked: root.player.repeat = root.player.repeat === "no" ? "all" : root.player.repeat === "all" ? "one" : "no"
                }
            }
            Row {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s1
                Repeater {
                    model: [
                        {
                            name: "list",
                            icon: "list-video",
                            hint: qsTr("Episodes"),
                            shown: !root.player.album && root.deeds.several
                        },
                        {
                            name: "words",
                            icon: "captions",
                            hint: qsTr("Subtitles"),
                            shown: root.film.hasVideo
                        },
                        {
                            name: "sound",
                            icon: "audio-lines",
                            hint: qsTr("Sound"),
                            shown: true
                        },
                        {
                            name: "picture",
                            icon: "sliders-horizontal",
                            hint: qsTr("Speed and picture"),
                            shown: true
                        },
                        {
                            name: "keys",
                            icon: "keyboard",
                            hint: qsTr("Keys"),
                            shown: true
                        }
                    ]
                    QuietButton {
                        required property var modelData
                        objectName: "open-" + modelData.name
                        visible: modelData.shown
                        flatLook: true
                        iconName: modelData.icon
                        chosen: root.sheet === modelData.name
                        hint: modelData.hint
                        onClicked: root.sheetWanted(modelData.name)
                    }
                }
                QuietButton {
                    visible: root.film.hasVideo
                    flatLook: true
                    iconName: "picture-in-picture-2"
                    hint: qsTr("Small window")
                    onClicked: root.deeds.small()
                }
                QuietButton {
                    flatLook: true
                    iconName: root.full ? "minimize" : "maximize"
                    hint: root.full ? qsTr("Window") : qsTr("Full screen")
                    onClicked: root.deeds.fullscreen()
                }
            }
        }
    }
}
