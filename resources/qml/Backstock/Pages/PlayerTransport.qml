import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Play and pause, and the way to what is before and after.
Row {
    id: root

    required property PlayerDeeds deeds
    property bool answered: false       // something else asks what to do next, with the one action of this view

    readonly property MpvItem film: deeds.film
    readonly property Player player: deeds.player

    spacing: Theme.s2
    QuietButton {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.player.album && root.deeds.several
        flatLook: true
        iconName: "shuffle"
        chosen: root.player.shuffled
        option: true
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
        implicitWidth: Theme.grow(64)
        implicitHeight: Theme.grow(52)
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
