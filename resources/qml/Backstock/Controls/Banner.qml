pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// One quiet line across the page: something lasts until a person sees to it, and nothing is in danger.
Rectangle {
    id: root

    required property string text
    property string detail: ""
    property string action: ""
    property string iconName: "circle-alert"
    property bool closable: true

    signal acted
    signal putOff

    visible: text !== ""
    implicitHeight: visible ? Math.max(44, Theme.hitMin + Theme.s2, note.implicitHeight + Theme.s2) : 0
    radius: Theme.radiusControl
    color: Theme.c.raised
    border.width: Theme.frame
    border.color: Theme.c.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [text, detail].join(" ")
    onTextChanged: if (text !== "")
        Accessible.announce(Accessible.name)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s1
        spacing: Theme.s3
        Icon {
            name: root.iconName
            mirrors: name === "log-in"
            color: Theme.c.textSoft
        }
        SilentText {
            text: root.text
            font.weight: Font.Medium
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
        }
        SilentText {
            id: note
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: root.detail
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.c.textFaint
        }
        QuietButton {
            visible: root.action !== ""
            implicitHeight: Theme.hitMin
            text: root.action
            onClicked: root.acted()
        }
        QuietButton {
            visible: root.closable
            flatLook: true
            implicitHeight: Theme.hitMin
            iconName: "x"
            ink: Theme.c.textSoft
            hint: qsTr("Not now")
            onClicked: root.putOff()
        }
    }
}
