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
    readonly property bool heard: target !== null && target.visible && target.enabled
    property bool upper: false
    property string page: "letters"     // signs, accents
    property int at: 0

    readonly property list<string> boards: known.order(Qt.uiLanguage)
    readonly property string board: boards[at % boards.length]
    readonly property bool kana: page === "letters" && board.endsWith("kana")
    readonly property var rows: page === "signs" ? [known.figures, ...known.signs] : page === "accents" ? known.accents : [known.figures, ...known.rows[board]]
    readonly property int widest: rows.reduce((most, row) => Math.max(most, row.length), 0)
    readonly property real key: Math.min(Theme.key, ((parent?.width ?? 1366) - 2 * Theme.safeX - 2 * padding) / widest - gap, ((parent?.height ?? 768) * 0.66 - 2 * padding) / (rows.length + 1) - gap)
    readonly property int gap: Theme.s2

    KeyBoards { id: known }
    onBoardsChanged: at = 0

    // Later: opening changes what has the focus, which is what is looked at here.
    onFieldChanged: Qt.callLater(consider)

    function consider(): void {
        if (opened) {
            // A page or a layer took the focus: the letters do not stay behind without it, and do not take it back.
            if (field && !stands(field)) {
                target = null;
                close();
            }
            return;
        }
        const line = field && field.hasOwnProperty("cursorPosition");
        if (!line)
            left = null;
        if (wanted && line && field !== left && field.visible) {
            target = field;
            open();
        }
    }
    function stands(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === contentItem.parent || above === target)
                return true;
        return false;
    }
    onHeardChanged: if (!heard) close()    // a page may leave with its line while the letters stand
    onOpened: {
        page = "letters";
        contentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
    onClosed: {
        left = target;
        target?.forceActiveFocus(Qt.PopupFocusReason);
        Qt.callLater(consider);
    }

    function type(key: int, text: string): void {
        if (heard)
            typed(target, key, text);
    }
    function press(text: string): void {
        root.type(0, root.upper ? text.toLocaleUpperCase(Qt.locale().name) : text);
        root.upper = false;
    }
    // A mark changes the kana before it.
    function mark(mark: string): void {
        const line = root.target as T.TextField;
        const before = line?.text.charAt(line.cursorPosition - 1) ?? "";
        const made = known.marked(before, mark);
        if (made === "")
            return;
        root.type(Qt.Key_Backspace, "");
        root.type(0, made);
    }

    title: qsTr("Keyboard of the screen")
    parent: T.Overlay.overlay
    // By what it wants: where it does not fit, being moved changes what it has.
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height - implicitHeight - Math.max(Theme.s5, Theme.foot) : 0
    padding: Theme.s3
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
        PadDeeds {
            deeds: [
                { deed: "do", text: qsTr("Type") },
                { deed: "back", text: qsTr("Done") }
            ]
        }
        spacing: root.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Repeater {
            model: root.rows
            Row {
                id: line
                required property string modelData
                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: root.gap
                Repeater {
                    model: Array.from(line.modelData)
                    ScreenKey {
                        required property string modelData
                        size: root.key
                        text: root.upper ? modelData.toLocaleUpperCase(Qt.locale().name) : modelData
                        onClicked: root.press(modelData)
                    }
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap
            ScreenKey {
                visible: !root.kana
                size: root.key
                iconName: "arrow-up"
                name: qsTr("Capital letter")
                chosen: root.upper
                onClicked: root.upper = !root.upper
            }
            Repeater {
                model: root.kana ? ["゛", "゜", "小"] : []
                ScreenKey {
                    required property string modelData
                    size: root.key
                    text: modelData
                    onClicked: root.mark(modelData)
                }
            }
            ScreenKey {
                size: root.key
                wide: true
                text: known.names[root.boards[(root.at + (root.page === "letters" ? 1 : 0)) % root.boards.length]]
                name: qsTr("Letters: %1").arg(text)
                onClicked: {
                    if (root.page === "letters")
                        root.at = (root.at + 1) % root.boards.length;
                    root.page = "letters";
                }
            }
            ScreenKey {
                size: root.key
                text: "#+="
                name: qsTr("Signs, %1").arg(text)
                chosen: root.page === "signs"
                onClicked: root.page = root.page === "signs" ? "letters" : "signs"
            }
            ScreenKey {
                size: root.key
                text: "àéñ"
                name: qsTr("Letters with accents, %1").arg(text)
                chosen: root.page === "accents"
                onClicked: root.page = root.page === "accents" ? "letters" : "accents"
            }
            ScreenKey {
                size: root.key
                text: qsTr("Space")
                wide: true
                onClicked: root.type(Qt.Key_Space, " ")
            }
            ScreenKey {
                size: root.key
                text: "⌫"
                name: qsTr("Delete")
                onClicked: root.type(Qt.Key_Backspace, "")
            }
            ScreenKey {
                size: root.key
                text: qsTr("Done")
                wide: true
                onClicked: root.close()
            }
        }
    }
}
