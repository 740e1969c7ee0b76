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
        nameLine.entry.forceActiveFocus(Qt.PopupFocusReason);
    }
    function step(ahead: bool): void {
        const here = contentItem.Window.activeFocusItem;
        here?.nextItemInFocusChain(ahead)?.forceActiveFocus(ahead ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    component Line: EditLine {
        id: line
        required property string part
        readonly property alias entry: entry
        property string placeholder: root.editor.toldOf(part)
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        own: root.editor.own.includes(part)
        onForgetAsked: root.editor.forget(part)
        TextEntry {
            id: entry
            Layout.fillWidth: true
            maximumLength: 300
            placeholderText: line.placeholder
            Accessible.name: line.label
            onTextEdited: root.editor.write(line.part, text)
            onAccepted: root.editor.save()
        }
        Connections {
            target: root.editor
            function onRefilled(part: string): void {
                if (part !== "" && part !== line.part)
                    return;
                entry.text = root.editor.textOf(line.part);
                entry.cursorPosition = 0;
            }
        }
    }
    component Lines: EditLine {
        id: lines
        required property string part
        property int number: 3
        property string placeholder: ""
        Layout.fillWidth: true
        own: root.editor.own.includes(part)
        onForgetAsked: root.editor.forget(part)
        LongEntry {
            id: long
            Layout.fillWidth: true
            lines: lines.number
            name: lines.label
            placeholderText: lines.placeholder
            onEdited: text => root.editor.write(lines.part, text)
        }
        Connections {
            target: root.editor
            function onRefilled(part: string): void {
                if (part === "" || part === lines.part)
                    long.fill(root.editor.textOf(lines.part));
            }
        }
    }

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
                coverWidth: root.low ? 128 : 200
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s2
                GridLayout {
                    Layout.fillWidth: true
                    columns: width > Theme.grow(520) ? 2 : 1
                    columnSpacing: Theme.s4
                    rowSpacing: Theme.s2
                    Line {
                        id: nameLine
                        part: "name"
                        label: qsTr("Name")
                    }
                    Line {
                        part: "sort_name"
                        label: qsTr("Sorted as")
                        placeholder: qsTr("Its name")
                        back: qsTr("By its name")
                    }
                }
                EditLine {
                    Layout.fillWidth: true
                    label: qsTr("Kind")
                    own: root.editor.own.includes("kind")
                    onForgetAsked: root.editor.forget("kind")
                    Segments {
                        Layout.fillWidth: true
                        name: qsTr("Kind")
                        options: root.edits.kinds()
                        current: root.editor.kind
                        onPicked: key => root.editor.chooseKind(key)
                    }
                }
                Line {
                    part: "maker"
                    label: qsTr("Maker")
                }
                Lines {
                    part: "summary"
                    label: qsTr("About")
                    number: root.low ? 2 : 6
                }
                Lines {
                    part: "notes"
                    label: qsTr("Your notes")
                    number: root.low ? 2 : 4
                    placeholder: qsTr("Words of your own; no store sees them.")
                    back: qsTr("Clear")
                }
            }
        }
    }
    AppText {
        visible: root.editor.trouble !== ""
        Layout.fillWidth: true
        text: root.editor.trouble
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
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
