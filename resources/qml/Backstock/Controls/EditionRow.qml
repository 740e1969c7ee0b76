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

    implicitHeight: Theme.grow(44)
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: [name, runner, label, size].join(", ")
    Accessible.checked: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.chosen ? Theme.c.raised : root.hovered ? Theme.fade(Theme.c.raised, 0.6) : "transparent"
        border.width: root.visualFocus ? Theme.ring : root.chosen ? 1 : 0
        border.color: root.visualFocus ? Theme.c.focus : Theme.c.high
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
                radius: 9
                color: "transparent"
                border.width: 2
                border.color: root.chosen ? Theme.c.accentText : Theme.c.edge
                Rectangle {
                    anchors.centerIn: parent
                    visible: root.chosen
                    width: 8
                    height: 8
                    radius: 4
                    color: Theme.c.accentText
                }
            }
            AppText {
                Layout.maximumWidth: root.width * 0.4
                text: root.name
                font.weight: root.chosen ? Font.DemiBold : Font.Medium
            }
            AppText {
                Layout.fillWidth: true
                text: root.runner
                color: Theme.c.textFaint
            }
            ShelfLabel {
                where: root.place
                text: root.label
            }
            AppText {
                text: root.size
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Theme.grow(60)
            }
        }
    }
}
