pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// How games are started: behind which walls, and with what in their environment.
SettingsGroup {
    id: root

    required property ProgramSettings program
    readonly property string ruled: program.ruledBy("launch.env")

    function take(): void {
        if (root.program.setVariable(variable.text, value.text)) {
            variable.clear();
            value.clear();
            variable.forceActiveFocus(Qt.TabFocusReason);
        } else
            variable.selectAll();
    }

    text: qsTr("Running games")
    iconName: "play"
    Component.onCompleted: root.program.lookForProton()

    SwitchLine {
        program: root.program
        search: root.lineSearch
        key: "launch.sandbox"
        on: root.program.sandbox
        name: qsTr("Sandbox")
        about: qsTr("Native games see their own files and saves, and nothing else of yours, where the system allows it")
    }
    SwitchLine {
        program: root.program
        search: root.lineSearch
        key: "launch.network"
        on: root.program.gamesOnline
        name: qsTr("Games may use the network")
        about: qsTr("Can be forbidden only inside the sandbox")
    }
    RunnerOrder {
        Layout.fillWidth: true
        search: root.lineSearch
        program: root.program
    }
    ProtonLine {
        Layout.fillWidth: true
        search: root.lineSearch
        program: root.program
    }
    SettingLine {
        id: environment
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Variables of the environment")
        detail: root.ruled || qsTr("Given to every program that is started, such as MANGOHUD and 1")
    }
    Repeater {
        model: root.program.variables
        RowLayout {
            id: line
            required property string name
            required property string value
            visible: environment.visible
            Layout.fillWidth: true
            spacing: Theme.s2
            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s4
                text: line.name + " = " + line.value
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
            QuietButton {
                enabled: root.ruled === ""
                flatLook: true
                implicitHeight: Theme.hitMin
                iconName: "x"
                ink: Theme.c.textSoft
                Layout.rightMargin: Theme.s3
                hint: qsTr("Take %1 out").arg(line.name)
                onClicked: root.program.dropVariable(line.name)
            }
        }
    }
    RowLayout {
        visible: environment.visible && root.ruled === ""
        Layout.fillWidth: true
        Layout.margins: Theme.s4
        Layout.topMargin: 0
        spacing: Theme.s2
        TextEntry {
            id: variable
            Layout.fillWidth: true
            placeholderText: qsTr("Name of a variable")
            onAccepted: value.forceActiveFocus(Qt.TabFocusReason)
        }
        TextEntry {
            id: value
            Layout.fillWidth: true
            placeholderText: qsTr("Its value")
            onAccepted: root.take()
        }
        QuietButton {
            enabled: variable.length > 0
            iconName: "plus"
            text: qsTr("Add")
            Accessible.name: qsTr("Add the variable")
            onClicked: root.take()
        }
    }
}
