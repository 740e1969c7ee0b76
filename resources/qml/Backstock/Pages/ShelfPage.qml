pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

FocusScope {
    id: root

    required property Nodes nodes
    required property Lying lying
    required property WorthDoing worth

    signal opened(string titleId)
    signal libraryWanted
    signal joinWanted
    signal removeWanted(string nodeId, string name)

    readonly property real least: Math.max(360, Theme.grow(290))    // so wide a card is, at least
    // Rows of even length where the number allows it, so that no corner stays empty.
    readonly property int cardCount: nodes.others + 1
    readonly property int mostColumns: Math.max(1, Math.floor((width - 2 * Theme.inset + Theme.s4) / (least + Theme.s4)))
    readonly property int columns: Math.ceil(cardCount / Math.ceil(cardCount / mostColumns))
    // What is worth doing stands beside the table where there is room for both, else above it.
    readonly property bool advised: nodes.others > 0 && worth.model.count > 0
    readonly property bool beside: advised && width >= Theme.grow(1100)
    readonly property real between: beside ? Theme.s5 : 0

    Component.onCompleted: nodes.refresh()
    Connections {
        target: root.worth
        function onJoinWanted(): void {
            root.joinWanted();
        }
        function onLookWanted(): void {
            root.libraryWanted();
        }
    }

    RowLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        y: Theme.s2             // room for the ring below the bar
        height: Theme.control
        spacing: Theme.s3
        AppText {
            text: qsTr("Shelf")
            strong: true
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.nodes.summary
            color: Theme.c.textFaint
        }
        QuietButton {
            visible: root.nodes.others > 0
            iconName: "server"
            text: qsTr("Add a node")
            onClicked: root.joinWanted()
        }
    }
    Flickable {
        id: flow
        anchors.top: head.bottom
        anchors.topMargin: Theme.s4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        contentHeight: (nobody.visible ? nobody.y + nobody.height : Math.max(table.y + table.implicitHeight, advice.y + advice.implicitHeight)) + Theme.s5
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        GridLayout {
            id: cards
            x: Theme.inset
            width: root.width - 2 * Theme.inset
            columns: root.columns
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            uniformCellWidths: true
            Repeater {
                model: root.nodes.model
                NodeCard {
                    required property int index
                    readonly property bool alone: root.columns === 2 && index === root.cardCount - 1 && index % 2 === 0
                    Layout.fillWidth: true
                    Layout.columnSpan: alone ? 2 : 1
                    Layout.maximumWidth: alone || root.columns === 1 ? cards.width : Theme.grow(560)
                    onRemoveAsked: (nodeId, name) => root.removeWanted(nodeId, name)
                }
            }
        }
        WorthPanel {
            id: advice
            visible: root.advised
            anchors.right: cards.right
            y: cards.implicitHeight + Theme.s5
            width: root.beside ? Theme.grow(root.width > 1500 ? 400 : 340) : cards.width
            columns: root.beside ? 1 : 2
            worth: root.worth
        }
        LyingTable {
            id: table
            anchors.left: cards.left
            y: root.advised && !root.beside ? advice.y + advice.implicitHeight + Theme.s5 : cards.implicitHeight + Theme.s5
            width: root.beside ? cards.width - advice.width - root.between : cards.width
            visible: root.nodes.others > 0 && root.lying.titles.count > 0
            lying: root.lying
            onOpened: titleId => root.opened(titleId)
            onAllWanted: root.libraryWanted()
        }
        EmptyShelf {
            visible: root.nodes.others === 0
            id: nobody
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(cards.implicitHeight + Theme.s5, (flow.height - height) * 0.5)
            text: qsTr("No other computer keeps anything for you yet.")
            detail: qsTr("A node can be a small computer in a cupboard, a server, or a friend's machine. What is paged out lies there, and this disk has room again.")
            action: qsTr("Add a node")
            iconName: "server"
            primary: true
            onActed: root.joinWanted()
        }
    }
}
