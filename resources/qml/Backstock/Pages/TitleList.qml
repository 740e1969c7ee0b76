pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The library as rows with columns.
FocusScope {
    id: root

    required property Library library
    readonly property alias count: rows.count
    readonly property alias currentIndex: rows.currentIndex

    signal opened(string titleId)
    signal menuAsked(Item at, real x, real y, int index, bool byKeys)
    signal carried(string titleId, string name, point place)
    signal letGo
    signal pulled

    readonly property var columns: ({
            maker: width > Theme.grow(1360) ? Theme.grow(240) : 0,     // else below the name
            kind: width > Theme.grow(760) ? Theme.grow(84) : 0,
            where: Theme.grow(width > Theme.grow(900) ? 220 : 176),
            size: Theme.grow(84),
            played: width > Theme.grow(860) ? Theme.grow(112) : 0,
            record: width > Theme.grow(1000) ? Theme.grow(96) : 0
        })

    function openCurrent(): void {
        rows.openCurrent();
    }

    RowLayout {
        id: heads
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s2
        anchors.rightMargin: Theme.s3 * 2
        height: Theme.hitMin
        spacing: Theme.s4
        Repeater {
            model: [
                { sort: "name", text: qsTr("Title"), width: -1, end: false },
                { sort: "", text: qsTr("Maker"), width: root.columns.maker, end: false },
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
                Layout.rightMargin: modelData.end ? Theme.s2 : 0
                sort: modelData.sort
                text: modelData.text
                atEnd: modelData.end
                current: sort !== "" && root.library.sort === sort
                descending: root.library.descending
                onClicked: root.library.sortBy(sort)
            }
        }
    }
    SightView {
        id: rows
        anchors.top: heads.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        library: root.library
        sight: root.library.inList
        onOpened: titleId => root.opened(titleId)
        onMenuAsked: (at, x, y, index, byKeys) => root.menuAsked(at, x, y, index, byKeys)
        onPulled: root.pulled()

        cell: TitleLine {
            id: line
            required property int at
            required property int column
            required property real level
            required property int rest
            required property real tall
            index: at
            number: rows.count
            visible: at >= 0
            x: rows.LayoutMirroring.enabled ? Theme.s3 : 0      // beside the handle
            y: level
            width: rows.width - Theme.s3
            height: rows.lineHeight
            columns: root.columns
            focusedLook: rows.activeFocus && at === rows.currentIndex && rows.sight.currentHead < 0
            onChosen: modifiers => rows.choose(at, modifiers)
            onHeld: rows.hold(at)
            onMenuAsked: (x, y) => rows.menuAsked(line, x, y, at, false)
            onDragPlaceChanged: if (dragging)
                root.carried(titleId, name, dragPlace)
            onDraggingChanged: if (!dragging)
                root.letGo()
        }
    }
}
