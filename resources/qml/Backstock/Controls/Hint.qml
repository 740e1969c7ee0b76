import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// What a control without words is for, or why it cannot be used now.
T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.s2 : 0
    margins: Theme.s2
    padding: Theme.s2
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    implicitWidth: Math.min(words.implicitWidth + leftPadding + rightPadding, Theme.panelWidth)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    delay: Theme.hintAfter
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    background: Rectangle {
        radius: Theme.radiusLabel
        color: Theme.c.high
        border.width: Theme.frame
        border.color: Theme.c.edge
    }
    contentItem: SilentText {
        id: words
        text: root.text
        wrapMode: Text.Wrap
        font.pixelSize: Theme.caption
    }
}
