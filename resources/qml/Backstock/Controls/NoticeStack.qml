pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Desktop

// Messages at the foot of the window, above every panel. They take no keyboard by themselves: Ctrl+Z does what the
// newest offers, and F6 goes to it and back.
T.Dialog {
    id: root

    required property Notices notices
    property real foot: 0

    property Item before: null          // what had the keyboard
    readonly property real side: Math.max(Theme.s5, Theme.safeX)

    signal walkAsked(int key)

    function take(): void {
        const card = cards.itemAt(cards.count - 1) as FocusScope;
        if (!card)
            return;
        if (card.activeFocus)
            root.leave();
        else {
            root.before = root.contentItem.Window.activeFocusItem;
            card.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    function leave(): void {
        root.before?.forceActiveFocus(Qt.TabFocusReason);
        root.before = null;
    }

    title: qsTr("Notices")    // to assistive technology any popup is a dialog, and a dialog has a name
    parent: T.Overlay.overlay
    x: !parent ? 0 : column.LayoutMirroring.enabled ? side : parent.width - width - side
    y: parent ? parent.height - height - root.foot - Theme.s5 : 0
    z: 10
    width: Math.min(Theme.grow(460), parent ? parent.width - 2 * side : Theme.grow(460))
    height: column.implicitHeight
    visible: cards.count > 0
    focus: false
    closePolicy: T.Popup.NoAutoClose
    onClosed: root.leave()

    Connections {
        target: root.notices
        function onEntered(): void {
            root.take();
        }
    }

    contentItem: Column {
        id: column
        spacing: Theme.s2
        Keys.onEscapePressed: root.leave()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up || event.key === Qt.Key_Down;
            if (event.accepted)
                root.walkAsked(event.key);
        }

        Repeater {
            id: cards
            model: root.notices.model
            FocusScope {
                id: card
                required property string noticeId
                required property string text
                required property string detail
                required property string tone
                required property string action
                required property int times
                required property string report

                width: column.width
                implicitHeight: words.implicitHeight + Theme.s3 * 2
                Accessible.role: Accessible.AlertMessage
                Accessible.name: [text, detail].join(" ").trim()
                Component.onCompleted: Accessible.announce(Accessible.name, tone === "plain" ? Accessible.Polite : Accessible.Assertive)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radiusControl
                    // On paper what is nearer is whiter, and needs a line around it.
                    border.width: Theme.light ? 1 : Theme.frame
                    border.color: Theme.outline
                    color: card.tone === "alarm" ? Theme.c.alarmWash : Theme.light ? Theme.c.raised : Theme.c.high
                }
                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.s4
                    anchors.rightMargin: Theme.s2
                    spacing: Theme.s3
                    Icon {
                        Layout.alignment: words.implicitHeight > Theme.control ? Qt.AlignTop : Qt.AlignVCenter
                        Layout.topMargin: words.implicitHeight > Theme.control ? Theme.s3 + 1 : 0
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
                        LinkButton {
                            visible: card.report !== ""
                            text: qsTr("Copy details")
                            ink: Theme.c.text
                            font.pixelSize: Theme.caption
                            onClicked: root.notices.copy(card.noticeId)
                        }
                    }
                    LinkButton {
                        focus: card.action !== ""
                        visible: card.action !== ""
                        text: card.action
                        onClicked: root.notices.act(card.noticeId)
                    }
                    QuietButton {
                        Layout.alignment: words.implicitHeight > Theme.control ? Qt.AlignTop : Qt.AlignVCenter
                        Layout.topMargin: words.implicitHeight > Theme.control ? Theme.s1 : 0
                        focus: card.action === ""
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
}
