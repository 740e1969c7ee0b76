pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The rail; where it is wide, a person's collections stand in it, and how full this computer is.
Item {
    id: root

    required property Shell shell
    required property PanelSet panels
    required property string page

    signal wanted(string page)

    readonly property Library library: shell.library
    // Once is enough: the library's own panel has them as well.
    readonly property bool beside: page === "library" && shell.preferences.panelOpen

    implicitWidth: rail.implicitWidth
    width: visible ? implicitWidth : 0

    NavRail {
        id: rail
        anchors.fill: parent
        wide: root.Window.width - 2 * Theme.safeX >= Theme.wideFrom
        page: root.page
        running: root.shell.jobs.running
        onWanted: page => root.wanted(page)
        between: Item {
            anchors.fill: parent
            visible: rail.wide && !Theme.television
            AppText {
                id: heading
                visible: shelves.visible && shelves.count > 0
                anchors.left: parent.left
                anchors.leftMargin: Theme.s5
                y: Theme.s5
                height: Theme.s5
                text: qsTr("Collections")
                font.pixelSize: Theme.caption
                font.weight: Font.Medium
                color: Theme.c.textFaint
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ListView {
                id: shelves
                visible: !root.beside
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: heading.bottom
                anchors.bottom: room.top
                anchors.leftMargin: Theme.s4
                anchors.rightMargin: Theme.s2
                anchors.bottomMargin: Theme.s4
                model: root.library.lists.collections
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 0        // nothing ahead, in the background: what is begun there may be gone when it is called off
                delegate: CollectionEntry {
                    width: ListView.view.width
                    chosen: root.page === "library" && root.library.collection === collectionId
                    onOpened: id => {
                        root.library.showOnly("collection:" + id);
                        root.wanted("library");
                    }
                    onRenameAsked: (id, name) => root.panels.name("rename", id, name)
                    onRemoveAsked: id => root.library.lists.remove(id)
                    onTitleDropped: (id, titleId) => root.library.lists.collect(id, titleId)
                }
            }
            RoomGauge {
                id: room
                visible: root.shell.nodes.own.free !== ""
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.leftMargin: Theme.s2
                anchors.rightMargin: Theme.s2
                anchors.bottomMargin: Theme.s2
                share: root.shell.nodes.own.share ?? 0
                free: root.shell.nodes.own.free ?? ""
                onClicked: root.wanted("shelf")
            }
        }
    }
}
