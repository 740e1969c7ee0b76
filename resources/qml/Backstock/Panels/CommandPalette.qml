pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Ctrl+K: titles first, then what can be done. Arrows walk, Return does it, Escape leaves.
T.Dialog {
    id: root

    required property Commands commands
    property real foot: 0               // of the window, which others need


    function ask(): void {
        field.clear();
        root.commands.ask("");
        list.currentIndex = 0;
        root.open();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function pick(): void {
        const line = list.currentItem as PaletteLine;
        if (!line)
            return;
        root.close();
        root.commands.pick(line.key);
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Theme.television ? Theme.safeY : Math.round(parent.height * (Theme.grown > 1.3 ? 0.04 : 0.12)) : 0
    width: parent ? Math.min(Theme.paletteWidth, parent.width - Theme.s6) : Theme.paletteWidth
    height: parent ? Math.min(column.implicitHeight, parent.height - y - Math.max(Theme.noticed + Theme.s5, foot + Theme.s2)) : column.implicitHeight
    title: qsTr("Search titles and commands")
    modal: true
    focus: true
    dim: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle {
        color: Theme.c.scrim
    }
    background: Rectangle {
        radius: Theme.radiusPanel
        color: Theme.c.raised
        border.width: 1
        border.color: Theme.contrast ? Theme.c.edge : Theme.c.line
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.turn
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
    }
    contentItem: Item {
        PadDeeds {
            deeds: [
                { deed: "do", text: qsTr("Choose") },
                { deed: "back", text: qsTr("Close") }
            ]
        }
        Column {
            id: column
            width: parent.width
            T.TextField {
                id: field
                width: parent.width
                height: Theme.grow(62)
                readonly property real before: Theme.s5 + Theme.iconLarge
                readonly property real after: leave.width + Theme.s5
                leftPadding: LayoutMirroring.enabled ? after : before
                rightPadding: LayoutMirroring.enabled ? before : after
                color: Theme.c.text
                selectionColor: Theme.c.accent
                selectedTextColor: Theme.c.onAccent
                verticalAlignment: TextInput.AlignVCenter
                horizontalAlignment: TextInput.AlignLeft
                font.family: Theme.sans
                font.pixelSize: Theme.heading
                selectByMouse: true
                Accessible.name: root.title
                Accessible.description: placeholder.text
                // The field keeps the focus while arrows walk the list: what is chosen is told as it changes.
                readonly property string told: (list.currentItem as PaletteLine)?.told ?? ""
                onToldChanged: if (told !== "" && root.opened)
                    field.Accessible.announce(told)
                onTextEdited: {
                    root.commands.ask(text);
                    list.currentIndex = 0;
                }
                Keys.onDownPressed: list.incrementCurrentIndex()
                Keys.onUpPressed: list.decrementCurrentIndex()
                Keys.onReturnPressed: root.pick()
                Keys.onEnterPressed: root.pick()
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_PageDown)
                        list.currentIndex = list.count - 1;
                    else if (event.key === Qt.Key_PageUp)
                        list.currentIndex = 0;
                    else
                        return;
                    event.accepted = true;
                }
                Icon {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.s4
                    anchors.verticalCenter: parent.verticalCenter
                    name: "search"
                    size: Theme.grow(20)
                    color: Theme.c.accentText
                }
                SilentText {
                    id: placeholder
                    visible: field.length === 0 && field.preeditText === ""
                    anchors.left: parent.left
                    anchors.leftMargin: field.before
                    anchors.right: leave.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("A title, a page, or what to do")
                    font.pixelSize: Theme.heading
                    color: Theme.c.textFaint
                }
                KeyHint {
                    id: leave
                    visible: !Theme.television
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.s4
                    anchors.verticalCenter: parent.verticalCenter
                    text: "Esc"
                }
            }
            Rectangle {
                width: parent.width
                height: 1
                color: Theme.c.line
            }
            PaletteList {
                id: list
                width: parent.width
                most: root.parent ? root.parent.height - root.y - field.height - Math.max(Theme.s6, root.foot + Theme.s4) : 400
                commands: root.commands
                onPicked: root.pick()
            }
            AppText {
                visible: list.count === 0
                x: Theme.s5
                width: parent.width - 2 * Theme.s5
                height: Theme.rowTall
                text: qsTr("Nothing is called so, and nothing can be done by that name.")
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.c.textSoft
            }
        }
    }
}
