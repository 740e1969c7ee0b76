pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// A place to let go of a picture: a file, or a picture out of another program.
DropArea {
    id: root

    required property string label

    signal fileDropped(url file)
    signal bytesDropped(var bytes)

    readonly property list<string> kinds: ["image/png", "image/webp", "image/jpeg", "image/avif"]

    onEntered: drag => drag.accepted = drag.hasUrls || root.kinds.some(kind => drag.formats.includes(kind))
    onDropped: drop => {
        const kind = root.kinds.find(one => drop.formats.includes(one));
        // A picture dragged out of a web page has the address of the page's file beside its bytes.
        if (kind && !(drop.hasUrls && drop.urls[0].toString().startsWith("file:")))
            root.bytesDropped(drop.getDataAsArrayBuffer(kind));
        else
            root.fileDropped(drop.urls[0]);
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        visible: root.containsDrag
        anchors.fill: parent
        radius: Theme.radiusCover
        color: Theme.fade(Theme.c.accent, 0.16)
        border.width: 3
        border.color: Theme.c.accent
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(said.implicitWidth + Theme.s4 * 2, parent.width - Theme.s3)
            height: said.height + Theme.s2 * 2
            radius: Theme.radiusControl
            color: Theme.c.plate
            AppText {
                id: said
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width - Theme.s4)
                text: root.label
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.c.onPlate
            }
        }
    }
}
