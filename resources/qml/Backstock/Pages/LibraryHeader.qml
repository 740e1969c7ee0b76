pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Title line, order, size of covers; below it the filters with their counts.
ColumnLayout {
    id: root

    required property Library library
    required property Preferences preferences

    spacing: Theme.s3
    RowLayout {
        spacing: Theme.s3
        AppText {
            text: qsTr("Library")
            strong: true
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.library.total > 0 ? root.library.summary : ""
            color: Theme.c.textFaint
        }
        Choices {
            visible: root.library.total > 0
            iconName: "arrow-down-up"
            ink: Theme.c.textSoft
            options: Qt.uiLanguage ? root.library.sortings() : []
            current: root.library.sort
            Accessible.name: qsTr("Order: %1").arg(text)
            onPicked: key => root.library.sort = key
        }
        SlideBar {
            visible: root.library.total > 0
            from: 112
            to: 260
            value: root.preferences.coverWidth
            Accessible.name: qsTr("Size of covers")
            onMoved: root.preferences.coverWidth = Math.round(value)
        }
    }
    Row {
        visible: root.library.total > 0
        spacing: Theme.s2
        Repeater {
            model: root.library.kinds
            FilterChip {
                id: kind
                required property string key
                required property string place
                where: place
                onClicked: root.library.toggleKind(kind.key)
            }
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 1
            height: 20
            color: Theme.c.high
        }
        Repeater {
            model: root.library.places
            FilterChip {
                id: spot
                required property string key
                required property string place
                where: place
                onClicked: root.library.togglePlace(spot.key)
            }
        }
    }
}
