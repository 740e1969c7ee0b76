import QtQuick
import Backstock.Theme

// The place of something that is still being read. No shimmer.
Rectangle {
    radius: Theme.radiusCover
    color: Theme.c.raised
    border.width: Theme.frame
    border.color: Theme.c.edge
}
