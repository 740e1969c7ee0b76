pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// One filter of the panel: on or off, and how many it would leave. A heading folds its section; `more` shows the rest.
T.AbstractButton {
    id: root

    required property string key
    required property string role
    required property int number
    required property bool on
    required property string place
    required property string remark
    required text

    readonly property bool heading: role === "heading"
    readonly property int indent: 2 * Theme.s2 + Theme.iconSmall

    implicitHeight: heading ? Theme.control : Theme.option
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: role === "option" ? Accessible.CheckBox : Accessible.Button
    Accessible.name: [text, remark, number >= 0 ? String(number) : ""].filter(part => part !== "").join(", ")
    Accessible.description: !heading ? "" : on ? qsTr("unfolded") : qsTr("folded")
    // Controls tell assistive technology of their own state only, so it has to be true.
    checkable: role === "option"
    onCheckedChanged: if (checked !== (checkable && on)) checked = checkable && on
    onOnChanged: checked = checkable && on
    Component.onCompleted: checked = checkable && on
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered && !root.heading ? Theme.c.lifted : "transparent"
        border.width: root.visualFocus ? Theme.ring : 0
        border.color: Theme.c.focus
    }
    contentItem: Item {
        Icon {
            visible: root.heading
            anchors.left: parent.left
            anchors.leftMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            name: root.on ? "chevron-down" : "chevron-right"
            mirrors: !root.on
            size: Theme.iconSmall
            color: Theme.c.textFaint
        }
        Rectangle {
            visible: root.role === "option"
            anchors.left: parent.left
            anchors.leftMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSmall
            height: Theme.iconSmall
            radius: 3
            color: root.on ? Theme.c.accent : "transparent"
            border.width: root.on ? 0 : 1
            border.color: Theme.c.edge
            Icon {
                visible: root.on
                anchors.centerIn: parent
                name: "check"
                size: Theme.s3
                color: Theme.c.onAccent
            }
        }
        StateGlyph {
            id: glyph
            visible: root.place !== ""
            anchors.left: parent.left
            anchors.leftMargin: root.indent
            anchors.verticalCenter: parent.verticalCenter
            where: root.place
            size: 12
        }
        SilentText {
            anchors.left: parent.left
            anchors.leftMargin: root.place !== "" ? root.indent + Theme.s4 + 2 : root.indent
            anchors.right: figure.left
            anchors.rightMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            strong: root.heading
            font.weight: root.heading ? Font.DemiBold : root.on ? Font.Medium : Font.Normal
            color: root.role === "more" ? Theme.c.accentText : root.on || root.heading ? Theme.c.text : Theme.c.textSoft
        }
        SilentText {
            id: figure
            anchors.right: parent.right
            anchors.rightMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            text: root.number >= 0 && Qt.uiLanguage ? root.number.toLocaleString(Qt.locale(), "f", 0) : ""
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
    }
    Hint {
        text: root.remark !== "" ? root.text + " · " + root.remark : root.text
        visible: root.role === "option" && root.hovered && root.key.startsWith("bundle:")
    }
}
