import QtQuick
import Backstock.Theme

// The landscape picture of a title, fading in when it is there.
Image {
    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    verticalAlignment: Image.AlignBottom
    opacity: status === Image.Ready ? 1 : 0
    Accessible.ignored: true
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.turn
        }
    }
}
