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

    signal recordWanted(string envelope)
    signal removeWanted
    signal editWanted
    signal restoreWanted(string snapshotId, string name)

    readonly property bool roomy: width > 1300
    readonly property real inset: roomy ? Theme.s7 : Theme.inset

    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: root.visible
        onActivated: root.edits.paste(root.title.titleId)
    }

    component Summary: AppText {
        Layout.fillWidth: true
        Layout.maximumWidth: 820
        text: root.title.summary
        wrapMode: Text.Wrap
        lineHeight: 1.35
        color: Theme.c.textSoft
    }

    Flickable {
        id: view
        anchors.fill: parent
        contentHeight: Math.max(height, below.y + below.implicitHeight + Theme.s5)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}

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
        RowLayout {
            id: below
            x: root.inset
            y: head.height + (root.roomy ? Theme.s6 : Theme.s5)
            width: root.width - 2 * root.inset
            spacing: root.roomy ? Theme.s6 : Theme.s5
            visible: root.title.loaded

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                Summary {
                    visible: root.roomy && text !== ""
                    font.pixelSize: Theme.lead
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
                Summary {
                    visible: !root.roomy && text !== ""
                }
            }
            ColumnLayout {
                Layout.preferredWidth: root.roomy ? 440 : 384
                Layout.maximumWidth: Layout.preferredWidth
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
        }
    }
}
