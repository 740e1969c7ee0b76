pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The words of a title, each with the way back to what the store says.
ColumnLayout {
    id: root

    required property TitleEditor editor
    required property EditDeeds edits
    property bool low: false

    function begin(): void {
        nameLine.entry.forceActiveFocus(Qt.PopupFocusReason);
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
            options: {
                void Qt.uiLanguage;     // asked again in another one
                return root.edits.kinds();
            }
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
