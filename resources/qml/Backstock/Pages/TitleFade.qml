import QtQuick
import Backstock.Theme

// The header's picture fades into the ground. Where words are written on it, it is nearly half gone already, also where
// large ones begin high up.
Rectangle {
    id: root

    required property real written      // from which share of the height on

    readonly property real begin: Math.max(0.02, Math.min(0.25, written - 0.33))

    gradient: Gradient {
        GradientStop {
            position: root.begin
            color: Theme.fade(Theme.c.ground, 0)
        }
        GradientStop {
            position: Math.max(root.begin + 0.01, Math.min(0.99, root.written))
            color: Theme.fade(Theme.c.ground, 0.44)
        }
        GradientStop {
            position: 1
            color: Theme.c.ground
        }
    }
}
