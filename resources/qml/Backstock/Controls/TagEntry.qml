pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// A line for a tag. What is known already and fits is offered below; Down walks into it, Enter takes what is written.
Column {
    id: root

    required property var complete      // text => list of tags
    readonly property alias text: field.text

    signal tagged(string tag)

    function begin(): void {
        field.clear();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }
    function take(tag: string): void {
        if (tag.trim() !== "")
            root.tagged(tag.trim());
        field.clear();
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.s2
    TextEntry {
        id: field
        width: root.width
        implicitHeight: Theme.atLeast(Theme.grow(36))
        maximumLength: 64
        placeholderText: qsTr("Add a tag")
        onAccepted: root.take(text)
        Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    Flow {
        width: root.width
        spacing: Theme.s1 + 2
        visible: field.activeFocus || tags.count > 0 && children.some(child => child.activeFocus)
        Repeater {
            id: tags
            model: root.complete(field.text)
            FilterChip {
                required property string modelData
                text: modelData
                number: -1
                on: false
                Accessible.role: Accessible.Button
                onClicked: root.take(modelData)
            }
        }
    }
}
