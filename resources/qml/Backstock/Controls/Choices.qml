pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

// A short list of which one is chosen, opening from a button.
QuietButton {
    id: root

    required property var options       // [{ key, text }]
    required property string current

    signal picked(string key)

    flatLook: true
    text: options.find(option => option.key === current)?.text ?? ""
    onClicked: menu.opened ? menu.close() : menu.open()

    T.Popup {
        id: menu
        y: root.height + Theme.s1
        x: root.width - width
        width: 200
        height: list.implicitHeight + padding * 2
        padding: Theme.s1
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        background: Rectangle {
            radius: Theme.radiusControl
            color: Theme.c.lifted
            border.width: 1
            border.color: Theme.c.high
        }
        contentItem: Column {
            id: list
            Repeater {
                model: root.options
                T.AbstractButton {
                    id: option
                    required property var modelData
                    required property int index
                    readonly property bool chosen: modelData.key === root.current
                    width: list.width
                    height: 36
                    focus: chosen
                    hoverEnabled: true
                    activeFocusOnTab: true
                    Accessible.role: Accessible.MenuItem
                    Accessible.name: modelData.text
                    onClicked: {
                        root.picked(modelData.key);
                        menu.close();
                    }
                    Keys.onReturnPressed: option.clicked()
                    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    background: Rectangle {
                        radius: Theme.radiusCover
                        color: option.hovered || option.visualFocus ? Theme.c.high : "transparent"
                    }
                    contentItem: Item {
                        Icon {
                            id: tick
                            visible: option.chosen
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.s2
                            anchors.verticalCenter: parent.verticalCenter
                            name: "check"
                            size: Theme.iconSmall
                            color: Theme.c.accentText
                        }
                        AppText {
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.s6
                            anchors.right: parent.right
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
