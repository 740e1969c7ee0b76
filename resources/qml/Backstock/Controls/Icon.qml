import QtQuick
import QtQuick.Shapes
import Backstock.Theme

// A line icon in any colour, drawn as a path: crisp at every scale. `mirrors` turns it where reading runs from the right.
Item {
    id: root

    required property string name
    property color color: Theme.c.textSoft
    property int size: Theme.iconUsual
    property bool mirrors: false

    readonly property real field: 24
    readonly property real stroke: 1.9

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: root.field
        height: root.field
        preferredRendererType: Shape.CurveRenderer
        transform: [
            Scale {
                xScale: root.mirrors && root.LayoutMirroring.enabled ? -1 : 1
                origin.x: root.field / 2
            },
            Scale {
                xScale: root.size / root.field
                yScale: root.size / root.field
            }
        ]
        ShapePath {
            strokeColor: root.color
            strokeWidth: root.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: Icons.paths[root.name] ?? ""
            }
        }
    }
}
