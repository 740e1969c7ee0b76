pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// One of a few, side by side. One stop for Tab; arrows change the choice. Too narrow a place wraps it.
Flow {
    id: root

    required property var options       // [{ key, text, icon? }]
    required property string current
    property string name: ""            // what is chosen here, for screen readers
    property bool bare: false           // words with a line below the chosen one: places to go to, not a value

    signal picked(string key)

    spacing: Theme.s1
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function choose(at: int): void {
        root.picked(root.options[at].key);
        (places.itemAt(at) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        id: places
        model: root.options
        T.AbstractButton {
            id: one
            required property var modelData
            required property int index
            readonly property bool chosen: modelData.key === root.current
            readonly property bool entry: chosen || (index === 0 && !root.options.some(option => option.key === root.current))

            implicitHeight: Theme.control
            implicitWidth: row.implicitWidth + Theme.s4 * 2
            hoverEnabled: true
            activeFocusOnTab: entry || activeFocus
            z: activeFocus ? 1 : 0    // its ring lies over its neighbours
            opacity: enabled ? 1 : 0.4
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.text
            // Controls tell assistive technology of their own state only, so it has to be true.
            checkable: true
            autoExclusive: true
            Binding {
                one.checked: one.chosen
            }
            onClicked: root.picked(modelData.key)
            Keys.onReturnPressed: one.clicked()
            Keys.onEnterPressed: one.clicked()
            Keys.onPressed: event => {
                const back = one.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
                const ahead = one.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
                const last = root.options.length - 1;
                event.accepted = (event.key === back && index > 0) || (event.key === ahead && index < last);
                if (event.accepted)
                    root.choose(event.key === back ? index - 1 : index + 1);
            }
            background: Rectangle {
                radius: Theme.radiusControl
                color: one.down ? Theme.c.high : root.bare && !one.hovered ? "transparent" : one.hovered ? Theme.c.lifted : one.chosen ? Theme.c.accentWash : Theme.c.raised
                border.width: root.bare ? 0 : one.chosen ? 1 : Theme.frame
                border.color: one.chosen ? Theme.c.accentText : Theme.c.edge
                Rectangle {
                    visible: root.bare && one.chosen
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.leftMargin: Theme.s4
                    anchors.rightMargin: Theme.s4
                    height: Theme.ring
                    color: Theme.light ? Theme.c.accentText : Theme.c.accent
                }
                FocusRing {
                    shown: one.visualFocus
                }
            }
            contentItem: Item {
                Row {
                    id: row
                    anchors.centerIn: parent
                    spacing: Theme.s2
                    Icon {
                        visible: name !== "" && !root.bare
                        anchors.verticalCenter: parent.verticalCenter
                        name: one.chosen ? "check" : one.modelData.icon ?? ""
                        size: Theme.iconSmall
                        color: one.chosen ? Theme.c.accentText : Theme.c.textSoft
                    }
                    SilentText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: one.modelData.text
                        font.weight: root.bare && one.chosen ? Font.DemiBold : Font.Medium
                        color: one.chosen ? Theme.c.text : Theme.c.textSoft
                    }
                }
            }
        }
    }
}
