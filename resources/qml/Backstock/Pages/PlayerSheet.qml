pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls

// A sheet over the film, at its lower end: a list to choose from, or something to turn.
FocusScope {
    id: root

    required property string title
    property real most: 480
    property real wide: Theme.grow(380)
    default property alias body: column.data

    signal closeAsked

    // What has nothing chosen begins with its first button: the keys are never nowhere.
    function begin(): void {
        if (Window.activeFocusItem === root)
            root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    onActiveFocusChanged: if (activeFocus)
        Qt.callLater(begin)
    focus: true
    width: Math.min(wide, (Window.width || wide) - 2 * Theme.s5)
    height: Math.min(most, head.height + column.implicitHeight + 3 * Theme.s4)
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: Theme.c.raised
        border.width: 1
        border.color: Theme.c.line
    }
    // Nothing behind the sheet is meant by a press, a move of the wheel or a key upon it.
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
    }
    WheelHandler {
        onWheel: event => event.accepted = true
    }
    RowLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s4
        anchors.rightMargin: Theme.s3
        AppText {
            Layout.fillWidth: true
            text: root.title
            strong: true
            font.pixelSize: Theme.lead
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
        QuietButton {
            flatLook: true
            implicitHeight: Theme.hitMin
            iconName: "x"
            ink: Theme.c.textSoft
            hint: qsTr("Close")
            onClicked: root.closeAsked()
        }
    }
    Flickable {
        id: flick
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.s2
        anchors.bottomMargin: Theme.s4
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollHandle {}
        ColumnLayout {
            id: column
            x: Theme.s4
            width: flick.width - 2 * Theme.s4
            spacing: Theme.s1
        }
    }
}
