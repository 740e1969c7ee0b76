pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// A short list of which one is chosen, opening from a button.
QuietButton {
    id: root

    required property var options       // [{ key, text }]
    required property string current

    signal picked(string key)

    flatLook: true
    text: options.find(option => option.key === current)?.text ?? ""
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.opened ? menu.close() : menu.open()

    PopMenu {
        id: menu
        y: root.height + Theme.s1
        x: root.width - width
        options: root.options
        current: root.current
        choosing: true
        onPicked: key => root.picked(key)
    }
}
