import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A small slider: size of covers, volume.
T.Slider {
    id: root

    property color track: Theme.c.high
    property color fill: Theme.c.textSoft
    property color knob: Theme.c.text

    implicitWidth: Theme.grow(96)
    implicitHeight: Theme.hitMin
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.onIncreaseAction: {
        increase();
        moved();
    }
    Accessible.onDecreaseAction: {
        decrease();
        moved();
    }
    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: 4
        radius: 2
        color: root.track
        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.position * parent.width
            height: parent.height
            radius: 2
            color: root.fill
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.grow(16)
        height: width
        radius: width / 2
        color: root.knob
        FocusRing {
            inner: parent.radius
            shown: root.visualFocus
        }
    }
}
