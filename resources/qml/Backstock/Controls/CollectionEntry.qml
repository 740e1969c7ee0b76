pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A collection in the side panel: opens it, takes titles that are dropped on it.
T.AbstractButton {
    id: root

    required property string collectionId
    required property string name
    required property int number
    property bool chosen: false

    signal opened(string collectionId)
    signal renameAsked(string collectionId, string name)
    signal removeAsked(string collectionId)
    signal titleDropped(string collectionId, string titleId)

    implicitHeight: Theme.hitMin
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.name: qsTr("Collection %1, %2").arg(name).arg(number)
    checkable: true
    onCheckedChanged: if (checked !== chosen) checked = chosen
    onChosenChanged: checked = chosen
    Component.onCompleted: checked = chosen
    onClicked: root.opened(root.collectionId)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onMenuPressed: menu.open()
    Keys.onDeletePressed: root.removeAsked(root.collectionId)
    // Here F2 is for the collection, not for the title the page is about.
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F2
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2) {
            root.renameAsked(root.collectionId, root.name);
            event.accepted = true;
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: drop.containsDrag ? Theme.c.accentWash : root.chosen ? Theme.c.lifted : root.hovered ? Theme.c.raised : "transparent"
        border.width: root.visualFocus ? Theme.ring : drop.containsDrag ? 2 : 0
        border.color: Theme.c.focus
        Rectangle {
            visible: root.chosen
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: parent.height - Theme.s3
            color: Theme.c.accent
        }
    }
    contentItem: Item {
        Icon {
            id: glyph
            anchors.left: parent.left
            anchors.leftMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            name: "layers"
            size: Theme.iconSmall
            color: root.chosen ? Theme.c.accentText : Theme.c.textFaint
        }
        SilentText {
            anchors.left: parent.left
            anchors.leftMargin: 2 * Theme.s2 + glyph.width
            anchors.right: figure.left
            anchors.rightMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            text: root.name
            font.weight: Font.Medium
            color: root.chosen ? Theme.c.text : Theme.c.textSoft
        }
        SilentText {
            id: figure
            visible: !more.visible
            anchors.right: parent.right
            anchors.rightMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            text: Qt.uiLanguage ? root.number.toLocaleString(Qt.locale(), "f", 0) : ""
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
        QuietButton {
            id: more
            visible: root.hovered || hovered || root.visualFocus || visualFocus || menu.opened
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: Theme.hitMin
            flatLook: true
            iconName: "ellipsis"
            ink: Theme.c.textSoft
            hint: qsTr("More about %1").arg(root.name)
            onClicked: menu.open()
            ActionMenu {
                id: menu
                title: more.hint
                y: more.height
                actions: [
                    { key: "rename", icon: "pencil", text: qsTr("Rename") },
                    { key: "remove", icon: "trash-2", text: qsTr("Remove the collection") }
                ]
                onPicked: key => key === "rename" ? root.renameAsked(root.collectionId, root.name) : root.removeAsked(root.collectionId)
            }
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["backstock-title"]
        onDropped: event => {
            const ghost = event.source as DragGhost;
            if (ghost)
                root.titleDropped(root.collectionId, ghost.titleId);
        }
    }
}
