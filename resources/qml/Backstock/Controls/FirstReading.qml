pragma ComponentBehavior: Bound
import QtQuick

// A page that has nothing to show yet: quiet blocks where things will stand, or what kept them from being read.
Item {
    id: root

    required property bool loaded
    required property var trouble       // { text, detail, report }; empty texts while there is none
    default property alias blocks: room.data

    signal againAsked
    signal copyAsked(string report)

    visible: !loaded
    clip: true

    Item {
        id: room
        anchors.fill: parent
        visible: root.trouble.text === ""
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Loading")
    }
    EmptyShelf {
        visible: root.trouble.text !== ""
        anchors.centerIn: parent
        tone: "failed"
        text: root.trouble.text
        detail: root.trouble.detail
        report: root.trouble.report
        action: qsTr("Try again")
        onActed: root.againAsked()
        onCopyAsked: report => root.copyAsked(report)
    }
}
