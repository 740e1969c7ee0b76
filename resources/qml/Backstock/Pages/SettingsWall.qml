import QtQuick
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The sheets of all subjects, one below the other; where there is room the later half stands in a second column.
Flickable {
    id: root

    required property Shell shell
    required property string search

    readonly property int brim: Theme.ring + Theme.ringGap     // above the first sheet, where a ring needs it
    readonly property var groups: [accounts, appearance, storage, network, playback, running, place, pads, shortcuts, about]
    readonly property var shown: groups.filter(group => group.visible)
    readonly property SettingsGroup current: {
        if (asked !== null && asked.visible && asked.y + Theme.s7 > contentY && asked.y < contentY + height)
            return asked;
        const reached = contentHeight > height && contentY >= contentHeight - height - 1;
        return (reached ? shown[shown.length - 1] : shown.find(group => group.y + group.height > contentY + Theme.s7)) ?? accounts;
    }
    property SettingsGroup asked: null

    signal addWanted(string way)
    signal passphraseWanted
    signal limitsWanted
    signal partsWanted
    signal allWanted
    signal signOutWanted(string accountId, string name)

    function show(group: SettingsGroup): void {
        root.asked = group;
        root.contentY = Math.max(0, Math.min(group.y - root.brim, root.contentHeight - root.height));
    }

    contentHeight: wall.height + Theme.s6
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onMovementStarted: asked = null
    T.ScrollBar.vertical: ScrollHandle {}

    Item {
        id: wall
        readonly property real room: root.width - Theme.inset
        readonly property int columns: room >= Theme.grow(1120) ? 2 : 1
        readonly property int half: 6   // the second column begins with this one: so they are much the same length
        readonly property real span: (room - (columns - 1) * Theme.s5) / columns

        function aside(at: int): bool {
            return columns === 2 && at >= half;
        }
        function across(at: int): real {
            const column = aside(at) ? 1 : 0;
            return root.LayoutMirroring.enabled ? Theme.inset + (columns - 1 - column) * (span + Theme.s5) : column * (span + Theme.s5);
        }
        function down(at: int): real {
            let top = root.brim;
            for (let before = aside(at) ? half : 0; before < at; before++)
                if (root.groups[before].visible)
                    top += root.groups[before].implicitHeight + Theme.s5;
            return top;
        }
        width: root.width
        height: root.groups.reduce((lowest, group) => group.visible ? Math.max(lowest, group.y + group.implicitHeight) : lowest, 0)

        AccountSettings {
            id: accounts
            x: wall.across(0)
            y: wall.down(0)
            width: wall.span
            search: root.search
            accounts: root.shell.accounts
            onAddWanted: way => root.addWanted(way)
            onPassphraseWanted: root.passphraseWanted()
            onSignOutWanted: (accountId, name) => root.signOutWanted(accountId, name)
        }
        AppearanceSettings {
            id: appearance
            x: wall.across(1)
            y: wall.down(1)
            width: wall.span
            search: root.search
            preferences: root.shell.preferences
            language: root.shell.language
        }
        StorageSettings {
            id: storage
            x: wall.across(2)
            y: wall.down(2)
            width: wall.span
            search: root.search
            program: root.shell.program
        }
        NetworkSettings {
            id: network
            x: wall.across(3)
            y: wall.down(3)
            width: wall.span
            search: root.search
            program: root.shell.program
            limits: root.shell.limits
            onLimitsWanted: root.limitsWanted()
        }
        PlaybackSettings {
            id: playback
            x: wall.across(4)
            y: wall.down(4)
            width: wall.span
            search: root.search
            preferences: root.shell.preferences
        }
        RunningSettings {
            id: running
            x: wall.across(5)
            y: wall.down(5)
            width: wall.span
            search: root.search
            program: root.shell.program
        }
        PlaceSettings {
            id: place
            x: wall.across(6)
            y: wall.down(6)
            width: wall.span
            search: root.search
            habits: root.shell.preferences.place
            menuPlace: root.shell.menuPlace
            inTray: root.shell.inTray
        }
        PadSettings {
            id: pads
            x: wall.across(7)
            y: wall.down(7)
            width: wall.span
            search: root.search
            pads: root.shell.pads
        }
        ShortcutSettings {
            id: shortcuts
            x: wall.across(8)
            y: wall.down(8)
            width: wall.span
            search: root.search
            shortcuts: root.shell.preferences.shortcuts
            onResetDone: keys => root.shell.offerKeys(keys)
        }
        AboutSettings {
            id: about
            x: wall.across(9)
            y: wall.down(9)
            width: wall.span
            search: root.search
            about: root.shell.about
            accounts: root.shell.accounts
            onPartsWanted: root.partsWanted()
        }
        EmptyShelf {
            visible: root.shown.length === 0
            // Nothing stands beside it: in the middle of the page, as far as this reaches.
            x: Math.max(0, Math.min(root.width - width, ((root.parent?.width ?? root.width) - width) / 2 - root.x))
            y: Math.max(0, (root.height - height) * 0.3)
            text: qsTr("No setting speaks of “%1”.").arg(root.search)
            action: qsTr("Show all settings")
            onActed: root.allWanted()
        }
    }
}
