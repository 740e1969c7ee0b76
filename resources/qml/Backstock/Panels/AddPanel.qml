pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// The ways in, once the first run is over.
InScene {
    id: root

    signal wanted(string way)

    function ask(): void {
        root.open();
        (ways.itemAt(0) as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Add to the library")
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6
        Repeater {
            id: ways
            model: [
                { way: "itch.io", icon: "log-in", text: qsTr("Sign in to itch.io"), detail: qsTr("in the browser or with an API key; Backstock never sees the password") },
                { way: "humble", icon: "log-in", text: qsTr("Sign in to Humble"), detail: qsTr("with the session of your browser") },
                { way: "address", icon: "link", text: qsTr("Add by address"), detail: qsTr("a free title at itch.io, by its page") },
                { way: "adopt", icon: "folder-search", text: qsTr("Adopt a folder"), detail: qsTr("earlier downloads of what you own, recognised by their digests") },
                { way: "folder", icon: "folder-plus", text: qsTr("Add a folder"), detail: qsTr("installers, films and music that no store listed") },
                { way: "file", icon: "file-plus", text: qsTr("Add a file"), detail: qsTr("a game, a film, an album, a torrent file") },
                { way: "magnet", icon: "magnet", text: qsTr("Open a magnet"), detail: qsTr("shows name and size before anything is downloaded") },
                { way: "demo", icon: "store", text: qsTr("Try the demo store"), detail: qsTr("no account; free titles, everything real") }
            ]
            ChoiceRow {
                required property var modelData
                Layout.fillWidth: true
                least: Theme.grow(54)
                iconName: modelData.icon
                text: modelData.text
                detail: modelData.detail
                Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onClicked: {
                    root.close();
                    root.wanted(modelData.way);
                }
            }
        }
    }
}
