pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// A short list of which one is chosen, opening from a button that names the choice.
QuietButton {
    id: root

    required property var options       // [{ key, text }]
    required property string current
    property string name: ""            // what is chosen here, for screen readers

    property var more: []               // deeds below the choices, as a menu has them

    signal picked(string key)
    signal morePicked(string key)

    flatLook: true
    trailIcon: "chevron-down"
    text: options.find(option => option.key === current)?.text ?? ""
    Accessible.role: Accessible.ComboBox
    Accessible.name: name ? name + ", " + text : text
    // A pad has nothing but arrows to go past it.
    Keys.onDownPressed: event => {
        event.accepted = !Theme.television;
        if (event.accepted)
            menu.open();
    }
    onClicked: menu.opened ? menu.close() : menu.open()

    ActionMenu {
        id: menu
        title: root.Accessible.name
        y: root.height + Theme.s1
        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        actions: root.options.map(option => ({ key: option.key, text: option.text, current: option.key === root.current })).concat(root.more)
        onPicked: key => root.options.some(option => option.key === key) ? root.picked(key) : root.morePicked(key)
    }
}
