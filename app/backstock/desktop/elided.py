"""Finds the text under the pointer that had to be cut, so that a hint can tell the whole of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem


def elided_at(root: QQuickItem, x: float, y: float) -> tuple[str, QRectF]:
    """The text and its place in `root`; an empty text where nothing was cut."""
    found = _look(root, root, QPointF(x, y))
    if found is None:
        return "", QRectF()
    return str(found.property("text")), found.mapRectToItem(root, QRectF(0, 0, found.width(), found.height()))


def _look(root: QQuickItem, item: QQuickItem, at: QPointF) -> QQuickItem | None:
    """The topmost one: later children lie above earlier ones."""
    for child in reversed(item.childItems()):
        if not child.isVisible() or child.opacity() == 0:
            continue
        inside = child.contains(root.mapToItem(child, at))
        if not inside and child.clip():
            continue
        deeper = _look(root, child, at)
        if deeper is not None:
            return deeper
        if inside and child.inherits("QQuickText") and child.property("truncated"):
            return child
    return None
