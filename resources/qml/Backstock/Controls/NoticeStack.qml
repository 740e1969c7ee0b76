pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Desktop

// Messages at the foot of the window.
Column {
    id: root

    required property Notices notices

    width: Math.min(Theme.grow(460), parent ? parent.width - Theme.s6 : Theme.grow(460))
    spacing: Theme.s2

    Repeater {
        model: root.notices.model
        Rectangle {
            id: card
            required property string noticeId
            required property string text
            required property string detail
            required property string tone
            required property string action
            required property int times

            width: root.width
            implicitHeight: words.implicitHeight + Theme.s3 * 2
            radius: Theme.radiusControl
            border.width: Theme.frame
            border.color: Theme.c.edge
            color: tone === "alarm" ? Theme.c.alarmWash : Theme.c.high
            Accessible.role: Accessible.AlertMessage
            Accessible.name: [text, detail].join(" ").trim()
            Component.onCompleted: Accessible.announce(Accessible.name, tone === "plain" ? Accessible.Polite : Accessible.Assertive)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.s4
                anchors.rightMargin: Theme.s2
                spacing: Theme.s3
                Icon {
                    name: card.tone === "plain" ? "info" : card.tone === "alarm" ? "triangle-alert" : "circle-alert"
                    color: card.tone === "alarm" ? Theme.c.alarm : Theme.c.textSoft
                }
                ColumnLayout {
                    id: words
                    Layout.fillWidth: true
                    spacing: 2
                    SilentText {
                        Layout.fillWidth: true
                        text: card.times > 1 ? qsTr("%1 (%2 times)").arg(card.text).arg(card.times) : card.text
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                    }
                    SilentText {
                        visible: card.detail !== ""
                        Layout.fillWidth: true
                        text: card.detail
                        wrapMode: Text.Wrap
                        maximumLineCount: 4
                        font.pixelSize: Theme.caption
                        color: Theme.c.textSoft
                    }
                }
                LinkButton {
                    visible: card.action !== ""
                    text: card.action
                    onClicked: root.notices.act(card.noticeId)
                }
                QuietButton {
                    flatLook: true
                    implicitHeight: Theme.hitMin
                    iconName: "x"
                    ink: Theme.c.textSoft
                    hint: qsTr("Dismiss")
                    onClicked: root.notices.dismiss(card.noticeId)
                }
            }
        }
    }
}
