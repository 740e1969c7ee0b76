pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What to go on with, what arrives, what needs a person, what is new. The main button has the focus.
FocusScope {
    id: root

    required property Home home
    required property Jobs jobs
    required property Nodes nodes

    signal opened(string titleId)
    signal pageWanted(string page)
    signal addWanted
    signal copyWanted(string text)

    readonly property bool roomy: width > 1300
    readonly property bool narrow: width < Theme.grow(860)

    function focusFirst(): void {
        hero.forceActiveFocus(Qt.TabFocusReason);
    }
    // It was read slowly, and a line elsewhere was given the keyboard meanwhile.
    function takeBack(): void {
        if (root.visible && (root.Window.activeFocusItem as TextEntry)?.lent)
            root.focusFirst();
    }

    Flickable {
        id: scroll
        objectName: "home"
        anchors.fill: parent
        visible: root.home.total > 0
        onVisibleChanged: if (visible)
            Qt.callLater(root.takeBack)
        contentHeight: page.height + Theme.s6
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}

        Column {
            id: page
            x: Theme.inset
            width: root.width - 2 * Theme.inset
            topPadding: Theme.s2
            spacing: Theme.s5

            Item {
                width: parent.width
                height: root.narrow ? hero.height + Theme.s4 + side.height : Math.max(hero.height, side.height)
                HomeHero {
                    id: hero
                    x: !root.narrow && LayoutMirroring.enabled ? side.width + Theme.s4 : 0
                    width: root.narrow ? parent.width : parent.width - side.width - Theme.s4
                    readonly property real least: Math.max(Theme.grow(root.roomy ? 320 : 264), implicitHeight)
                    // As tall as what stands beside it, while its button stays in sight.
                    height: Math.max(least, root.narrow ? 0 : Math.min(side.height, root.height - Theme.s5))
                    title: root.home.hero
                    roomy: root.roomy
                    focus: true
                    onOpened: root.opened(root.home.hero.titleId)
                }
                HomeSide {
                    id: side
                    x: root.narrow || LayoutMirroring.enabled ? 0 : parent.width - width
                    y: root.narrow ? hero.height + Theme.s4 : 0
                    width: root.narrow ? parent.width : Theme.grow(root.roomy ? 400 : 316)
                    jobs: root.jobs
                    needs: root.home.needs
                    nodes: root.nodes
                    least: root.narrow ? 0 : hero.least
                    onOpened: titleId => root.opened(titleId)
                    onPageWanted: page => root.pageWanted(page)
                }
            }
            HomeShelf {
                width: parent.width
                text: qsTr("Go on playing")
                titles: root.home.playing
                onOpened: titleId => root.opened(titleId)
            }
            HomeWatching {
                width: parent.width
                text: qsTr("Go on watching and listening")
                titles: root.home.watching
                onOpened: titleId => root.opened(titleId)
            }
            HomeShelf {
                width: parent.width
                text: qsTr("Lately added")
                action: qsTr("The whole library")
                titles: root.home.added
                onOpened: titleId => root.opened(titleId)
                onActed: root.pageWanted("library")
            }
        }
    }
    FirstReading {
        anchors.fill: parent
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        loaded: root.home.loaded
        trouble: root.home.trouble
        onAgainAsked: root.home.load()
        onCopyAsked: report => root.copyWanted(report)
        Column {
            width: parent.width
            topPadding: Theme.s2
            spacing: Theme.s5
            Row {
                anchors.left: parent?.left
                spacing: Theme.s4
                Block {
                    width: page.width - (root.narrow ? 0 : side.width + Theme.s4)
                    height: hero.least
                    radius: Theme.radiusPanel
                }
                Block {
                    visible: !root.narrow
                    width: side.width
                    height: hero.least
                    radius: Theme.radiusPanel
                }
            }
            Block {
                anchors.left: parent?.left
                width: Theme.grow(160)
                height: Theme.s4
            }
            BlockShelf {
                width: parent.width
                begin: 0
                edgeHeight: Theme.compact ? Theme.s2 : Theme.edgeTall
                coverWidth: Theme.grow(width > 1300 ? 168 : 148)
            }
        }
    }
    EmptyShelf {
        visible: root.home.loaded && root.home.total === 0
        anchors.centerIn: parent
        readonly property bool filling: root.jobs.running > 0
        text: filling ? qsTr("The first titles are on their way.") : qsTr("Nothing stands here yet.")
        detail: filling ? qsTr("They appear here as they are read.") : qsTr("Sign in to a store, add a folder, or open a magnet.")
        action: filling ? "" : qsTr("Add to the library")
        iconName: "plus"
        primary: true
        onActed: root.addWanted()
    }
}
