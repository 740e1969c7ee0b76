"""Parts behind the window: words, covers, hand-over between starts, tasks, walking by arrows."""

from __future__ import annotations

import gc
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desktop_titles import invented_titles
from fake_core import FakeCore
from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt, QThread, QTime
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.desktop import job_words, words
from backstock.desktop.app import make_application
from backstock.desktop.art.picture import cover, wide
from backstock.desktop.bridge import Bridge, Tasks
from backstock.desktop.covers import Covers
from backstock.desktop.desk import Desk
from backstock.desktop.single import first_instance, hand_over
from backstock.desktop.titles import TitleModel
from backstock.desktop.walk import walk
from backstock.domain.errors import BackstockError
from backstock.domain.events import EventBus, TitlesChanged
from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.domain.titles import Kind
from error_log import ErrorLog

KINDS = [kind.value for kind in Kind]


@pytest.fixture
def covers(qapp: QApplication, tmp_path: Path) -> Iterator[Covers]:
    made = Covers(tmp_path)
    yield made
    made.close()
    gc.collect()  # here, not on the next test's threads


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (96_000_000, "96 MB"),
        (1_240_000_000, "1.2 GB"),
        (212e9, "212 GB"),
        (11.57e12, "11.6 TB"),
    ],
)
def test_sizes_have_at_most_three_figures(qapp: QApplication, length: float, text: str) -> None:
    assert words.size(length) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(2, "about 5 s"), (41, "about 40 s"), (58, "about 1 min"), (7300, "about 2 h")]
)
def test_time_to_come_is_rounded(seconds: float, text: str) -> None:
    assert words.about(seconds) == text


def test_days_are_told_as_a_person_would() -> None:
    now = datetime.now().astimezone().replace(hour=12, minute=30)
    assert words.day(now, now) == f"today {QLocale().toString(QTime(12, 30), QLocale.FormatType.ShortFormat)}"
    assert words.day(now - timedelta(days=1), now) == "yesterday"
    assert words.day(datetime(2026, 3, 12, 12, tzinfo=UTC), now) == "12 Mar 2026"


def test_a_failed_job_says_what_it_means_and_a_cancelled_one_is_gone() -> None:
    failed = JobView(
        JobId("j"), JobKind.GET, None, "x", JobState.FAILED, error="It differs.", error_code="digest-mismatch"
    )
    assert (job_words.section(failed), job_words.what(failed)) == ("needs", "It differs.")
    assert failed.error_code in job_words.ALARMING
    cancelled = JobView(JobId("j"), JobKind.GET, None, "x", JobState.CANCELLED)
    assert job_words.section(cancelled) == ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("title", ["Lantern Tide", "A", "", "…", "مد الفوانيس", "An Extraordinarily Long Name " * 6])
def test_any_title_has_a_picture(qapp: QApplication, title: str, kind: str) -> None:
    for variant in range(6):
        picture = cover(title, kind, "Maker", variant, 100, 4)
        assert picture.width() == 100
        assert picture.pixelColor(0, 0).alpha() < 255  # the corner is round
        assert picture.pixelColor(50, 50).alpha() == 255


def test_the_same_title_has_the_same_picture_and_another_variant_another(qapp: QApplication) -> None:
    assert cover("Mossgate", "game", "x", 0, 120, 4) == cover("Mossgate", "game", "x", 0, 120, 4)
    assert cover("Mossgate", "game", "x", 0, 120, 4) != cover("Mossgate", "game", "x", 1, 120, 4)
    assert wide("Mossgate", "game", 0, 400, 100) == wide("Mossgate", "game", 0, 400, 100)


def test_a_cover_is_drawn_beside_the_window_and_then_at_hand(covers: Covers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(covers.drawn, timeout=8000) as drawn:
        assert covers.cover("t-1", "Lantern Tide", "game", "Saltmarsh") == ""
    assert drawn.args == ["t-1", "cover"]
    address = covers.cover("t-1", "Lantern Tide", "game", "Saltmarsh")
    assert address.startswith("file:")
    assert QImage(address.removeprefix("file://")).size().toTuple() == (400, 600)


def test_a_hundred_reports_from_a_thread_repaint_one_row_once(covers: Covers, qtbot: QtBot) -> None:
    model = TitleModel(covers)
    model.set_rows(invented_titles(50))
    told: list[tuple[int, QThread]] = []
    model.dataChanged.connect(lambda first, last, roles: told.append((first.row(), QThread.currentThread())))
    for number in range(100):
        model.report(model.keys()[7], number / 100)
    qtbot.waitUntil(lambda: bool(told), timeout=3000)
    assert told == [(7, QCoreApplication.instance().thread())]


def test_events_cross_to_the_gui_thread(qapp: QApplication, qtbot: QtBot) -> None:
    bus = EventBus()
    bridge = Bridge(bus)
    heard: list[tuple[object, bool]] = []
    bridge.heard.connect(lambda event: heard.append((event, threading.current_thread() is threading.main_thread())))
    thread = threading.Thread(target=lambda: bus.emit(TitlesChanged()))
    thread.start()
    thread.join()
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard), timeout=3000)
    assert heard == [(TitlesChanged(), True)]
    bridge.close()
    bus.emit(TitlesChanged())
    qapp.processEvents()
    assert len(heard) == 1


def test_a_task_ends_with_a_result_or_an_error_never_both(
    qapp: QApplication, qtbot: QtBot, error_log: ErrorLog
) -> None:
    error_log.expect("a task of the window failed")
    ends: list[object] = []
    tasks = Tasks(ends.append)

    def wrong() -> int:
        raise BackstockError("no")

    def bug() -> int:
        raise ValueError("bug")

    tasks.run(lambda: 1, ends.append)
    qtbot.waitUntil(lambda: ends == [1], timeout=3000)
    tasks.run(wrong, ends.append)
    qtbot.waitUntil(lambda: len(ends) == 2, timeout=3000)
    tasks.run(bug, ends.append)
    qtbot.waitUntil(lambda: len(ends) == 3, timeout=3000)
    assert [type(end) for end in ends] == [int, BackstockError, ValueError]
    tasks.close()


def test_a_second_start_hands_over_and_a_dead_window_does_not_count(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not hand_over(tmp_path, ["magnet:?x"])
    first = first_instance(tmp_path, [])
    assert first is not None
    asked: list[list[str]] = []
    first.attend(asked.append)
    code = (
        "import sys, pathlib; from PySide6.QtCore import QBuffer, QCoreApplication; app = QCoreApplication([]);"
        "from backstock.desktop.single import hand_over; print(hand_over(pathlib.Path(sys.argv[1]), sys.argv[2:]))"
    )
    command = [sys.executable, "-c", code, str(tmp_path), "magnet:?x", "/a file"]
    app = str(Path(__file__).parents[2] / "app")
    from os import environ

    second = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**environ, "PYTHONPATH": app})
    qtbot.waitUntil(lambda: bool(asked), timeout=15_000)
    assert asked == [["magnet:?x", "/a file"]]
    assert second.communicate(timeout=15)[0].strip() == "True"
    first.close()
    assert not hand_over(tmp_path, [])


def test_nonsense_on_the_socket_is_ignored(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    first = first_instance(tmp_path, [])
    assert first is not None
    asked: list[object] = []
    first.asked.connect(asked.append)
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(first._server.fullServerName())
        line.sendall(b'{"open": 3}\n')
        qtbot.wait(50)
    assert asked == []
    first.close()


def test_the_loop_is_never_held_long_with_twenty_thousand_titles(
    make_desk: Callable[[FakeCore], Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    """Generous for slow machines; a frame is measured by the bench."""
    from PySide6.QtCore import QElapsedTimer, QTimer

    from backstock.desktop.library import Library

    (tmp_path / "data").mkdir()
    core = FakeCore(tmp_path / "data", invented_titles(20_000))
    library = Library(make_desk(core))
    worst = [0]
    clock, beat = QElapsedTimer(), QTimer()
    beat.setInterval(0)
    beat.timeout.connect(lambda: worst.__setitem__(0, max(worst[0], clock.restart())))
    library.load()
    qtbot.waitUntil(lambda: bool(library.property("loaded")), timeout=20_000)
    clock.start()
    beat.start()
    core.set_where(core.rows[5].title_id, core.rows[6].where)
    core.events.emit(TitlesChanged())
    qtbot.wait(900)
    beat.stop()
    assert library._titles.rowCount() == 20_000
    print("held at most", worst[0], "ms")
    assert worst[0] < 400


def test_the_application_is_made_once() -> None:
    assert make_application() is QApplication.instance()


_STOPS = {
    "remove": QRectF(1686, 253, 74, 64),
    "ask": QRectF(497, 603, 174, 64),
    "look": QRectF(1153, 603, 211, 64),
    "copy": QRectF(497, 855, 265, 64),
    "all": QRectF(1584, 959, 192, 64),
    "title": QRectF(481, 1061, 1295, 87),
}
"""As they lie on the shelf's page: its offers at the start, what leads on at the end."""


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("title", Qt.Key.Key_Up, "all"),
        ("all", Qt.Key.Key_Up, "copy"),
        ("remove", Qt.Key.Key_Down, "look"),
        ("look", Qt.Key.Key_Left, "ask"),
        ("copy", Qt.Key.Key_Up, "ask"),
        ("copy", Qt.Key.Key_Down, "title"),
        ("ask", Qt.Key.Key_Right, "look"),
    ],
)
def test_arrows_pass_over_nothing_at_the_other_side(qtbot: QtBot, start: str, key: Qt.Key, end: str) -> None:
    window = QQuickWindow()
    window.resize(1920, 1200)
    stops = {}
    for name, place in _STOPS.items():
        stops[name] = stop = QQuickItem(window.contentItem())
        stop.setPosition(place.topLeft())
        stop.setSize(place.size())
        stop.setActiveFocusOnTab(True)
    window.show()
    window.requestActivate()
    stops[start].forceActiveFocus()
    qtbot.waitUntil(lambda: window.activeFocusItem() is stops[start])
    assert walk(window, key)
    assert [name for name, stop in stops.items() if stop.hasFocus()] == [end]
    window.close()
