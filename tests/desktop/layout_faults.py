"""What is wrong with where things stand: texts cut without an ellipsis, controls off the window or on top of others.

Looks at the live scene; knows no page.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SLACK = 1.5
_CONTROLS = ("QuietButton", "PrimaryButton", "LinkButton", "FilterChip", "Chip", "MenuButton", "Choices", "TextEntry")


def layout_faults(window: QQuickWindow) -> list[str]:
    whole = QRectF(0, 0, window.width(), window.height())
    shown = [(item, place, path) for item, place, path in _walk(window.contentItem(), whole, "")]
    return [*_cut_texts(shown), *_off_window(shown, whole), *_on_top(shown)]


Shown = tuple[QQuickItem, QRectF, str]


def _walk(item: QQuickItem, window: QRectF, path: str) -> Iterator[Shown]:
    """Visible items with their whole place in the scene. What scrolls or clips away is not seen and not judged."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0 or child.width() <= 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        here = f"{path}/{_kind(child)}"
        yield child, place, here
        clips = child.clip()
        inner = window.intersected(place) if clips else window
        for deeper in _walk(child, inner, here):
            if not clips or inner.intersects(deeper[1]):
                yield deeper


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_QML")[0].removeprefix("QQuick")


def _cut_texts(shown: list[Shown]) -> Iterator[str]:
    for item, _, path in shown:
        if _kind(item) not in ("AppText", "SilentText") or not item.property("text"):
            continue
        too_wide = item.property("contentWidth") > item.width() + _SLACK
        too_tall = item.property("contentHeight") > item.height() + _SLACK
        if (too_wide and not item.property("truncated")) or (too_tall and item.property("lineCount") > 1):
            yield f"cut: “{item.property('text')}” {path}"


def _off_window(shown: list[Shown], window: QRectF) -> Iterator[str]:
    for item, place, path in shown:
        if _kind(item) not in _CONTROLS or _scrolls(item):
            continue
        if not window.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            yield f"off the window: {_named(item)} {place.toRect().getRect()} {path}"


def _on_top(shown: list[Shown]) -> Iterator[str]:
    """Controls that are neighbours in the tree and cover one another."""
    controls = [(item, place) for item, place, _ in shown if _kind(item) in _CONTROLS]
    for at, (one, here) in enumerate(controls):
        for other, there in controls[at + 1 :]:
            if one.parentItem() is not other.parentItem() or one.isAncestorOf(other) or other.isAncestorOf(one):
                continue
            common = here.intersected(there)
            if common.width() > _SLACK and common.height() > _SLACK:
                yield f"on top of one another: {_named(one)} and {_named(other)}"


def _scrolls(item: QQuickItem) -> bool:
    above = item.parentItem()
    while above is not None:
        if _kind(above) in ("Flickable", "GridView", "ListView", "TitleGrid"):
            return True
        above = above.parentItem()
    return False


def _named(item: QQuickItem) -> str:
    text = item.property("text") or item.property("hint") or item.property("placeholderText")
    return f"{_kind(item)} “{text}”"
