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

    implicitHeight: words.height + Theme.s6 * 2
    visible: title.loaded

    WideArt {
        id: art
        anchors.fill: parent
        source: root.title.wideArt
        sourceSize.width: 1680
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.c.raised
        visible: art.status !== Image.Ready
        radius: Theme.radiusPanel
    }
    Rectangle {
        anchors.fill: parent
        rotation: LayoutMirroring.enabled ? 180 : 0
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop {
                position: 0
                color: Theme.fade(Theme.backRoom.ground, Theme.contrast ? 1 : 0.94)
            }
            GradientStop {
                position: 0.45
                color: Theme.fade(Theme.backRoom.ground, Theme.contrast ? 0.95 : 0.78)
            }
            GradientStop {
                position: 0.8
                color: Theme.fade(Theme.backRoom.ground, 0)
            }
        }
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.roomy ? Theme.s6 : Theme.s5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.roomy ? Theme.s6 : Theme.s5
        width: parent.width * 0.62
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
            color: Theme.c.onPlate
            bottomPadding: Theme.s3
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.s3
            PrimaryButton {
                focus: true
                iconName: root.title.deedIcon
                text: root.title.deedText
                detail: root.title.deedDetail
                progress: root.title.busy ? Math.max(0, root.title.progress) : -1
                enabled: root.title.deedEnabled
                onClicked: root.title.doMain()
            }
            QuietButton {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Details")
                Accessible.name: qsTr("Details of %1").arg(root.title.name)
                onClicked: root.opened()
            }
        }
    }
}
