"""A window over the fake core, made and ended in order for each test that asks."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from desktop_shown import Make, Shown
from desktop_titles import invented_titles
from fake_core import FakeCore
from held import Watchdog
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from translations import SHEETS, compiled, make_pseudo

from backstock.desktop.app import Window, make_application
from backstock.desktop.bridge import Bridge, Tasks
from backstock.desktop.covers import Covers
from backstock.desktop.desk import Desk
from backstock.desktop.faces import Faces
from backstock.desktop.notices import Notices

_COMES_UP_MS = 60
"""In which a window that has its titles draws its first frames. From then on nothing of ours may hold its thread."""


@pytest.fixture(scope="session", autouse=True)
def compiled_texts() -> None:
    """As the installers do it, for whoever runs tests without them."""
    for sheet in SHEETS.glob("*.ts"):
        made = sheet.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime_ns < sheet.stat().st_mtime_ns:
            compiled(sheet)


@pytest.fixture(scope="session")
def qapp(tmp_path_factory: pytest.TempPathFactory) -> QApplication:
    """Every test has a home of its own; what Qt compiles of QML they share, as the starts of a program do."""
    os.environ["QML_DISK_CACHE_PATH"] = str(tmp_path_factory.getbasetemp().parent / "qml")
    return make_application()


@pytest.fixture
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture
def make_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    made: list[Shown] = []
    dogs: list[Watchdog] = []

    def make(number: int = 60, **more: object) -> Shown:
        (tmp_path / "data").mkdir(exist_ok=True)
        translations, page = more.pop("translations", None), more.pop("page", "library")
        core = FakeCore(tmp_path / "data", invented_titles(number), **more)  # type: ignore[arg-type]
        shown = Shown(core, Window(core, qapp, tmp_path / "cache", tray=False, translations=translations), qtbot)
        made.append(shown)
        shown.window.setProperty("page", page)
        shown.until(lambda: bool(shown.shell._first_run.property("asked") and shown.shell._library.property("loaded")))
        QTest.qWait(_COMES_UP_MS)
        dogs[:] = dogs or [Watchdog()]
        dogs[0].watch(shown.host)
        return shown

    yield make
    held = [one for dog in dogs for one in dog.end()]
    for shown in made:
        shown.host.close()
    assert not held, "the window was held:\n" + "\n".join(held)


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
    gc.collect()  # here, not on the next test's threads


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """German and Arabic, as nobody speaks them."""
    folder = tmp_path_factory.mktemp("pseudo")
    for language in ("de", "ar"):
        make_pseudo(folder, language)
    return folder
