pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Tags for all selected titles.
InScene {
    id: root

    required property Library library

    function ask(): void {
        root.open();
        entry.begin();
    }

    title: qsTr("Tag %Ln title(s)", "", library.selection.count)
    lead: qsTr("Write a tag, or take one you have used before.")
    TagEntry {
        id: entry
        Layout.fillWidth: true
        complete: text => root.library.lists.completions(text)
        onTagged: tag => {
            root.library.selection.tag(tag);
            root.close();
        }
    }
    PrimaryButton {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: entry.text.trim() !== ""
        iconName: "tag"
        text: qsTr("Tag")
        onClicked: entry.take(entry.text)
    }
}
