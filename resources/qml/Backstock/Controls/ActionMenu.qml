pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A menu of deeds or of choices. Arrows walk, Return picks, Escape leaves, focus returns to where it was.
T.Menu {
    id: root

    required property var actions       // [{ key, text, icon?, keys?, enabled?, current?, apart? }]

    signal picked(string key)

    property bool keyed: false          // asked for by keys where no button has the ring
    property bool byKeys: false         // or from a button that has it: then a line has it at once

    function holdFirst(): void {
        let first = -1;
        for (let at = 0; at < count; ++at) {
            const line = itemAt(at) as MenuLine;
            if (line?.enabled && (first < 0 || line.chosen))
                first = at;
        }
        if (first < 0)
            return;
        currentIndex = first;
        itemAt(first).forceActiveFocus(Qt.TabFocusReason);
    }
    onAboutToShow: {
        byKeys = keyed || ((parent as T.AbstractButton)?.visualFocus ?? false);
        // Else the line that had the ring the last time would have it again.
        for (let at = 0; at < count; ++at)
            itemAt(at).focus = false;
    }
    onOpened: if (byKeys && currentIndex < 0)
        holdFirst()

    implicitWidth: {
        let widest = Theme.menuWidth;
        for (let at = 0; at < count; ++at)
            widest = Math.max(widest, itemAt(at)?.implicitWidth ?? 0);
        return widest + leftPadding + rightPadding;
    }
    implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, parent?.Window.height ?? 600)
    padding: Theme.s1
    margins: Theme.s2
    overlap: 0
    cascade: false
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.light ? Theme.c.raised : Theme.c.lifted    // on paper what is nearer is whiter
        border.width: 1
        border.color: Theme.outline
    }
    // Qt tells that it is a menu, and no name.
    Component.onCompleted: contentItem.parent.Accessible.name = Qt.binding(() => root.title)
    contentItem: ListView {
        PadDeeds {
            deeds: [
                { deed: "do", text: qsTr("Choose") },
                { deed: "back", text: qsTr("Close") }
            ]
        }
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
    }
    Instantiator {
        model: root.actions
        delegate: MenuLine {
            required property var modelData
            text: modelData.text
            iconName: modelData.current ? "check" : modelData.icon ?? ""
            keys: modelData.keys ?? ""
            apart: modelData.apart ?? false
            enabled: modelData.enabled ?? true
            option: modelData.current !== undefined
            chosen: modelData.current ?? false
            // Closed first: the deed may change the list of deeds, and with it this line.
            onTriggered: {
                const key = modelData.key;
                root.close();
                Qt.callLater(root.picked, key);
            }
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as T.MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as T.MenuItem)
    }
}
