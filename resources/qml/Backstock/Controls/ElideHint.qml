pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// Tells the whole of any text that was cut, wherever the pointer rests. One for the window, so that texts cost nothing.
Item {
    id: root

    // (x, y) in this item, to { text, x, y, width, height } of the cut text there; an empty text where none is.
    required property var look

    anchors.fill: parent

    // Upon the window's ground: an item over the pages would keep the pointer from them.
    HoverHandler {
        id: pointer
        parent: root.Window.window ? root.Window.window.contentItem : root
        onPointChanged: {
            place.visible = false;
            rest.restart();
        }
    }
    Timer {
        id: rest
        interval: Theme.hintAfter
        onTriggered: {
            if (!pointer.hovered)
                return;
            const found = root.look(pointer.point.position.x, pointer.point.position.y);
            if (!found.text)
                return;
            place.x = found.x;
            place.y = found.y;
            place.width = found.width;
            place.height = found.height;
            hint.text = found.text;
            place.visible = true;
        }
    }
    Item {
        id: place
        visible: false
        Hint {
            id: hint
            delay: 0
            visible: place.visible
        }
    }
}
