import QtQuick
import QtQuick.Controls.impl
import Backstock.Theme

// A line icon in any colour, crisp at every scale. `mirrors` turns it where reading runs from the right.
// A picture and no path: without a graphics card a path beyond the edge of what scrolls is drawn all the same.
IconImage {
    id: root

    property int size: Theme.iconUsual
    property bool mirrors: false

    color: Theme.c.textSoft
    source: name === "" ? "" : Qt.resolvedUrl("../../../icons/lucide/" + name + ".svg")
    sourceSize: Qt.size(size, size)
    mirror: mirrors && LayoutMirroring.enabled
    Accessible.ignored: true
}
