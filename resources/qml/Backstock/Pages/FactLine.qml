import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// A name, what it is, and perhaps one thing to do about it.
RowLayout {
    id: root

    required property string name
    required property string value
    property bool monospaced: false
    property string action: ""

    signal acted

    spacing: Theme.s2
    AppText {
        Layout.preferredWidth: 160
        Layout.alignment: Qt.AlignTop
        text: root.name
    }
    AppText {
        Layout.fillWidth: true
        text: root.value
        monospaced: root.monospaced
        font.pixelSize: root.monospaced ? Theme.caption : Theme.body
        color: Theme.c.textSoft
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    LinkButton {
        visible: root.action !== ""
        Layout.alignment: Qt.AlignTop
        implicitHeight: 20
        text: root.action
        onClicked: root.acted()
    }
}
