"""The control that has the keyboard is always in sight: what scrolls is scrolled until it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

_AIR = 24.0
"""Kept free around it, so that the ring and the next row are seen as well."""


class FocusFollower(QObject):
    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._follow)
        window.activeFocusItemChanged.connect(self._settle.start)

    def close(self) -> None:
        """The window goes before this does."""
        self._settle.stop()

    def _follow(self) -> None:
        """After layouts have settled."""
        item = self._window.activeFocusItem()
        if item is not None and item.activeFocusOnTab():
            bring_into_sight(item)


def bring_into_sight(item: QQuickItem) -> None:
    """Views of items look after their own; this is for pages that scroll."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and not parent.inherits("QQuickItemView"):
            _scroll(parent, item)
        parent = parent.parentItem()


def _scroll(page: QQuickItem, item: QQuickItem) -> None:
    place = page.mapRectFromItem(item, QRectF(0, 0, item.width(), item.height()))
    at, most = float(page.property("contentY")), float(page.property("contentHeight")) - page.height()
    if place.height() > page.height() - 2 * _AIR or most <= 0:
        return
    if place.top() < _AIR:
        page.setProperty("contentY", max(0.0, at + place.top() - _AIR))
    elif place.bottom() > page.height() - _AIR:
        page.setProperty("contentY", min(most, at + place.bottom() - page.height() + _AIR))
