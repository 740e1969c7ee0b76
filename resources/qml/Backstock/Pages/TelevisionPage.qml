pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Home from across the room: sections on top, what the chosen title is and does, its shelf, and what the pad does now.
FocusScope {
    id: root

    required property Home home

    signal opened(string titleId)
    signal searchWanted
    signal pageWanted(string page)

    readonly property var sections: [
        { key: "home", text: qsTr("Home") },
        { key: "game", text: qsTr("Games") },
        { key: "film", text: qsTr("Films") },
        { key: "music", text: qsTr("Music") }
    ]
    // There is no rail here: the picture has the whole screen.
    readonly property var places: [
        { key: "library", icon: "library", text: qsTr("Library") },
        { key: "downloads", icon: "download", text: qsTr("Downloads") },
        { key: "shelf", icon: "archive", text: qsTr("Shelf") },
        { key: "settings", icon: "settings", text: qsTr("Settings") }
    ]
    property string section: "home"
    readonly property TitlePage title: home.hero
    readonly property Item holder: Window.activeFocusItem
    // Large letters above the shelf take of its height.
    readonly property real shelfShare: Theme.textScale > 1.4 ? 0.24 : Theme.textScale > 1.1 || Theme.unit < 1 ? 0.36 : 0.4

    // What had the focus has gone: the shelf takes over.
    function hold(): void {
        if (root.holder === root)
            shelf.forceActiveFocus(Qt.TabFocusReason);
    }
    onHolderChanged: if (holder === root)
        Qt.callLater(hold)

    function turn(by: int): void {
        const at = sections.findIndex(one => one.key === section);
        section = sections[(at + by + sections.length) % sections.length].key;
    }
    onSectionChanged: {
        home.show(section);
        shelf.begin();
    }
    Component.onCompleted: {
        home.show(section);
        shelf.begin();
    }
    Keys.onPressed: event => {
        const control = event.modifiers & Qt.ControlModifier;
        event.accepted = control && (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown);
        if (event.accepted)
            root.turn(event.key === Qt.Key_PageUp ? -1 : 1);
    }

    PadDeeds {
        deeds: [
            { deed: "do", text: shelf.activeFocus ? root.title.deedText : qsTr("Press") },
            { deed: "select", text: !shelf.activeFocus ? "" : root.title.canPageOut ? qsTr("Page out") : root.title.canPageIn ? qsTr("Page in") : "" },
            { deed: "more", text: shelf.activeFocus && shelf.count > 0 ? qsTr("Details") : "" },
            { deed: "section-after", text: qsTr("Sections") },
            { deed: "menu", text: qsTr("Menu") }
        ]
    }
    WideArt {
        anchors.right: parent.right
        width: parent.width
        height: parent.height * 0.66
        source: root.title.wideArt
        sourceSize.width: 1680
    }
    TelevisionScrim {
        width: parent.width
        height: parent.height * 0.66 + 1
    }
    // Only to be measured: where the tabs leave no room for its words, the picture stands alone.
    QuietButton {
        id: spelled
        visible: false
        iconName: "search"
        text: qsTr("Search and menu")
    }
    Flow {
        id: tabs
        width: root.width - Theme.safeX * 2
        readonly property real others: segments.width + (Theme.control + spacing) * root.places.length + spacing
        readonly property real taken: others + searching.width
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX - Theme.s4      // its words begin where all others do
        y: Theme.safeY
        spacing: Theme.s4
        Segments {
            id: segments
            name: qsTr("Sections")
            bare: true
            options: root.sections
            current: root.section
            onPicked: key => root.section = key
        }
        QuietButton {
            id: searching
            iconName: "search"
            text: tabs.others + spelled.implicitWidth <= root.width - Theme.safeX * 2 ? spelled.text : ""
            hint: spelled.text
            flatLook: true
            onClicked: root.searchWanted()
        }
        Repeater {
            model: root.places
            QuietButton {
                id: place
                required property var modelData
                iconName: modelData.icon
                hint: modelData.text
                flatLook: true
                onClicked: root.pageWanted(place.modelData.key)
            }
        }
    }
    TelevisionClock {
        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX
        anchors.verticalCenter: tabs.verticalCenter
        visible: tabs.taken + implicitWidth + Theme.s5 <= parent.width - 2 * Theme.safeX
    }
    TelevisionWords {
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        anchors.bottom: shelf.top
        anchors.bottomMargin: Theme.s4
        width: parent.width * 0.5
        visible: root.title.loaded && shelf.count > 0
        title: root.title
        room: shelf.y - Theme.s4 - tabs.y - tabs.height - Theme.s3
        onOpened: root.opened(root.title.titleId)
    }
    TelevisionShelf {
        id: shelf
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.foot + Theme.s2
        height: Math.round(root.height * root.shelfShare)
        safe: Theme.safeX
        focus: true
        visible: count > 0 || !root.home.loaded     // nothing is left to walk: the focus goes to who says so
        titles: root.home.shown
        onSettled: titleId => root.title.open(titleId)
        onDone: titleId => {
            if (root.title.titleId === titleId && root.title.deedEnabled)
                root.title.doMain();
            else
                root.opened(titleId);
        }
        onAsked: titleId => root.opened(titleId)
        onShelved: titleId => root.title.titleId !== titleId ? undefined : root.title.canPageOut ? root.title.pageOut() : root.title.canPageIn ? root.title.pageIn() : undefined
    }
    EmptyShelf {
        visible: root.home.loaded && shelf.count === 0
        anchors.centerIn: parent
        text: qsTr("Nothing of this kind stands here yet.")
        action: qsTr("Search and menu")
        onActed: root.searchWanted()
    }
}
