pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Where no titles stand: none yet, none that is sought, or none that could be read so far.
Item {
    id: root

    required property Shell shell

    signal addWanted
    signal clearAsked

    readonly property Library library: shell.library
    readonly property bool asList: shell.preferences.asList
    // As the shelves will be.
    readonly property int columns: Math.max(2, Math.floor(width / (shell.preferences.coverWidth + Theme.s4)))
    readonly property real coverWidth: Math.floor(width / columns) - Theme.s4
    readonly property real edgeHeight: Theme.compact ? Theme.s2 : Theme.edgeTall
    readonly property bool bare: library.loaded && library.titles.count === 0

    EmptyShelf {
        visible: root.bare && !root.library.filtered
        anchors.centerIn: parent
        readonly property bool filling: root.shell.jobs.running > 0
        text: filling ? qsTr("The first titles are on their way.") : qsTr("Nothing stands here yet.")
        detail: filling ? qsTr("They appear here as they are read.") : qsTr("Sign in to a store, add a folder, or open a magnet.")
        action: filling ? "" : qsTr("Add to the library")
        iconName: "plus"
        primary: true
        onActed: root.addWanted()
    }
    EmptyShelf {
        visible: root.bare && root.library.filtered
        anchors.centerIn: parent
        text: root.library.search !== "" ? qsTr("Nothing is called “%1”.").arg(root.library.search) : qsTr("No title has all of that.")
        detail: qsTr("%Ln title(s) are hidden by search and filters.", "", root.library.total)
        action: qsTr("Show everything")
        onActed: root.clearAsked()
    }
    FirstReading {
        anchors.fill: parent
        loaded: root.library.loaded
        trouble: root.library.trouble
        onAgainAsked: root.library.load()
        onCopyAsked: report => root.shell.copy(report)
        Column {
            width: parent.width
            spacing: Theme.s5
            Row {
                anchors.left: parent?.left
                anchors.leftMargin: Theme.s2
                spacing: Theme.s2
                Repeater {
                    model: [96, 82, 90, 90, 126, 142]
                    Block {
                        required property int modelData
                        width: Theme.grow(modelData)
                        height: Theme.chip
                        radius: height / 2
                    }
                }
            }
            Repeater {
                model: root.asList ? 0 : Math.max(0, Math.ceil(root.height / (root.coverWidth * 1.5 + root.edgeHeight)))
                BlockShelf {
                    width: parent?.width ?? 0
                    coverWidth: root.coverWidth
                    edgeHeight: root.edgeHeight
                }
            }
            Repeater {
                model: root.asList ? Math.max(0, Math.ceil(root.height / (Theme.rowLine + Theme.s5))) : 0
                Block {
                    width: parent?.width ?? 0
                    height: Theme.rowLine
                }
            }
        }
    }
}
