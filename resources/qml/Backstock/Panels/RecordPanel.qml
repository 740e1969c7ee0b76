pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// The whole verified-source record, to read and to copy.
InScene {
    id: root

    signal copyAsked(string text)

    function show(envelope: string): void {
        record.text = envelope;
        root.open();
    }

    title: qsTr("The record")
    lead: qsTr("A signed statement of which bytes came from where. Anybody with your public key can check it.")
    width: parent ? Math.min(760, parent.width - Theme.s7) : 760

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 360
        radius: Theme.radiusControl
        color: Theme.c.sunken
        border.width: Theme.frame
        border.color: Theme.c.edge
        Flickable {
            id: view
            anchors.fill: parent
            anchors.margins: Theme.s3
            clip: true
            contentHeight: record.implicitHeight
            contentWidth: width
            T.ScrollBar.vertical: ScrollHandle {}
            AppText {
                id: record
                LayoutMirroring.enabled: false      // it is written for machines, from the left
                x: view.LayoutMirroring.enabled ? Theme.s4 : 0      // the handle stands on the other side then
                width: view.width - Theme.s4
                wrapMode: Text.WrapAnywhere
                elide: Text.ElideNone
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
        }
    }
    QuietButton {
        Layout.alignment: Qt.AlignRight
        iconName: "copy"
        text: qsTr("Copy")
        onClicked: root.copyAsked(record.text)
    }
}
