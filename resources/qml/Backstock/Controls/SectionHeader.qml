import QtQuick
import QtQuick.Layouts
import Backstock.Theme

RowLayout {
    id: root

    required property string text
    property string aside: ""
    property string action: ""

    signal acted

    spacing: Theme.s3
    AppText {
        text: root.text
        strong: true
        font.pixelSize: Theme.lead
        Layout.preferredHeight: Theme.s5
        Accessible.role: Accessible.Heading
        Accessible.name: root.text
    }
    AppText {
        text: root.aside
        color: Theme.c.textFaint
        Layout.fillWidth: true
    }
    LinkButton {
        visible: root.action !== ""
        text: root.action
        implicitHeight: Theme.atLeast(Theme.s5)
        onClicked: root.acted()
    }
}
