pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// Artwork at its own proportions: records are square, drawn boxes stand two by three, a store's picture is as it is.
// Until the picture is there a raised rectangle holds its place.
Item {
    id: root

    required property string name
    required property string family
    required property url art
    property string where: ""
    property real progress: 0
    property real coverWidth: 150
    property real tallest: coverWidth * 1.5     // where it does not fit at its width, it is narrower
    property bool focusedLook: false
    property bool large: true
    property bool selected: false
    property bool flying: false         // it goes past too fast to be read

    readonly property real usual: family === "music" ? 1 : 1.5
    readonly property real ratio: picture.status === Image.Ready && picture.implicitWidth > 0 ? picture.implicitHeight / picture.implicitWidth : usual

    implicitWidth: Math.min(coverWidth, Math.round(tallest / ratio))
    implicitHeight: Math.min(Math.round(coverWidth * ratio), Math.round(tallest))
    Accessible.ignored: true

    Rectangle {
        readonly property bool spoken: false    // whatever stands here says its name
        visible: picture.status !== Image.Ready
        anchors.fill: parent
        radius: Theme.radiusCover
        color: Theme.c.raised
        border.width: root.large ? 1 : 0
        border.color: Theme.c.line
        SilentText {
            // Not while a picture is on its way from the disk: laying out a name costs more than that lasts.
            visible: root.large && !root.flying && root.art.toString() === ""
            anchors.fill: parent
            anchors.margins: Theme.s3
            text: visible ? root.name : ""
            wrapMode: Text.Wrap
            maximumLineCount: 4
            horizontalAlignment: Text.AlignHCenter
            color: Theme.c.textFaint
        }
    }
    Image {
        id: picture
        anchors.fill: parent
        asynchronous: true
        sourceSize.width: Math.round(root.coverWidth * Screen.devicePixelRatio)
        source: root.art
        opacity: root.where === "store" ? 0.78 : 1
    }
    Rectangle {
        visible: root.where !== ""
        // By x: drawn covers keep this corner free, and art does not turn around.
        x: parent.width - width - Theme.s2 + 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s2 - 2
        width: Theme.glyphPlate
        height: Theme.glyphPlate
        radius: width / 2
        color: Theme.c.plate
        border.width: 1
        border.color: Theme.fade(Theme.c.onPlate, 0.24)
        StateGlyph {
            anchors.centerIn: parent
            where: root.where
            progress: root.progress
            onArt: true
            size: 14
        }
    }
    Rectangle {
        visible: root.selected
        anchors.fill: parent
        radius: Theme.radiusCover
        color: Theme.fade(Theme.c.accent, 0.16)
        border.width: 3
        border.color: Theme.c.accent
    }
    FocusRing {
        inner: Theme.radiusCover
        shown: root.focusedLook
    }
}
