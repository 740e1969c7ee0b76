import QtQuick
import Backstock.Theme
import Backstock.Controls

// It does not play: why, and what can be done.
FocusScope {
    id: root

    required property string text
    required property string name
    required property string nextName

    signal leave
    signal nextAsked

    Accessible.role: Accessible.AlertMessage
    Accessible.name: head.text + ". " + text
    onVisibleChanged: if (visible) {
        away.forceActiveFocus(Qt.OtherFocusReason);
        root.Accessible.announce(root.Accessible.name, Accessible.Assertive);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.c.ground
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(Theme.grow(520), parent.width - 2 * Theme.s7)
        spacing: Theme.s3
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "circle-alert"
            size: Theme.display
            color: Theme.c.textSoft
        }
        SilentText {
            id: head
            width: parent.width
            text: qsTr("“%1” does not play").arg(root.name)
            strong: true
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        SilentText {
            width: parent.width
            text: root.text
            color: Theme.c.textSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: 1.25
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            topPadding: Theme.s3
            spacing: Theme.s2
            PrimaryButton {
                id: away
                focus: true
                text: qsTr("Back")
                onClicked: root.leave()
            }
            QuietButton {
                visible: root.nextName !== ""
                implicitHeight: Theme.buttonLow
                iconName: "skip-forward"
                text: qsTr("Next episode")
                onClicked: root.nextAsked()
            }
        }
    }
}
