pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Desktop

// Every page but the library. Home stays as it is left, and so does a page while one of its titles is open above it;
// the others are made when they are wanted.
FocusScope {
    id: root

    required property string page
    required property bool titleOpen
    required property Shell shell
    required property PanelSet panels

    signal opened(string titleId)
    signal pageWanted(string page)
    signal searchWanted

    readonly property bool other: page === "downloads" || page === "shelf" || page === "settings"
    property bool homeMade: page === "home"

    // The page below a title again, with the keyboard where it was.
    function comeBack(): void {
        const shown = root.page === "home" ? homePlace : otherPlace;
        (shown.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: page !== "library" || titleOpen
    focus: visible
    onPageChanged: if (page === "home")
        root.homeMade = true

    Connections {
        target: root.shell.edits
        enabled: root.visible && (root.titleOpen || (Theme.television && root.page === "home"))
        function onAsked(): void {
            root.shell.edits.taken();
            root.panels.edit(root.titleOpen ? root.shell.title.titleId : root.shell.home.hero.titleId);
        }
    }
    PagePlace {
        id: homePlace
        shown: root.page === "home" && !root.titleOpen
        active: root.homeMade
        sourceComponent: Theme.television ? television : home
        onMade: item => root.shell.places.follow("home", item)
    }
    PagePlace {
        id: otherPlace
        shown: root.other && !root.titleOpen
        active: root.other
        sourceComponent: root.page === "downloads" ? downloads : root.page === "shelf" ? shelf : root.page === "settings" ? settings : null
        onMade: item => root.shell.places.follow(root.page, item)
    }
    PagePlace {
        shown: root.titleOpen
        active: root.titleOpen
        sourceComponent: titlePage
    }

    Component {
        id: television
        TelevisionPage {
            home: root.shell.home
            onPageWanted: page => root.pageWanted(page)
            onOpened: titleId => root.opened(titleId)
            onSearchWanted: root.searchWanted()
        }
    }
    Component {
        id: home
        HomePage {
            home: root.shell.home
            jobs: root.shell.jobs
            nodes: root.shell.nodes
            onOpened: titleId => root.opened(titleId)
            onPageWanted: page => root.pageWanted(page)
            onAddWanted: root.panels.add()
            onCopyWanted: text => root.shell.copy(text)
        }
    }
    Component {
        id: titlePage
        TitleView {
            title: root.shell.title
            edits: root.shell.edits
            kin: root.shell.kin
            onOpened: titleId => root.opened(titleId)
            onEditWanted: root.panels.edit(root.shell.title.titleId)
            onCopyWanted: text => root.shell.copy(text)
            onRecordWanted: envelope => root.panels.record(envelope)
            lists: root.shell.library.lists
            onRemoveWanted: root.panels.remove()
            onRestoreWanted: (snapshotId, name) => root.panels.restore(snapshotId, name)
        }
    }
    Component {
        id: downloads
        DownloadsPage {
            jobs: root.shell.jobs
            limits: root.shell.limits
            onLimitsWanted: root.panels.limits()
            onCopyWanted: text => root.shell.copy(text)
            onOpened: titleId => root.opened(titleId)
        }
    }
    Component {
        id: shelf
        ShelfPage {
            nodes: root.shell.nodes
            lying: root.shell.lying
            worth: root.shell.worthDoing
            onOpened: titleId => root.opened(titleId)
            onLibraryWanted: root.pageWanted("library")
            onJoinWanted: root.panels.join()
            onRemoveWanted: (nodeId, name) => root.panels.removeNode(nodeId, name)
        }
    }
    Component {
        id: settings
        SettingsPage {
            shell: root.shell
            onAddWanted: way => way === "" ? root.panels.add() : root.panels.enter(way)
            onPassphraseWanted: root.panels.passphrase()
            onLimitsWanted: root.panels.limits()
            onPartsWanted: root.panels.parts()
            onSignOutWanted: (accountId, name) => root.panels.signOut(accountId, name)
        }
    }
}
