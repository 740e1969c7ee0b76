"""Walks a window with the keyboard alone: what is reached, what shows that it is, and what is left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache

from pixels import pixels_of, ratio
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from qml_class import children_of, class_of
from readable import seen_items, top_layer
from shiboken6 import isValid

_PRESSED = ("QQuickAbstractButton", "QQuickTextInput", "QQuickSlider")
_RING_ROOM = 8
"""The ring stands so far outside of what it is for, at most."""
_STANDS_OUT = 2.9
_MOST = 250
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)


def pressable(window: QQuickWindow) -> list[QQuickItem]:
    """Whatever a pointer can press or type into now. What stands within another control is that one's affair."""
    layer = layer_of(window.activeFocusItem())
    shown = [item for item, _ in seen_items(window) if layer is None or layer.isAncestorOf(item)]
    found = [item for item in shown if item.isEnabled() and any(item.inherits(kind) for kind in _PRESSED)]
    return [item for item in found if not any(other is not item and other.isAncestorOf(item) for other in found)]


def all_pressable(window: QQuickWindow) -> list[QQuickItem]:
    """The same, with what a page would have to be scrolled to."""
    return list(_pressable_in(layer_of(window.activeFocusItem()) or top_layer(window)))


def _pressable_in(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in children_of(item):
        if not child.isVisible() or not child.isEnabled() or child.opacity() == 0:
            continue
        if any(child.inherits(kind) for kind in _PRESSED):
            yield child
        else:
            yield from _pressable_in(child)


def layer_of(item: QQuickItem | None) -> QQuickItem | None:
    """The panel or menu it stands in."""
    while item is not None and class_of(item) != "QQuickPopupItem":
        item = item.parentItem()
    return item


def round_by_tab(window: QQuickWindow) -> list[QQuickItem]:
    """Every stop of one whole round, from where the focus is."""
    stops: list[QQuickItem] = []
    spelling = keyboard_of_the_screen(window) is not None
    for _ in range(_MOST):
        item = window.activeFocusItem()
        if item is None or item in stops:
            return stops
        stops.append(item)
        press(window, Qt.Key.Key_Tab)
        if not spelling:
            _without_keyboard(window)
    raise AssertionError(f"Tab never comes round: {named(stops[-1])}")


def unreached(window: QQuickWindow, stops: list[QQuickItem]) -> list[str]:
    """Neither a stop for Tab nor an arrow's length away from one."""
    left = [item for item in pressable(window) if not any(item is stop or item.isAncestorOf(stop) for stop in stops)]
    return [named(item) for item in left if not _by_arrows(window, item, stops)]


def _by_arrows(window: QQuickWindow, wanted: QQuickItem, stops: list[QQuickItem]) -> bool:
    if any(stop.isAncestorOf(wanted) and _walks_its_rows(stop) for stop in stops):
        return True  # the view walks its own rows
    for near in (stop for stop in stops if stop.parentItem() is wanted.parentItem()):
        for key in _ARROWS:
            near.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(6):
                press(window, key)
                if window.activeFocusItem() is wanted:
                    return True
    return False


def reached_by_arrows(window: QQuickWindow, wanted: Collection[QQuickItem] = ()) -> list[QQuickItem]:
    """Every stop that a pad comes to from where the focus is: it has arrows and no Tab. At least as many as hold what
    is wanted, if anything is."""
    first = window.activeFocusItem()
    assert first is not None
    found, rest = [_view_of(first)], [_view_of(first)]
    left = [item for item in wanted if not _within(item, found[0])]
    while rest and (left or not wanted):
        here = rest.pop()
        for key in _ARROWS:
            if not isValid(here) or not here.isVisible():
                break
            _begin_at(window, here, key)
            there = _step(window, key)
            if there is not None and (stop := _view_of(there)) not in found:
                found.append(stop)
                rest.append(stop)
                left = [item for item in left if not _within(item, stop)]
    return found


def unreached_by_arrows(window: QQuickWindow, wanted: Collection[QQuickItem]) -> list[str]:
    reached = reached_by_arrows(window, wanted)
    return [named(item) for item in wanted if not any(_within(item, stop) for stop in reached)]


def _within(item: QQuickItem, stop: QQuickItem) -> bool:
    """Either may be the outer one: a cover stands in a view, a line to type into in what draws it. What has gone since
    needs nothing."""
    if not isValid(item) or not isValid(stop):
        return not isValid(item)
    return item is stop or stop.isAncestorOf(item) or item.isAncestorOf(stop)


def _begin_at(window: QQuickWindow, stop: QQuickItem, key: Qt.Key) -> None:
    """Gives it the focus; of a view the row that is last in that direction."""
    if stop.inherits("QQuickItemView"):
        stop.setProperty("currentIndex", 0 if key in _BACK else stop.property("count") - 1)
    stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    if _is_sight(stop):
        press(window, Qt.Key.Key_Home if key in _BACK else Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    _without_keyboard(window)


def _step(window: QQuickWindow, key: Qt.Key) -> QQuickItem | None:
    press(window, key)
    _without_keyboard(window)
    return window.activeFocusItem()


def _without_keyboard(window: QQuickWindow) -> None:
    """It comes for a line to type into, and leaves with B."""
    if not _typed_into(window.activeFocusItem()):
        return
    QTest.qWait(5)
    if keyboard_of_the_screen(window) is not None:
        press(window, Qt.Key.Key_Escape)
        QTest.qWait(20)


def _typed_into(item: QQuickItem | None) -> bool:
    return item is not None and (item.inherits("QQuickTextInput") or class_of(item).startswith("ScreenKey_QML"))


def keyboard_of_the_screen(window: QQuickWindow) -> QQuickItem | None:
    keys = [item for item, _ in seen_items(window) if class_of(item).startswith("ScreenKey_QML")]
    return layer_of(keys[0]) if keys else None


def ringless(window: QQuickWindow, stops: list[QQuickItem]) -> list[str]:
    """Stops of which the screen does not show that they have the keyboard."""
    found = []
    for stop in stops:
        stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QCoreApplication.processEvents()
        with_ring, place = window.grabWindow(), stop.mapRectToScene(QRectF(0, 0, stop.width(), stop.height()))
        _view_of(stop).setFocus(False)
        QCoreApplication.processEvents()
        if window.activeFocusItem() is stop:  # where nothing else stands, it takes the focus back
            next(other for other in stops if other is not stop).forceActiveFocus(Qt.FocusReason.TabFocusReason)
            QCoreApplication.processEvents()
        without = window.grabWindow()
        if not _rung(with_ring, without, place, window.devicePixelRatio()):
            found.append(named(stop))
    return found


def _view_of(stop: QQuickItem) -> QQuickItem:
    """A row has the focus through its view."""
    above: QQuickItem | None = stop
    while above is not None:
        if _walks_its_rows(above):
            return above
        above = above.parentItem()
    return stop


def _walks_its_rows(item: QQuickItem) -> bool:
    """One stop, within which arrows go from row to row: a view of Qt's, or what of the library is in sight."""
    return item.inherits("QQuickItemView") or _is_sight(item)


def _is_sight(item: QQuickItem) -> bool:
    return item.inherits("QQuickFlickable") and item.metaObject().indexOfProperty("sight") >= 0


def _rung(with_ring: QImage, without: QImage, place: QRectF, scale: float) -> bool:
    room = _RING_ROOM * scale
    around = QRectF(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale)
    rect = around.adjusted(-room, -room, room, room).toAlignedRect().intersected(with_ring.rect())
    changed = sum(
        _stands_out(one, other)
        for one, other in zip(pixels_of(with_ring, rect), pixels_of(without, rect), strict=True)
        if one != other
    )
    return changed >= min(rect.width() + rect.height(), 120) / 2


@lru_cache(maxsize=4096)
def _stands_out(one: int, other: int) -> bool:
    return ratio(QColor(one), QColor(other)) >= _STANDS_OUT


def press(window: QQuickWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window, key, modifiers)
    for _ in range(3):
        QCoreApplication.processEvents()


def named(item: QQuickItem) -> str:
    kind = class_of(item).partition("_QML")[0]
    text = item.property("text") or item.property("hint") or item.property("placeholderText") or item.property("name")
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect().getRect()
    return f"{kind} “{text or ''}” {place}"
