import QtQuick
import Backstock.Theme

// The edge of a shelf, with nothing on it.
Rectangle {
    color: Theme.c.raised
    Rectangle {
        width: parent.width
        height: 2
        color: Theme.c.high
    }
}
