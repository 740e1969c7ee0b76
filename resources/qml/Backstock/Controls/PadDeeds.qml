import QtQuick

// What the buttons of the pad do while the focus is within the item that this one stands in: [{ deed, text }].
Item {
    required property var deeds

    visible: false
}
