pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// Several lines to write into. Tab leaves it; what does not fit scrolls.
FocusScope {
    id: root

    readonly property alias text: area.text
    property string name: ""            // what is written here, for screen readers
    property string placeholderText: ""
    property int lines: 3

    signal edited(string text)

    property bool filling: false

    // What is shown by others; only what a person writes counts as edited, on whichever keyboard.
    function fill(text: string): void {
        root.filling = true;
        area.text = text;
        area.cursorPosition = 0;
        root.filling = false;
    }

    implicitHeight: Math.ceil(metrics.lineSpacing * lines) + Theme.s2 * 2 + Theme.s1
    activeFocusOnTab: false

    FontMetrics {
        id: metrics
        font: area.font
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.c.sunken
        border.width: area.activeFocus ? 2 : 1
        border.color: area.activeFocus ? Theme.c.focus : Theme.c.line
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: 2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        T.TextArea.flickable: T.TextArea {
            id: area
            focus: true
            activeFocusOnTab: true
            leftPadding: LayoutMirroring.enabled ? Theme.s4 : Theme.s3 - 2
            rightPadding: LayoutMirroring.enabled ? Theme.s3 - 2 : Theme.s4
            topPadding: Theme.s2 - 2
            bottomPadding: Theme.s2 - 2
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            horizontalAlignment: TextEdit.AlignLeft
            color: Theme.c.text
            selectionColor: Theme.c.accent
            selectedTextColor: Theme.c.onAccent
            placeholderTextColor: Theme.c.textFaint
            font.family: Theme.sans
            font.pixelSize: Theme.body
            selectByMouse: true
            Accessible.name: root.name
            Accessible.description: text === "" ? root.placeholderText : ""
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: if (!root.filling) root.edited(text)
        }
    }
    AppText {
        visible: area.length === 0 && area.preeditText === ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s3
        anchors.rightMargin: Theme.s3
        y: Theme.s2
        text: root.placeholderText
        color: Theme.c.textFaint
        Accessible.ignored: true
    }
}
