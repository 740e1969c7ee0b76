pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What lies where, in the fewest places first.
ColumnLayout {
    id: root

    required property Lying lying

    signal opened(string titleId)
    signal allWanted

    readonly property real columnWidth: Theme.grow(width > 1000 ? 112 : 84)

    component Head: AppText {
        Layout.preferredWidth: root.columnWidth
        horizontalAlignment: Text.AlignHCenter
        monospaced: true
        font.pixelSize: Theme.caption
        color: Theme.c.textFaint
    }

    visible: lying.titles.count > 0
    spacing: 0
    SectionHeader {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        text: qsTr("What lies where")
        aside: root.lying.summary
        action: qsTr("The whole library")
        onActed: root.allWanted()
    }
    RowLayout {
        Layout.bottomMargin: Theme.s1
        spacing: Theme.s3
        Item {
            Layout.fillWidth: true
        }
        Head {
            text: qsTr("SIZE")
            horizontalAlignment: Text.AlignRight
        }
        Head {
            text: qsTr("HERE")
        }
        Head {
            text: qsTr("SHELF")
        }
        Head {
            text: qsTr("STORE")
        }
    }
    Repeater {
        model: root.lying.titles
        LyingLine {
            Layout.fillWidth: true
            columnWidth: root.columnWidth
            onOpened: titleId => root.opened(titleId)
        }
    }
}
