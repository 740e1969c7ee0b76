pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls

// The subjects of the settings, beside them: where one is, and a way to each.
ColumnLayout {
    id: root

    required property var groups  // SettingsGroup, each
    required property SettingsGroup current

    signal wanted(SettingsGroup group)

    spacing: 2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Subjects")

    Repeater {
        model: root.groups
        T.Button {
            id: link
            required property var modelData
            readonly property SettingsGroup group: modelData
            readonly property bool chosen: group === root.current

            Layout.fillWidth: true
            visible: group.visible
            implicitHeight: Theme.control
            hoverEnabled: true
            activeFocusOnTab: true
            text: group.text
            Accessible.role: Accessible.Link
            Accessible.name: text
            Accessible.selected: chosen
            onClicked: root.wanted(link.group)
            Keys.onReturnPressed: link.clicked()
            Keys.onEnterPressed: link.clicked()
            background: Rectangle {
                radius: Theme.radiusControl
                color: link.chosen ? Theme.c.lifted : link.hovered ? Theme.c.raised : "transparent"
                border.width: link.chosen ? Theme.frame : 0
                border.color: Theme.c.edge
                Rectangle {
                    visible: link.chosen
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: 3
                    height: parent.height - Theme.s4
                    color: Theme.c.accent
                }
                FocusRing {
                    shown: link.visualFocus
                    anchors.margins: 0
                    radius: Theme.radiusControl
                }
            }
            contentItem: Item {
                Icon {
                    id: glyph
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.s3
                    anchors.verticalCenter: parent.verticalCenter
                    name: link.group.iconName
                    size: Theme.iconUsual
                    color: link.chosen ? Theme.c.accentText : Theme.c.textFaint
                }
                SilentText {
                    anchors.left: glyph.right
                    anchors.leftMargin: Theme.s3
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.s2
                    anchors.verticalCenter: parent.verticalCenter
                    text: link.text
                    font.weight: link.chosen ? Font.DemiBold : Font.Medium
                    color: link.chosen ? Theme.c.text : Theme.c.textSoft
                }
            }
        }
    }
}
