pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// One thing a person could do for their shelf: why, and the deed with its cost.
Panel {
    id: root

    required property string key
    required property string text
    required property string detail
    required property string deed
    required property string action
    required property string cost
    required property bool danger
    property bool foremost: false

    readonly property bool main: foremost && (deed === "copy" || deed === "bring")

    signal acted(string key)

    implicitHeight: column.implicitHeight + Theme.s4 * 2
    Accessible.role: Accessible.Grouping
    Accessible.name: text

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.s4
        spacing: Theme.s2
        ShelfLabel {
            visible: root.danger
            Layout.bottomMargin: Theme.s1
            where: "alarm"
            text: qsTr("LAST COPY")
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            strong: true
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            text: root.detail
            wrapMode: Text.Wrap
            lineHeight: 1.25
            color: Theme.c.textSoft
        }
        Item {
            Layout.fillHeight: true
        }
        PrimaryButton {
            visible: root.main
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            iconName: root.deed === "copy" ? "copy" : "arrow-down"
            text: root.action
            detail: root.cost
            onClicked: root.acted(root.key)
        }
        RowLayout {
            visible: !root.main && root.action !== ""
            Layout.topMargin: Theme.s1
            spacing: Theme.s3
            QuietButton {
                iconName: root.deed === "copy" ? "copy" : root.deed === "bring" ? "arrow-down" : root.deed === "ask" ? "refresh-cw" : root.deed === "join" ? "server" : "library"
                text: root.action
                Accessible.name: [root.action, root.cost, root.text].filter(part => part !== "").join(", ")
                onClicked: root.acted(root.key)
            }
            SilentText {
                visible: text !== ""
                Layout.fillWidth: true
                text: root.cost
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
        }
    }
}
