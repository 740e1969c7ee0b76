pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// A magnet is looked at first: name, size, files. Nothing is downloaded before the person says so.
InScene {
    id: root

    required property Adding adding

    signal fileAsked

    function ask(magnet: string): void {
        field.text = magnet;
        root.adding.begin();
        root.open();
        field.forceActiveFocus(Qt.PopupFocusReason);
        if (magnet !== "")
            root.adding.inspect(magnet);
    }

    title: qsTr("Open a torrent or magnet")
    lead: qsTr("Name, size and files are shown before anything is downloaded.")

    TextEntry {
        id: field
        Layout.fillWidth: true
        code: true
        placeholderText: qsTr("magnet:?xt=…")
        onAccepted: root.adding.inspect(text)
    }
    TroubleText {
        Layout.fillWidth: true
        text: root.adding.trouble
    }
    Rectangle {
        visible: root.adding.inspected
        Layout.fillWidth: true
        implicitHeight: facts.implicitHeight + Theme.s3 * 2
        radius: Theme.radiusControl
        color: Theme.c.ground
        border.width: Theme.frame
        border.color: Theme.c.edge
        ColumnLayout {
            id: facts
            anchors.fill: parent
            anchors.margins: Theme.s3
            spacing: Theme.s1
            AppText {
                Layout.fillWidth: true
                text: root.adding.magnetName
                strong: true
            }
            AppText {
                text: root.adding.magnetSize
                color: Theme.c.textSoft
            }
            Repeater {
                model: root.adding.magnetFiles
                RowLayout {
                    id: line
                    required property var modelData
                    AppText {
                        Layout.fillWidth: true
                        text: line.modelData.name
                        elide: Text.ElideMiddle
                        font.pixelSize: Theme.caption
                        color: Theme.c.textFaint
                    }
                    AppText {
                        text: line.modelData.size
                        monospaced: true
                        font.pixelSize: Theme.caption
                        color: Theme.c.textFaint
                    }
                }
            }
        }
    }
    // At the two ends of one line, or below one another where that is too short for both.
    Item {
        id: foot
        readonly property bool together: choose.implicitWidth + act.implicitWidth + Theme.s3 <= width
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        implicitHeight: together ? act.implicitHeight : choose.implicitHeight + Theme.s2 + act.implicitHeight
        QuietButton {
            id: choose
            anchors.left: parent.left
            y: foot.together ? (foot.height - height) / 2 : 0
            flatLook: true
            iconName: "file-plus"
            text: qsTr("Choose a torrent file")
            onClicked: {
                root.close();
                root.fileAsked();
            }
        }
        PrimaryButton {
            id: act
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            enabled: !root.adding.busy
            iconName: root.adding.busy ? "loader" : root.adding.inspected ? "download" : "search"
            text: root.adding.busy ? qsTr("Asking around") : root.adding.inspected ? qsTr("Get it") : qsTr("Look")
            onClicked: root.adding.inspected ? root.adding.addMagnet() : root.adding.inspect(field.text)
        }
    }
    Connections {
        target: root.adding
        function onAdded(): void {
            root.close();
        }
    }
}
