"""Writes the QML singleton of icon outlines from the SVG files: `python tests/desktop/icon_paths.py`.

The window draws icons as paths, so that they take any colour and stay crisp at any scale without an image loader.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SVGS = ROOT / "resources" / "icons" / "lucide"
TARGET = ROOT / "resources" / "qml" / "Backstock" / "Theme" / "Icons.qml"
HEAD = """pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Outlines of the icons in resources/icons/lucide, in a field of 24. Written by tests/desktop/icon_paths.py.
QtObject {
    readonly property var paths: ({
"""


def outline(svg: Path) -> str:
    parts = []
    for element in ET.parse(svg).getroot().iter():
        kind = element.tag.rpartition("}")[2]
        number = {name: float(value) for name, value in element.attrib.items() if re.fullmatch(r"-?[\d.]+", value)}
        if kind == "path":
            parts.append(_absolute_start(element.attrib["d"]))
        elif kind == "circle":
            parts.append(_ellipse(number["cx"], number["cy"], number["r"], number["r"]))
        elif kind == "ellipse":
            parts.append(_ellipse(number["cx"], number["cy"], number["rx"], number["ry"]))
        elif kind == "line":
            parts.append(f"M{number['x1']:g} {number['y1']:g}L{number['x2']:g} {number['y2']:g}")
        elif kind in ("polyline", "polygon"):
            points = " ".join(element.attrib["points"].replace(",", " ").split())
            parts.append(f"M{points}" + ("z" if kind == "polygon" else ""))
        elif kind == "rect":
            parts.append(_rect(number))
    return " ".join(parts)


def _absolute_start(path: str) -> str:
    """A leading `m` counts from where the part before it ended, once parts are joined: state it as `M`."""
    start = re.match(r"m\s*(-?[\d.]+?(?=-|\s|,|[a-zA-Z]))[\s,]*(-?(?:\d*\.\d+|\d+))\s*,?\s*", path)
    if start is None:
        return path
    rest = path[start.end() :]
    return f"M{start[1]} {start[2]}{'l' if rest[:1] in '-.0123456789' else ''}{rest}"


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> str:
    return f"M{cx - rx:g} {cy:g}a{rx:g} {ry:g} 0 1 0 {2 * rx:g} 0a{rx:g} {ry:g} 0 1 0 {-2 * rx:g} 0"


def _rect(n: dict[str, float]) -> str:
    x, y, w, h, r = n.get("x", 0), n.get("y", 0), n["width"], n["height"], n.get("rx", n.get("ry", 0))
    corner = f"a{r:g} {r:g} 0 0 1"
    return (
        f"M{x + r:g} {y:g}h{w - 2 * r:g}{corner} {r:g} {r:g}v{h - 2 * r:g}{corner} {-r:g} {r:g}"
        f"h{2 * r - w:g}{corner} {-r:g} {-r:g}v{2 * r - h:g}{corner} {r:g} {-r:g}z"
    )


def singleton() -> str:
    lines = [f'        "{svg.stem}": "{outline(svg)}"' for svg in sorted(SVGS.glob("*.svg"))]
    return HEAD + ",\n".join(lines) + "\n    })\n}\n"


if __name__ == "__main__":
    TARGET.write_text(singleton())
