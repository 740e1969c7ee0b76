pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

Rectangle {
    id: root

    required property string reach
    required property bool allInReach
    required property string initials
    required property int total
    property alias search: field.text

    property string searchKeys: ""

    signal searched(string text)
    signal addWanted
    signal accountsWanted
    signal leaveAsked(int key)

    function focusSearch(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    implicitHeight: Theme.topBar
    color: Theme.c.ground

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        spacing: Theme.s2
        TextEntry {
            id: field
            Layout.preferredWidth: Math.min(520, root.width * 0.42)
            implicitHeight: Theme.atLeast(Theme.control - 4)
            iconName: "search"
            keys: root.searchKeys
            ground: Theme.c.raised
            placeholderText: root.total > 0 ? qsTr("Search %Ln title(s)", "", root.total) : qsTr("Search")
            onTextEdited: {
                const typed = activeFocus;  // else the keyboard of the screen has the focus, and keeps it
                root.searched(text);
                if (typed)
                    forceActiveFocus(Qt.ShortcutFocusReason);   // the page this leads to has taken it
            }
            onTextChanged: if (text === "") root.searched("")
            Keys.onDownPressed: root.leaveAsked(Qt.Key_Down)
            Keys.onReturnPressed: root.leaveAsked(Qt.Key_Return)
            Keys.onEscapePressed: {
                if (text !== "")
                    clear();
                else
                    root.leaveAsked(Qt.Key_Escape);
            }
        }
        Item {
            Layout.fillWidth: true
        }
        Row {
            visible: root.reach !== ""
            spacing: Theme.s2 - 2
            Layout.rightMargin: Theme.s3
            StateGlyph {
                anchors.verticalCenter: parent.verticalCenter
                where: root.allInReach ? "shelf" : "store"
                size: Theme.grow(12)
            }
            AppText {
                visible: root.width > Theme.grow(820)
                text: root.reach
                color: Theme.c.textSoft
            }
        }
        QuietButton {
            flatLook: true
            iconName: "plus"
            text: qsTr("Add")
            ink: Theme.c.textSoft
            onClicked: root.addWanted()
        }
        QuietButton {
            visible: root.initials !== ""
            Layout.rightMargin: (badge.width - implicitWidth) / 2    // what is seen of it ends where the page does
            flatLook: true
            hint: qsTr("Accounts")
            Accessible.name: [hint, root.initials].join(", ")
            onClicked: root.accountsWanted()
            Rectangle {
                id: badge
                anchors.centerIn: parent
                width: Theme.grow(32)
                height: width
                radius: width / 2
                color: Theme.c.high
                SilentText {
                    anchors.centerIn: parent
                    text: root.initials
                    strong: true
                    font.pixelSize: Theme.caption
                }
            }
        }
    }
}
