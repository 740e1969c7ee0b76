pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What the palette has found: titles, then commands under a heading of their own.
ListView {
    id: root

    required property Commands commands
    property real most: 400

    signal picked

    readonly property real titleLine: Theme.grow(64)
    readonly property real commandLine: Theme.grow(46)
    readonly property real headLine: Theme.grow(32)
    // Reckoned, not asked of the view: its own estimate depends on the height it is given.
    readonly property int others: commands.model.count - commands.titles     // not the view’s: it counts again when its height is another
    readonly property real whole: commands.titles * titleLine + others * commandLine + (others > 0 ? headLine : 0)

    // Where not even one line fits, as above large keys in a low window, there is no list.
    height: most < topMargin + titleLine ? 0 : Math.min(whole + topMargin + bottomMargin, most)
    topMargin: Theme.s2
    bottomMargin: Theme.s2
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0        // nothing ahead, in the background: what is begun there may be gone when it is called off
    highlightMoveDuration: 0
    model: commands.model
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Found")
    T.ScrollBar.vertical: ScrollHandle {}
    section.property: "group"
    section.delegate: Item {
        id: head
        required property string section
        width: root.width
        height: head.section === "commands" ? root.headLine : 0
        AppText {
            visible: head.section === "commands"
            anchors.left: parent.left
            anchors.leftMargin: Theme.s5
            anchors.bottom: parent.bottom
            text: qsTr("COMMANDS")
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
    }
    delegate: PaletteLine {
        required property int index
        width: root.width
        height: title ? root.titleLine : root.commandLine
        current: ListView.isCurrentItem
        onPointed: root.currentIndex = index
        onPicked: {
            root.currentIndex = index;
            root.picked();
        }
    }
}
