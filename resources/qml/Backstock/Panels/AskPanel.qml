pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// One question before a deed that takes something away. The safe answer has the focus.
InScene {
    id: root

    property string answer: ""
    property var deed: null
    property string page: ""    // where more can be done about it

    function ask(title: string, lead: string, answer: string, deed: var, page = ""): void {
        root.page = page;
        root.title = title;
        root.lead = lead;
        root.answer = answer;
        root.deed = deed;
        root.open();
        stay.forceActiveFocus(Qt.TabFocusReason);
    }

    title: ""
    LinkButton {
        visible: root.page !== ""
        text: qsTr("Open that page at the store")
        onClicked: Qt.openUrlExternally(root.page)
    }
    RowLayout {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        spacing: Theme.s3
        QuietButton {
            id: stay
            text: qsTr("Leave it as it is")
            onClicked: root.close()
        }
        QuietButton {
            text: root.answer
            onClicked: {
                root.close();
                root.deed();
            }
        }
    }
}
