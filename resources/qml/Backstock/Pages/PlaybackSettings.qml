import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// What the player begins with; everything else is set while it plays.
SettingsGroup {
    id: root

    required property Preferences preferences

    text: qsTr("Playback")

    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Loudness to begin with")
        detail: qsTr("%1 %").arg(root.preferences.volume.toLocaleString(Qt.locale(), "f", 0))
        SlideBar {
            from: 0
            to: 130
            value: root.preferences.volume
            Accessible.name: qsTr("Loudness to begin with")
            onMoved: root.preferences.volume = Math.round(value)
        }
    }
}
