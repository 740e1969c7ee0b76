pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What a title is called and looks like. Nothing holds before it is saved, and then it can be undone.
InScene {
    id: root

    required property TitleEditor editor
    required property EditDeeds edits

    readonly property bool turned: Application.layoutDirection === Qt.RightToLeft
    readonly property bool low: (parent?.height ?? 768) < 700

    function ask(titleId: string): void {
        root.editor.open(titleId);
        root.show();
    }
    function show(): void {
        root.open();
        fields.begin();
    }
    function step(ahead: bool): void {
        const here = contentItem.Window.activeFocusItem;
        here?.nextItemInFocusChain(ahead)?.forceActiveFocus(ahead ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    padding: (low ? Theme.s4 : Theme.s5) - ringed
    width: parent ? Math.min(Theme.grow(920), parent.width - Theme.s7) : 920
    title: root.editor.heading !== "" ? qsTr("Edit “%1”").arg(root.editor.heading) : qsTr("Edit")
    onClosed: root.editor.leave()

    FocusScope {
        Layout.fillWidth: true
        implicitHeight: body.implicitHeight
        opacity: root.editor.loaded ? 1 : 0
        // A pad walks with arrows; what a field does not need of them goes on to the next one.
        Keys.onDownPressed: root.step(true)
        Keys.onRightPressed: root.step(!root.turned)
        Keys.onUpPressed: root.step(false)
        Keys.onLeftPressed: root.step(root.turned)
        RowLayout {
            id: body
            width: parent.width
            spacing: Theme.s5
            EditPictures {
                Layout.alignment: Qt.AlignTop
                editor: root.editor
                Layout.fillWidth: false
                coverWidth: root.low ? 4 * Theme.hitMin + 3 * Theme.s1 : Theme.television ? 280 : 200
            }
            EditFields {
                id: fields
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                editor: root.editor
                edits: root.edits
                low: root.low
            }
        }
    }
    TroubleText {
        Layout.fillWidth: true
        text: root.editor.trouble
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        QuietButton {
            flatLook: true
            enabled: root.editor.own.length > 0
            iconName: "undo-2"
            text: qsTr("All as the store says")
            onClicked: root.editor.forgetAll()
        }
        Item {
            Layout.fillWidth: true
        }
        PrimaryButton {
            enabled: root.editor.ready && root.editor.different
            iconName: root.editor.reading ? "loader" : "check"
            text: root.editor.reading ? qsTr("Reading the picture") : qsTr("Save")
            onClicked: root.editor.save()
        }
    }
    Shortcut {
        sequences: [StandardKey.Save, "Ctrl+Return"]
        enabled: root.opened
        onActivated: root.editor.save()
    }
    Connections {
        target: root.editor
        function onEnded(): void {
            root.close();
        }
        function onResumed(): void {
            root.show();
        }
    }
}
