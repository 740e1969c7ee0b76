pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// Every other action. Without text it is square and its hint says what it is for.
T.Button {
    id: root

    property string iconName: ""
    property bool flatLook: false
    property color ink: Theme.c.text
    property string hint: ""
    property bool chosen: false
    property bool option: false         // stays pressed while it is chosen
    property string trailIcon: ""
    property bool overArt: false

    implicitHeight: Theme.control
    implicitWidth: text ? row.implicitWidth + Theme.s4 * 2 : implicitHeight
    hoverEnabled: true
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: text || hint
    // Controls tell assistive technology of their own state only, so it has to be true.
    checkable: option
    onCheckedChanged: if (checked !== (option && chosen)) checked = option && chosen
    onChosenChanged: checked = option && chosen
    Component.onCompleted: checked = option && chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        border.width: root.flatLook && !root.chosen ? 0 : root.overArt ? 1 : Theme.frame
        border.color: root.overArt ? Theme.fade(Theme.c.onPlate, 0.4) : Theme.c.edge
        color: root.down ? Theme.c.high : root.hovered || root.chosen || !root.flatLook ? (root.hovered && !root.flatLook ? Theme.c.high : Theme.c.lifted) : "transparent"
        FocusRing {
            shown: root.visualFocus
            overArt: root.overArt
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2
            Icon {
                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: root.ink
                mirrors: root.iconName.startsWith("arrow-left") || root.iconName.startsWith("chevron")
            }
            SilentText {
                visible: root.text !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font.weight: Font.Medium
                color: root.ink
            }
            Icon {
                visible: root.trailIcon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.trailIcon
                size: Theme.iconTiny
                color: Theme.c.textSoft
            }
        }
    }
    Hint {
        text: root.hint
        visible: root.hint !== "" && (root.text === "" || !root.enabled) && (root.hovered || root.visualFocus)
    }
}
