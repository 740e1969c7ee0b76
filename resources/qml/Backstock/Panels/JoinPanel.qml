pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Adding a node by the code it shows.
InScene {
    id: root

    required property Nodes nodes

    function ask(): void {
        field.clear();
        root.nodes.forgetTrouble();
        root.open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Add a node")
    lead: qsTr("Start a node on any computer with “backstock node serve”. It prints a pairing code that works once and begins with “bsn1.”. Paste it here.")

    TextEntry {
        id: field
        Layout.fillWidth: true
        code: true
        font.family: Theme.mono
        placeholderText: qsTr("bsn1.…")
        onAccepted: root.nodes.join(text)
    }
    TroubleText {
        Layout.fillWidth: true
        text: root.nodes.trouble
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("A node that is not yours alone keeps sealed packages only: whoever runs it sees noise.")
        wrapMode: Text.Wrap
        font.pixelSize: Theme.caption
        color: Theme.c.textFaint
    }
    PrimaryButton {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: !root.nodes.joining && field.length > 0
        iconName: root.nodes.joining ? "loader" : "link"
        text: root.nodes.joining ? qsTr("Pairing") : qsTr("Pair")
        onClicked: root.nodes.join(field.text)
    }
    Connections {
        target: root.nodes
        function onJoined(): void {
            root.close();
        }
    }
}
