import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// An episode has ended: the next one begins by itself unless somebody says no.
Rectangle {
    id: root

    required property string name
    property int seconds: 10
    property int remaining: seconds

    signal goOn
    signal stay

    readonly property bool counting: visible && remaining > 0

    implicitWidth: Theme.grow(380)
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    radius: Theme.radiusPanel
    color: Theme.c.raised
    border.width: 1
    border.color: Theme.c.line
    onVisibleChanged: {
        remaining = seconds;
        if (visible)
            onward.forceActiveFocus(Qt.TabFocusReason);
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.visible
        onTriggered: {
            root.remaining -= 1;
            if (root.remaining <= 0)
                root.goOn();
        }
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        spacing: Theme.s2
        AppText {
            text: qsTr("Next in %1 s").arg(Math.max(0, root.remaining))
            color: Theme.c.textSoft
        }
        AppText {
            Layout.fillWidth: true
            text: root.name
            strong: true
            font.pixelSize: Theme.lead
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        RowLayout {
            Layout.topMargin: Theme.s2
            spacing: Theme.s2
            PrimaryButton {
                id: onward
                Layout.fillWidth: true
                iconName: "play"
                text: qsTr("Play it now")
                onClicked: root.goOn()
            }
            QuietButton {
                implicitHeight: Theme.buttonLow
                text: qsTr("Not now")
                onClicked: root.stay()
            }
        }
    }
}
