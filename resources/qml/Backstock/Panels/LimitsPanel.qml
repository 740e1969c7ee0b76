pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// How fast things may move: always, and in hours of the week. Changes hold at once.
InScene {
    id: root

    required property SpeedLimits limits

    width: parent ? Math.min(Theme.grow(680), parent.width - Theme.s7) : Theme.grow(680)
    title: qsTr("Speed and hours")
    lead: qsTr("In MB/s; empty or 0 means as fast as the line goes. Of hours that overlap the upper ones hold.")

    GridLayout {
        columns: 3
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2
        AppText {
            Layout.minimumWidth: 120
            text: qsTr("Always")
            strong: true
        }
        SpeedEntry {
            name: qsTr("In, always")
            iconName: "arrow-down"
            amount: root.limits.download
            onChanged: amount => root.limits.setAlways(amount, root.limits.upload)
        }
        SpeedEntry {
            name: qsTr("Out, always")
            iconName: "arrow-up"
            amount: root.limits.upload
            onChanged: amount => root.limits.setAlways(root.limits.download, amount)
        }
        AppText {
            text: qsTr("Downloads at once")
            Layout.minimumWidth: 120
            Layout.preferredWidth: Math.min(Math.ceil(implicitWidth), Theme.letters > 1.2 ? Theme.grow(200) : 240)
            wrapMode: Text.Wrap
        }
        Stepper {
            Layout.columnSpan: 2
            name: qsTr("Downloads at once")
            value: root.limits.atOnce
            to: root.limits.mostAtOnce
            onChanged: value => root.limits.setAtOnce(value)
        }
    }
    RowLayout {
        Layout.topMargin: Theme.s2
        AppText {
            Layout.fillWidth: true
            text: qsTr("Hours with limits of their own")
            strong: true
        }
        QuietButton {
            implicitHeight: Theme.atLeast(Theme.grow(36))
            iconName: "plus"
            text: qsTr("Add hours")
            onClicked: root.limits.addHours()
        }
    }
    AppText {
        visible: root.limits.hours.count === 0
        text: qsTr("None: the same holds day and night.")
        color: Theme.c.textFaint
    }
    Flickable {
        visible: root.limits.hours.count > 0
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(rows.implicitHeight, 280)
        contentHeight: rows.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        ColumnLayout {
            id: rows
            width: parent.width
            spacing: Theme.s2
            Repeater {
                model: root.limits.hours
                HoursLine {
                    id: line
                    Layout.fillWidth: true
                    dayNames: {
                        void Qt.uiLanguage;     // asked again in another one
                        return root.limits.dayNames();
                    }
                    onDayToggled: day => root.limits.toggleDay(line.hoursId, day)
                    onTimesChanged: (begins, ends) => line.wrong = !root.limits.setTimes(line.hoursId, begins, ends)
                    onSpeedsChanged: (download, upload) => root.limits.setSpeeds(line.hoursId, download, upload)
                    onRemoveAsked: root.limits.removeHours(line.hoursId)
                }
            }
        }
    }
}
