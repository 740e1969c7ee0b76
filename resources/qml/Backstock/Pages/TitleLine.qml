pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// A title as a row of the list.
Rectangle {
    id: root

    property int number: 0              // among so many
    required property int index
    required property string titleId
    required property string name
    required property string maker
    required property string family
    required property url art
    required property string place
    required property string label
    required property real progress
    required property string spoken
    required property bool selected
    required property string mark
    required property string kindText
    required property string sizeText
    required property string playedText
    required property bool verified
    required property var columns
    property bool focusedLook: false

    readonly property alias dragging: touch.dragging
    readonly property alias dragPlace: touch.dragPlace

    signal chosen(int modifiers)
    signal held
    signal menuAsked(real x, real y)

    implicitHeight: Theme.rowLine
    radius: Theme.radiusControl
    color: selected ? Theme.c.accentWash : touch.hovered ? Theme.c.raised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.description: {
        const at = qsTr("%1 of %2").arg((index + 1).toLocaleString(Qt.locale(), "f", 0)).arg(number.toLocaleString(Qt.locale(), "f", 0));
        const record = verified && place !== "store" ? qsTr("Verified") : "";
        return [maker, sizeText, playedText, record, at].filter(part => part !== "" && part !== "–").join(", ");
    }
    Accessible.focusable: true
    Accessible.focused: focusedLook
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: root.chosen(0)

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.s7 + Theme.s1
        anchors.right: parent.right
        height: 1
        visible: !root.selected && !root.focusedLook
        color: Theme.c.line
    }
    SelectTouch {
        id: touch
        anchors.fill: parent
        onChosen: modifiers => root.chosen(modifiers)
        onHeld: root.held()
        onMenuAsked: (x, y) => root.menuAsked(x, y)
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s2
        anchors.rightMargin: Theme.s3
        spacing: Theme.s4
        Item {
            Layout.preferredWidth: 32
            Layout.preferredHeight: 48
            Cover {
                anchors.centerIn: parent
                name: root.name
                family: root.family
                art: root.art
                coverWidth: 32
                large: false
            }
            Loader {
                active: root.selected || touch.hovered
                anchors.centerIn: parent
                sourceComponent: SelectTick {
                    on: root.selected
                }
            }
            TapHandler {
                onSingleTapped: root.held()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: Number.POSITIVE_INFINITY   // else a short name would move the columns
            spacing: 0
            RowLayout {
                spacing: Theme.s1
                SilentText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    text: root.name
                    strong: true
                }
                Loader {
                    active: root.mark !== ""
                    visible: active
                    sourceComponent: TitleMark {
                        implicitHeight: 20
                        mark: root.mark
                        onArt: false
                    }
                }
            }
            SilentText {
                visible: root.columns.maker === 0
                Layout.fillWidth: true
                text: root.maker
                font.pixelSize: Theme.caption
                color: root.selected ? Theme.c.textSoft : Theme.c.textFaint
            }
        }
        SilentText {
            visible: root.columns.maker > 0
            Layout.preferredWidth: root.columns.maker
            text: root.maker
            color: Theme.c.textSoft
        }
        SilentText {
            visible: root.columns.kind > 0
            Layout.preferredWidth: root.columns.kind
            text: root.kindText
            color: Theme.c.textSoft
        }
        ShelfLabel {
            Layout.preferredWidth: root.columns.where
            spoken: false
            where: root.place
            text: root.label
            progress: root.progress
            bare: true
        }
        SilentText {
            Layout.preferredWidth: root.columns.size
            Layout.rightMargin: Theme.s2
            text: root.sizeText
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
            horizontalAlignment: Text.AlignRight
        }
        SilentText {
            visible: root.columns.played > 0
            Layout.preferredWidth: root.columns.played
            text: root.playedText
            color: Theme.c.textSoft
        }
        Item {
            visible: root.columns.record > 0
            Layout.preferredWidth: root.columns.record
            Layout.preferredHeight: 20
            Row {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: root.verified && root.place !== "store"
                spacing: Theme.s1 + 2
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "shield-check"
                    size: Theme.iconSmall
                    color: Theme.c.state
                }
                SilentText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Verified")
                    font.pixelSize: Theme.caption
                    color: Theme.c.textSoft
                }
            }
        }
    }
    FocusRing {
        anchors.margins: 0
        radius: parent.radius
        shown: root.focusedLook
    }
}
