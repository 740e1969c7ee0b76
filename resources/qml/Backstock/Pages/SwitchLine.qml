import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// A setting of the program that is on or off; where the environment rules it says so and cannot be turned.
SettingLine {
    id: root

    required property ProgramSettings program
    required property string key
    required property bool on
    property string about: ""
    readonly property string ruled: program.ruledBy(key)

    Layout.fillWidth: true
    detail: ruled || about
    OnOff {
        id: control
        name: root.name
        enabled: root.ruled === ""
        checked: root.on
        onToggled: root.program.turn(root.key, checked)
        Binding {
            control.checked: root.on
        }
    }
}
