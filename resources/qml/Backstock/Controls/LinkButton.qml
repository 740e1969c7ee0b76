pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A small action in a line of text.
T.Button {
    id: root

    property color ink: Theme.c.accentText

    font.pixelSize: Theme.body
    implicitWidth: Theme.television ? Math.max(words.implicitWidth, Theme.hitMin) : words.implicitWidth
    implicitHeight: Theme.hitMin
    hoverEnabled: true
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: FocusRing {
        inner: Theme.radiusLabel
        shown: root.visualFocus
    }
    contentItem: SilentText {
        id: words
        horizontalAlignment: words.implicitWidth < root.width ? Text.AlignHCenter : Text.AlignLeft
        text: root.text
        font.pixelSize: root.font.pixelSize
        font.weight: Font.Medium
        font.underline: root.hovered
        color: root.ink
    }
}
