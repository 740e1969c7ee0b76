pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Home from across the room: sections on top, what the chosen title is and does, its shelf, and what the pad does now.
FocusScope {
    id: root

    required property Home home
    required property Pads pads

    signal opened(string titleId)
    signal searchWanted

    readonly property var sections: [
        { key: "home", text: qsTr("Home") },
        { key: "game", text: qsTr("Games") },
        { key: "film", text: qsTr("Films") },
        { key: "music", text: qsTr("Music") }
    ]
    property string section: "home"
    readonly property TitlePage title: home.hero
    readonly property Item holder: Window.activeFocusItem

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

    WideArt {
        anchors.right: parent.right
        width: parent.width
        height: parent.height * 0.66
        source: root.title.wideArt
        sourceSize.width: 1680
    }
    Rectangle {
        width: parent.width
        height: parent.height * 0.66 + 1
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.fade(Theme.c.ground, 0.72)
            }
            GradientStop {
                position: 1
                color: Theme.c.ground
            }
        }
    }
    Row {
        id: tabs
        anchors.left: parent.left
        anchors.leftMargin: Theme.inset
        y: Theme.s5
        spacing: Theme.s4
        Segments {
            name: qsTr("Sections")
            options: root.sections
            current: root.section
            onPicked: key => root.section = key
        }
        QuietButton {
            iconName: "search"
            text: qsTr("Search and menu")
            flatLook: true
            onClicked: root.searchWanted()
        }
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.inset
        anchors.bottom: shelf.top
        anchors.bottomMargin: Theme.s4
        width: parent.width * 0.6
        spacing: Theme.s3
        visible: root.title.loaded && shelf.count > 0
        ShelfLabel {
            anchors.left: parent.left
            where: root.title.place
            text: root.title.label
            progress: Math.max(0, root.title.progress)
        }
        AppText {
            width: parent.width
            text: root.title.name
            strong: true
            font.pixelSize: Theme.display
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            width: parent.width
            visible: root.height > 700
            text: root.title.summary
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.c.textSoft
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.s4
            PrimaryButton {
                iconName: root.title.deedIcon
                text: root.title.deedText
                detail: root.title.deedDetail
                progress: root.title.busy ? Math.max(0, root.title.progress) : -1
                enabled: root.title.deedEnabled
                onClicked: root.title.doMain()
            }
            QuietButton {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Details")
                onClicked: root.opened(root.title.titleId)
            }
        }
    }
    TelevisionShelf {
        id: shelf
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: hints.top
        anchors.leftMargin: Theme.inset - Theme.s5
        height: Math.min(root.height * (Theme.grown > 1.5 ? 0.24 : 0.4), 420)
        focus: true
        titles: root.home.shown
        onSettled: titleId => root.title.open(titleId)
        onDone: titleId => {
            if (root.title.titleId === titleId && root.title.deedEnabled)
                root.title.doMain();
            else
                root.opened(titleId);
        }
        onAsked: titleId => root.opened(titleId)
    }
    EmptyShelf {
        visible: root.home.loaded && shelf.count === 0
        anchors.centerIn: parent
        text: qsTr("Nothing of this kind stands here yet.")
        action: qsTr("Search and menu")
        onActed: root.searchWanted()
    }
    Flow {
        id: hints
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        anchors.bottomMargin: Theme.s4
        spacing: Theme.s5
        Repeater {
            model: [
                { deed: "do", text: root.title.deedText },
                { deed: "more", text: qsTr("Details") },
                { deed: "back", text: qsTr("Back") },
                { deed: "section-after", text: qsTr("Sections") },
                { deed: "menu", text: qsTr("Menu") }
            ]
            PadHint {
                required property var modelData
                visible: modelData.text !== ""
                cap: root.pads.cap(modelData.deed, root.pads.name)
                text: modelData.text
            }
        }
    }
}
