pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// One place on the shelf: the cover stands on the edge, the edge carries its name and label.
Item {
    id: root

    required property string name
    required property string family
    required property url art
    required property string place
    required property string label
    required property real progress
    required property string spoken
    property real coverWidth: 150
    property real room: Math.round(coverWidth * 1.5)    // for the cover, above the edge
    property bool captions: !Theme.compact
    property bool focusedLook: false
    property bool selected: false
    property bool selecting: false      // some are selected: every cover shows whether it is
    property bool flying: false
    property string mark: ""
    property int nth: 0                 // its place among so many
    property int number: 0

    readonly property alias dragging: touch.dragging
    readonly property alias dragPlace: touch.dragPlace

    signal chosen(int modifiers)
    signal held
    signal menuAsked(real x, real y)

    readonly property real edgeHeight: captions ? Theme.edgeTall : Theme.s2

    implicitWidth: coverWidth + Theme.s4
    implicitHeight: room + edgeHeight + Theme.s5
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.description: number > 0 ? qsTr("%1 of %2").arg(nth.toLocaleString(Qt.locale(), "f", 0)).arg(number.toLocaleString(Qt.locale(), "f", 0)) : ""
    Accessible.focusable: true
    Accessible.focused: focusedLook
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: root.chosen(0)

    Rectangle {
        id: edge
        anchors.left: parent.left
        anchors.right: parent.right
        y: root.captions || root.height <= 0 ? root.room + Theme.s2 : Math.max(root.room + Theme.s2, root.height - root.edgeHeight - Theme.s3)
        height: root.edgeHeight
        color: Theme.c.raised
        Rectangle {
            width: parent.width
            height: 2
            color: Theme.c.high
        }
    }
    Cover {
        id: cover
        anchors.bottom: edge.top
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.name
        family: root.family
        art: root.art
        where: root.place
        progress: root.progress
        coverWidth: root.coverWidth
        tallest: root.room
        focusedLook: root.focusedLook
        selected: root.selected
        flying: root.flying
        scale: touch.hovered && !touch.pressed ? 1.02 : 1
        transformOrigin: Item.Bottom
        Behavior on scale {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
    Column {
        id: words
        visible: root.captions
        anchors.top: edge.top
        anchors.topMargin: Theme.s2 + 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.coverWidth
        spacing: 1
        SilentText {
            anchors.left: parent?.left
            width: parent.width - (marked.active ? marked.width + Theme.s1 : 0)
            height: Math.round(Theme.body * 1.3)    // in every script: labels stand in one line
            text: root.name
            strong: true
        }
        ShelfLabel {
            anchors.left: parent?.left
            width: parent.width
            spoken: false
            where: root.place
            text: root.label
            progress: root.progress
            bare: true
            glyph: false
        }
    }
    // Made when there is something to show: most covers have neither. It sits on the corner, clear of the words that
    // many a cover begins with.
    Loader {
        active: root.selected || root.selecting || touch.hovered
        anchors.left: cover.left
        anchors.top: cover.top
        anchors.margins: -Theme.s2
        sourceComponent: SelectTick {
            on: root.selected
        }
    }
    // On the edge, so that no title on a cover is covered.
    Loader {
        id: marked
        active: root.mark !== "" && root.captions
        anchors.right: words.right
        anchors.top: words.top
        anchors.topMargin: -2
        sourceComponent: TitleMark {
            implicitHeight: Theme.label
            mark: root.mark
            onArt: false
        }
    }
    SelectTouch {
        id: touch
        anchors.left: cover.left
        anchors.right: cover.right
        anchors.top: cover.top
        anchors.bottom: edge.bottom
        onChosen: modifiers => root.chosen(modifiers)
        onHeld: root.held()
        onMenuAsked: (x, y) => root.menuAsked(touch.x + x, touch.y + y)
    }
    // The corner selects without a key held.
    TapHandler {
        parent: tick
        onSingleTapped: root.held()
    }
    Item {
        id: tick
        anchors.left: cover.left
        anchors.top: cover.top
        width: Theme.control
        height: Theme.control
        z: 1
    }
}
