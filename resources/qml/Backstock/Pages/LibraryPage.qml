pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

FocusScope {
    id: root

    required property Library library
    required property Preferences preferences

    signal opened(string titleId)
    signal addWanted
    signal clearWanted

    function focusGrid(): void {
        grid.forceActiveFocus(Qt.TabFocusReason);
    }
    function openFirst(): void {
        grid.currentIndex = 0;
        grid.openCurrent();
    }

    LibraryHeader {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        library: root.library
        preferences: root.preferences
    }
    TitleGrid {
        id: grid
        anchors.top: header.bottom
        anchors.topMargin: Theme.s4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        anchors.bottom: parent.bottom
        focus: true
        visible: count > 0
        titles: root.library.titles
        wantedWidth: root.preferences.coverWidth
        onOpened: titleId => root.opened(titleId)
    }
    EmptyShelf {
        visible: root.library.loaded && grid.count === 0 && !root.library.filtered
        anchors.centerIn: grid
        text: qsTr("Nothing stands here yet.")
        detail: qsTr("Sign in to a store, add a folder, or open a magnet.")
        action: qsTr("Add to the library")
        iconName: "plus"
        primary: true
        onActed: root.addWanted()
    }
    EmptyShelf {
        visible: root.library.loaded && grid.count === 0 && root.library.filtered
        anchors.centerIn: grid
        text: root.library.search !== "" ? qsTr("Nothing is called “%1”.").arg(root.library.search) : qsTr("No title has all of that.")
        detail: qsTr("%1 titles are hidden by search and filters.").arg(root.library.total.toLocaleString(Qt.locale(), "f", 0))
        action: qsTr("Show everything")
        onActed: root.clearWanted()
    }
    Connections {
        target: root.library
        function onBegunAgain(): void {
            grid.currentIndex = 0;
            grid.contentY = -grid.topMargin;
        }
    }
}
