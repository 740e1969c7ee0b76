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
    readonly property bool loaded: library.loaded
    onLoadedChanged: Qt.callLater(takeBack)

    function focusGrid(): void {
        root.view.forceActiveFocus(Qt.TabFocusReason);
    }
    // It was read slowly, and a line elsewhere was given the keyboard meanwhile.
    function takeBack(): void {
        if (root.visible && (root.Window.activeFocusItem as TextEntry)?.lent)
            root.focusGrid();
    }
    function clear(): void {
        root.cleared();
        root.library.showEverything();
    }
    function openFirst(): void {
        library.inGrid.currentIndex = 0;
        library.inList.currentIndex = 0;
        root.openCurrent();
    }
    function openCurrent(): void {
        if (root.count === 0)
            return;
        if (preferences.asList)
            list.openCurrent();
        else
            grid.openCurrent();
    }
    // What is selected, else what the ring is on.
    function edit(): void {
        root.shell.edits.taken();
        const selection = root.library.selection;
        if (selection.count > 0)
            root.panels.editSelected();
        else
            root.panels.edit(root.library.titles.keyAt(preferences.asList ? list.currentIndex : grid.currentIndex));
    }
    function askMenu(at: Item, x: real, y: real, index: int, byKeys: bool): void {
        if (!root.library.selection.has(index)) {
            root.library.selection.clear();
            root.library.selection.toggle(index);
        }
        menu.parent = at;
        menu.x = x;
        menu.y = y;
        menu.keyed = byKeys;
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
        Banner {
            readonly property bool silent: root.shell.nodes.others > 0 && root.shell.nodes.inReach === 0 && root.shell.network.there
            property bool put: false
            width: parent.width
            text: silent && !put && root.library.total > 0 ? qsTr("The shelf does not answer.") : ""
            detail: qsTr("What is here plays as ever; what lies only there waits until a node is back.")
            iconName: "server"
            action: qsTr("Look again")
            onActed: root.shell.nodes.refresh()
            onPutOff: put = true
            onSilentChanged: put = false
        }
        LibraryHeader {
            width: parent.width
            library: root.library
            preferences: root.preferences
            low: Theme.television && root.height < 7 * Theme.control
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
        // So that covers, each with half a gap around it, begin below the words of the title line.
        anchors.leftMargin: panel.visible ? Theme.s4 : Theme.inset - Theme.s2
        anchors.rightMargin: Theme.inset - Theme.s2
        anchors.bottom: parent.bottom
        // Of both shapes of the list.
        PadDeeds {
            deeds: [
                { deed: "do", text: root.library.selection.count > 0 ? qsTr("Select") : qsTr("Open") },
                { deed: "select", text: root.library.selection.count > 0 ? "" : qsTr("Select") },
                { deed: "more", text: qsTr("More") },
                { deed: "back", text: root.library.selection.count > 0 ? qsTr("Clear the selection") : qsTr("Back") },
                { deed: "section-after", text: qsTr("Pages") },
                { deed: "menu", text: qsTr("Menu") }
            ]
        }
        TitleGrid {
            id: grid
            anchors.fill: parent
            focus: !root.preferences.asList
            visible: root.visible && root.count > 0 && !root.preferences.asList
            library: root.library
            sight: root.library.inGrid
            wantedWidth: root.preferences.coverWidth
            onOpened: titleId => root.opened(titleId)
            onMenuAsked: (at, x, y, index, byKeys) => root.askMenu(at, x, y, index, byKeys)
            onCarried: (titleId, name, at) => ghost.move(titleId, name, at)
            onLetGo: ghost.end()
            onResized: by => root.preferences.coverWidth += by * 16
            onPulled: root.library.readStores()
        }
        TitleList {
            id: list
            anchors.fill: parent
            focus: root.preferences.asList
            visible: root.visible && root.count > 0 && root.preferences.asList
            library: root.library
            onOpened: titleId => root.opened(titleId)
            onMenuAsked: (at, x, y, index, byKeys) => root.askMenu(at, x, y, index, byKeys)
            onCarried: (titleId, name, at) => ghost.move(titleId, name, at)
            onLetGo: ghost.end()
            onPulled: root.library.readStores()
        }
    }
    NoTitles {
        anchors.fill: place
        shell: root.shell
        onAddWanted: root.panels.add()
        onClearAsked: root.clear()
    }
    TitleMenu {
        id: menu
        selection: root.library.selection
        onOpenAsked: root.openCurrent()
        onCollectAsked: root.panels.collect(menu.parent, menu.x, menu.y)
        onTagAsked: root.panels.tag()
        onEditAsked: root.edit()
    }
    DragGhost {
        id: ghost
        number: root.library.selection.count
    }
    Connections {
        target: root.shell.edits
        enabled: root.visible && root.count > 0
        function onAsked(): void {
            root.edit();
        }
    }
}
