import QtQuick
import Backstock.Theme

// What follows the mouse while titles are dragged to a collection.
Rectangle {
    id: root

    property int number: 0
    property string titleId: ""
    property string name: ""

    function move(titleId: string, name: string, place: point): void {
        root.titleId = titleId;
        root.name = name;
        const here = root.parent.mapFromItem(null, place.x, place.y);
        root.x = here.x + Theme.s3;
        root.y = here.y + Theme.s3;
        root.Drag.active = true;
    }
    function end(): void {
        if (root.Drag.active) {
            root.Drag.drop();
            root.Drag.active = false;
        }
    }

    visible: Drag.active
    z: 5
    width: Math.min(label.implicitWidth, 240) + Theme.s6
    height: Theme.hitMin
    radius: Theme.radiusControl
    color: Theme.c.high
    Accessible.ignored: true
    Drag.keys: ["backstock-title"]
    Drag.source: root
    Drag.hotSpot.x: -Theme.s3
    Drag.hotSpot.y: -Theme.s3
    SilentText {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, 240)
        text: root.number > 1 ? qsTr("%Ln title(s)", "", root.number) : root.name
        font.weight: Font.Medium
    }
}
