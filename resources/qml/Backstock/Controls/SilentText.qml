import QtQuick
import Backstock.Theme

// Text within a control that has its own name for assistive technology. Alignment is stated, so that mirroring turns it
// around.
Text {
    property bool strong: false
    property bool monospaced: false

    color: Theme.c.text
    font.family: monospaced ? Theme.mono : Theme.sans
    font.pixelSize: Theme.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
    textFormat: Text.PlainText
}
