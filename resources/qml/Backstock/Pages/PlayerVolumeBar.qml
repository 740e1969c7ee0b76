import QtQuick
import Backstock.Theme
import Backstock.Controls

// Up to 150 %; a mark stands at 100, and what is louder has another colour.
SlideBar {
    id: root

    from: 0
    to: 150
    track: Theme.fade(Theme.c.text, 0.22)
    fill: value > 100 ? Theme.c.accent : Theme.c.text

    Rectangle {
        x: root.leftPadding + root.availableWidth * 2 / 3
        anchors.verticalCenter: parent.verticalCenter
        width: 1
        height: 10
        color: Theme.c.textFaint
    }
}
