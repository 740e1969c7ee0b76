import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Over every page while this computer has no network: what that means for what one wants to do.
Item {
    id: root

    required property NetworkReach network

    implicitHeight: line.implicitHeight + Theme.s2     // air above the page
    visible: !network.there
    height: visible ? implicitHeight : 0
    Banner {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        iconName: "wifi-off"
        closable: false
        text: qsTr("This computer has no network.")
        detail: qsTr("What is here plays as ever; what is on its way goes on when it is back.")
    }
}
