pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// What a field is for above it; where it is not as the store says, the way back to that.
ColumnLayout {
    id: root

    required property string label
    property bool own: false
    property string back: qsTr("As the store says")
    default property alias field: place.data

    signal forgetAsked

    spacing: 2
    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: root.own ? Theme.atLeast(Theme.grow(24)) : Theme.grow(24)
        spacing: Theme.s2
        AppText {
            Layout.fillWidth: true
            text: root.label
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
        }
        LinkButton {
            visible: root.own
            implicitHeight: Theme.atLeast(Theme.grow(24))
            text: root.back
            font.pixelSize: Theme.caption
            Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.back)
            onClicked: root.forgetAsked()
        }
    }
    ColumnLayout {
        id: place
        Layout.fillWidth: true
        spacing: 0
    }
}
