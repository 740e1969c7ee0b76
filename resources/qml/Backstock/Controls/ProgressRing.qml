import QtQuick
import QtQuick.Shapes
import Backstock.Theme

// How much of something is done, as an arc from the top. Below 0 nothing is known: three quarters of a faint ring.
Item {
    id: root

    required property real value
    property int size: Theme.iconLarge
    property color fill: Theme.c.accent
    property string name: ""
    // As assistive technology reads them.
    readonly property real minimumValue: 0
    readonly property real maximumValue: 1

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.ProgressBar
    Accessible.name: (name ? name + ", " : "") + (value < 0 ? qsTr("busy") : qsTr("%1 %").arg(Theme.percent(value)))

    readonly property real stroke: Math.max(2, size / 8)

    Shape {
        anchors.fill: parent
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software   // see StateGlyph
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.outline
            strokeWidth: root.stroke
            fillColor: "transparent"
            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: (root.size - root.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: root.value < 0 ? 270 : 360
            }
        }
        ShapePath {
            strokeColor: root.value > 0 ? root.fill : "transparent"
            strokeWidth: root.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: (root.size - root.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, root.value))
            }
        }
    }
}
