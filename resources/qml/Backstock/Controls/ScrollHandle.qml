import QtQuick
import QtQuick.Templates as T
import Backstock.Theme

T.ScrollBar {
    id: root

    implicitWidth: Theme.s3
    padding: 3
    // Nearer to the window's side than to what scrolls, which may end beside it.
    leftPadding: mirrored ? 1 : 5
    rightPadding: mirrored ? 5 : 1
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
