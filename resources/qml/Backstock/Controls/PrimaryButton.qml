pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// The one action of a view. It says what will happen, and what that costs. While work runs it is a progress.
T.Button {
    id: root

    property string iconName: ""
    property string detail: ""
    property bool leading: false        // content at the start, for stacked choices
    property bool tall: detail !== ""
    property real progress: -1
    property bool overArt: false

    readonly property real beforeText: iconName === "" ? 0 : (tall ? Theme.iconLarge : Theme.iconUsual) + Theme.s3
    readonly property real mostText: width - beforeText - Theme.s4 * 2
    readonly property int wantedText: Math.ceil(Math.max(first.implicitWidth, detail !== "" ? second.implicitWidth : 0))
    readonly property bool asleep: !enabled && progress < 0
    readonly property color ink: asleep ? Theme.c.textSoft : progress >= 0 ? Theme.c.text : Theme.c.onAccent

    implicitHeight: tall ? Theme.buttonTall : Theme.buttonLow
    implicitWidth: Math.max(wantedText + beforeText + Theme.s5 * 2, 120)
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.name: detail ? text + ", " + detail : text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        border.width: Theme.frame
        border.color: Theme.c.edge
        color: root.asleep ? Theme.c.lifted : root.progress >= 0 ? Theme.c.accentWash : root.down ? Qt.darker(Theme.c.accent, 1.12) : root.hovered ? Qt.lighter(Theme.c.accent, 1.07) : Theme.c.accent
        ProgressLine {
            visible: root.progress >= 0
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.s2
            value: Math.max(0, root.progress)
        }
        FocusRing {
            shown: root.activeFocus
            overArt: root.overArt
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.progress >= 0 ? -Theme.s1 : 0
            x: root.leading ? (LayoutMirroring.enabled ? parent.width - width - Theme.s4 : Theme.s4) : (parent.width - width) / 2
            spacing: Theme.s3
            Icon {
                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: root.tall ? Theme.iconLarge : Theme.iconUsual
                color: root.ink
            }
            // Both lines are as wide as the wider one: so they begin at one edge from whichever side one reads.
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(root.wantedText, root.mostText)
                SilentText {
                    id: first
                    width: parent.width
                    text: root.text
                    strong: true
                    font.pixelSize: Theme.lead
                    color: root.ink
                }
                SilentText {
                    id: second
                    width: parent.width
                    visible: root.detail !== ""
                    text: root.detail
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    color: root.asleep || root.progress >= 0 ? Theme.c.textSoft : Theme.fade(Theme.c.onAccent, 0.86)
                }
            }
        }
    }
}
