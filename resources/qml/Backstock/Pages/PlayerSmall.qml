pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The same video in a small window over everything. It is dragged by its picture; a double press brings it back.
Window {
    id: root

    required property MpvItem film
    required property Player player

    signal backAsked
    signal closeAsked

    readonly property Item place: stage

    // Dark whatever the theme, like the film.
    component Knob: T.AbstractButton {
        id: knob
        required property string iconName
        property int size: Theme.iconUsual
        implicitWidth: size + Theme.s4
        implicitHeight: implicitWidth
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        Accessible.name: text
        Keys.onReturnPressed: knob.clicked()
        background: Rectangle {
            radius: Theme.radiusControl
            color: knob.down ? Theme.backRoom.high : knob.hovered ? Theme.backRoom.lifted : "transparent"
            border.width: knob.visualFocus ? Theme.ring : 0
            border.color: Theme.backRoom.focus
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: knob.iconName
                size: knob.size
                color: Theme.backRoom.text
            }
        }
    }

    width: 384
    height: Math.round(width / Math.max(0.8, film.shape))
    minimumWidth: 240
    minimumHeight: 120
    flags: Qt.Tool | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    title: root.player.name
    color: "black"
    onClosing: root.closeAsked()

    Item {
        id: stage
        anchors.fill: parent
    }
    Item {
        id: keys
        anchors.fill: parent
        focus: true
        Keys.onSpacePressed: root.film.toggle()
        Keys.onEscapePressed: root.backAsked()
        Keys.onLeftPressed: root.film.step(-5)
        Keys.onRightPressed: root.film.step(5)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_P || event.key === Qt.Key_F) {
                root.backAsked();
                event.accepted = true;
            } else if (event.key === Qt.Key_M) {
                root.film.toggleMute();
                event.accepted = true;
            }
        }
        HoverHandler {
            id: pointer
        }
        DragHandler {
            target: null
            onActiveChanged: if (active) root.startSystemMove()
        }
        TapHandler {
            onDoubleTapped: root.backAsked()
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.backRoom.scrim
            opacity: pointer.hovered || root.film.paused ? 1 : 0
            visible: opacity > 0
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
            Row {
                anchors.top: parent.top
                anchors.right: parent.right
                anchors.margins: Theme.s2
                spacing: Theme.s1
                Knob {
                    iconName: "maximize"
                    text: qsTr("Back to the window")
                    onClicked: root.backAsked()
                }
                Knob {
                    iconName: "x"
                    text: qsTr("End")
                    onClicked: root.closeAsked()
                }
            }
            Knob {
                anchors.centerIn: parent
                size: Theme.iconLarge
                iconName: root.film.paused ? "play" : "pause"
                text: root.film.paused ? qsTr("Play") : qsTr("Pause")
                onClicked: root.film.toggle()
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: parent.width * Math.min(1, root.film.elapsed / Math.max(0.1, root.film.duration))
            height: 3
            color: Theme.backRoom.accent
        }
    }
}
