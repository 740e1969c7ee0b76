pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Header art fading into the ground; cover, label, name, one line of facts, and the buttons at the cover's foot.
FocusScope {
    id: root

    required property TitlePage title
    required property bool roomy
    required property real inset
    required property EditDeeds edits

    signal removeWanted
    signal editWanted

    readonly property bool working: title.busy
    height: cover.y + cover.height
    Accessible.role: Accessible.Pane
    Accessible.name: title.loaded ? title.name : qsTr("Loading")

    // The main button cannot have the focus while it can do nothing.
    function hold(): void {
        if (root.title.loaded && !root.title.deedEnabled && (Window.activeFocusItem === root || Window.activeFocusItem === main))
            more.forceActiveFocus(Qt.TabFocusReason);
    }
    readonly property bool stuck: activeFocus && title.loaded && !title.deedEnabled
    onStuckChanged: if (stuck)
        Qt.callLater(hold)
    WideArt {
        id: art
        width: parent.width
        height: root.roomy ? 420 : 236
        source: root.title.wideArt
        sourceSize.width: 1680
    }
    TitleFade {
        anchors.fill: art
        written: (words.y + labels.height) / height
    }
    Cover {
        id: cover
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: art.height - height + (root.roomy ? 96 : 84)
        visible: root.title.loaded
        name: root.title.name
        family: root.title.family
        art: root.title.art
        coverWidth: root.title.family === "music" ? (root.roomy ? 280 : 200) : (root.roomy ? 232 : 152)
    }
    // A picture let go on the art or on the cover takes its place.
    PictureDrop {
        anchors.fill: art
        visible: root.title.loaded
        label: qsTr("Use as the wide picture")
        onFileDropped: file => root.edits.choose(root.title.titleId, file, "wide")
        onBytesDropped: bytes => root.edits.drop(root.title.titleId, bytes, "wide")
    }
    PictureDrop {
        anchors.fill: cover
        visible: root.title.loaded
        label: qsTr("Use as the cover")
        onFileDropped: file => root.edits.choose(root.title.titleId, file, "cover")
        onBytesDropped: bytes => root.edits.drop(root.title.titleId, bytes, "cover")
    }
    ColumnLayout {
        id: words
        anchors.left: cover.right
        anchors.leftMargin: Theme.s6
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: cover.bottom
        visible: root.title.loaded
        spacing: Theme.s2
        Row {
            id: labels
            spacing: Theme.s2
            ShelfLabel {
                where: root.title.place
                progress: root.title.progress
                onArt: true
                text: root.title.label
            }
            ShelfLabel {
                visible: !root.title.listed
                where: "store"
                glyph: false
                onArt: true
                text: qsTr("NO LONGER LISTED")
            }
            ShelfLabel {
                visible: root.title.order.hidden
                where: "store"
                glyph: false
                onArt: true
                text: qsTr("HIDDEN")
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.title.name
            strong: true
            font.pixelSize: Theme.display
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s3
            text: root.title.facts
            color: Theme.c.textSoft
        }
        Flow {
            id: row
            Layout.fillWidth: true
            spacing: Theme.s3
            PrimaryButton {
                id: main
                focus: true
                iconName: root.title.deedIcon
                text: root.title.deedText
                detail: root.title.deedDetail
                tall: true
                enabled: root.title.deedEnabled
                progress: root.working ? root.title.progress : -1
                width: Math.min(implicitWidth, Theme.grow(460), row.width)
                onClicked: root.title.doMain()
                // The ring comes back with the deed: a control that could not be used has lost it.
                onEnabledChanged: if (enabled && root.activeFocus) forceActiveFocus(Qt.TabFocusReason)
            }
            QuietButton {
                visible: root.working
                implicitHeight: Theme.buttonTall
                iconName: "x"
                text: qsTr("Call off")
                onClicked: root.title.cancel()
            }
            QuietButton {
                visible: root.title.updatable
                implicitHeight: Theme.buttonTall
                iconName: "circle-arrow-up"
                ink: Theme.c.accentText
                text: qsTr("Update")
                onClicked: root.title.update()
            }
            QuietButton {
                visible: root.title.canPageIn && !root.working
                implicitHeight: Theme.buttonTall
                iconName: "arrow-down"
                text: qsTr("Only page in")
                onClicked: root.title.pageIn()
            }
            QuietButton {
                visible: root.title.canPageOut && !root.working
                implicitHeight: Theme.buttonTall
                iconName: "archive"
                text: qsTr("Page out")
                onClicked: root.title.pageOut()
            }
            MenuButton {
                id: more
                implicitHeight: Theme.buttonTall
                options: [
                    root.title.deed === "watch" ? { key: "next", icon: "skip-forward", text: qsTr("Play next") } : null,
                    root.title.deed === "watch" ? { key: "last", icon: "list-music", text: qsTr("Play last") } : null,
                    root.title.url !== "" ? { key: "page", icon: "external-link", text: qsTr("Open the store’s page") } : null,
                    { key: "edit", icon: "pencil", keys: "F2", text: qsTr("Edit name and pictures") },
                    { key: "hide", icon: root.title.order.hidden ? "eye" : "eye-off", text: root.title.order.hidden ? qsTr("Show again") : qsTr("Hide") },
                    root.title.canRemove && !root.working ? { key: "remove", icon: "trash-2", text: qsTr("Remove from this computer") } : null
                ].filter(option => option !== null)
                onPicked: key => {
                    if (key === "page")
                        root.title.openStorePage();
                    else if (key === "edit")
                        root.editWanted();
                    else if (key === "next" || key === "last")
                        root.title.putWanted(key, [root.title.titleId]);
                    else if (key === "hide")
                        root.title.order.toggleHidden();
                    else
                        root.removeWanted();
                }
            }
        }
    }
}
