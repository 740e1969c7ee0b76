pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Controls
import Backstock.Desktop

// How fast and how much at once; these hold at once, the ways of the swarm from the next start on.
SettingsGroup {
    id: root

    required property ProgramSettings program
    required property SpeedLimits limits

    signal limitsWanted

    text: qsTr("Network")
    iconName: "globe"

    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Speed and hours")
        detail: qsTr("Limits for what comes and goes, always or at hours of the week")
        QuietButton {
            iconName: "clock"
            text: root.limits.now
            Accessible.name: qsTr("Speed and hours: %1").arg(text)
            onClicked: root.limitsWanted()
        }
    }
    SettingLine {
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Downloads at once")
        Stepper {
            name: qsTr("Downloads at once")
            value: root.limits.atOnce
            to: root.limits.mostAtOnce
            onChanged: value => root.limits.setAtOnce(value)
        }
    }
    SettingLine {
        id: way
        Layout.fillWidth: true
        search: root.lineSearch
        name: qsTr("Way of torrents to others")
        also: qsTr("interface VPN tunnel")
        detail: ruled || qsTr("Such as the tunnel of a VPN; without it nothing is shared or fetched by torrent")
        readonly property string ruled: root.program.ruledBy("swarm.interface")
        Choices {
            name: way.name
            enabled: way.ruled === ""
            current: root.program.interface
            options: [{ key: "", text: qsTr("Any") }, ...root.program.interfaces.map(name => ({ key: name, text: name }))]
            onPicked: key => root.program.setInterface(key)
        }
    }
    SwitchLine {
        program: root.program
        search: root.lineSearch
        key: "stores.humble.torrents"
        on: root.program.torrents
        name: qsTr("Humble’s torrents")
        about: qsTr("Files come by Humble’s own torrents where it gives any; the store’s MD5 stays the judge")
    }
    SwitchLine {
        program: root.program
        search: root.lineSearch
        key: "swarm.dht"
        on: root.program.dht
        name: qsTr("Find others for magnets by themselves")
        about: qsTr("The distributed table (DHT) tells strangers which magnets you look for; your shelf never uses it")
    }
}
