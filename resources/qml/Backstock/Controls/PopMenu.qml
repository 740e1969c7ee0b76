pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A short list of things to do or choose. Arrows walk, Enter takes, Escape leaves.
T.Popup {
    id: root

    required property var options       // [{ key, text, icon? }]
    property string current: ""
    property bool choosing: false       // one of them is the present one, and has a tick

    signal picked(string key)

    width: Theme.menuWidth
    height: Math.min(list.implicitHeight, 360) + padding * 2
    padding: Theme.s1
    margins: Theme.s2
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.c.lifted
        border.width: 1
        border.color: Theme.c.high
    }
    contentItem: Flickable {
        contentHeight: list.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: list
            width: parent.width
            Repeater {
                model: root.options
                T.AbstractButton {
                    id: option
                    required property var modelData
                    required property int index
                    readonly property bool chosen: root.choosing && modelData.key === root.current
                    readonly property string iconName: root.choosing ? (chosen ? "check" : "") : (modelData.icon ?? "")
                    width: list.width
                    height: Theme.menuItem
                    focus: root.choosing && root.current !== "" ? chosen : index === 0
                    hoverEnabled: true
                    activeFocusOnTab: true
                    Accessible.role: Accessible.MenuItem
                    Accessible.name: modelData.text
                    Accessible.checked: chosen
                    onClicked: {
                        root.close();
                        root.picked(modelData.key);
                    }
                    Keys.onReturnPressed: option.clicked()
                    Keys.onEnterPressed: option.clicked()
                    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    background: Rectangle {
                        radius: Theme.radiusCover
                        color: option.hovered || option.visualFocus ? Theme.c.high : "transparent"
                    }
                    contentItem: Item {
                        Icon {
                            visible: option.iconName !== ""
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.s2
                            anchors.verticalCenter: parent.verticalCenter
                            name: option.iconName
                            size: Theme.iconSmall
                            color: option.chosen ? Theme.c.accentText : Theme.c.textSoft
                        }
                        AppText {
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.s6
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.s2
                            anchors.verticalCenter: parent.verticalCenter
                            text: option.modelData.text
                            strong: option.chosen
                        }
                    }
                }
            }
        }
    }
}
