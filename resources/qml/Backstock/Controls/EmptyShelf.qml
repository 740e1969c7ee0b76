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

    width: Math.min(Theme.grow(440), room - Theme.s5)
    spacing: Theme.s3

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 240
        height: 92
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: board.top
            spacing: Theme.s3
            Repeater {
                model: [72, 72, 48]
                Rectangle {
                    required property int modelData
                    anchors.bottom: parent?.bottom
                    width: 48
                    height: modelData
                    radius: Theme.radiusCover
                    color: "transparent"
                    border.width: 1
                    border.color: Theme.outline
                }
            }
        }
        Icon {
            visible: root.tone !== "empty"
            anchors.horizontalCenter: parent.horizontalCenter
            y: 44
            name: root.tone === "offline" ? "circle-slash" : "circle-alert"
            size: Theme.iconLarge
            color: Theme.c.textSoft
        }
        Rectangle {
            id: board
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.s2
            color: Theme.c.raised
            Rectangle {
                width: parent.width
                height: 2
                color: Theme.c.high
            }
        }
    }
    AppText {
        width: parent.width
        topPadding: Theme.s2
        text: root.text
        strong: true
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    AppText {
        visible: root.detail !== ""
        width: parent.width
        text: root.detail
        color: Theme.c.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        lineHeight: 1.25
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
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
