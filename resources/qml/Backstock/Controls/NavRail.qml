pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

Rectangle {
    id: root

    required property string page
    required property int running
    property bool wide: false
    property alias between: place.data      // what stands below the places and above the settings

    signal wanted(string page)

    // Where large letters leave too little room, the places share what there is, and the mark gives way.
    readonly property int fair: (height - 2 * Theme.s3 - 6 * Theme.s1) / 5
    readonly property int tall: wide ? Theme.buttonLow : Theme.buttonTall
    readonly property bool tight: fair < tall + Theme.grow(36) / 5 + Theme.s2

    implicitWidth: wide ? Theme.railWide : Theme.railNarrow
    color: Theme.c.sunken
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.s3
        anchors.bottomMargin: Theme.s3
        spacing: Theme.s1

        Item {
            visible: !root.tight
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.grow(36)
            Layout.bottomMargin: Theme.s2
            Mark {
                // By x, not by anchors: switching anchors would leave it stretched.
                x: root.wide ? (LayoutMirroring.enabled ? parent.width - 22 - width : 22) : (parent.width - width) / 2
                y: 6
            }
            AppText {
                visible: root.wide
                anchors.left: parent.left
                anchors.leftMargin: 66
                y: 7
                text: "Backstock"
                strong: true
                font.pixelSize: Theme.heading
            }
        }
        Repeater {
            model: [
                { key: "home", icon: "house", label: qsTr("Home") },
                { key: "library", icon: "library", label: qsTr("Library") },
                { key: "downloads", icon: "download", label: qsTr("Downloads") },
                { key: "shelf", icon: "archive", label: qsTr("Shelf") }
            ]
            NavItem {
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(root.tall, root.fair)
                wide: root.wide
                iconName: modelData.icon
                text: modelData.label
                badge: modelData.key === "downloads" ? root.running : 0
                chosen: root.page === modelData.key
                onClicked: root.wanted(modelData.key)
            }
        }
        Item {
            id: place
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
        }
        NavItem {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(root.tall, root.fair)
            wide: root.wide
            iconName: "settings"
            text: qsTr("Settings")
            chosen: root.page === "settings"
            onClicked: root.wanted("settings")
        }
    }
}
