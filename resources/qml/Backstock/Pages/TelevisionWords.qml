pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What the chosen title is, and its deed, large enough for the far end of a room.
Column {
    id: root

    required property TitlePage title
    required property real room         // so high it may be
    readonly property real least: named.height + deeds.height + spacing
    readonly property real labelled: least + where.height + spacing

    signal opened

    spacing: Theme.s3
    ShelfLabel {
        id: where
        anchors.left: parent.left
        visible: root.labelled <= root.room
        where: root.title.place
        text: root.title.label
        progress: Math.max(0, root.title.progress)
    }
    AppText {
        id: named
        width: parent.width
        text: root.title.name
        strong: true
        font.pixelSize: Theme.hero
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        width: parent.width
        visible: root.labelled + root.spacing + implicitHeight <= root.room
        text: root.title.summary
        wrapMode: Text.Wrap
        maximumLineCount: 2
        color: Theme.c.textSoft
    }
    Row {
        id: deeds
        anchors.left: parent.left
        spacing: Theme.s4
        PrimaryButton {
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
            onClicked: root.opened()
        }
    }
}
