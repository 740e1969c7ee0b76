pragma ComponentBehavior: Bound
import QtQuick
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

    component Arc: PathAngleArc {
        centerX: root.size / 2
        centerY: root.size / 2
        radiusX: (root.size - root.stroke) / 2
        radiusY: (root.size - root.stroke) / 2
        sweepAngle: 36
    }

    Component {
        id: arc
        Shape {
            preferredRendererType: Shape.CurveRenderer
            ShapePath {
                fillColor: "transparent"
                strokeColor: root.inks.accentText
                strokeWidth: root.stroke + 0.6
                capStyle: ShapePath.FlatCap
                Arc {
                    startAngle: -90
                    sweepAngle: 360 * root.progress
                }
            }
        }
    }
    Component {
        id: broken
        Shape {
            preferredRendererType: Shape.CurveRenderer
            ShapePath {
                fillColor: "transparent"
                strokeColor: root.onArt ? root.inks.textSoft : root.inks.textFaint
                strokeWidth: root.stroke
                capStyle: ShapePath.FlatCap
                Arc {
                    startAngle: -18
                }
                Arc {
                    startAngle: 42
                }
                Arc {
                    startAngle: 102
                }
                Arc {
                    startAngle: 162
                }
                Arc {
                    startAngle: 222
                }
                Arc {
                    startAngle: 282
                }
            }
        }
    }
}
