pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Desktop

// One long shelf, the chosen cover larger. What rests under the focus for a moment is told above.
ListView {
    id: root

    required property TitleModel titles

    signal settled(string titleId)
    signal done(string titleId)
    signal asked(string titleId)
    signal shelved(string titleId)   // page it in, or out

    property real safe: 0               // so far from each side nothing has the focus: the shelf itself runs to the edge
    readonly property real growth: 268 / 220
    // Never so narrow that everything there is would be in sight, however little room is left just now.
    readonly property real coverWidth: Math.max(Theme.hitMin, Math.floor((height - Theme.s2 * 2 - Theme.s3) / 1.5 / growth))

    // What has the focus stays where it is seen, however wide the shelf becomes and on whichever side it begins.
    function settle(): void {
        if (currentIndex <= 0)
            positionViewAtBeginning();
        else
            positionViewAtIndex(currentIndex, ListView.Contain);
    }
    function begin(): void {
        currentIndex = 0;
        positionViewAtBeginning();
        rest.restart();
    }
    function current(): string {
        return (currentItem as StandingCell)?.titleId ?? "";
    }
    function walk(by: int, event: KeyEvent): void {
        const next = currentIndex + by;
        event.accepted = next >= 0 && next < count;
        if (event.accepted)
            currentIndex = next;
    }

    orientation: ListView.Horizontal
    model: titles
    reuseItems: true
    clip: true
    // No margins: a view that begins anew forgets them.
    header: Item {
        width: root.safe - Theme.s3
        height: 1
    }
    footer: Item {
        width: root.safe - Theme.s3
        height: 1
    }
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0        // nothing ahead, in the background: what is begun there may be gone when it is called off
    activeFocusOnTab: true
    keyNavigationEnabled: false
    highlightMoveDuration: Theme.calm
    highlightRangeMode: ListView.ApplyRange
    preferredHighlightBegin: safe
    preferredHighlightEnd: Math.max(width * 0.7, safe + coverWidth * growth + Theme.s5)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Titles")
    onCurrentIndexChanged: rest.restart()
    onCountChanged: rest.restart()
    onWidthChanged: Qt.callLater(settle)
    onEffectiveLayoutDirectionChanged: Qt.callLater(settle)
    Keys.onLeftPressed: event => walk(effectiveLayoutDirection === Qt.RightToLeft ? 1 : -1, event)
    Keys.onRightPressed: event => walk(effectiveLayoutDirection === Qt.RightToLeft ? -1 : 1, event)
    Keys.onReturnPressed: if (current())
        root.done(current())
    Keys.onEnterPressed: if (current())
        root.done(current())
    Keys.onSpacePressed: if (current())
        root.shelved(current())
    Keys.onMenuPressed: if (current())
        root.asked(current())
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(width / (coverWidth + Theme.s4)));
        const by = event.modifiers ? 0 : event.key === Qt.Key_PageUp ? -page : event.key === Qt.Key_PageDown ? page : 0;
        event.accepted = by !== 0;
        if (by !== 0)
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
    }

    Timer {
        id: rest
        interval: Theme.dwell
        onTriggered: if (root.current())
            root.settled(root.current())
    }

    delegate: StandingCell {
        readonly property bool inFocus: ListView.isCurrentItem && root.activeFocus
        width: coverWidth + Theme.s5        // the others make room for it
        height: root.height
        z: inFocus ? 1 : 0                  // its ring lies over the edge
        coverWidth: Math.round(root.coverWidth * (inFocus ? root.growth : 1))
        captions: false
        focusedLook: inFocus
        onChosen: {
            root.currentIndex = index;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.asked(titleId);
        }
        Behavior on coverWidth {
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
    }
}
