"""A window over the fake core, made and ended in order for each test that asks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from fake_core import FakeCore
from invented import invented_titles
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.desktop.app import Window, make_application
from backstock.desktop.bridge import Bridge, Tasks
from backstock.desktop.covers import Covers
from backstock.desktop.desk import Desk
from backstock.desktop.faces import Faces
from backstock.desktop.notices import Notices

Make = Callable[..., "Shown"]


class Shown:
    """A window and the core behind it."""

    def __init__(self, core: FakeCore, host: Window, qtbot: QtBot) -> None:
        self.core, self.host, self._qtbot = core, host, qtbot
        self.shell = host.shell
        self.window: QQuickWindow = host.window

    def until(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened, timeout=8000)

    def item(self, kind: str, **properties: object) -> QQuickItem:
        """The visible item of this QML type with these property values."""
        found = [item for item in self.items(kind) if all(item.property(k) == v for k, v in properties.items())]
        assert found, f"no {kind} with {properties}"
        return found[0]

    def items(self, kind: str) -> list[QQuickItem]:
        """Visible ones, in the order of the scene; popups stand beside the page."""
        found: list[QQuickItem] = []
        _gather(self.window.contentItem(), kind, found)
        return found

    def open_title(self, title_id: str) -> None:
        self.shell.titleWanted.emit(title_id)
        self.until(lambda: bool(self.shell._title.property("loaded")))


def _gather(item: QQuickItem, kind: str, found: list[QQuickItem]) -> None:
    for child in item.childItems():
        if child.isVisible():
            if child.metaObject().className().startswith(kind + "_QML"):
                found.append(child)
            _gather(child, kind, found)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture
def make_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    made: list[Shown] = []

    def make(number: int = 60, **more: object) -> Shown:
        (tmp_path / "data").mkdir(exist_ok=True)
        core = FakeCore(tmp_path / "data", invented_titles(number), **more)  # type: ignore[arg-type]
        shown = Shown(core, Window(core, qapp, tmp_path / "cache", tray=False), qtbot)
        made.append(shown)
        shown.until(lambda: bool(shown.shell._first_run.property("asked") and shown.shell._library.property("loaded")))
        return shown

    yield make
    for shown in made:
        shown.host.close()


@pytest.fixture
def make_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[FakeCore], Desk]]:
    """Controllers without a window."""
    ends: list[Callable[[], None]] = []
    parent = QObject()

    def make(core: FakeCore) -> Desk:
        notices = Notices(parent)
        bridge, tasks = Bridge(core.events, parent), Tasks(notices.tell, parent=parent)
        covers = Covers(tmp_path / "cache", parent)
        ends.extend((bridge.close, tasks.close, covers.close))
        return Desk(core, bridge, tasks, notices, covers, Faces(core, bridge, tasks, covers, parent))

    yield make
    for end in ends:
        end()
