"""Which texts can be read on the screen now: by eyes, whatever assistive technology is told."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SEEN = 0.1


def readable_texts(window: QQuickWindow) -> list[str]:
    return [str(item.property("text")) for item, _ in shown_texts(window)]


def shown_texts(window: QQuickWindow) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Every text that is not clipped away, faded out or under a modal layer, and its place in the scene."""
    yield from _texts(top_layer(window), QRectF(0, 0, window.width(), window.height()), 1.0)


def top_layer(window: QQuickWindow) -> QQuickItem:
    """The overlay while something modal is open, else everything."""
    for child in window.contentItem().childItems():
        if child.inherits("QQuickOverlay") and any(
            "Modal" in str(one.metaObject().className()) or one.metaObject().className() == "QQuickRootItem"
            for one in child.childItems()
        ):
            return child
    return window.contentItem()


def _texts(item: QQuickItem, clip: QRectF, opacity: float) -> Iterator[tuple[QQuickItem, QRectF]]:
    for child in item.childItems():
        seen = opacity * child.opacity()
        if not child.isVisible() or seen < _SEEN:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        if child.inherits("QQuickText") and child.property("text"):
            if clip.contains(place.center()):
                yield child, place
        yield from _texts(child, clip.intersected(place) if child.clip() else clip, seen)
