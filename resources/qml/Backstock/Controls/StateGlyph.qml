pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.impl
import QtQuick.Shapes
import Backstock.Theme

// Where the bytes are, by shape first and hue second:
// here = filled disc, shelf = ring, store = broken ring, arriving = growing arc, none = a short dash.
Item {
    id: root

    required property string where
    property real progress: 0
    property int size: 16
    property bool onArt: false

    readonly property real stroke: Math.max(2, size / 7)
    readonly property Roles inks: onArt ? Theme.backRoom : Theme.c
    readonly property bool round: where === "shelf" || where === "arriving"

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        visible: root.where === "none"
        anchors.centerIn: parent
        width: root.size * 0.4
        height: 2
        color: Theme.c.edge
    }
    Rectangle {
        visible: root.where === "here" || root.round
        anchors.fill: parent
        anchors.margins: root.round ? 0 : root.size / 16
        radius: width / 2
        color: root.round ? "transparent" : root.inks.accentText
        border.width: root.round ? root.stroke : 0
        border.color: root.where === "arriving" ? Theme.fade(root.inks.state, 0.45) : root.inks.state
    }
    Loader {
        anchors.fill: parent
        active: root.where === "arriving" || root.where === "store"
        sourceComponent: root.where === "store" ? broken : arc
    }

    Component {
        id: arc
        Shape {
            // Without a graphics card a path beyond the edge of what scrolls is drawn all the same: a picture is not.
            layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
            preferredRendererType: Shape.CurveRenderer
            ShapePath {
                fillColor: "transparent"
                strokeColor: root.inks.accentText
                strokeWidth: root.stroke + 0.6
                capStyle: ShapePath.FlatCap
                PathAngleArc {
                    centerX: root.size / 2
                    centerY: root.size / 2
                    radiusX: (root.size - root.stroke) / 2
                    radiusY: (root.size - root.stroke) / 2
                    startAngle: -90
                    sweepAngle: 360 * root.progress
                }
            }
        }
    }
    // Six arcs, as a picture: it is small, and never changes.
    Component {
        id: broken
        IconImage {
            source: Qt.resolvedUrl("../../../icons/store.svg")
            sourceSize: Qt.size(root.size, root.size)
            color: root.onArt ? root.inks.textSoft : root.inks.textFaint
        }
    }
}
