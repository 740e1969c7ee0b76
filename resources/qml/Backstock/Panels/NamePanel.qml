pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// One name, for something new or something renamed.
InScene {
    id: root

    property string answer: ""
    property var deed: null

    function ask(title: string, lead: string, name: string, answer: string, deed: var): void {
        root.title = title;
        root.lead = lead;
        root.answer = answer;
        root.deed = deed;
        field.text = name;
        root.open();
        field.forceActiveFocus(Qt.PopupFocusReason);
        field.selectAll();
    }
    function take(): void {
        if (field.text.trim() === "")
            return;
        root.close();
        root.deed(field.text.trim());
    }

    title: ""
    TextEntry {
        id: field
        Layout.fillWidth: true
        maximumLength: 100
        placeholderText: qsTr("Name")
        onAccepted: root.take()
    }
    PrimaryButton {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: field.text.trim() !== ""
        text: root.answer
        onClicked: root.take()
    }
}
