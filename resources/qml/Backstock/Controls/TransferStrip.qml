pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// Only there while something moves: the foremost job, and how many follow.
Rectangle {
    id: root

    required property string jobId
    required property string titleId
    required property string name
    required property string family
    required property string phase
    required property string label
    required property string figures
    required property string what
    required property real progress
    required property url art
    required property bool canPause
    property int others: 0

    signal pauseAsked(string jobId)
    signal resumeAsked(string jobId)
    signal opened

    implicitHeight: Theme.strip
    color: Theme.c.raised
    Accessible.role: Accessible.StatusBar
    Accessible.name: name + ", " + label
    // Often enough to know that it goes on, seldom enough to let other things be heard.
    readonly property int quarter: Math.floor(progress * 4)
    onQuarterChanged: if (visible && quarter > 0)
        Qt.callLater(() => root.Accessible.announce(root.Accessible.name))

    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        onClicked: root.opened()
    }
    ProgressLine {
        width: parent.width
        implicitHeight: 2
        radius: 0
        value: root.progress
        color: Theme.c.line
        fill: root.phase === "paused" ? Theme.c.textSoft : Theme.c.accent
    }
    RowLayout {
        anchors.fill: parent
        anchors.topMargin: 2
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.s4
        spacing: Theme.s3
        Item {
            visible: root.titleId !== ""
            Layout.preferredWidth: Theme.grow(28)
            Layout.preferredHeight: Theme.grow(42)
            Cover {
                anchors.centerIn: parent
                name: root.name
                family: root.family
                art: root.art
                coverWidth: Theme.grow(28)
                large: false
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: false
            SilentText {
                Layout.maximumWidth: root.width * 0.34
                text: root.name
                font.weight: Font.Medium
            }
            AppText {
                Layout.maximumWidth: root.width * 0.34
                text: root.what
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
        ShelfLabel {
            spoken: false
            visible: root.label !== ""
            Layout.leftMargin: Theme.s4
            where: root.phase === "paused" ? "store" : "arriving"
            glyph: root.phase !== "paused"
            progress: root.progress
            text: root.label
        }
        AppText {
            Layout.fillWidth: true
            text: root.figures
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
        }
        AppText {
            visible: root.others > 0
            text: qsTr("then %Ln more", "", root.others)
            color: Theme.c.textFaint
        }
        QuietButton {
            flatLook: true
            iconName: root.canPause ? "pause" : "play"
            hint: root.canPause ? qsTr("Pause") : qsTr("Go on")
            onClicked: root.canPause ? root.pauseAsked(root.jobId) : root.resumeAsked(root.jobId)
        }
    }
}
