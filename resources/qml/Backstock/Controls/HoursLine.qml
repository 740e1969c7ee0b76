pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// Some days, from when to when, and how fast then.
Rectangle {
    id: root

    required property string hoursId
    required property var days
    required property string begins
    required property string ends
    required property real download
    required property real upload
    required property string spoken
    required property var dayNames
    property bool wrong: false

    signal dayToggled(int day)
    signal timesChanged(string begins, string ends)
    signal speedsChanged(real download, real upload)
    signal removeAsked

    implicitHeight: inside.implicitHeight + Theme.s3 * 2
    radius: Theme.radiusControl
    color: Theme.c.ground
    Accessible.role: Accessible.Grouping
    Accessible.name: spoken
    onBeginsChanged: first.text = begins
    onEndsChanged: last.text = ends

    component Clock: TextEntry {
        Layout.preferredWidth: Theme.grow(76)
        implicitHeight: Theme.atLeast(Theme.grow(36))
        font.family: Theme.mono
        maximumLength: 5
        placeholderText: qsTr("hh:mm")
        onEditingFinished: root.timesChanged(first.text, last.text)
    }

    ColumnLayout {
        id: inside
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s3
        spacing: Theme.s2
        RowLayout {
            spacing: Theme.s1
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s1
                Repeater {
                    model: root.dayNames
                    FilterChip {
                        required property string modelData
                        required property int index
                        text: modelData
                        number: -1
                        on: root.days[index] ?? false
                        onClicked: root.dayToggled(index)
                    }
                }
            }
            QuietButton {
                Layout.alignment: Qt.AlignTop
                flatLook: true
                implicitHeight: Theme.hitMin
                iconName: "trash-2"
                ink: Theme.c.textSoft
                hint: qsTr("Remove these hours")
                onClicked: root.removeAsked()
            }
        }
        GridLayout {
            id: line
            columns: Theme.letters > 1.2 || root.width < 440 ? 4 : 6
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Clock {
                id: first
                Accessible.name: qsTr("From")
                Component.onCompleted: text = root.begins
            }
            AppText {
                text: qsTr("to")
                color: Theme.c.textFaint
            }
            Clock {
                id: last
                Accessible.name: qsTr("To")
                Component.onCompleted: text = root.ends
            }
            AppText {
                Layout.fillWidth: true
                text: root.wrong ? qsTr("a time is like 18:30") : root.ends <= root.begins ? qsTr("until the next day") : ""
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
            SpeedEntry {
                Layout.columnSpan: line.columns === 4 ? 2 : 1
                name: qsTr("In")
                iconName: "arrow-down"
                amount: root.download
                onChanged: amount => root.speedsChanged(amount, root.upload)
            }
            SpeedEntry {
                Layout.columnSpan: line.columns === 4 ? 2 : 1
                name: qsTr("Out")
                iconName: "arrow-up"
                amount: root.upload
                onChanged: amount => root.speedsChanged(root.download, amount)
            }
        }
    }
}
