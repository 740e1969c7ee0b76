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
    readonly property bool held: times.pressed || volume.pressed
    readonly property real foot: bar.height + 2 * Theme.s5 // what they cover at the foot
    readonly property bool pictured: film.hasVideo || !player.album // something bright may lie behind
    readonly property bool full: Window.visibility === Window.FullScreen

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    PlayerScrim {
        width: parent.width
        height: 140
        visible: root.pictured
        full: 0.45
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
    PlayerScrim {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.foot + Theme.s7       // above the controls it ends soon: subtitles stand there
        visible: root.pictured
        foot: true
        full: 0.7
    }
    ColumnLayout {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s5
        spacing: Theme.s2
        PlayerTimes {
            id: times
            film: root.film
            player: root.player
        }
        Item {
            id: deck
            // In one line; where large letters leave no room for that, what turns the film stands above the rest.
            readonly property bool stacked: transport.width / 2 + Math.max(loudness.width, others.width) + Theme.s4 > width / 2
            Layout.fillWidth: true
            implicitHeight: stacked ? transport.height + Theme.s1 + others.height : Math.max(Theme.grow(52), others.height)
            Row {
                id: loudness
                anchors.left: parent.left
                anchors.verticalCenter: others.verticalCenter
                spacing: Theme.s2
                QuietButton {
                    flatLook: true
                    iconName: root.film.muted || root.film.silent ? "volume-x" : "volume-2"
                    hint: root.film.silent ? qsTr("No sound device answers") : root.film.muted ? qsTr("Sound on") : qsTr("Sound off")
                    onClicked: root.deeds.mute()
                }
                PlayerVolumeBar {
                    id: volume
                    anchors.verticalCenter: parent.verticalCenter
                    value: root.deeds.preferences.volume
                    Accessible.name: qsTr("Volume")
                    onMoved: root.deeds.preferences.volume = Math.round(value)
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
            PlayerTransport {
                id: transport
                anchors.horizontalCenter: parent.horizontalCenter
                y: deck.stacked ? 0 : (parent.height - height) / 2
                deeds: root.deeds
                answered: root.answered
            }
            Row {
                id: others
                anchors.right: parent.right
                y: deck.stacked ? parent.height - height : (parent.height - height) / 2
                spacing: Theme.s1
                Repeater {
                    model: [
                        {
                            sheet: "list",
                            icon: "list-video",
                            hint: qsTr("Episodes"),
                            shown: !root.player.album && root.deeds.several
                        },
                        {
                            sheet: "words",
                            icon: "captions",
                            hint: qsTr("Subtitles"),
                            shown: root.film.hasVideo
                        },
                        {
                            sheet: "sound",
                            icon: "audio-lines",
                            hint: qsTr("Sound"),
                            shown: true
                        },
                        {
                            sheet: "picture",
                            icon: "sliders-horizontal",
                            hint: qsTr("Speed and picture"),
                            shown: true
                        },
                        {
                            sheet: "keys",
                            icon: "keyboard",
                            hint: qsTr("Keys"),
                            shown: true
                        }
                    ]
                    QuietButton {
                        required property var modelData
                        objectName: "open-" + modelData.sheet
                        visible: modelData.shown
                        flatLook: true
                        iconName: modelData.icon
                        chosen: root.sheet === modelData.sheet
                        option: true
                        hint: modelData.hint
                        onClicked: root.sheetWanted(modelData.sheet)
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
