pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// Every control in each state it can be in. Columns: rest, pressed, focus, disabled, busy or chosen.
Rectangle {
    id: root

    property string theme: "dark"
    property string contrast: "normal"
    property real textScale: 1
    property bool compact: false
    property bool mirrored: false

    width: 1500
    height: Math.max(760, board.implicitHeight + 48)
    color: Theme.c.ground
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "wanted"
        value: root.theme
    }
    Binding {
        target: Theme
        property: "contrastWanted"
        value: root.contrast
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
    Binding {
        target: Theme
        property: "compact"
        value: root.compact
    }

    function showRing(): void {
        ring.forceActiveFocus(Qt.TabFocusReason);
    }

    RowLayout {
        id: board
        x: 24
        y: 24
        width: parent.width - 48
        spacing: 32

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 16
            Flow {
                Layout.preferredWidth: 660
                spacing: 12
                QuietButton {
                    text: "Rest"
                    iconName: "download"
                }
                QuietButton {
                    text: "Pressed"
                    down: true
                }
                QuietButton {
                    id: ring
                    text: "Focus"
                }
                QuietButton {
                    text: "Disabled"
                    enabled: false
                    hint: "Nothing to do"
                }
                QuietButton {
                    text: "Chosen"
                    chosen: true
                    flatLook: true
                    iconName: "check"
                }
                QuietButton {
                    text: "Flat"
                    flatLook: true
                }
                QuietButton {
                    iconName: "settings"
                    hint: "Settings"
                }
            }
            Flow {
                Layout.preferredWidth: 660
                spacing: 12
                PrimaryButton {
                    iconName: "play"
                    text: "Page in and play"
                    detail: "1.2 GB from Cupboard, about 40 s"
                }
                PrimaryButton {
                    text: "Pressed"
                    down: true
                }
                PrimaryButton {
                    text: "Disabled"
                    detail: "Nobody holds a copy"
                    enabled: false
                }
                PrimaryButton {
                    text: "Paging in"
                    detail: "43 %, about 24 s"
                    progress: 0.43
                }
            }
            Flow {
                Layout.preferredWidth: 660
                spacing: 8
                FilterChip {
                    text: "Games"
                    number: 1612
                    on: true
                }
                FilterChip {
                    text: "Here"
                    number: 212
                    on: false
                    where: "here"
                }
                FilterChip {
                    text: "Pressed"
                    number: -1
                    on: false
                    down: true
                }
                Chip {
                    text: "cosy"
                    removable: true
                }
                Chip {
                    text: "favourite"
                    iconName: "star"
                }
                Badge {
                    number: 7
                }
                Badge {
                    number: 1200
                    quiet: true
                }
                ProgressRing {
                    value: 0.43
                }
                ProgressRing {
                    value: -1
                }
                OnOff {
                    name: "On"
                    checked: true
                }
                OnOff {
                    name: "Off"
                }
                OnOff {
                    name: "Disabled"
                    checked: true
                    enabled: false
                }
            }
            Segments {
                Layout.preferredWidth: 660
                current: "dark"
                options: [
                    { key: "system", icon: "monitor", text: "As the system" },
                    { key: "dark", icon: "moon", text: "Dark" },
                    { key: "light", icon: "sun", text: "Light" }
                ]
            }
            SettingLine {
                Layout.preferredWidth: 660
                name: "Size of text"
                detail: "What the desktop says, or your own"
                Choices {
                    current: "100"
                    options: [
                        { key: "100", text: "100 %" }
                    ]
                }
            }
            RowLayout {
                spacing: 12
                TextEntry {
                    Layout.preferredWidth: 320
                    iconName: "search"
                    keys: "Ctrl K"
                    placeholderText: "Search 2,148 titles"
                }
                TextEntry {
                    Layout.preferredWidth: 320
                    text: "typed"
                    iconName: "search"
                }
            }
            ChoiceRow {
                Layout.preferredWidth: 660
                iconName: "magnet"
                text: "Open a torrent or magnet"
                detail: "shows name and size before anything is downloaded"
            }
            ChoiceRow {
                Layout.preferredWidth: 660
                iconName: "store"
                text: "Chosen"
                detail: "with keys"
                current: true
                keys: "Enter"
            }
            Flow {
                Layout.preferredWidth: 660
                spacing: 12
                ShelfLabel {
                    where: "here"
                    text: "HERE · 640 MB"
                }
                ShelfLabel {
                    where: "shelf"
                    text: "CUPBOARD · 2 COPIES"
                }
                ShelfLabel {
                    where: "store"
                    text: "STORE · ITCH.IO"
                }
                ShelfLabel {
                    where: "arriving"
                    progress: 0.43
                    text: "ARRIVING 43 %"
                }
                ShelfLabel {
                    where: "alarm"
                    text: "LAST COPY"
                }
                LinkButton {
                    text: "Show all"
                }
                PadHint {
                    cap: "A"
                    text: "Play"
                }
                KeyHint {
                    text: "Ctrl K"
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 16
            RowLayout {
                spacing: 24
                BlockShelf {
                    Layout.preferredWidth: 380
                    coverWidth: 110
                }
                SlideBar {
                    value: 0.4
                }
            }
            RowLayout {
                spacing: 24
                EmptyShelf {
                    Layout.preferredWidth: 330
                    text: "Nothing stands here yet."
                    detail: "Sign in to a store, add a folder, or open a magnet."
                    action: "Add to the library"
                    iconName: "plus"
                    primary: true
                }
                EmptyShelf {
                    Layout.preferredWidth: 330
                    tone: "failed"
                    text: "The library could not be read."
                    detail: "Nothing was changed. Start again; if it stays so, copy the details."
                    action: "Try again"
                    report: "details"
                }
            }
            EmptyShelf {
                Layout.preferredWidth: 330
                tone: "offline"
                text: "The shelf is out of reach."
                detail: "What is on this computer plays as ever."
                action: "Look again"
            }
        }
    }
}
