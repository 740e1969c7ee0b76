pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Backstock.Theme
import Backstock.Controls
import Backstock.Pages
import Backstock.Desktop

// The frame: rail, bar, page, strip; and which page is shown.
Window {
    id: root
    required property Shell shell
    property string page: shell.places.page
    property bool titleOpen: false
    readonly property bool framed: shell.firstRun.asked && !shell.firstRun.needed && (!shell.player.open || shell.player.small)
    function go(page: string): void {
        root.titleOpen = false;
        root.page = page;
    }
    function openTitle(titleId: string): void {
        root.shell.title.open(titleId);
        root.shell.places.titleId = titleId;
        root.titleOpen = true;
    }
    function back(): void {
        if (root.titleOpen) {
            root.titleOpen = false;
            if (root.page === "library")
                library.focusGrid();
            else
                pages.comeBack();
        } else if (root.page !== "home")
            root.go("home");
    }
    function toggleFullscreen(): void {
        root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }
    onPageChanged: root.shell.places.page = root.page
    onTitleOpenChanged: if (!titleOpen) root.shell.places.titleId = ""
    onFramedChanged: if (framed) frame.forceActiveFocus(Qt.TabFocusReason)
    width: 1366
    height: 768
    minimumWidth: 960
    minimumHeight: 600
    color: Theme.c.ground
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    title: titleOpen && shell.title.name !== "" ? shell.title.name + " – Backstock" : "Backstock"
    FocusScope {
        id: frame
        readonly property bool bare: Theme.television && root.page === "home" && !root.titleOpen
        x: bare ? 0 : Theme.safeX
        y: bare ? 0 : Theme.safeY
        width: parent.width - 2 * x
        height: bare ? parent.height : parent.height - y - Theme.foot
        focus: true
        visible: root.framed
        Keys.onEscapePressed: root.back()
        Keys.onBackPressed: root.back()
        Keys.onPressed: event => {
            const arrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up || event.key === Qt.Key_Down;
            const page = event.modifiers ? 0 : event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
            event.accepted = arrow ? root.shell.walk(root, event.key) : page !== 0 && root.shell.turn(root, page);
        }
        PlacesRail {
            id: rail
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            visible: !frame.bare
            page: root.page
            shell: root.shell
            panels: panels
            onWanted: page => root.go(page)
        }
        TopBar {
            id: bar
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: parent.top
            height: frame.bare ? 0 : implicitHeight
            visible: height > 0
            z: 1
            reach: root.shell.nodes.reach
            allInReach: root.shell.nodes.inReach === root.shell.nodes.others
            initials: root.shell.accounts.initials
            total: root.shell.library.total
            searchKeys: root.shell.preferences.shortcuts.keys.search
            onSearched: text => {
                root.shell.library.search = text;
                if (text !== "")
                    root.go("library");
            }
            onLeaveAsked: key => {
                if (key === Qt.Key_Return && search !== "")
                    library.openFirst();
                else
                    library.focusGrid();
            }
            onAddWanted: panels.add()
            onAccountsWanted: root.go("settings")
        }
        OfflineLine {
            id: offline
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: bar.bottom
            network: root.shell.network
        }
        Item {
            id: stage
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: offline.bottom
            anchors.bottom: strip.top
            clip: true
            LibraryPage {
                id: library
                anchors.fill: parent
                visible: root.page === "library" && !root.titleOpen
                focus: visible
                shell: root.shell
                panels: panels
                onOpened: titleId => root.openTitle(titleId)
                onCleared: bar.search = ""
            }
            OtherPage {
                id: pages
                anchors.fill: parent
                page: root.page
                titleOpen: root.titleOpen
                shell: root.shell
                panels: panels
                onOpened: titleId => root.openTitle(titleId)
                onSearchWanted: extras.ask()
                onPageWanted: page => root.go(page === "updates" ? "library" : page)
            }
        }
        StripPlace {
            id: strip
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            jobs: root.shell.jobs
            selection: root.shell.library.selection
            selecting: library.visible
            panels: panels
            hidden: root.page === "downloads" && !root.titleOpen
            onOpened: root.go("downloads")
        }
    }
    WholeWindow {
        anchors.fill: parent
        shell: root.shell
        panels: panels
        onFullscreenAsked: root.toggleFullscreen()
        onFullscreenEnded: root.toggleFullscreen()
        onPlayerLeft: {
            if (root.visibility === Window.FullScreen && !Theme.television)
                root.toggleFullscreen();
            root.shell.player.close();
        }
    }
    PanelSet {
        id: panels
        anchors.fill: parent
        shell: root.shell
    }
    WindowExtras {
        id: extras
        anchors.fill: parent
        framed: root.framed
        window: root
        shell: root.shell
        panels: panels
        foot: strip.height
        onOpened: titleId => root.openTitle(titleId)
        onPageWanted: page => root.go(page)
        onSearchWanted: text => {
            bar.search = text;
            bar.searched(text);
        }
        onFullscreenAsked: root.toggleFullscreen()
    }
    WindowKeys {
        anchors.fill: parent
        framed: root.framed
        shortcuts: root.shell.preferences.shortcuts
        page: root.titleOpen ? "title" : root.page
        onPaletteAsked: extras.ask()
        onPageAsked: page => root.go(page)
        onGridAsked: library.focusGrid()
        onTelevisionAsked: root.shell.preferences.look.television = !root.shell.preferences.look.television
        onSearchAsked: bar.focusSearch()
        onBackAsked: root.back()
        onFullscreenAsked: root.toggleFullscreen()
        onPanelAsked: if (library.visible) root.shell.preferences.panelOpen = !root.shell.preferences.panelOpen
    }
}
