"""Without a graphics card, what was scrolled away stays away while it changes."""

from __future__ import annotations

import pytest
from control_board import rest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtWidgets import QApplication

from backstock.resources import resource

EDGE = 100
PAGE = """
import QtQuick
import Backstock.Controls
Rectangle {
    id: page
    property real value: 0.3
    width: 300
    height: 300
    color: "black"
    Flickable {
        objectName: "flow"
        y: %d
        width: 300
        height: 200
        contentHeight: 1000
        clip: true
        Column { Repeater { model: 8; Item { width: 300; height: 80; %s } } }
    }
}
"""
PARTS = {
    "glyph": 'StateGlyph { where: "arriving"; size: 60; progress: page.value }',
    "ring": "ProgressRing { size: 60; value: page.value }",
    "graph": "SpeedGraph { width: 200; height: 60; arriving: [1, 9 * page.value, 4]; leaving: [1, 2, 1] }",
}


@pytest.mark.parametrize("part", PARTS)
def test_what_changes_beyond_the_edge_is_not_drawn(qapp: QApplication, part: str) -> None:
    view = QQuickView()
    view.engine().addImportPath(str(resource("qml")))
    component = QQmlComponent(view.engine())
    component.setData((PAGE % (EDGE, PARTS[part])).encode(), QUrl())
    page = component.create()
    assert isinstance(page, QQuickItem), component.errors()
    view.setContent(QUrl(), component, page)
    view.show()
    rest(100)
    page.findChild(QQuickItem, "flow").setProperty("contentY", 95)
    rest(100)
    view.grabWindow()
    page.setProperty("value", 0.7)
    rest(100)
    picture = view.grabWindow()
    view.close()
    assert lit(picture, EDGE, picture.height()) > 0
    assert lit(picture, 0, EDGE) == 0


def lit(picture: QImage, top: int, bottom: int) -> int:
    black = QColor("black")
    return sum(picture.pixelColor(x, y) != black for y in range(top, bottom, 2) for x in range(0, 220, 2))
