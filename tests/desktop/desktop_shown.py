"""A window over the fake core, as tests look at it."""

from __future__ import annotations

from collections.abc import Callable

from fake_core import FakeCore
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from qml_class import children_of, class_of

from backstock.desktop.app import Window

_PATIENCE_MS = 30_000
"""Many times what anything takes: on a busy machine as well only what never happens is missed."""
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Shown:
    """A window and the core behind it."""

    def __init__(self, core: FakeCore, host: Window, qtbot: QtBot) -> None:
        self.core, self.host, self._qtbot = core, host, qtbot
        self.shell = host.shell
        self.window: QQuickWindow = host.window

    def until(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened, timeout=_PATIENCE_MS)

    def item(self, kind: str, **properties: object) -> QQuickItem:
        """The visible item of this QML type with these property values."""
        found = [item for item in self.items(kind) if all(item.property(k) == v for k, v in properties.items())]
        assert found, f"no {kind} with {properties}"
        return found[0]

    def items(self, kind: str) -> list[QQuickItem]:
        """Visible ones, in the order of the scene; popups stand beside the page."""
        return shown_items(self.window.contentItem(), kind)

    def resting_place(self, item: QQuickItem) -> QPoint:
        """The middle of an item, once layouts and fades have come to rest."""
        seen: list[QPoint] = []

        def rests() -> bool:
            seen.append(item.mapToScene(item.boundingRect().center()).toPoint())
            return len(seen) > 4 and len({place.toTuple() for place in seen[-5:]}) == 1

        self.until(rests)
        return seen[-1]

    def click(self, kind: str, modifiers: Qt.KeyboardModifier = NO_KEYS, **properties: object) -> QQuickItem:
        """Waits for it, and presses it in its middle."""
        self.until(lambda: any(self._fits(item, properties) for item in self.items(kind)))
        item = next(item for item in self.items(kind) if self._fits(item, properties))
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, modifiers, self.resting_place(item))
        return item

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        for key in keys:
            QTest.keyClick(self.window, key, modifiers)

    def notice(self) -> str:
        rows = self.host.notices._model.rows
        return str(rows[-1].text) if rows else ""

    def _fits(self, item: QQuickItem, properties: dict[str, object]) -> bool:
        return all(item.property(name) == value for name, value in properties.items())

    def in_sight(self, item: QQuickItem) -> bool:
        """A pooled delegate stays visible to Qt, outside of its view."""
        at = item.mapToScene(item.boundingRect().center())
        return 0 <= at.x() < self.window.width() and 0 <= at.y() < self.window.height() - 60

    def open_title(self, title_id: str) -> None:
        self.shell.titleWanted.emit(title_id)
        self.until(lambda: bool(self.shell._title.property("loaded")))


def shown_items(root: QQuickItem, kind: str) -> list[QQuickItem]:
    found: list[QQuickItem] = []
    _gather(root, kind, found)
    return found


def inside(item: QQuickItem, kind: str) -> QQuickItem:
    """The first of Qt's own type below it."""
    rest = list(children_of(item))
    while rest:
        found = rest.pop(0)
        if found.inherits(kind):
            return found
        rest[:0] = children_of(found)
    raise LookupError(f"no {kind} there")


def _gather(item: QQuickItem, kind: str, found: list[QQuickItem]) -> None:
    for child in children_of(item):
        if child.isVisible():
            if class_of(child).startswith(kind + "_QML"):
                found.append(child)
            _gather(child, kind, found)


Make = Callable[..., Shown]
