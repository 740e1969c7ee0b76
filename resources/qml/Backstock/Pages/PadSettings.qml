pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// What each button of the pad does, and binding them anew. Not there while no pad is.
SettingsGroup {
    id: root

    required property Pads pads

    text: qsTr("Gamepad")
    iconName: "gamepad-2"
    aside: pads.name
    action: qsTr("As they came")
    visible: pads.there && found
    onActed: pads.forgetBindings()

    Repeater {
        model: root.pads.there ? root.pads.bindings : null
        SettingLine {
            id: line
            required property string deed
            required property string text
            required property string cap
            readonly property bool asked: root.pads.askedFor === deed
            Layout.fillWidth: true
            search: root.lineSearch
            name: text
            QuietButton {
                chosen: line.asked
                text: line.asked ? qsTr("Press a button") : line.cap
                Accessible.name: line.asked ? text : qsTr("%1, on %2; press to change").arg(line.text).arg(line.cap)
                onClicked: root.pads.bind(line.deed)
            }
        }
    }
}
