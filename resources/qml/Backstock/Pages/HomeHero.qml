pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The title to go on with: its wide art, where it lies, and the page's one amber button.
FocusScope {
    id: root

    required property TitlePage title
    required property bool roomy

    signal opened

    component HeroShade: GradientStop {
        required property real share
        color: Theme.fade(Theme.backRoom.ground, share)
    }

    implicitHeight: words.height + Theme.s6 * 2
    visible: title.loaded

    // Drawn art is four times as wide as high, and what draws the eye stands right of its middle: that stays in sight.
    Item {
        anchors.fill: parent
        clip: true
        WideArt {
            id: art
            readonly property real start: Math.min(0, Math.max(parent.width - width, parent.width * 0.78 - width * 0.644))
            x: LayoutMirroring.enabled ? parent.width - width - start : start
            width: chosen ? parent.width : Math.max(parent.width, parent.height * 4)
            height: parent.height
            source: root.title.wideArt
            sourceSize.width: 1680
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.c.raised
        visible: art.status !== Image.Ready
    }
    Rectangle {
        id: shade
        // It darkens what lies below the words, and lets go softly: a bend in it would be seen as an edge.
        readonly property real told: Math.min(0.72, (words.width + words.anchors.leftMargin) / Math.max(1, width))
        readonly property real least: Theme.contrast ? 0.95 : 0.76
        anchors.fill: parent
        rotation: LayoutMirroring.enabled ? 180 : 0
        gradient: Gradient {
            orientation: Gradient.Horizontal
            HeroShade {
                position: 0
                share: Theme.contrast ? 1 : 0.9
            }
            HeroShade {
                position: shade.told
                share: shade.least
            }
            HeroShade {
                position: shade.told + 0.06
                share: shade.least * 0.9
            }
            HeroShade {
                position: shade.told + 0.12
                share: shade.least * 0.65
            }
            HeroShade {
                position: shade.told + 0.18
                share: shade.least * 0.35
            }
            HeroShade {
                position: shade.told + 0.24
                share: shade.least * 0.1
            }
            HeroShade {
                position: Math.min(1, shade.told + 0.3)
                share: 0
            }
        }
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.roomy ? Theme.s6 : Theme.s5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.roomy ? Theme.s6 : Theme.s5
        width: Math.min(parent.width - 2 * Theme.s5, Math.max(Theme.grow(380), parent.width * 0.44))
        spacing: Theme.s2
        ShelfLabel {
            anchors.left: parent.left
            where: root.title.place
            text: root.title.label
            progress: Math.max(0, root.title.progress)
            onArt: true
        }
        AppText {
            width: parent.width
            text: root.title.name
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.pixelSize: root.roomy ? Theme.display : Theme.title
            lineHeight: 1.05
            color: Theme.c.onPlate
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            width: parent.width
            text: root.title.facts
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.c.onPlate
            bottomPadding: Theme.s3
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.s3
            PrimaryButton {
                focus: true
                overArt: true
                iconName: root.title.deedIcon
                text: root.title.deedText
                detail: root.title.deedDetail
                progress: root.title.busy ? Math.max(0, root.title.progress) : -1
                enabled: root.title.deedEnabled
                onClicked: root.title.doMain()
            }
            QuietButton {
                anchors.verticalCenter: parent.verticalCenter
                overArt: true
                text: qsTr("Details")
                Accessible.name: qsTr("Details of %1").arg(root.title.name)
                onClicked: root.opened()
            }
        }
    }
    // The corners, cut by what lies around: a mask would cost a layer.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.radiusPanel
        radius: 2 * Theme.radiusPanel
        color: "transparent"
        border.width: Theme.radiusPanel
        border.color: Theme.c.ground
    }
}
