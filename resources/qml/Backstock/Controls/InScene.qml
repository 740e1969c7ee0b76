pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import QtQuick.Templates as T
import Backstock.Theme

// A panel over the page, for one question. Escape and a press outside leave it; focus returns to where it was.
T.Dialog {
    id: root

    property string lead: ""
    default property alias body: column.data
    readonly property real most: parent ? parent.height - Math.max(Theme.noticed + Theme.s4, Theme.safeY + Theme.foot + Theme.s4) : Infinity

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.max(Theme.s2, (parent.height - Theme.noticed - height) * 0.36)) : 0
    width: parent ? Math.min(Theme.panelWidth, parent.width - Theme.s7) : Theme.panelWidth
    height: Math.min(implicitHeight, most)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    // Around what it holds there is room for a ring, which what scrolls would cut.
    readonly property real ringed: Theme.s2
    padding: Theme.s5 - ringed
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
    // Whoever opens it may choose the first control; else it is the first of the body, or the cross.
    onOpened: {
        const scene = contentItem.Window.window as Window;
        if (scene?.activeFocusItem === contentItem.parent)
            (column.nextItemInFocusChain(true) ?? cross).forceActiveFocus(Qt.TabFocusReason);
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
    contentItem: Flickable {
        id: held

        function turn(pages: real): void {
            held.contentY = Math.max(0, Math.min(held.contentY + pages * held.height, held.contentHeight - held.height));
        }

        // A pad has no Tab: arrows go through the controls as they follow one another.
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                event.accepted = true;
                held.turn(event.key === Qt.Key_PageDown ? 0.9 : -0.9);
                return;
            }
            const ahead = event.key === Qt.Key_Down || event.key === Qt.Key_Right;
            event.accepted = ahead || event.key === Qt.Key_Up || event.key === Qt.Key_Left;
            if (!event.accepted)
                return;
            const here = Window.activeFocusItem ?? cross;
            const next = here.nextItemInFocusChain(ahead);
            if (next === here)      // nothing but the cross: it is there to be read
                held.turn(ahead ? 0.3 : -0.3);
            else
                next?.forceActiveFocus(ahead ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }
        PadDeeds {
            deeds: [
                { deed: "do", text: qsTr("Press") },
                { deed: "back", text: qsTr("Close") }
            ]
        }
        implicitHeight: sheet.implicitHeight + 2 * root.ringed
        contentHeight: implicitHeight
        // Not by its present height, which follows later: words would be broken one way and the other without end.
        interactive: root.implicitHeight > root.most
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        ColumnLayout {
            id: sheet
            // What scrolls keeps clear of its handle.
            readonly property real clear: (root.contentItem as Flickable)?.interactive ? Theme.s2 : 0
            x: root.ringed + (LayoutMirroring.enabled ? clear : 0)
            y: root.ringed
            width: parent.width - 2 * root.ringed - clear
            spacing: Theme.s3
            RowLayout {
                AppText {
                    Layout.fillWidth: true
                    text: root.title
                    strong: true
                    font.pixelSize: Theme.heading
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    Accessible.role: Accessible.Heading
                    Accessible.name: root.title
                }
                QuietButton {
                    id: cross
                    Layout.alignment: Qt.AlignTop
                    flatLook: true
                    implicitHeight: Theme.hitMin
                    iconName: "x"
                    ink: Theme.c.textSoft
                    hint: qsTr("Close")
                    onClicked: root.close()
                }
            }
            AppText {
                visible: root.lead !== ""
                Layout.fillWidth: true
                text: root.lead
                wrapMode: Text.Wrap
                lineHeight: 1.3
                color: Theme.c.textSoft
            }
            ColumnLayout {
                id: column
                Layout.fillWidth: true
                Layout.maximumWidth: Number.POSITIVE_INFINITY   // though nothing in it may want that much
                spacing: Theme.s3
            }
        }
    }
}
