import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// What the player begins with; everything else is set while it plays.
SettingsGroup {
    id: root

    required property Preferences preferences

    text: qsTr("Playback")
    iconName: "film"

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
    SettingLine {
        id: subtitles
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Size of subtitles")
        also: qsTr("captions letters")
        detail: qsTr("%1 %").arg(Math.round(letters.value).toLocaleString(Qt.locale(), "f", 0))
        SlideBar {
            id: letters
            from: 50
            to: 200
            stepSize: 10
            Accessible.name: subtitles.name
            Component.onCompleted: value = Math.round(root.preferences.tastes.of("", "")["sub-scale"] * 100)
            onMoved: root.preferences.tastes.keep("sub-scale", value / 100, "", "")
        }
    }
}
