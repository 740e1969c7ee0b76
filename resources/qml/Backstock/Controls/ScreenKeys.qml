pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// Letters to be picked with a pad. Comes when a line to type into gets the focus, types into it, and leaves with B.
T.Dialog {
    id: root

    required property Item field
    required property bool wanted

    signal typed(Item item, int key, string text)

    property Item target: null
    property Item left: null
    property bool upper: false
    property bool signs: false

    readonly property var letters: Qt.locale().name.startsWith("ar") ? ["ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرىةوزظدذ"] : ["qwertyuiop", "asdfghjkl'", "zxcvbnm,.-"]
    readonly property var rows: signs ? ["1234567890", "@#&*()/:;!?", "äöüßéèñçøåœ"] : ["1234567890", ...letters]

    // Later: opening changes what has the focus, which is what is looked at here.
    onFieldChanged: Qt.callLater(consider)

    function consider(): void {
        if (opened)
            return;
        const line = field && field.hasOwnProperty("cursorPosition") && field.hasOwnProperty("echoMode");
        if (!line)
            left = null;
        if (wanted && line && field !== left) {
            target = field;
            open();
        }
    }
    onOpened: contentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        left = target;
        target?.forceActiveFocus(Qt.PopupFocusReason);
    }

    function press(text: string): void {
        root.typed(root.target, 0, root.upper ? text.toLocaleUpperCase(Qt.locale().name) : text);
        root.upper = false;
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height - height - Theme.s5 : 0
    title: qsTr("Keyboard of the screen")
    padding: Theme.s4
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    implicitWidth: contentItem.implicitWidth + padding * 2
    implicitHeight: contentItem.implicitHeight + padding * 2
    background: Rectangle {
        radius: Theme.radiusPanel
        color: Theme.c.lifted
        border.width: 1
        border.color: Theme.outline
    }
    contentItem: Column {
        spacing: Theme.s2
        Repeater {
            model: root.rows
            Row {
                id: line
                required property string modelData
                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: Theme.s2
                Repeater {
                    model: Array.from(line.modelData)
                    ScreenKey {
                        required property string modelData
                        text: root.upper ? modelData.toLocaleUpperCase(Qt.locale().name) : modelData
                        onClicked: root.press(modelData)
                    }
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.s2
            ScreenKey {
                text: "⇧"
                name: qsTr("Capital letter")
                chosen: root.upper
                onClicked: root.upper = !root.upper
            }
            ScreenKey {
                text: root.signs ? qsTr("abc") : qsTr("#+ä")
                name: qsTr("Other signs")
                onClicked: root.signs = !root.signs
            }
            ScreenKey {
                text: qsTr("Space")
                wide: true
                onClicked: root.typed(root.target, Qt.Key_Space, " ")
            }
            ScreenKey {
                text: "⌫"
                name: qsTr("Delete")
                onClicked: root.typed(root.target, Qt.Key_Backspace, "")
            }
            ScreenKey {
                text: qsTr("Done")
                wide: true
                onClicked: root.close()
            }
        }
    }
}
