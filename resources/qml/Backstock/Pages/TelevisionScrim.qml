import QtQuick
import Backstock.Theme

// Over the picture of the chosen title: wholly covered where words stand, at the beginning of the lines and along the
// top, and open where nothing does.
Item {
    id: root

    Rectangle {
        width: parent.height
        height: parent.width
        anchors.centerIn: parent
        rotation: root.LayoutMirroring.enabled ? 90 : -90
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.fade(Theme.c.ground, 0.96)
            }
            GradientStop {
                position: 0.5
                color: Theme.fade(Theme.c.ground, 0.9)
            }
            GradientStop {
                position: 0.85
                color: Theme.fade(Theme.c.ground, 0.1)
            }
            GradientStop {
                position: 1
                color: Theme.fade(Theme.c.ground, 0)
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.fade(Theme.c.ground, 0.88)
            }
            GradientStop {
                position: 0.18
                color: Theme.fade(Theme.c.ground, 0.8)
            }
            GradientStop {
                position: 0.42
                color: Theme.fade(Theme.c.ground, 0)
            }
            GradientStop {
                position: 0.62
                color: Theme.fade(Theme.c.ground, 0)
            }
            GradientStop {
                position: 1
                color: Theme.c.ground
            }
        }
    }
}
