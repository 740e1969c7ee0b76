"""What can be seen on the screen now: by eyes, whatever assistive technology is told."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from qml_class import children_of, class_of

_SEEN = 0.1

Shown = tuple[QQuickItem, QRectF]


def readable_texts(window: QQuickWindow) -> list[str]:
    """Without those that are the short form of what their surroundings say in words."""
    return [
        str(item.property("text"))
        for item, _ in seen_items(window)
        if item.inherits("QQuickText") and item.property("text") and not _said_around(item)
    ]


def _said_around(item: QQuickItem) -> bool:
    above = item.parentItem()
    return above is not None and above.property("spoken") is False


def seen_items(window: QQuickWindow) -> Iterator[Shown]:
    """Everything that is not clipped away, faded out or under a modal layer, and its place in the scene."""
    yield from _seen(top_layer(window), QRectF(0, 0, window.width(), window.height()))


def top_layer(window: QQuickWindow) -> QQuickItem:
    """The overlay while something modal is open, else everything."""
    for child in window.contentItem().childItems():
        if child.inherits("QQuickOverlay") and any(_is_dimmer(one) for one in child.childItems()):
            return child
    return window.contentItem()


def _is_dimmer(item: QQuickItem) -> bool:
    return item.isVisible() and not class_of(item).startswith(("QQuickPopupItem", "PadHints"))


def _seen(item: QQuickItem, clip: QRectF) -> Iterator[Shown]:
    for child in children_of(item):
        if not child.isVisible() or child.opacity() < _SEEN:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        if clip.contains(place.center()):
            yield child, place
        yield from _seen(child, clip.intersected(place) if child.clip() else clip)
