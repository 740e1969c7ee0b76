pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// The keys of the player, over the whole of it.
PlayerSheet {
    id: root

    required property var lines

    title: qsTr("Keys")
    wide: 1040

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(root.width / Theme.grow(300)))
        uniformCellWidths: true
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4
        Repeater {
            model: root.lines
            ColumnLayout {
                id: group
                required property var modelData
                // What the keys do stands in line.
                readonly property real widest: [...children].reduce((most, line) => Math.max(most, line.keys?.implicitWidth ?? 0), 0)
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s1 // all of them are seen on the smallest window
                AppText {
                    text: group.modelData.group
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    color: Theme.c.textSoft
                }
                Repeater {
                    model: group.modelData.keys
                    RowLayout {
                        id: line
                        required property var modelData
                        readonly property alias keys: hint
                        spacing: Theme.s3
                        Item {
                            Layout.preferredWidth: group.widest
                            implicitHeight: hint.implicitHeight
                            KeyHint {
                                id: hint
                                anchors.left: parent.left
                                width: implicitWidth
                                text: line.modelData[0]
                            }
                        }
                        AppText {
                            Layout.fillWidth: true
                            text: line.modelData[1]
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
    }
}
