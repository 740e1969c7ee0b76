import QtQuick

// How a title is pressed: a click opens, with Ctrl or Shift or a long press it selects, the other button asks for the
// menu, and a mouse that moves on drags it.
Item {
    id: root

    property bool hovered: hover.hovered
    property bool pressed: tap.pressed
    readonly property bool dragging: drag.active
    readonly property point dragPlace: drag.centroid.scenePosition

    signal chosen(int modifiers)
    signal held
    signal menuAsked(real x, real y)

    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        id: tap
        acceptedButtons: Qt.LeftButton
        gesturePolicy: TapHandler.DragThreshold
        onSingleTapped: root.chosen(point.modifiers)
        onLongPressed: root.held()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad   // a finger has no second button
        gesturePolicy: TapHandler.DragThreshold
        onSingleTapped: eventPoint => root.menuAsked(eventPoint.position.x, eventPoint.position.y)
    }
    DragHandler {
        id: drag
        target: null
        acceptedDevices: PointerDevice.Mouse
        dragThreshold: 12
    }
}
