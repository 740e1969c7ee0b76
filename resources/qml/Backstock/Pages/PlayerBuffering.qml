import QtQuick
import Backstock.Theme
import Backstock.Controls

// It would play and has nothing to play: says so, and why.
Rectangle {
    id: root

    required property string reason

    width: column.width + 2 * Theme.s5
    height: column.height + 2 * Theme.s4
    radius: Theme.radiusPanel
    color: Theme.c.plate
    Accessible.role: Accessible.AlertMessage
    Accessible.name: reason === "" ? head.text : head.text + ". " + reason
    readonly property string told: visible ? Accessible.name : ""
    onToldChanged: if (told !== "")
        Accessible.announce(told)

    Column {
        id: column
        anchors.centerIn: parent
        spacing: Theme.s1
        SilentText {
            id: head
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.reason === "" ? qsTr("Loading") : qsTr("Buffering")
            strong: true
            font.pixelSize: Theme.lead
            color: Theme.c.onPlate
        }
        SilentText {
            visible: root.reason !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.reason
            color: Theme.c.onPlate
        }
    }
}
