import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// How far it is and how much is left, with the bar between them.
RowLayout {
    id: root

    required property MpvItem film
    required property Player player

    readonly property bool pressed: line.pressed

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
        // How much is left is not known before the film has told how long it is.
        text: root.film.duration <= 0 ? "" : "−" + root.player.clock(Math.max(0, root.film.duration - root.film.elapsed))
        monospaced: true
    }
}
