pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What a person arranged: tags, collections, which listings are one; and what the title came with.
Panel {
    id: root

    required property TitleOrder order
    required property Lists lists
    property string notes: ""

    implicitHeight: column.implicitHeight + Theme.s4 * 2

    component Small: AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.caption
        color: Theme.c.textFaint
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        spacing: Theme.s2
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Your order")
        }
        Flow {
            visible: root.order.tags.count + root.order.collections.count > 0
            Layout.fillWidth: true
            spacing: Theme.s1 + 2
            Repeater {
                model: root.order.collections
                Chip {
                    required property string labelId
                    required text
                    iconName: "layers"
                    removable: true
                    onRemoved: root.order.uncollect(labelId, text)
                }
            }
            Repeater {
                model: root.order.tags
                Chip {
                    required property string labelId
                    required text
                    iconName: "tag"
                    removable: true
                    onRemoved: root.order.untag(labelId)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            TagEntry {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                complete: text => root.lists.completions(text)
                onTagged: tag => root.order.tag(tag)
            }
            QuietButton {
                id: collect
                Layout.alignment: Qt.AlignTop
                implicitHeight: Theme.atLeast(Theme.grow(36))
                iconName: "layers"
                hint: qsTr("Put into a collection")
                enabled: root.lists.collections.count > 0
                onClicked: menu.open()
                ActionMenu {
                    id: menu
                    title: collect.hint
                    y: collect.height + Theme.s1
                    x: collect.width - width
                    actions: opened ? root.lists.choices() : []
                    onPicked: key => root.order.collect(key, root.lists.nameOf(key))
                }
            }
        }
        Small {
            visible: root.notes !== ""
            Layout.topMargin: Theme.s1
            text: qsTr("Your notes")
        }
        AppText {
            visible: root.notes !== ""
            Layout.fillWidth: true
            text: root.notes
            wrapMode: Text.Wrap
            color: Theme.c.textSoft
        }
        Small {
            visible: root.order.holdings !== ""
            Layout.topMargin: Theme.s1
            text: qsTr("Came with")
        }
        AppText {
            visible: root.order.holdings !== ""
            Layout.fillWidth: true
            text: root.order.holdings
            wrapMode: Text.Wrap
            color: Theme.c.textSoft
        }
        Small {
            visible: root.order.members.count > 0
            Layout.topMargin: Theme.s1
            text: qsTr("Shown as one")
        }
        Repeater {
            model: root.order.members
            RowLayout {
                id: member
                required property string titleId
                required property string name
                required property string store
                required property bool head
                Layout.fillWidth: true
                spacing: Theme.s2
                AppText {
                    Layout.fillWidth: true
                    text: member.name
                    color: Theme.c.textSoft
                }
                AppText {
                    text: member.store
                    font.pixelSize: Theme.caption
                    color: Theme.c.textFaint
                }
                QuietButton {
                    opacity: member.head ? 0 : 1
                    enabled: !member.head
                    implicitHeight: Theme.hitMin
                    flatLook: true
                    iconName: "split"
                    ink: Theme.c.textSoft
                    hint: qsTr("Take %1 apart").arg(member.name)
                    onClicked: root.order.takeApart(member.titleId)
                }
            }
        }
    }
}
