pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

Panel {
    id: root

    required property string accountId
    required property string store
    required property string name
    required property string remark
    required property string initials
    required property bool stale

    signal syncAsked(string accountId)
    signal signOutAsked(string accountId, string name)

    implicitHeight: Theme.rowLow
    radius: Theme.radiusControl
    Accessible.role: Accessible.ListItem
    Accessible.name: [store, name, remark].join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s3
        spacing: Theme.s3
        Rectangle {
            Layout.preferredWidth: 32
            Layout.preferredHeight: 32
            radius: 16
            color: Theme.c.high
            AppText {
                anchors.centerIn: parent
                text: root.initials
                strong: true
                font.pixelSize: Theme.caption
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText {
                Layout.fillWidth: true
                text: root.store + " · " + root.name
                font.weight: Font.Medium
            }
            AppText {
                Layout.fillWidth: true
                text: root.remark
                font.pixelSize: Theme.caption
                color: root.stale ? Theme.c.text : Theme.c.textFaint
            }
        }
        QuietButton {
            flatLook: true
            iconName: "refresh-cw"
            ink: Theme.c.textSoft
            hint: qsTr("Read again what is owned")
            onClicked: root.syncAsked(root.accountId)
        }
        QuietButton {
            flatLook: true
            text: qsTr("Sign out")
            onClicked: root.signOutAsked(root.accountId, root.name)
        }
    }
}
