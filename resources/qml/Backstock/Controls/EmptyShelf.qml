pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// Nothing here, and why: a short shelf edge, one sentence, one button. `tone` is empty, failed or offline; what went
// wrong is told in `text`, what it means for the data and what to do in `detail`, and `report` can be copied.
Column {
    id: root

    required property string text
    property string detail: ""
    property string action: ""
    property string iconName: ""
    property bool primary: false
    property string tone: "empty"
    property string report: ""

    signal acted
    signal copyAsked(string report)

    // Where nothing else can have the focus, its button has it: the page itself was left with it, or what is hidden.
    function hold(): void {
        if (!visible || action === "" || !holder)
            return;
        for (let above = parent; above; above = above.parent)
            if (above === holder || above.activeFocus && !holder.visible) {
                (primary ? amber : quiet).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
    }
    readonly property Item holder: Window.activeFocusItem
    onHolderChanged: Qt.callLater(hold)
    onVisibleChanged: Qt.callLater(hold)
    onActionChanged: Qt.callLater(hold)
    Component.onCompleted: Qt.callLater(hold)
    property real room: parent ? parent.width : Theme.grow(440) + Theme.s5
    readonly property bool large: room > 1300

    width: Math.min(Theme.grow(large ? 560 : 440), room - Theme.s5)
    spacing: Theme.s3

    // Where a game, a film, a record and a book would stand.
    Item {
        readonly property real unit: root.large ? 1.4 : 1
        anchors.horizontalCenter: parent.horizontalCenter
        width: 312 * unit
        height: 96 * unit
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: board.top
            spacing: Theme.s3
            Repeater {
                model: [
                    { icon: "gamepad-2", wide: 54, tall: 80 },
                    { icon: "film", wide: 54, tall: 80 },
                    { icon: "music", wide: 60, tall: 60 },
                    { icon: "book", wide: 48, tall: 68 }
                ]
                Rectangle {
                    id: place
                    required property int index
                    required property var modelData
                    readonly property bool told: root.tone !== "empty" && index === 1
                    anchors.bottom: parent?.bottom
                    width: Math.round(modelData.wide * board.unit)
                    height: Math.round(modelData.tall * board.unit)
                    radius: Theme.radiusCover
                    color: Theme.fade(Theme.c.raised, 0.6)
                    border.width: 1
                    border.color: Theme.outline
                    Icon {
                        visible: place.told || root.tone === "empty"
                        anchors.centerIn: parent
                        name: !place.told ? place.modelData.icon : root.tone === "offline" ? "circle-slash" : "circle-alert"
                        size: place.told ? Theme.iconLarge : Theme.grow(20)
                        color: place.told ? Theme.c.textSoft : Theme.c.edge
                    }
                }
            }
        }
        ShelfBoard {
            id: board
            readonly property real unit: parent?.unit ?? 1
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.s2
        }
    }
    AppText {
        width: parent.width
        topPadding: Theme.s2
        text: root.text
        strong: true
        font.pixelSize: root.large ? Theme.heading : Theme.lead
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    AppText {
        visible: root.detail !== ""
        width: parent.width
        bottomPadding: root.action !== "" ? Theme.s2 : 0     // the ring wants room
        text: root.detail
        color: Theme.c.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        lineHeight: 1.25
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: Theme.ring + Theme.ringGap      // its ring keeps off the words
        spacing: Theme.s2
        QuietButton {
            id: quiet
            visible: root.action !== "" && !root.primary
            iconName: root.iconName
            text: root.action
            onClicked: root.acted()
        }
        QuietButton {
            visible: root.report !== ""
            flatLook: true
            iconName: "copy"
            text: qsTr("Copy details")
            onClicked: root.copyAsked(root.report)
        }
    }
    PrimaryButton {
        id: amber
        visible: root.action !== "" && root.primary
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: root.iconName
        text: root.action
        onClicked: root.acted()
    }
}
