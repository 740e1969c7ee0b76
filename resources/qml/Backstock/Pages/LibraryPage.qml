pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

FocusScope {
    id: root

    required property Shell shell
    required property PanelSet panels

    signal opened(string titleId)
    signal cleared

    readonly property Library library: shell.library
    readonly property Accounts accounts: shell.accounts
    readonly property Preferences preferences: shell.preferences
    readonly property Item view: preferences.asList ? list : grid
    readonly property int count: library.titles.count

    function focusGrid(): void {
        root.view.forceActiveFocus(Qt.TabFocusReason);
    }
    function clear(): void {
        root.cleared();
        root.library.showEverything();
    }
    function openFirst(): void {
        grid.currentIndex = 0;
        list.currentIndex = 0;
        if (preferences.asList)
            list.openCurrent();
        else
            grid.openCurrent();
    }
    function askMenu(at: Item, x: real, y: real, index: int): void {
        if (!root.library.selection.has(index)) {
            root.library.selection.clear();
            root.library.selection.toggle(index);
        }
        menu.parent = at;
        menu.x = x;
        menu.y = y;
        menu.open();
    }

    Column {
        id: top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        spacing: Theme.s2
        Banner {
            width: parent.width
            text: root.accounts.lapsed
            detail: qsTr("The library stays as it was.")
            iconName: "log-in"
            action: qsTr("Sign in to %1 again").arg(root.accounts.lapsedName)
            onActed: root.panels.enter(root.accounts.lapsedStore)
            onPutOff: root.accounts.putOff()
        }
        LibraryHeader {
            width: parent.width
            library: root.library
            preferences: root.preferences
            onClearAsked: root.clear()
        }
    }
    FilterPanel {
        id: panel
        visible: root.preferences.panelOpen && root.library.total > 0
        anchors.top: top.bottom
        anchors.topMargin: Theme.s3
        anchors.left: parent.left
        anchors.leftMargin: Theme.s4
        anchors.bottom: parent.bottom
        width: visible ? implicitWidth : 0
        library: root.library
        onMakeAsked: root.panels.name("make", "", "")
        onRenameAsked: (collectionId, name) => root.panels.name("rename", collectionId, name)
    }
    Item {
        id: place
        anchors.top: top.bottom
        anchors.topMargin: Theme.s3
        anchors.left: panel.visible ? panel.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        anchors.bottom: parent.bottom
        TitleGrid {
            id: grid
            anchors.fill: parent
            focus: !root.preferences.asList
            visible: count > 0 && !root.preferences.asList
            titles: root.library.titles
            selection: root.library.selection
            wantedWidth: root.preferences.coverWidth
            onOpened: titleId => root.opened(titleId)
            onMenuAsked: (at, x, y, index) => root.askMenu(at, x, y, index)
            onCarried: (titleId, name, at) => ghost.move(titleId, name, at)
            onLetGo: ghost.end()
        }
        TitleList {
            id: list
            anchors.fill: parent
            focus: root.preferences.asList
            visible: count > 0 && root.preferences.asList
            library: root.library
            onOpened: titleId => root.opened(titleId)
            onMenuAsked: (at, x, y, index) => root.askMenu(at, x, y, index)
            onCarried: (titleId, name, at) => ghost.move(titleId, name, at)
            onLetGo: ghost.end()
        }
    }
    EmptyShelf {
        visible: root.library.loaded && root.count === 0 && !root.library.filtered
        anchors.centerIn: place
        room: place.width
        readonly property bool filling: root.shell.jobs.running > 0
        text: filling ? qsTr("The first titles are on their way.") : qsTr("Nothing stands here yet.")
        detail: filling ? qsTr("They appear here as they are read.") : qsTr("Sign in to a store, add a folder, or open a magnet.")
        action: filling ? "" : qsTr("Add to the library")
        iconName: "plus"
        primary: true
        onActed: root.panels.add()
    }
    EmptyShelf {
        visible: root.library.loaded && root.count === 0 && root.library.filtered
        anchors.centerIn: place
        room: place.width
        text: root.library.search !== "" ? qsTr("Nothing is called “%1”.").arg(root.library.search) : qsTr("No title has all of that.")
        detail: qsTr("%1 titles are hidden by search and filters.").arg(root.library.total.toLocaleString(Qt.locale(), "f", 0))
        action: qsTr("Show everything")
        onActed: root.clear()
    }
    FirstReading {
        anchors.fill: place
        loaded: root.library.loaded
        trouble: root.library.trouble
        onAgainAsked: root.library.load()
        onCopyAsked: report => root.shell.copy(report)
        Column {
            width: parent.width
            spacing: Theme.s5
            Repeater {
                model: 3
                BlockShelf {
                    width: parent?.width ?? 0
                    coverWidth: root.preferences.coverWidth
                }
            }
        }
    }
    TitleMenu {
        id: menu
        selection: root.library.selection
        onOpenAsked: root.preferences.asList ? list.openCurrent() : grid.openCurrent()
        onCollectAsked: root.panels.collect(menu.parent, menu.x, menu.y)
        onTagAsked: root.panels.tag()
    }
    DragGhost {
        id: ghost
        number: root.library.selection.count
    }
    Connections {
        target: root.library
        function onBegunAgain(): void {
            grid.currentIndex = 0;
            grid.contentY = -grid.topMargin;
            list.toTop();
        }
    }
}
