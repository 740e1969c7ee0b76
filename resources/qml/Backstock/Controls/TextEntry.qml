import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A line to type or paste into.
T.TextField {
    id: root

    property string iconName: ""
    property string keys: ""
    property color ground: Theme.c.sunken
    property bool code: false           // written from the left in every language
    // It was given the keyboard, and nobody went there or typed.
    readonly property bool lent: activeFocus && text === "" && focusReason === Qt.TabFocusReason

    implicitHeight: Theme.control
    readonly property real before: iconName ? Theme.s3 + Theme.iconSmall + Theme.s2 : Theme.s3
    property real after: hint.visible ? hint.width + Theme.s4 : clear.visible ? Theme.hitMin + Theme.s2 : Theme.s3

    leftPadding: LayoutMirroring.enabled ? after : before
    rightPadding: LayoutMirroring.enabled ? before : after
    color: Theme.c.text
    selectionColor: Theme.c.accent
    selectedTextColor: Theme.c.onAccent
    placeholderTextColor: Theme.c.textFaint
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    font.family: Theme.sans
    font.pixelSize: Theme.body
    selectByMouse: true
    activeFocusOnTab: true
    // In a panel Qt has placed the caret before it knows from which side one reads; changing the side places it anew.
    function settle(): void {
        horizontalAlignment = TextInput.AlignRight;
        horizontalAlignment = TextInput.AlignLeft;
    }
    onActiveFocusChanged: if (activeFocus)
        settle()
    LayoutMirroring.onEnabledChanged: settle()
    Accessible.name: placeholderText
    Accessible.description: keys !== "" ? keys : placeholderText    // of a hidden text Qt tells no name

    SilentText {
        visible: root.length === 0 && root.preeditText === ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.before
        anchors.rightMargin: root.after
        anchors.verticalCenter: parent.verticalCenter
        text: root.code ? "\u200E" + root.placeholderText + "\u200E" : root.placeholderText
        color: root.placeholderTextColor
        Accessible.ignored: true
    }
    Icon {
        visible: root.iconName !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.iconSmall
        color: Theme.c.textFaint
    }
    KeyHint {
        id: hint
        visible: root.keys !== "" && !Theme.television && !root.activeFocus && root.length === 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.s2
        anchors.verticalCenter: parent.verticalCenter
        text: root.keys
    }
    QuietButton {
        id: clear
        visible: root.length > 0 && root.iconName === "search"
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.hitMin
        flatLook: true
        activeFocusOnTab: false
        iconName: "x"
        ink: Theme.c.textSoft
        hint: qsTr("Clear the search")
        onClicked: root.clear()
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.ground
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.c.focus : Theme.c.line
    }
}
