pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// How the window looks. Every change shows at once.
SettingsGroup {
    id: root

    required property Preferences preferences
    required property Language language
    readonly property Look look: preferences.look

    text: qsTr("Appearance")
    iconName: "eye"

    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Language")
        Choices {
            name: qsTr("Language")
            current: root.look.language
            options: [{ key: "system", text: qsTr("As the system") }, ...root.language.options]
            onPicked: key => root.look.language = key
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Theme")
        Segments {
            name: qsTr("Theme")
            current: root.preferences.theme
            options: [
                { key: "system", icon: "monitor", text: qsTr("As the system") },
                { key: "dark", icon: "moon", text: qsTr("Dark") },
                { key: "light", icon: "sun", text: qsTr("Light") }
            ]
            onPicked: key => root.preferences.theme = key
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Contrast")
        detail: qsTr("High: pure text, and lines around everything that can be pressed")
        Segments {
            name: qsTr("Contrast")
            current: root.look.contrast
            options: [
                { key: "system", icon: "monitor", text: qsTr("As the system") },
                { key: "high", text: qsTr("High") },
                { key: "normal", text: qsTr("Normal") }
            ]
            onPicked: key => root.look.contrast = key
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Size of text")
        Choices {
            name: qsTr("Size of text")
            current: String(root.look.textScale)
            options: [0, 100, 112, 125, 150, 175, 200].map(percent => ({ key: String(percent), text: percent === 0 ? qsTr("As the system") : qsTr("%1 %").arg(percent.toLocaleString(Qt.locale(), "f", 0)) }))
            onPicked: key => root.look.textScale = Number(key)
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Density")
        detail: qsTr("Compact: lower rows, and covers without their names")
        Segments {
            name: qsTr("Density")
            current: root.look.density
            options: [
                { key: "comfortable", text: qsTr("Comfortable") },
                { key: "compact", text: qsTr("Compact") }
            ]
            onPicked: key => root.look.density = key
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Motion")
        Segments {
            name: qsTr("Motion")
            current: root.look.motion
            options: [
                { key: "system", icon: "monitor", text: qsTr("As the system") },
                { key: "less", text: qsTr("Less") },
                { key: "full", text: qsTr("Full") }
            ]
            onPicked: key => root.look.motion = key
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Television mode")
        detail: qsTr("Large, for a pad or a remote from across the room; F10 leaves it")
        OnOff {
            id: television
            name: qsTr("Television mode")
            checked: root.look.television
            onToggled: root.look.television = checked
            Binding {
                television.checked: root.look.television
            }
        }
    }
}
