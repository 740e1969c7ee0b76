import QtQuick
import Backstock.Theme

// The landscape picture of a title, fading in when it is there.
Image {
    id: root

    // A picture that a person chose is left as it is: it may hold writing, and its middle is what counts.
    readonly property bool chosen: source.toString().includes("/own-wide-")

    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    verticalAlignment: chosen ? Image.AlignVCenter : Image.AlignBottom
    // What draws the eye stands at the far side from the words.
    mirror: LayoutMirroring.enabled && !chosen
    opacity: status === Image.Ready ? 1 : 0
    Accessible.ignored: true
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.turn
        }
    }
}
