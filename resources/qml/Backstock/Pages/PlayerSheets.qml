pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// The sheets over the picture, one at a time: words, sound, picture, files, facts, keys.
FocusScope {
    id: root

    required property PlayerDeeds deeds
    required property PlayerKeymap keymap
    required property string sheet
    required property real foot         // what the controls take at the foot

    readonly property real room: height - foot - brow
    readonly property real brow: Theme.control + 2 * Theme.s4 + Theme.s2   // what stands along the upper edge

    signal closeAsked
    signal filesAsked
    signal picked(int index)

    Loader {
        focus: true
        active: root.sheet !== ""
        x: root.sheet === "keys" ? (parent.width - width) / 2 : parent.width - width - Theme.s5
        // Above its button; but what is done to the subtitles is to be seen on them.
        y: root.sheet === "words" ? root.brow : parent.height - height - root.foot
        sourceComponent: root.sheet === "words" ? words : root.sheet === "sound" ? sound : root.sheet === "picture" ? picture : root.sheet === "list" ? list : root.sheet === "facts" ? facts : keys
    }
    Component {
        id: words
        PlayerWords {
            most: root.room
            deeds: root.deeds
            onFileWanted: root.filesAsked()
            onCloseAsked: root.closeAsked()
        }
    }
    Component {
        id: sound
        PlayerSound {
            most: root.room
            deeds: root.deeds
            onCloseAsked: root.closeAsked()
        }
    }
    Component {
        id: picture
        PlayerPicture {
            most: root.room
            deeds: root.deeds
            onCloseAsked: root.closeAsked()
        }
    }
    Component {
        id: list
        PlayerFiles {
            most: root.room
            deeds: root.deeds
            onPicked: index => root.picked(index)
            onCloseAsked: root.closeAsked()
        }
    }
    Component {
        id: facts
        PlayerFacts {
            most: root.room
            deeds: root.deeds
            onCloseAsked: root.closeAsked()
        }
    }
    Component {
        id: keys
        PlayerKeys {
            most: root.room
            wide: Theme.grow(1040)
            lines: root.keymap.lines
            onCloseAsked: root.closeAsked()
        }
    }
}
