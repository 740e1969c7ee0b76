pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Backstock.Theme

// The last minutes of arriving (area) and going to the shelf (line), in MB/s. Time does not mirror.
Item {
    id: root

    required property list<real> arriving
    required property list<real> leaving

    readonly property real peak: {
        const highest = Math.max(1, ...arriving, ...leaving);
        const step = Math.pow(10, Math.floor(Math.log10(highest)));
        return [1.5, 3, 6, 9, 12, 15].map(n => n * step).find(n => n >= highest * 1.02) ?? highest;
    }
    readonly property bool flat: !arriving.some(v => v > 0) && !leaving.some(v => v > 0)

    function amount(rule: int): string {
        const told = Number(peak * (3 - rule) / 3).toLocaleString(Qt.locale(), "f", peak < 3 ? 1 : 0);
        return rule === 0 ? qsTr("%1 MB/s").arg(told) : told;
    }
    function points(values: list<real>, closed: bool): list<point> {
        const out = [];
        const last = Math.max(1, values.length - 1);
        if (closed)
            out.push(Qt.point(0, height));
        for (let i = 0; i < values.length; ++i)
            out.push(Qt.point(i * plot.width / last, height * (1 - values[i] / peak)));
        if (closed)
            out.push(Qt.point(plot.width, height));
        return out;
    }

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Speed over the last five minutes")
    Accessible.description: flat ? "" : qsTr("up to %1 MB/s").arg(Math.max(0, ...arriving, ...leaving).toLocaleString(Qt.locale(), "f", 1))
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    FontMetrics {
        id: metrics
        font.family: Theme.mono
        font.pixelSize: Theme.caption
    }
    Item {
        id: plot
        anchors.fill: parent
        // Asked anew for other letters: a call tells nobody when its answer changes.
        anchors.leftMargin: root.flat || metrics.height <= 0 ? 0 : Math.ceil(metrics.advanceWidth(root.amount(0))) + Theme.s3
    }
    Repeater {
        model: 4
        Rectangle {
            required property int index
            x: plot.x
            y: Math.min(root.height - 1, root.height * index / 3)
            width: plot.width
            height: 1
            // Where lines are strong they would cut through what they measure.
            color: Theme.contrast ? Theme.fade(Theme.c.line, 0.4) : Theme.c.line
        }
    }
    Shape {
        visible: !root.flat
        anchors.fill: plot
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software   // see StateGlyph
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                y2: root.height
                GradientStop {
                    position: 0
                    color: Theme.fade(Theme.c.accent, 0.42)
                }
                GradientStop {
                    position: 1
                    color: Theme.fade(Theme.c.accent, 0.03)
                }
            }
            PathPolyline {
                path: root.points(root.arriving, true)
            }
        }
        ShapePath {
            strokeColor: Theme.c.accentText
            strokeWidth: 2
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: root.points(root.arriving, false)
            }
        }
        ShapePath {
            strokeColor: Theme.c.state
            strokeWidth: 2
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: root.points(root.leaving, false)
            }
        }
    }
    // Beside the lines they name, where nothing runs through them.
    Repeater {
        model: root.flat ? 0 : 3
        Item {
            id: mark
            required property int index
            readonly property bool spoken: false
            x: 0
            y: root.height * index / 3
            SilentText {
                y: -height / 2
                width: plot.x - Theme.s3
                text: root.amount(mark.index)
                horizontalAlignment: Text.AlignRight
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
        }
    }
}
