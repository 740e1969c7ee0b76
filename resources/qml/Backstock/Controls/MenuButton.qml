pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// The rest of what can be done, behind one button.
QuietButton {
    id: root

    required property var options       // [{ key, text, icon }]

    signal picked(string key)

    iconName: "ellipsis"
    hint: qsTr("More")
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.opened ? menu.close() : menu.open()

    ActionMenu {
        id: menu
        title: root.hint
        y: root.height + Theme.s1
        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        actions: root.options
        onPicked: key => root.picked(key)
    }
}
