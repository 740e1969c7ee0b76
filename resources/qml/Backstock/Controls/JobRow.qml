pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme

// One job: what, whence, how far, how long.
Rectangle {
    id: root

    required property string jobId
    required property string titleId
    required property string name
    required property string family
    required property string phase      // running, waiting, paused, done
    required property string label
    required property string figures
    required property string what
    required property real progress
    required property url art
    required property bool canPause
    required property int index
    property bool movable: false
    property real carried: 0            // how far it is dragged from its place
    property real stride: height        // from one row to the next

    signal moved(string jobId, int by)
    signal placed(string jobId, int at)
    signal firstAsked(string jobId)
    signal copyAsked(string jobId)
    signal pauseAsked(string jobId)
    signal resumeAsked(string jobId)
    signal cancelAsked(string jobId)
    signal opened(string titleId)

    readonly property bool moving: phase === "running" || phase === "paused"

    implicitHeight: moving ? Theme.rowTall + Theme.s1 : Theme.rowLow + Theme.s1
    radius: Theme.radiusControl
    color: drag.active ? Theme.c.lifted : phase === "running" ? Theme.c.raised : "transparent"
    border.width: drag.active || phase === "running" ? Theme.frame : 0
    border.color: Theme.c.edge
    z: drag.active ? 1 : 0
    transform: Translate {
        y: root.carried
    }
    activeFocusOnTab: movable
    Keys.onPressed: event => {
        if (root.movable && event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
            root.moved(root.jobId, event.key === Qt.Key_Up ? -1 : 1);
            event.accepted = true;
        }
    }
    Keys.onMenuPressed: more.clicked()
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, label, what].filter(part => part !== "").join(", ")
    Accessible.description: movable ? qsTr("Alt and the arrows move it in the order") : ""

    FocusRing {
        anchors.margins: 0
        radius: root.radius
        shown: root.activeFocus
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s3
        anchors.rightMargin: Theme.s2
        spacing: Theme.s4
        Item {
            Layout.preferredWidth: Theme.grow(36)
            Layout.preferredHeight: Theme.grow(54)
            Cover {
                visible: root.titleId !== ""
                anchors.centerIn: parent
                name: root.name
                family: root.family
                art: root.art
                coverWidth: Theme.grow(36)
                large: false
            }
            Icon {
                visible: root.titleId === ""
                anchors.centerIn: parent
                name: "refresh-cw"
                color: Theme.c.textFaint
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: root.moving ? 4 : 1
            RowLayout {
                spacing: Theme.s3
                SilentText {
                    Layout.fillWidth: true
                    Layout.horizontalStretchFactor: 1000
                    Layout.preferredWidth: Layout.minimumWidth
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    Layout.minimumWidth: Math.min(Layout.maximumWidth, root.width * 0.16)   // gives way to figures no further
                    text: root.name
                    strong: true
                }
                ShelfLabel {
                    spoken: false
                    visible: root.label !== ""
                    where: root.phase === "running" ? "arriving" : "store"
                    glyph: root.phase === "running"
                    progress: root.progress
                    text: root.label
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.horizontalStretchFactor: 1
                    text: root.figures
                    horizontalAlignment: Text.AlignRight
                    monospaced: true
                    font.pixelSize: Theme.caption
                    color: Theme.c.textSoft
                }
            }
            ProgressLine {
                visible: root.moving
                Layout.fillWidth: true
                value: root.progress
                fill: root.phase === "paused" ? Theme.c.textSoft : Theme.c.accent
            }
            SilentText {
                Layout.fillWidth: true
                text: root.what
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
        }
        Row {
            spacing: 0
            Item {
                visible: root.movable
                width: Theme.hitMin
                height: Theme.control
                Accessible.ignored: true
                Icon {
                    anchors.centerIn: parent
                    name: "grip-vertical"
                    color: drag.active ? Theme.c.text : Theme.c.textFaint
                }
                HoverHandler {
                    cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
                }
                DragHandler {
                    id: drag
                    target: null
                    xAxis.enabled: false
                    onActiveTranslationChanged: if (active) root.carried = activeTranslation.y
                    onActiveChanged: {
                        if (active)
                            return;
                        const steps = Math.round(root.carried / root.stride);
                        root.carried = 0;
                        if (steps !== 0)
                            root.placed(root.jobId, root.index + (steps > 0 ? steps + 1 : steps));
                    }
                }
            }
            QuietButton {
                visible: root.phase !== "done"
                flatLook: true
                iconName: root.canPause ? "pause" : "play"
                ink: Theme.c.textSoft
                hint: root.canPause ? qsTr("Pause") : qsTr("Go on")
                onClicked: root.canPause ? root.pauseAsked(root.jobId) : root.resumeAsked(root.jobId)
            }
            MenuButton {
                id: more
                flatLook: true
                ink: Theme.c.textSoft
                hint: qsTr("More about %1").arg(root.name)
                options: [
                    root.titleId !== "" ? { key: "open", icon: "chevron-right", text: qsTr("Show the title") } : null,
                    root.movable ? { key: "first", icon: "arrow-up-to-line", text: qsTr("Do it first") } : null,
                    root.movable ? { key: "up", icon: "arrow-up", text: qsTr("One up") } : null,
                    root.movable ? { key: "down", icon: "arrow-down", text: qsTr("One down") } : null,
                    { key: "copy", icon: "copy", text: qsTr("Copy details") },
                    root.phase !== "done" ? { key: "cancel", icon: "x", text: qsTr("Call off") } : null
                ].filter(option => option !== null)
                onPicked: key => {
                    if (key === "open")
                        root.opened(root.titleId);
                    else if (key === "first")
                        root.firstAsked(root.jobId);
                    else if (key === "up" || key === "down")
                        root.moved(root.jobId, key === "up" ? -1 : 1);
                    else if (key === "copy")
                        root.copyAsked(root.jobId);
                    else
                        root.cancelAsked(root.jobId);
                }
            }
        }
    }
}
