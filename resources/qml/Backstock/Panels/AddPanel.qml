pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls

// The ways in, once the first run is over.
InScene {
    id: root

    signal wanted(string way)

    function ask(): void {
        root.open();
        first.forceActiveFocus(Qt.TabFocusReason);
    }
    function take(way: string): void {
        root.close();
        root.wanted(way);
    }

    title: qsTr("Add to the library")
    ChoiceRow {
        id: first
        Layout.fillWidth: true
        iconName: "log-in"
        text: qsTr("Sign in to itch.io")
        detail: qsTr("with an API key; Backstock never sees the password")
        onClicked: root.take("itch.io")
    }
    ChoiceRow {
        Layout.fillWidth: true
        iconName: "log-in"
        text: qsTr("Sign in to Humble")
        detail: qsTr("with the session of your browser")
        onClicked: root.take("humble")
    }
    ChoiceRow {
        Layout.fillWidth: true
        iconName: "folder-plus"
        text: qsTr("Add a folder")
        detail: qsTr("installers, films and music you already have")
        onClicked: root.take("folder")
    }
    ChoiceRow {
        Layout.fillWidth: true
        iconName: "magnet"
        text: qsTr("Open a torrent or magnet")
        detail: qsTr("shows name and size before anything is downloaded")
        onClicked: root.take("magnet")
    }
    ChoiceRow {
        Layout.fillWidth: true
        iconName: "store"
        text: qsTr("Try the demo store")
        detail: qsTr("no account; free titles, everything real")
        onClicked: root.take("demo")
    }
}
