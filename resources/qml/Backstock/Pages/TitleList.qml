pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The library as rows with columns.
FocusScope {
    id: root

    required property Library library
    property bool shown: true          // the view a person chose; the other one builds nothing
    readonly property alias count: rows.count
    property alias currentIndex: rows.currentIndex

    signal opened(string titleId)
    signal menuAsked(Item at, real x, real y, int index)
    signal carried(string titleId, string name, point place)
    signal letGo

    readonly property var columns: ({
            kind: width > 760 ? 84 : 0,
            where: width > 900 ? 220 : 176,
            size: 84,
            played: width > 860 ? 112 : 0,
            record: width > 1000 ? 96 : 0
        })

    function openCurrent(): void {
        const line = rows.currentItem as TitleLine;
        if (line)
            root.opened(line.titleId);
    }
    function show(index: int): void {
        rows.positionViewAtIndex(index, ListView.Contain);
    }
    function toTop(): void {
        rows.currentIndex = 0;
        rows.positionViewAtBeginning();
    }

    visible: shown && count > 0

    RowLayout {
        id: heads
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s2
        anchors.rightMargin: Theme.s3 + Theme.s2
        height: Theme.hitMin
        spacing: Theme.s4
        Repeater {
            model: [
                { sort: "name", text: qsTr("Title"), width: -1, end: false },
                { sort: "", text: qsTr("Kind"), width: root.columns.kind, end: false },
                { sort: "", text: qsTr("Where"), width: root.columns.where, end: false },
                { sort: "size", text: qsTr("Size"), width: root.columns.size, end: true },
                { sort: "played", text: qsTr("Last played"), width: root.columns.played, end: false },
                { sort: "", text: qsTr("Record"), width: root.columns.record, end: false }
            ]
            ColumnHead {
                required property var modelData
                visible: modelData.width !== 0
                Layout.fillWidth: modelData.width < 0
                Layout.preferredWidth: modelData.width < 0 ? 200 : modelData.width
                sort: modelData.sort
                text: modelData.text
                atEnd: modelData.end
                current: sort !== "" && root.library.sort === sort
                descending: root.library.descending
                onClicked: root.library.sortBy(sort)
            }
        }
    }
    ListView {
        id: rows

        signal opened(string titleId)

        anchors.top: heads.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        clip: true
        model: root.shown ? root.library.titles : null
        reuseItems: true
        cacheBuffer: 0
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        highlightMoveDuration: 0
        currentIndex: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Titles")
        T.ScrollBar.vertical: ScrollHandle {}
        onOpened: titleId => root.opened(titleId)

        SelectKeys {
            id: keys
            view: rows
            selection: root.library.selection
            perPage: Math.max(1, Math.floor(rows.height / Theme.rowLine))
            onOpenAsked: root.openCurrent()
            onMenuAsked: root.menuAsked(rows.currentItem, Theme.s7, Theme.s6, rows.currentIndex)
        }
        Keys.forwardTo: [keys]

        delegate: TitleLine {
            id: line
            width: rows.width - Theme.s2
            columns: root.columns
            focusedLook: ListView.isCurrentItem && rows.activeFocus
            onChosen: modifiers => keys.choose(index, modifiers, titleId)
            onHeld: keys.hold(index)
            onMenuAsked: (x, y) => root.menuAsked(line, x, y, index)
            onDragPlaceChanged: if (dragging) root.carried(titleId, name, dragPlace)
            onDraggingChanged: if (!dragging) root.letGo()
        }
    }
}
