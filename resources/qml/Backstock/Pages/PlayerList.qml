pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The episodes or the tracks, in order: which plays, which were seen.
ListView {
    id: root

    required property Player player

    signal picked(int index)

    model: player.files
    clip: true
    spacing: 2
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0        // nothing ahead, in the background: what is begun there may be gone when it is called off
    currentIndex: player.index
    highlightFollowsCurrentItem: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files")
    onCurrentIndexChanged: positionViewAtIndex(Math.max(0, currentIndex), ListView.Contain)
    T.ScrollBar.vertical: ScrollHandle {}

    delegate: T.AbstractButton {
        id: row

        required property var modelData
        required property int index

        width: ListView.view.width
        height: Theme.atLeast(Theme.grow(44))
        hoverEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.ListItem
        Accessible.name: (modelData.watched ? qsTr("%1, seen") : "%1").arg(modelData.name)
        Accessible.description: [qsTr("%1 of %2").arg(index + 1).arg(root.count), modelData.length].filter(part => part !== "").join(", ")
        Accessible.selected: modelData.on
        Accessible.selectable: true
        onClicked: root.picked(index)
        Keys.onReturnPressed: row.clicked()
        Keys.onDeletePressed: root.player.drop(row.index)
        Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        background: Rectangle {
            radius: Theme.radiusCover
            color: row.modelData.on ? Theme.c.accentWash : row.hovered || row.visualFocus ? Theme.c.lifted : "transparent"
            border.width: row.visualFocus ? Theme.ring : 0
            border.color: Theme.c.focus
        }
        contentItem: RowLayout {
            spacing: Theme.s3
            SilentText {
                Layout.leftMargin: Theme.s3
                Layout.preferredWidth: Theme.grow(28)
                horizontalAlignment: Text.AlignRight
                visible: !row.modelData.on
                text: row.index + 1
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
            Icon {
                Layout.leftMargin: Theme.s3
                Layout.preferredWidth: Theme.grow(28)
                visible: row.modelData.on
                name: "audio-lines"
                size: Theme.iconSmall
                color: Theme.c.accentText
            }
            SilentText {
                Layout.fillWidth: true
                text: row.modelData.name
                strong: row.modelData.on
                color: row.modelData.watched && !row.modelData.on ? Theme.c.textSoft : Theme.c.text
            }
            SilentText {
                Layout.rightMargin: root.player.album ? Theme.s3 : 0
                text: row.modelData.length
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
            QuietButton {
                flatLook: true
                implicitHeight: Theme.hitMin
                visible: root.count > 1 // keeps its room in every row, so that the lengths stand in line
                enabled: !row.modelData.on
                opacity: enabled && (row.hovered || row.visualFocus || hovered || activeFocus) ? 1 : 0
                iconName: "x"
                ink: Theme.c.textSoft
                hint: qsTr("Take off this list")
                onClicked: root.player.drop(row.index)
            }
            QuietButton {
                Layout.rightMargin: Theme.s2
                flatLook: true
                implicitHeight: Theme.hitMin
                visible: !root.player.album
                iconName: row.modelData.watched ? "check" : "eye"
                ink: row.modelData.watched ? Theme.c.state : Theme.c.textFaint
                hint: row.modelData.watched ? qsTr("Seen. Mark as not seen") : qsTr("Mark as seen")
                onClicked: root.player.toggleWatched(row.index)
            }
        }
    }
}
