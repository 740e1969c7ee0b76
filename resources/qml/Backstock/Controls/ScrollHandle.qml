import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

T.ScrollBar {
    id: root

    implicitWidth: Theme.s3
    padding: 3
    minimumSize: 0.06
    visible: size < 1
    policy: T.ScrollBar.AsNeeded
    Accessible.ignored: true    // the view it belongs to scrolls for assistive technology as well
    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: root.pressed ? Theme.c.textFaint : root.hovered ? Theme.c.edge : Theme.outline
    }
}
