pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// One title: header art, what can be done, editions and saves, copies and receipt.
FocusScope {
    id: root

    required property TitlePage title
    required property Lists lists
    required property EditDeeds edits
    required property Kin kin

    signal opened(string titleId)
    signal recordWanted(string envelope)
    signal copyWanted(string text)
    signal removeWanted
    signal editWanted
    signal restoreWanted(string snapshotId, string name)

    readonly property bool roomy: width > 1300
    // Two columns would leave the words too little room: one below the other.
    readonly property bool stacked: width < Theme.grow(1000)
    readonly property real inset: roomy ? Theme.s7 : Theme.inset

    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: root.visible
        onActivated: root.edits.paste(root.title.titleId)
    }

    Flickable {
        id: view
        anchors.fill: parent
        contentHeight: Math.max(height, below.y + below.implicitHeight + Theme.s5)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.title.loaded
        T.ScrollBar.vertical: ScrollHandle {
            visible: view.interactive && size < 1     // nothing to go through yet
        }

        TitleHead {
            id: head
            width: root.width
            title: root.title
            roomy: root.roomy
            inset: root.inset
            focus: true
            edits: root.edits
            onEditWanted: root.editWanted()
            onRemoveWanted: root.removeWanted()
        }
        GridLayout {
            id: below
            columns: root.stacked ? 1 : 2
            x: root.inset
            y: head.height + (root.roomy ? Theme.s6 : Theme.s5)
            width: root.width - 2 * root.inset
            columnSpacing: root.roomy ? Theme.s6 : Theme.s5
            rowSpacing: Theme.s5
            visible: root.title.loaded

            ColumnLayout {
                Layout.row: 0
                Layout.column: 0
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                TitleSummary {
                    visible: root.roomy && text !== ""
                    Layout.fillWidth: true
                    text: root.title.summary
                    large: true
                }
                SectionHeader {
                    Layout.fillWidth: true
                    text: qsTr("Editions")
                    aside: root.title.editionsRemark
                }
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true
                    Repeater {
                        model: root.title.editions
                        EditionRow {
                            id: edition
                            Layout.fillWidth: true
                            onClicked: root.title.pick(edition.editionId)
                            onPageAsked: page => root.title.openPage(page)
                        }
                    }
                }
                TitleSaves {
                    visible: root.title.family === "game" || root.title.saves.count > 0
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s2
                    title: root.title
                    onRestoreWanted: (snapshotId, name) => root.restoreWanted(snapshotId, name)
                }
                SectionHeader {
                    visible: !root.roomy && root.title.summary !== ""
                    Layout.topMargin: Theme.s2
                    text: qsTr("About")
                }
                TitleSummary {
                    visible: !root.roomy && text !== ""
                    Layout.fillWidth: true
                    text: root.title.summary
                }
            }
            ColumnLayout {
                Layout.row: root.stacked ? 1 : 0
                Layout.column: root.stacked ? 0 : 1
                Layout.rowSpan: root.stacked ? 1 : 2
                Layout.fillWidth: root.stacked
                Layout.preferredWidth: Theme.grow(root.roomy ? 440 : 384)
                Layout.maximumWidth: root.stacked ? Number.POSITIVE_INFINITY : Layout.preferredWidth
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                TitleCopies {
                    Layout.fillWidth: true
                    title: root.title
                }
                Repeater {
                    model: root.title.receipts
                    Receipt {
                        Layout.fillWidth: true
                        onRecordAsked: envelope => root.recordWanted(envelope)
                        onCheckAsked: root.title.verify()
                    }
                }
                TitleArranged {
                    Layout.fillWidth: true
                    order: root.title.order
                    lists: root.lists
                    notes: root.title.notes
                }
            }
            HomeShelf {
                Layout.row: root.stacked ? 2 : 1
                Layout.column: 0
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s2
                text: qsTr("More from %1").arg(root.kin.maker)
                titles: root.kin.titles
                onOpened: titleId => root.opened(titleId)
            }
        }
    }
    FirstReading {
        anchors.fill: parent
        loaded: root.title.loaded
        trouble: root.title.trouble
        onAgainAsked: root.title.open(root.title.titleId)
        onCopyAsked: report => root.copyWanted(report)
        TitleWaiting {
            anchors.fill: parent
            roomy: root.roomy
            inset: root.inset
        }
    }
}
