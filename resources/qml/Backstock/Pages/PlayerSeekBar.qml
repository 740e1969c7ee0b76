pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Where the film stands: amber what was played, sea grey what is here of one that arrives, chapters as gaps. A small
// picture tells what lies under the pointer.
T.Slider {
    id: root

    required property MpvItem film
    required property Player player

    property real pointedAt: -1         // seconds; below 0 while nothing points
    readonly property real shownAt: pressed ? value : pointedAt
    readonly property real span: Math.max(0.1, film.duration)

    function chapterAt(second: real): string {
        let found = "";
        for (const chapter of root.film.chapters)
            if (chapter.at <= second + 0.01)
                found = chapter.text;
        return found;
    }

    implicitHeight: Theme.hitMin
    from: 0
    to: span
    enabled: film.duration > 0
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.name: qsTr("Position, %1 of %2").arg(player.clock(film.elapsed)).arg(player.clock(film.duration))
    onMoved: root.film.seekRough(value)
    onPressedChanged: if (!pressed) root.film.seek(value)

    Binding {
        target: root
        property: "value"
        value: root.film.elapsed
        when: !root.pressed
        restoreMode: Binding.RestoreNone
    }
    // Its own arrows would move by a tenth; these are the player's.
    Keys.onPressed: event => event.accepted = false
    Keys.onLeftPressed: root.film.step(-5)
    Keys.onRightPressed: root.film.step(5)

    HoverHandler {
        id: pointer
        onPointChanged: root.pointedAt = Math.max(0, Math.min(1, (point.position.x - root.leftPadding) / root.availableWidth)) * root.span
        onHoveredChanged: if (!hovered) root.pointedAt = -1
    }

    background: Item {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: root.hovered || root.pressed || root.visualFocus ? 8 : 4
        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: Theme.fade(Theme.c.text, 0.22)
        }
        Repeater {
            model: root.player.parts
            Rectangle {
                required property var modelData
                x: modelData.from * parent.width
                width: (modelData.to - modelData.from) * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.fade(Theme.c.state, 0.7)
            }
        }
        Rectangle {
            width: root.position * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.c.accent
        }
        Repeater {
            model: root.film.chapters
            Rectangle {
                required property var modelData
                visible: modelData.at > 0.5 && modelData.at < root.span - 0.5
                x: modelData.at / root.span * parent.width - 1
                width: 2
                height: parent.height
                color: Theme.c.sunken
            }
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.position * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: 16
        height: 16
        radius: 8
        color: Theme.c.accent
        FocusRing {
            inner: parent.radius
            shown: root.visualFocus
        }
    }
    Rectangle {
        id: card
        visible: root.shownAt >= 0 && root.film.duration > 0
        x: Math.max(0, Math.min(root.width - width, root.leftPadding + root.shownAt / root.span * root.availableWidth - width / 2))
        y: -height - Theme.s1
        width: column.width + 2 * Theme.s1
        height: column.height + 2 * Theme.s1
        radius: Theme.radiusCover
        color: Theme.c.plate
        Column {
            id: column
            anchors.centerIn: parent
            spacing: Theme.s1
            PreviewPicture {
                id: preview
                objectName: "preview"
                visible: ready && root.film.hasVideo
                width: 192
                height: Math.round(width / Math.max(0.8, root.film.shape))
                address: root.film.hasVideo ? root.player.address : ""
                duration: root.film.duration
                at: root.shownAt
                Component.onDestruction: close()
            }
            Row {
                id: told
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.s2
                AppText {
                    text: root.player.clock(Math.max(0, root.shownAt))
                    monospaced: true
                    font.pixelSize: Theme.caption
                }
                AppText {
                    visible: text !== ""
                    width: Math.min(implicitWidth, 180)
                    text: root.chapterAt(root.shownAt)
                    font.pixelSize: Theme.caption
                    color: Theme.c.textSoft
                }
            }
        }
    }
}
