import QtQuick
import Backstock.Theme

// The landscape picture of a title, fading in when it is there.
Image {
    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    verticalAlignment: Image.AlignBottom
    // What draws the eye stands at the far side from the words.
    mirror: LayoutMirroring.enabled
    opacity: status === Image.Ready ? 1 : 0
    Accessible.ignored: true
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.turn
        }
    }
}
