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
    // Dark whatever the theme, like the film: the window behind may be light.
    readonly property Roles c: Theme.contrast ? Theme.backRoomPlain : Theme.backRoom
    readonly property bool attended: pointer.hovered || film.paused

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
            radius: height / 2
            color: knob.down ? root.c.high : knob.hovered ? root.c.lifted : root.c.plate
            border.width: knob.visualFocus ? Theme.ring : Theme.frame
            border.color: knob.visualFocus ? root.c.focus : root.c.edge
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: knob.iconName
                size: knob.size
                color: root.c.onPlate
            }
        }
    }
    component Shade: Rectangle {
        id: shade
        property bool foot: false
        width: parent?.width ?? 0
        height: Theme.grow(64)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.fade(root.c.scrim, shade.foot ? 0 : 0.9)
            }
            GradientStop {
                position: 1
                color: Theme.fade(root.c.scrim, shade.foot ? 0.9 : 0)
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
        Item {
            anchors.fill: parent
            opacity: root.attended ? 1 : 0
            visible: opacity > 0
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
            Shade {}
            Shade {
                anchors.bottom: parent.bottom
                foot: true
            }
            SilentText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.s3
                anchors.right: corner.left
                anchors.rightMargin: Theme.s2
                anchors.verticalCenter: corner.verticalCenter
                text: root.player.name
                font.weight: Font.Medium
                color: root.c.onPlate
            }
            Row {
                id: corner
                anchors.top: parent.top
                anchors.right: parent.right
                anchors.margins: Theme.s2
                spacing: Theme.s2
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
            Row {
                anchors.centerIn: parent
                spacing: Theme.s3
                Knob {
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "rewind"
                    text: qsTr("Back 10 seconds")
                    onClicked: root.film.step(-10)
                }
                Knob {
                    size: Theme.iconLarge
                    iconName: root.film.paused ? "play" : "pause"
                    text: root.film.paused ? qsTr("Play") : qsTr("Pause")
                    onClicked: root.film.toggle()
                }
                Knob {
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "fast-forward"
                    text: qsTr("Forward 30 seconds")
                    onClicked: root.film.step(30)
                }
            }
            SilentText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.s3
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.s2 + 3
                text: "−" + root.player.clock(Math.max(0, root.film.duration - root.film.elapsed))
                monospaced: true
                font.pixelSize: Theme.caption
                color: root.c.onPlate
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 3
            color: root.c.high
            visible: root.attended
        }
        Rectangle {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: parent.width * Math.min(1, root.film.elapsed / Math.max(0.1, root.film.duration))
            height: 3
            color: root.c.accent
        }
    }
}
