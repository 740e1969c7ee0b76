pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Desktop

// Every page but the library, which stays alive: made when it is wanted, coming in by a fade.
Loader {
    id: root

    required property string page
    required property Shell shell
    required property PanelSet panels

    signal opened(string titleId)
    signal pageWanted(string page)
    signal searchWanted

    active: page !== "library"
    visible: active
    focus: active
    sourceComponent: page === "home" ? (Theme.television ? television : home) : page === "title" ? titlePage : page === "downloads" ? downloads : page === "shelf" ? shelf : page === "settings" ? settings : null
    onLoaded: {
        come.restart();
        (item as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    NumberAnimation on opacity {
        id: come
        from: 0
        to: 1
        duration: Theme.turn
    }

    Component {
        id: television
        TelevisionPage {
            home: root.shell.home
            pads: root.shell.pads
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
            onSignOutWanted: (accountId, name) => root.panels.signOut(accountId, name)
        }
    }
}
