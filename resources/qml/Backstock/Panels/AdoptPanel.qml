pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Adopting a folder: what is looked at, and in the end what was taken over.
InScene {
    id: root

    required property Adoption adoption

    readonly property bool working: adoption.state === "running"

    title: working ? qsTr("Looking for what you own") : adoption.state === "failed" ? qsTr("The folder was not gone through") : qsTr("The folder was gone through")
    lead: qsTr("Files whose size and digests are exactly what a store announced become verified sources without a download. Everything stays where it lies.")
    AppText {
        Layout.fillWidth: true
        text: root.adoption.folder
        monospaced: true
        font.pixelSize: Theme.caption
        elide: Text.ElideMiddle
        color: Theme.c.textFaint
    }
    ProgressLine {
        visible: root.working
        Layout.fillWidth: true
        value: root.adoption.progress
    }
    AppText {
        Layout.fillWidth: true
        text: root.adoption.report
        wrapMode: Text.Wrap
        lineHeight: 1.25
        Accessible.role: Accessible.StatusBar
        Accessible.name: text
    }
    RowLayout {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        spacing: Theme.s3
        QuietButton {
            visible: root.working
            flatLook: true
            text: qsTr("Call off")
            onClicked: {
                root.adoption.cancel();
                root.close();
            }
        }
        QuietButton {
            text: root.working ? qsTr("Go on without watching") : qsTr("Close")
            onClicked: root.close()
        }
    }
    Connections {
        target: root.adoption
        function onBegun(): void {
            root.open();
        }
    }
}
