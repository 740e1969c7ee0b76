"""Run by test_desktop_player under a screen with OpenGL: plays a film in the window and looks at the picture."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from desktop_titles import invented_titles
from fake_core import FakeCore
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from backstock.desktop.app import Window, make_application
from backstock.desktop.mpv_item import MpvItem
from backstock.domain.titles import Kind

LIMIT_MS = 20_000


def until(what: str, happened: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(LIMIT_MS)
    while not happened():
        if deadline.hasExpired():
            raise SystemExit(f"in vain: {what}")
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def main(film: Path, place: Path) -> int:
    app = make_application()
    core = FakeCore(place, invented_titles(30), film=film)
    host = Window(core, app, place / "cache", tray=False)
    window, shell = host.window, host.shell
    row = next(row for row in core.rows if row.kind is Kind.FILM)
    shell._player.watch(row.title_id)
    until("the player opens", lambda: window.findChild(MpvItem, "film") is not None)
    item = window.findChild(MpvItem, "film")
    item.mpv["ao"] = "null"
    until("the film runs", lambda: item.property("elapsed") > 0.4 and item.property("hasVideo"))

    def picture() -> list[QColor]:
        image = window.grabWindow()
        return [image.pixelColor(QPoint(x, y)) for x in range(200, 1200, 40) for y in range(200, 500, 40)]

    seen = picture()
    until("the picture is more than one colour", lambda: len({colour.name() for colour in picture()}) > 8)
    until("the picture moves", lambda: picture() != seen)
    QTest.keyClick(window, Qt.Key.Key_Space)
    until("space pauses", lambda: bool(item.property("paused")))
    item.seek(5.0)
    until("it can be sought", lambda: abs(item.property("elapsed") - 5.0) < 0.3)
    window.grabWindow().save(str(place / "player.png"))
    shell._player.report(item.property("elapsed"), item.property("duration"), False)
    until("the core hears of it", lambda: bool(core.asked("watched")))
    title_id, at_s, length_s, *_ = core.asked("watched")[-1]
    assert title_id == row.title_id
    assert abs(float(str(at_s)) - 5.0) < 0.3
    assert abs(float(str(length_s)) - 8.0) < 0.3
    QTest.keyClick(window, Qt.Key.Key_M)
    until("m silences", lambda: bool(item.property("muted")))
    QTest.keyClick(window, Qt.Key.Key_Space)
    until("it goes on", lambda: not item.property("paused"))
    item.seek(7.5)
    until("the end leaves the player", lambda: not shell._player.property("open"))
    shell._player.watch(row.title_id)
    until("it opens a second time", lambda: window.findChild(MpvItem, "film") is not None)
    again = window.findChild(MpvItem, "film")
    until("it runs a second time", lambda: again.property("elapsed") > 0.1)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    until("escape leaves", lambda: not shell._player.property("open"))
    host.close()
    print("played")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
