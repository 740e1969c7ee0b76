"""Arrow keys walk in space: from the control that has the keyboard to its nearest neighbour in a direction."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SIDEWAYS = 2.5
"""How much more a step aside weighs than a step ahead."""
_AT_MOST = 300
"""What a way aside weighs at most, up and down, but for a little: what stands alone at the other side of a page is not
passed over for something rows further on."""
_BEYOND = 0.1
_PAGE = 0.9
"""So much of what is seen is a page: a little of it stays in sight."""


def focused_in(window: QQuickWindow) -> QQuickItem | None:
    """What has the keyboard. Of each answer of `activeFocusItem()` PySide keeps something until the window goes."""
    item = window.property("activeFocusItem")
    return item if isinstance(item, QQuickItem) else None


def walk(window: QQuickWindow, key: int) -> bool:
    """False when nothing lies that way."""
    here = focused_in(window)
    if here is None:
        return False
    for stops in _stops_around(window, here, key):
        nearest = _nearest(stops, here, key)
        if nearest is not None:
            nearest.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False


def _stops_around(window: QQuickWindow, here: QQuickItem, key: int) -> Iterator[Iterator[QQuickItem]]:
    """What a page can still be scrolled to comes before what stands at its edge, however near that is; what lies over
    a page before what it covers; and of another page what is in sight."""
    page = _scrolling_around(here)
    if page is not None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        yield stops_in(page)
    layer: QQuickItem | None = here
    while layer is not None and not layer.inherits("QQuickPopupItem"):
        layer = layer.parentItem()
    if layer is not None:
        yield stops_in(layer)
    front = foremost(window.contentItem())
    yield (item for item in stops_in(front) if _in_sight(item))
    yield stops_in(front)


def _in_sight(item: QQuickItem) -> bool:
    at = place_of(item).center()
    above = item.parentItem()
    while above is not None:
        if above.clip() and not place_of(above).contains(at):
            return False
        above = above.parentItem()
    return True


def _nearest(stops: Iterator[QQuickItem], here: QQuickItem, key: int) -> QQuickItem | None:
    place = place_of(here)
    nearest: tuple[float, QQuickItem] | None = None
    for item in stops:
        if item is here or item.isAncestorOf(here) or here.isAncestorOf(item):
            continue
        cost = _cost(place, place_of(item), key)
        if cost is not None and (nearest is None or cost < nearest[0]):
            nearest = cost, item
    return nearest[1] if nearest is not None else None


def turn(window: QQuickWindow, by: int) -> bool:
    """A page of what scrolls around the focus up or down, and the focus with it. False where nothing more is there."""
    here = focused_in(window)
    page = _scrolling_around(here)
    if here is None or page is None:
        return False
    wanted = place_of(here).center().y() + by * page.height() * _PAGE
    ahead = [item for item in stops_in(page) if (place_of(item).center().y() - place_of(here).center().y()) * by > 1]
    nearest = min(ahead, key=lambda item: abs(place_of(item).center().y() - wanted), default=None)
    if nearest is None:
        return False
    nearest.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    return True


def _scrolling_around(item: QQuickItem | None) -> QQuickItem | None:
    while item is not None:
        if item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height():
            return item
        item = item.parentItem()
    return None


def foremost(content: QQuickItem) -> QQuickItem:
    """What lies over the page while a panel shuts it out; else everything."""
    for child in content.childItems():
        if child.inherits("QQuickOverlay") and any(_shuts_out(one) for one in child.childItems()):
            return child
    return content


def _shuts_out(item: QQuickItem) -> bool:
    popup = item.parent()  # of a popup's item, not where it stands
    return item.isVisible() and popup is not None and popup.property("modal") is True


def stops_in(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        if child.isVisible() and child.isEnabled() and child.opacity() > 0:
            if child.activeFocusOnTab():
                yield child
            yield from stops_in(child)


def place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _cost(here: QRectF, there: QRectF, key: int) -> float | None:
    """Distance ahead plus weighted distance aside; None when it does not lie that way."""
    if key == Qt.Key.Key_Right:
        ahead, aside = there.left() - here.right(), _gap(here.top(), here.bottom(), there.top(), there.bottom())
    elif key == Qt.Key.Key_Left:
        ahead, aside = here.left() - there.right(), _gap(here.top(), here.bottom(), there.top(), there.bottom())
    elif key == Qt.Key.Key_Down:
        ahead, aside = there.top() - here.bottom(), _gap(here.left(), here.right(), there.left(), there.right())
    elif key == Qt.Key.Key_Up:
        ahead, aside = here.top() - there.bottom(), _gap(here.left(), here.right(), there.left(), there.right())
    else:
        return None
    if ahead < -1:
        return None
    centre = here.center() - there.center()
    return ahead + _weight(aside, key) + 0.01 * math.hypot(centre.x(), centre.y())


def _weight(aside: float, key: int) -> float:
    whole = aside * _SIDEWAYS
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) or whole <= _AT_MOST:
        return whole
    return _AT_MOST + (whole - _AT_MOST) * _BEYOND


def _gap(a0: float, a1: float, b0: float, b1: float) -> float:
    return max(0.0, b0 - a1, a0 - b1)
