"""The control that has the keyboard is always in sight: what scrolls is scrolled until it is, and when it vanishes its
nearest neighbour takes over."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from .walk import focused_in, foremost, place_of, stops_in

_AIR = 24.0
"""Kept free around it, so that the ring and the next row are seen as well."""
_LAID_OUT_MS = 60
"""A page that grows has all its things in their new places after so long."""
_PATIENCE_MS = 400
"""So long a control that is not shown yet is waited for."""


class FocusFollower(QObject):
    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._follow)
        self._growth = QTimer(self)
        self._growth.setSingleShot(True)
        self._growth.setInterval(_LAID_OUT_MS)
        self._growth.timeout.connect(self._grown)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)
        self._watched: QQuickItem | None = None
        self._page: QQuickItem | None = None
        self._level = 0.0
        """Where the page around what has the keyboard was put for it."""
        self._seen = False
        self._place = QRectF()
        window.activeFocusItemChanged.connect(self._settle.start)
        window.destroyed.connect(self._patience.stop)
        window.destroyed.connect(self._growth.stop)
        window.destroyed.connect(self._settle.stop)  # a closing window loses its focus first

    def close(self) -> None:
        """The window goes before this does, and closing moves the focus once more."""
        self._window.activeFocusItemChanged.disconnect(self._settle.start)
        self._watch(None)
        self._hold(None)
        self._settle.stop()
        self._growth.stop()
        self._patience.stop()

    def _follow(self) -> None:
        """After layouts have settled."""
        item = focused_in(self._window)
        orphaned = item is not None and item.isFocusScope() and self._left_the_scene()
        if item is not self._watched:
            self._watch(item)
        if item is None:
            return
        if orphaned and _stop_of(item) is None:  # the row was taken out, and its page was left with the keyboard
            give_to_nearest(self._window, self._place)
            return
        if not item.isVisible() or not item.isEnabled():
            if self._seen:
                give_to_nearest(self._window, place_of(item))
            else:
                self._patience.start()
            return
        self._seen, self._place = True, place_of(item)
        if item.property("visualFocus") is False and _came_back(item):
            item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)  # it came back: its ring as well
        stop = _stop_of(item)
        self._hold(bring_into_sight(stop) if stop is not None else None)

    def _hold(self, page: QQuickItem | None) -> None:
        """Pages grow while their pictures come, and shrink with the window: what has the keyboard stays in sight unless
        somebody scrolls on."""
        if page is not self._page:
            if self._page is not None and isValid(self._page):
                self._page.contentHeightChanged.disconnect(self._grew)  # type: ignore[attr-defined]
                self._page.heightChanged.disconnect(self._grew)
            if page is not None:
                page.contentHeightChanged.connect(self._grew)  # type: ignore[attr-defined]
                page.heightChanged.connect(self._grew)
        self._page = page
        self._level = float(page.property("contentY")) if page is not None else 0.0

    def _grew(self) -> None:
        if self._page is None or not isValid(self._page):
            return
        if _end_of(self._page) <= 0:
            self._level = 0.0  # nobody scrolled: Qt puts it back
        elif self._page.property("contentY") != self._level:
            return
        self._growth.start()

    def _grown(self) -> None:
        """Who scrolled on meanwhile is left where they are. What became shorter Qt has moved itself, to its end."""
        if self._page is None or not isValid(self._page):
            return
        at = float(self._page.property("contentY"))
        if at == self._level or at >= _end_of(self._page):
            self._follow()

    def _lose_patience(self) -> None:
        """A list that was found empty is never shown."""
        self._seen = True
        self._follow()

    def _left_the_scene(self) -> bool:
        """What had the keyboard before is nowhere in the window any more."""
        before = self._watched
        if before is None:
            return False
        return not isValid(before) or not self._window.contentItem().isAncestorOf(before)

    def _soon(self) -> None:
        """Of our own: PySide keeps something for ever of each connection to a slot of Qt's."""
        self._settle.start()

    def _watch(self, item: QQuickItem | None) -> None:
        """What has the focus may vanish with it, when a page changes around it."""
        if self._watched is not None and isValid(self._watched):
            self._watched.visibleChanged.disconnect(self._soon)
            self._watched.enabledChanged.disconnect(self._soon)
        self._watched, self._seen = item, False
        if item is not None:
            item.visibleChanged.connect(self._soon)
            item.enabledChanged.connect(self._soon)


def _stop_of(item: QQuickItem) -> QQuickItem | None:
    """What is to be seen: the control itself, or the row of covers one of which has the keyboard."""
    if item.activeFocusOnTab():
        return item
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickItemView"):
        parent = parent.parentItem()
    return parent if parent is not None and parent.activeFocusOnTab() else None


def _came_back(item: QQuickItem) -> bool:
    """From a panel or menu that has closed, or otherwise than by a press on it."""
    reason = item.property("focusReason")
    return int(getattr(reason, "value", reason)) != Qt.FocusReason.MouseFocusReason.value


def give_to_nearest(window: QQuickWindow, lost: QRectF) -> None:
    here = lost.center()

    def distance(item: QQuickItem) -> float:
        there = place_of(item).center()
        return math.hypot(there.x() - here.x(), there.y() - here.y())

    nearest = min(stops_in(foremost(window.contentItem())), key=distance, default=None)
    if nearest is not None:
        nearest.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def bring_into_sight(item: QQuickItem) -> QQuickItem | None:
    """The page that scrolls around it, if one does. Views of items look after their own."""
    pages = []
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and not parent.inherits("QQuickItemView"):
            _scroll(parent, item)
            pages.append(parent)
        parent = parent.parentItem()
    return pages[0] if pages else None


def _end_of(page: QQuickItem) -> float:
    """How far it can be scrolled; nothing or less where all of it is seen."""
    return float(page.property("contentHeight")) - page.height()


def _scroll(page: QQuickItem, item: QQuickItem) -> None:
    place = page.mapRectFromItem(item, QRectF(0, 0, item.width(), item.height()))
    at, most = float(page.property("contentY")), _end_of(page)
    if place.height() > page.height() - 2 * _AIR or most <= 0:
        return
    if place.top() < _AIR:
        page.setProperty("contentY", max(0.0, at + place.top() - _AIR))
    elif place.bottom() > page.height() - _AIR:
        page.setProperty("contentY", min(most, at + place.bottom() - page.height() + _AIR))
