pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What of the library is in sight: lines of cells under headings, used again and again while it scrolls.
Flickable {
    id: root

    required property Sight sight
    required property Library library
    property Component cell             // one title; knows `at`, `column`, `level`, `rest` and `tall`
    property int columns: 1
    property real lineHeight: Theme.rowLine
    property real begin: 0
    property real coverWidth: 0         // 0 where lines do not depend on what stands in them

    readonly property Arrangement arrangement: library.arrangement
    readonly property int count: sight.count
    readonly property int currentIndex: sight.currentIndex
    readonly property bool leaps: arrangement.grouped       // the pad's triggers go from group to group
    readonly property real lowest: Math.max(0, contentHeight - height)
    readonly property var measures: [columns, lineHeight, Theme.groupHead, begin, coverWidth]

    signal opened(string titleId)
    signal menuAsked(Item at, real x, real y, int index, bool byKeys)
    signal resized(int by)
    signal pulled

    function cellAt(at: int): Item {
        return cells.itemAt(root.sight.slotOf(at));
    }
    function choose(at: int, modifiers: int): void {
        keys.choose(at, modifiers);
    }
    function hold(at: int): void {
        keys.hold(at);
    }
    function leap(by: int): void {
        keys.leap(by);
    }
    function openCurrent(): void {
        keys.openAsked(root.sight.currentIndex);
    }
    function showCurrent(): void {
        const top = root.sight.currentTop() - root.begin - root.sight.headAbove();
        const end = root.sight.currentTop() + root.sight.currentTall();
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (end > contentY + height)
            contentY = Math.min(root.lowest, end - height);
    }
    function measure(): void {
        if (root.width <= 0)
            return;                     // nothing can be said of its lines yet
        root.sight.measure(root.columns, root.lineHeight, Theme.groupHead, root.begin, root.coverWidth);
    }
    function askMenu(): void {
        const one = root.cellAt(root.currentIndex);
        if (one && root.sight.currentHead < 0)
            root.menuAsked(one, Math.min(one.width / 2, Theme.s7), one.height / 3, root.currentIndex, true);
    }

    contentHeight: sight.contentHeight
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.DragOverBounds
    acceptedButtons: Qt.NoButton        // a mouse drags titles, a finger scrolls
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Titles")
    T.ScrollBar.vertical: ScrollHandle {
        id: handle
        z: 2    // a heading that stays reaches below it
        // Nearer to the window's side than to covers, which may end beside it.
        leftPadding: mirrored ? 1 : 5
        rightPadding: mirrored ? 5 : 1
    }
    onContentYChanged: root.sight.look(contentY, height)
    onHeightChanged: root.sight.look(contentY, height)
    onWidthChanged: root.measure()
    onMeasuresChanged: root.measure()
    onVisibleChanged: root.sight.wake(visible)
    onDragEnded: if (contentY < -Theme.pullFar)
        root.pulled()
    Component.onCompleted: {
        root.measure();
        root.sight.look(contentY, height);
        root.sight.wake(visible);
    }

    SightKeys {
        id: keys
        view: root
        sight: root.sight
        selection: root.library.selection
        grouped: root.arrangement.grouped
        walksAside: root.columns > 1
        linesPerPage: Math.max(1, Math.floor(root.height / root.lineHeight))
        onOpenAsked: at => root.opened(root.sight.titleAt(at))
        onMenuAsked: root.askMenu()
        onMoved: root.showCurrent()
        onResized: by => root.resized(by)
        onTyped: (text, start) => root.library.lookFor(text, start)
    }
    Keys.forwardTo: [keys]

    Repeater {
        id: cells
        model: root.sight.cells
        delegate: root.cell
    }
    Repeater {
        model: root.sight.heads
        GroupHead {
            id: heading
            required property int head
            required property real level
            visible: head >= 0
            y: level
            width: root.width
            where: root.library.group === "where" ? key : ""
            focusedLook: root.activeFocus && root.sight.currentHead === head
            onPressed: {
                root.sight.standOnHead(heading.head);
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.sight.foldCurrent();
            }
        }
    }
    HeadAloft {
        parent: root
        aloft: root.sight.aloft
        begins: root.contentY
        where: root.library.group === "where" ? root.sight.aloft.key : ""
        focusedLook: root.activeFocus && root.sight.currentHead === root.sight.aloft.head
        onPressed: {
            root.sight.standOnHead(root.sight.aloft.head);
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.showCurrent();
            root.sight.foldCurrent();
        }
    }
    FlyingMark {
        parent: root
        view: root
        handle: handle
        text: shown ? root.sight.markAt(root.contentY) : ""
    }
    PullMark {
        parent: root
        far: -root.contentY
    }
    // Two fingers, or Ctrl and the wheel: larger and smaller.
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.resized(event.angleDelta.y > 0 ? 1 : -1)
    }
    PinchHandler {
        property real at: 1
        target: null
        onActiveChanged: at = 1
        onActiveScaleChanged: if (activeScale / at > 1.08 || activeScale / at < 0.92) {
            root.resized(activeScale > at ? 1 : -1);
            at = activeScale;
        }
    }
    Connections {
        target: root.sight
        function onMoved(top: real): void {
            root.contentY = Math.max(0, Math.min(root.lowest, top));
            root.sight.look(root.contentY, root.height);
        }
    }
    Connections {
        target: root.library
        enabled: root.visible
        function onFound(at: int): void {
            if (at < 0)
                return;
            root.sight.currentIndex = at;
            root.showCurrent();
        }
    }
}
