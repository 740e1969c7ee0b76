import QtQuick
import Backstock.Theme

// Darkens an edge of the picture, so that what stands there can be read; it fades out towards the middle.
Rectangle {
    id: root

    property real full: 0               // the part from the edge that is wholly dark
    property bool foot: false           // the lower edge

    gradient: Gradient {
        GradientStop {
            position: root.foot ? 0 : root.full
            color: root.foot ? Theme.fade(Theme.c.scrim, 0) : Theme.c.scrim
        }
        GradientStop {
            position: root.foot ? 1 - root.full : 1
            color: root.foot ? Theme.c.scrim : Theme.fade(Theme.c.scrim, 0)
        }
    }
}
