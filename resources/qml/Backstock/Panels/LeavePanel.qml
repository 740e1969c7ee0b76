pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Asked when the window is closed while work is under way and no place beside the clock could keep it.
InScene {
    id: root

    required property Leaving leaving

    title: qsTr("Work is under way")
    lead: qsTr("This system has no place beside the clock. Backstock can work on out of sight and end by itself when it is done, or end now: nothing is lost, and what is under way goes on from here at the next start.")

    Connections {
        target: root.leaving
        function onAsked(): void {
            always.checked = false;
            root.open();
            stay.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        OnOff {
            id: always
            name: qsTr("Do the same the next time")
        }
        AppText {
            Layout.fillWidth: true
            text: always.name
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    GridLayout {
        readonly property bool beside: stay.implicitWidth + on.implicitWidth + end.implicitWidth + 2 * columnSpacing <= root.availableWidth
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        columns: beside ? 3 : 1     // long words stand one below the other, all of one width
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3
        QuietButton {
            id: stay
            Layout.fillWidth: true
            text: qsTr("Leave the window open")
            onClicked: root.close()
        }
        QuietButton {
            id: on
            Layout.fillWidth: true
            text: qsTr("Work on out of sight")
            onClicked: {
                root.close();
                root.leaving.workOn(always.checked);
            }
        }
        QuietButton {
            id: end
            Layout.fillWidth: true
            text: qsTr("Quit")
            onClicked: {
                root.close();
                root.leaving.quit(always.checked);
            }
        }
    }
}
