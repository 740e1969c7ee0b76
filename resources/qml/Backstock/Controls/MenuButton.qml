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

    PopMenu {
        id: menu
        y: root.height + Theme.s1
        x: root.width - width
        options: root.options
        onPicked: key => root.picked(key)
    }
}
