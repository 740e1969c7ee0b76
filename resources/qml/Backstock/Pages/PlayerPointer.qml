import QtQuick

// Mouse, finger and things dropped over the picture.
Item {
    id: root

    property bool shown: true           // the pointer, that is

    signal moved
    signal tapped
    signal doubleTapped
    signal turned(int steps, bool loudness)
    signal dropped(var urls)

    HoverHandler {
        property point last
        cursorShape: root.shown ? Qt.ArrowCursor : Qt.BlankCursor
        // Things that move under a resting pointer are no motion.
        onPointChanged: {
            if (point.scenePosition !== last)
                root.moved();
            last = point.scenePosition;
        }
    }
    TapHandler {
        onTapped: root.tapped()
        onDoubleTapped: root.doubleTapped()
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        orientation: Qt.Vertical
        onWheel: event => {
            if (event.modifiers & Qt.ShiftModifier)
                root.turned(event.angleDelta.y > 0 || event.angleDelta.x > 0 ? 1 : -1, true);
            else
                root.turned(event.angleDelta.y > 0 ? 1 : -1, false);
        }
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            root.dropped(drop.urls);
            drop.accept();
        }
    }
}
