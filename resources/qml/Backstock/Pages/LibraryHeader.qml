pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Title line, order, shape and size of the list; below it the filters at hand, or those that are set.
ColumnLayout {
    id: root

    required property Library library
    required property Preferences preferences
    property bool low: false    // there is room for one shelf only: what the panel offers as well stays there

    readonly property bool offering: !low && !preferences.panelOpen

    signal clearAsked

    function shorter(told: string): list<string> {
        const parts = told.split(" · ");
        return [...parts.map((_, n) => parts.slice(0, parts.length - n).join(" · ")), ""];
    }

    spacing: Theme.s3
    // Side by side, or what belongs to the list below its name where large letters leave no room.
    GridLayout {
        columns: Math.min(name.implicitWidth, root.width * 0.3) + Theme.s2 * 2 + Theme.s1 + controls.needed > root.width ? 1 : 2
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2
        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.control
            spacing: Theme.s2
            AppText {
                id: name
                Layout.maximumWidth: root.width * 0.3
                text: root.library.collectionName !== "" ? root.library.collectionName : qsTr("Library")
                strong: true
                font.pixelSize: Theme.title
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                readonly property string told: root.library.total > 0 ? root.library.summary : ""
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s1
                Layout.alignment: Qt.AlignBaseline
                // As many of its parts as there is room for, if for any: of several lengths the longest that fits is shown.
                text: root.shorter(told).join("\u009c")
                color: Theme.c.textFaint
                Accessible.role: Accessible.StatusBar
                Accessible.name: told
            }
        }
        Flow {
            id: controls
            // In one line, while there is room for that.
            readonly property real needed: [...children].filter(one => one.visible && one.width > 0).reduce((sum, one) => sum + one.width + spacing, -spacing)
            Layout.preferredWidth: Math.ceil(Math.min(needed, root.width))
            spacing: Theme.s2
            QuietButton {
                visible: root.library.total > 0
                flatLook: true
                chosen: root.preferences.panelOpen
                iconName: "funnel"
                ink: root.preferences.panelOpen ? Theme.c.accentText : Theme.c.textSoft
                hint: root.preferences.panelOpen ? qsTr("Close collections and filters") : qsTr("Collections and filters")
                option: true
                onClicked: root.preferences.panelOpen = !root.preferences.panelOpen
            }
            Choices {
                visible: root.library.total > 0
                ink: Theme.c.textSoft
                iconName: "layers"
                options: Qt.uiLanguage ? root.library.groupings() : []
                current: root.library.group
                more: !root.library.arrangement.grouped ? [] : [
                    root.library.arrangement.allFolded ? { key: "open", icon: "chevron-down", text: qsTr("Open all groups"), apart: true } : { key: "fold", icon: "chevron-right", text: qsTr("Fold all groups"), apart: true }
                ]
                Accessible.name: qsTr("Groups: %1").arg(text)
                onPicked: key => root.library.group = key
                onMorePicked: key => root.library.arrangement.foldAll(key === "fold")
            }
            Choices {
                visible: root.library.total > 0
                ink: Theme.c.textSoft
                options: Qt.uiLanguage ? root.library.sortings() : []
                current: root.library.sort
                Accessible.name: qsTr("Order: %1").arg(text)
                onPicked: key => root.library.sort = key
            }
            QuietButton {
                visible: root.library.total > 0
                flatLook: true
                iconName: root.library.descending ? "arrow-down-wide-narrow" : "arrow-up-narrow-wide"
                ink: Theme.c.textSoft
                hint: root.library.descending ? qsTr("Falling; press for rising") : qsTr("Rising; press for falling")
                onClicked: root.library.turnAround()
            }
            Row {
                visible: root.library.total > 0
                spacing: 0
                Repeater {
                    model: [
                        { list: false, icon: "layout-grid", text: qsTr("Shelves") },
                        { list: true, icon: "list", text: qsTr("List") }
                    ]
                    QuietButton {
                        required property var modelData
                        flatLook: true
                        chosen: root.preferences.asList === modelData.list
                        iconName: modelData.icon
                        ink: chosen ? Theme.c.accentText : Theme.c.textSoft
                        hint: modelData.text
                        Accessible.role: Accessible.RadioButton
                        option: true
                        onClicked: root.preferences.asList = modelData.list
                    }
                }
            }
            SlideBar {
                visible: root.library.total > 0 && !root.preferences.asList && !root.low
                implicitHeight: Theme.control
                from: 112
                to: 260
                stepSize: 8
                value: root.preferences.coverWidth
                Accessible.name: qsTr("Size of covers")
                onMoved: root.preferences.coverWidth = Math.round(value)
            }
        }
    }
    Flow {
        visible: root.library.total > 0 && (root.offering || root.library.chips.count > 0)
        Layout.fillWidth: true
        spacing: Theme.s2
        Repeater {
            model: root.offering ? root.library.kinds : null
            FilterChip {
                id: kind
                required property string key
                required property string place
                where: place
                onClicked: root.library.toggle(kind.key)
            }
        }
        Item {
            visible: root.offering
            width: 1
            height: Theme.hitMin
            Rectangle {
                anchors.centerIn: parent
                width: 1
                height: 20
                color: Theme.c.high
            }
        }
        Repeater {
            model: root.offering ? root.library.places : null
            FilterChip {
                id: spot
                required property string key
                required property string place
                where: place
                onClicked: root.library.toggle(spot.key)
            }
        }
        Repeater {
            model: root.library.chips
            Chip {
                id: chip
                required property string key
                required text
                // Kinds and places stand there as chips already while they are offered.
                visible: !root.offering || !(key.startsWith("kind:") || key.startsWith("where:"))
                removable: true
                onClicked: root.library.toggle(chip.key)
                onRemoved: root.library.toggle(chip.key)
            }
        }
        LinkButton {
            visible: root.library.chips.count > 0
            implicitHeight: Theme.hitMin
            text: qsTr("Clear all")
            onClicked: root.clearAsked()
        }
    }
}
