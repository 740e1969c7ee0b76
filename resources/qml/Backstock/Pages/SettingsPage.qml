import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Every setting: subjects at the side, their sheets beside it, in two columns where there is room; and a search that
// leaves what speaks of it.
FocusScope {
    id: root

    required property Shell shell

    signal addWanted(string way)
    signal passphraseWanted
    signal limitsWanted
    signal partsWanted
    signal signOutWanted(string accountId, string name)

    readonly property real room: width - 2 * Theme.inset

    RowLayout {
        id: head
        x: Theme.inset
        width: root.room
        spacing: Theme.s4
        AppText {
            Layout.fillWidth: true
            text: qsTr("Settings")
            strong: true
            font.pixelSize: Theme.title
            Layout.preferredHeight: Theme.control
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        TextEntry {
            id: search
            Layout.preferredWidth: Theme.grow(320)
            Layout.maximumWidth: root.room / 2
            focus: !Theme.television    // there the keyboard of the screen would come with it
            iconName: "search"
            placeholderText: qsTr("Search the settings")
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                clear();
            }
        }
    }
    Banner {
        id: later
        x: Theme.inset
        y: head.height + Theme.s3
        width: root.room
        text: root.shell.program.restartNeeded ? qsTr("Some of what you set holds from the next start of Backstock on.") : ""
        iconName: "refresh-cw"
        closable: false
        action: qsTr("Start again now")
        onActed: root.shell.leaving.startAgain()
    }
    Flickable {
        id: aside
        visible: root.room >= Theme.grow(760)
        // By x, not by anchors: the wall beside it reckons with it.
        x: LayoutMirroring.enabled ? root.width - Theme.inset - width : Theme.inset
        y: wall.y + wall.brim
        width: Theme.grow(224)
        height: wall.height - wall.brim
        contentHeight: index.implicitHeight + Theme.s2
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        SettingsIndex {
            id: index
            width: aside.width
            groups: wall.groups
            current: wall.current
            onWanted: group => wall.show(group)
        }
    }
    SettingsWall {
        id: wall
        readonly property real start: aside.visible ? aside.width + Theme.s5 : 0
        x: LayoutMirroring.enabled ? 0 : Theme.inset + start
        y: later.y + (later.visible ? later.height + Theme.s3 : 0) - brim
        width: root.width - Theme.inset - start
        height: root.height - y
        search: search.text
        shell: root.shell
        onAddWanted: way => root.addWanted(way)
        onPassphraseWanted: root.passphraseWanted()
        onLimitsWanted: root.limitsWanted()
        onPartsWanted: root.partsWanted()
        onAllWanted: search.clear()
        onSignOutWanted: (accountId, name) => root.signOutWanted(accountId, name)
    }
}
