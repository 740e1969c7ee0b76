pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Beside the shelves: a person's own collections, and every filter with its count. Titles can be dropped on collections.
FocusScope {
    id: root

    required property Library library

    signal makeAsked
    signal renameAsked(string collectionId, string name)

    implicitWidth: Theme.sidePanel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Collections and filters")

    Flickable {
        anchors.fill: parent
        contentHeight: all.implicitHeight + Theme.s5
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}

        ColumnLayout {
            id: all
            x: LayoutMirroring.enabled ? Theme.s3 : 0      // beside the handle
            width: root.width - Theme.s3
            spacing: 1
            RowLayout {
                Layout.fillWidth: true
                AppText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.s2
                    text: qsTr("Collections")
                    strong: true
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                QuietButton {
                    flatLook: true
                    implicitHeight: Theme.hitMin
                    iconName: "plus"
                    ink: Theme.c.textSoft
                    hint: qsTr("New collection")
                    onClicked: root.makeAsked()
                }
            }
            AppText {
                visible: root.library.lists.collections.count === 0
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s2
                Layout.bottomMargin: Theme.s1
                text: qsTr("None yet. Make one, then drag titles onto it.")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
            Repeater {
                model: root.library.lists.collections
                CollectionEntry {
                    Layout.fillWidth: true
                    chosen: root.library.collection === collectionId
                    onOpened: id => chosen ? root.library.showEverything() : root.library.showOnly("collection:" + id)
                    onRenameAsked: (id, name) => root.renameAsked(id, name)
                    onRemoveAsked: id => root.library.lists.remove(id)
                    onTitleDropped: (id, titleId) => root.library.lists.collect(id, titleId)
                }
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                Layout.bottomMargin: Theme.s1
                Layout.preferredHeight: 1
                color: Theme.c.line
            }
            Repeater {
                model: root.library.panel
                OptionRow {
                    id: option
                    Layout.fillWidth: true
                    onClicked: {
                        if (option.role === "heading")
                            root.library.fold(option.key);
                        else if (option.role === "more")
                            root.library.showAllOf(option.key.slice(5));
                        else
                            root.library.toggle(option.key);
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.c.line
    }
}
