pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// One small plate on a cover or in a row: an update is offered, not claimed yet, a key, no longer listed, hidden.
Rectangle {
    id: root

    required property string mark
    property bool onArt: true

    readonly property string spoken: ({
            update: qsTr("An update is offered"),
            unclaimed: qsTr("Not claimed yet: getting it claims it"),
            key: qsTr("A key or a page only"),
            unlisted: qsTr("No longer listed at the store"),
            hidden: qsTr("Hidden")
        })[mark] ?? ""

    implicitWidth: Theme.glyphPlate
    implicitHeight: Theme.glyphPlate
    radius: height / 2
    color: onArt ? Theme.c.plate : "transparent"
    border.width: onArt ? 1 : 0
    border.color: Theme.fade(Theme.c.onPlate, 0.24)
    Accessible.ignored: true
    Icon {
        anchors.centerIn: parent
        name: ({ update: "circle-arrow-up", unclaimed: "gift", key: "ticket", unlisted: "circle-slash", hidden: "eye-off" })[root.mark] ?? ""
        size: Theme.iconSmall
        color: root.mark === "update" ? (root.onArt ? Theme.backRoom.accentText : Theme.c.accentText) : root.onArt ? Theme.c.onPlate : Theme.c.textSoft
    }
    HoverHandler {
        id: hover
    }
    Loader {
        active: hover.hovered && root.spoken !== ""
        anchors.fill: parent
        sourceComponent: Item {
            Hint {
                text: root.spoken
                visible: true
                closePolicy: T.Popup.NoAutoClose
            }
        }
    }
}
