import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// What went wrong just now: there only when there is something, and said aloud as it comes. Told by its sign and not by
// the tone that is kept for data in danger.
RowLayout {
    id: root

    property string text: ""

    visible: text !== ""
    spacing: Theme.s2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: if (root.text !== "")
        Accessible.announce(root.text, Accessible.Assertive)
    onHeightChanged: Qt.callLater(show)

    // In what scrolls it would come out of sight.
    function show(): void {
        let around = parent;
        while (around && !(around instanceof Flickable))
            around = around.parent;
        const view = around as Flickable;
        if (!view || text === "")
            return;
        const end = mapToItem(view.contentItem, 0, height).y + Theme.s2;
        view.contentY = Math.max(view.contentY, Math.min(end, view.contentHeight) - view.height);
    }
    Icon {
        Layout.alignment: Qt.AlignTop
        name: "circle-alert"
        color: Theme.c.text
    }
    SilentText {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
        lineHeight: 1.25
    }
}
