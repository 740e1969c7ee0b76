pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The shelf at a glance: which nodes there are, and how full each is.
Panel {
    id: root

    required property RowModel nodes

    signal wanted

    implicitHeight: all.implicitHeight + Theme.s4 * 2

    ColumnLayout {
        id: all
        x: Theme.s4
        y: Theme.s4
        width: parent.width - Theme.s4 * 2
        spacing: Theme.s3
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("The shelf")
            action: qsTr("All")
            onActed: root.wanted()
        }
        Repeater {
            model: root.nodes
            ColumnLayout {
                id: node
                required property int index
                required property string name
                required property string free
                required property bool own
                required property bool online
                required property real share
                visible: index < 4
                spacing: Theme.s1
                RowLayout {
                    spacing: Theme.s2
                    StateGlyph {
                        where: node.own ? "here" : node.online ? "shelf" : "store"
                        size: Theme.grow(12)
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: node.own ? qsTr("This computer") : node.name
                    }
                    AppText {
                        text: node.online ? node.free : qsTr("not in reach")
                        font.pixelSize: Theme.caption
                        color: Theme.c.textSoft
                    }
                }
                ProgressLine {
                    Layout.fillWidth: true
                    value: node.share
                    fill: node.online ? Theme.c.state : Theme.c.textFaint
                }
            }
        }
    }
}
