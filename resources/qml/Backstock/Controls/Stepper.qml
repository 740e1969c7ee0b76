import QtQuick
import Backstock.Theme

// A small number: less, more, or the arrow keys.
Row {
    id: root

    required property string name
    required property int value
    property int from: 1
    property int to: 16

    signal changed(int value)

    spacing: Theme.s1
    Accessible.role: Accessible.SpinBox
    Accessible.name: name + ", " + value
    Accessible.onIncreaseAction: if (value < to)
        changed(value + 1)
    Accessible.onDecreaseAction: if (value > from)
        changed(value - 1)
    QuietButton {
        implicitHeight: Theme.atLeast(Theme.grow(36))
        enabled: root.value > root.from
        iconName: "minus"
        hint: qsTr("Fewer")
        onClicked: root.changed(root.value - 1)
    }
    SilentText {
        width: Theme.s6
        height: Theme.atLeast(Theme.grow(36))
        text: root.value
        strong: true
        horizontalAlignment: Text.AlignHCenter
    }
    QuietButton {
        implicitHeight: Theme.atLeast(Theme.grow(36))
        enabled: root.value < root.to
        iconName: "plus"
        hint: qsTr("More")
        onClicked: root.changed(root.value + 1)
    }
}
