import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// The head of a column; a press sorts by it, another turns the order around.
T.AbstractButton {
    id: root

    required property string sort       // empty: not sorted by
    property bool current: false
    property bool descending: false
    property bool atEnd: false

    implicitHeight: Theme.hitMin
    implicitWidth: label.implicitWidth + Theme.s4
    enabled: sort !== ""
    hoverEnabled: true
    activeFocusOnTab: enabled
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: !current ? text : descending ? qsTr("%1, falling").arg(text) : qsTr("%1, rising").arg(text)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: FocusRing {
        anchors.margins: 0
        radius: Theme.radiusLabel
        shown: root.visualFocus
    }
    contentItem: SilentText {
        id: label
        text: root.current ? root.text + (root.descending ? " ↓" : " ↑") : root.text
        font.pixelSize: Theme.caption
        font.weight: root.current ? Font.Medium : Font.Normal
        horizontalAlignment: root.atEnd ? Text.AlignRight : Text.AlignLeft
        color: root.current ? Theme.c.text : root.hovered ? Theme.c.textSoft : Theme.c.textFaint
    }
}
