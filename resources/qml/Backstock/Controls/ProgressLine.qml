import QtQuick
import Backstock.Theme

// A thin bar. It moves by value, never by animation.
Rectangle {
    id: root

    required property real value
    property color fill: Theme.c.accent

    implicitHeight: 4
    radius: height / 2
    color: Theme.c.high
    Rectangle {
        visible: root.value > 0
        anchors.left: parent.left
        width: Math.max(parent.height, parent.width * Math.min(1, root.value))
        height: parent.height
        radius: parent.radius
        color: root.fill
    }
    // As assistive technology reads them.
    readonly property real minimumValue: 0
    readonly property real maximumValue: 1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 %").arg(Theme.percent(value))
}
