pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// The mark: three things on a shelf.
Item {
    implicitWidth: 34
    implicitHeight: 28
    Accessible.ignored: true

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: lip.top
        spacing: 2
        Repeater {
            model: [22, 15, 19]
            Rectangle {
                required property int modelData
                required property int index
                anchors.bottom: parent?.bottom
                width: 7
                height: modelData
                radius: 1
                color: index === 1 ? Theme.c.accent : Theme.c.textSoft
            }
        }
    }
    Rectangle {
        id: lip
        anchors.bottom: parent.bottom
        width: parent.width
        height: 3
        color: Theme.c.accent
    }
}
