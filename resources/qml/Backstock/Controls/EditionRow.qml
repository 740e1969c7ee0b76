pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme

T.AbstractButton {
    id: root

    required property string editionId
    required property string name
    required property string runner
    required property string size
    required property string place
    required property string label
    required property bool chosen
    required property bool usable
    required property string facts
    required property string can
    required property string page
    required property bool update
    required property string note

    readonly property bool odd: page !== "" && (can === "open-page" || can === "redeem" || can === "play-online")

    signal pageAsked(string page)

    implicitHeight: Math.max(Theme.atLeast(Theme.grow(facts !== "" ? 54 : 44)), how.visible ? how.implicitHeight + Theme.s4 : 0)
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: [name, facts, runner, root.label, size].filter(part => part !== "").join(", ")
    // Controls tell assistive technology of their own state only, so it has to be true.
    checkable: true
    autoExclusive: true
    Binding {
        root.checked: root.chosen
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.chosen ? Theme.c.raised : root.hovered ? Theme.fade(Theme.c.raised, 0.6) : "transparent"
        border.width: root.visualFocus ? Theme.ring : root.chosen ? 1 : 0
        border.color: root.visualFocus ? Theme.c.focus : Theme.outline
    }
    Hint {
        text: root.note
        visible: root.note !== "" && root.hovered
    }
    contentItem: Item {
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.s3
            anchors.rightMargin: Theme.s3
            spacing: Theme.s3
            Rectangle {
                Layout.preferredWidth: Theme.grow(18)
                Layout.preferredHeight: Theme.grow(18)
                radius: width / 2
                color: "transparent"
                border.width: 2
                border.color: root.chosen ? Theme.c.accentText : Theme.c.edge
                Rectangle {
                    anchors.centerIn: parent
                    visible: root.chosen
                    width: Theme.s2
                    height: width
                    radius: width / 2
                    color: Theme.c.accentText
                }
            }
            // Of the same width in every row, however wide its label is: what it runs with begins below one another.
            ColumnLayout {
                Layout.fillWidth: !how.visible
                Layout.preferredWidth: how.visible ? root.width * 0.4 : 1
                spacing: 0
                SilentText {
                    Layout.fillWidth: true
                    text: root.name
                    font.weight: root.chosen ? Font.DemiBold : Font.Medium
                }
                SilentText {
                    visible: root.facts !== ""
                    Layout.fillWidth: true
                    text: root.facts
                    font.pixelSize: Theme.caption
                    color: Theme.c.textFaint
                }
            }
            SilentText {
                id: how
                visible: root.width > 460
                Layout.fillWidth: true
                text: root.runner
                wrapMode: Text.Wrap
                maximumLineCount: 2
                color: Theme.c.textFaint
            }
            Item {
                Layout.preferredWidth: Math.max(Theme.grow(132), label.implicitWidth)
                Layout.preferredHeight: label.implicitHeight
                ShelfLabel {
                    id: label
                    spoken: false
                    anchors.right: parent.right
                    where: root.update ? "arriving" : root.place
                    glyph: !root.update
                    text: root.label
                }
            }
            SilentText {
                visible: !root.odd
                text: root.size
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Math.max(Theme.grow(72), implicitWidth)
            }
            Item {
                visible: root.odd
                Layout.preferredWidth: Theme.grow(72)
                Layout.preferredHeight: Theme.hitMin
                QuietButton {
                    anchors.right: parent.right
                    implicitHeight: Theme.hitMin
                    flatLook: true
                    iconName: "external-link"
                    ink: Theme.c.textSoft
                    hint: root.can === "play-online" ? qsTr("Play it on the store’s page") : root.can === "redeem" ? qsTr("See the key on the store’s page") : qsTr("Open its page")
                    onClicked: root.pageAsked(root.page)
                }
            }
        }
    }
}
