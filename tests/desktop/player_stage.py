"""A window over the fake core on a screen with OpenGL, in which the player's scenes are played by mouse and keys."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from desktop_titles import invented_titles
from fake_core import FakeCore
from pixels import contrast_in
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.core.views import PlayFile
from backstock.desktop import mpv_core, player_mpv
from backstock.desktop.app import Window, make_application
from backstock.desktop.mpv_item import MpvItem
from backstock.desktop.ports import CorePort
from backstock.domain.ids import TitleId
from backstock.domain.titles import Kind

LIMIT_MS = 30_000
HELD_S = 0.05
"""Of the processor, within one call of ours: what a person would notice. By the clock of the window’s thread, so
that a busy computer, on which every call takes longer, changes nothing."""
SLEPT_S = 0.25
"""Asleep within one call of ours. On a busy computer who waits for the interpreter lock sleeps longer than a
frame; a wait for the network or the disk would last much longer than this."""
DRAWN_S = 0.5
"""Of mpv's own drawing. Its first picture compiles shaders, for which OpenGL without a graphics card was seen to take
154 ms in one call beside other work; none of that is ours to cut up."""


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(what: str, happened: Callable[[], object], limit_ms: int = LIMIT_MS) -> None:
    deadline = QDeadlineTimer(limit_ms)
    while not happened():
        if deadline.hasExpired():
            raise SystemExit(f"in vain: {what}")
        wait(20)


class Stage:
    def __init__(self, place: Path, core: CorePort | None = None, size: tuple[int, int] = (960, 600)) -> None:
        """Over the fake core, which knows only what `put` gives it, or a real one."""
        player_mpv.SOUND = "null"  # there may be no device, or a device others hear
        self.app = make_application()
        self.place = place
        self.core = FakeCore(place, invented_titles(60))
        self.host = Window(core or self.core, self.app, place / "cache", tray=False)
        self.window, self.shell = self.host.window, self.host.shell
        self.window.setGeometry(0, 0, *size)
        self.player = self.shell._player
        self.dog: Watchdog | None = None

    def titles(self, kind: Kind, count: int = 1) -> list[TitleId]:
        return [row.title_id for row in self.core.rows if row.kind is kind][:count]

    def put(self, title_id: TitleId, *files: Path | PlayFile) -> None:
        """What the core will say of that title."""
        self.core.films[title_id] = tuple(
            file if isinstance(file, PlayFile) else PlayFile(file.name, file.stem, str(file)) for file in files
        )

    def open(self, *files: Path | PlayFile, kind: Kind = Kind.FILM, begin: int = 0) -> TitleId:
        (title_id,) = self.titles(kind)
        self.put(title_id, *files)
        self.core.begin = begin
        self.watch(title_id)
        return title_id

    def watch(self, title_id: TitleId) -> None:
        self.guard()
        self.player.watch(title_id)
        until("the player opens", lambda: self.window.findChild(MpvItem, "film") is not None)

    def guard(self) -> None:
        """From here on nothing holds the window. The library's own beginning is measured where it is the subject."""
        if self.dog is None:
            until("the library is there", lambda: self.shell._library._titles.rows)
            wait(300)
            self.dog = Watchdog()

    def names(self) -> list[str]:
        return [one["name"].rpartition(" · ")[2] for one in self.player.property("files")]

    def notices(self) -> list[str]:
        return [notice.text for notice in self.host.notices._model.rows]

    def leave(self) -> None:
        self.player.close()
        self.left()

    def left(self) -> None:
        until("the player leaves", lambda: self.window.findChild(MpvItem, "film") is None)
        until("mpv has ended", lambda: not mpv_core._living)

    @property
    def film(self) -> MpvItem:
        return self.window.findChild(MpvItem, "film")

    @property
    def page(self) -> QObject:
        return self.film.parentItem().parentItem()

    def runs(self, beyond: float = 0.1) -> None:
        until("the film runs", lambda: self.film.property("elapsed") > beyond)

    def stops_at(self, second: float) -> None:
        """Paused there, and drawn."""
        self.film.pause(True)
        self.film.seek(second)
        until(f"it is at {second}", lambda: abs(self.film.property("elapsed") - second) < 0.06)
        wait(150)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def type(self, letter: str) -> None:
        QTest.keyClick(self.window, letter)

    def press(self, name: str) -> None:
        """By mouse, upon the item of that name."""
        self.click(self.item(name))

    def click(self, item: QQuickItem) -> None:
        at = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def item(self, name: str) -> QQuickItem:
        found = _named(self.window.contentItem(), name)
        assert found is not None, name
        return found

    def shown(self, name: str) -> bool:
        return _named(self.window.contentItem(), name) is not None

    def texts(self) -> list[str]:
        """Everything that is written on the window now."""
        found: list[str] = []
        _gather(self.window.contentItem(), found)
        return found

    def contrasts(self, picture: QImage) -> list[tuple[str, float]]:
        """Of everything that is written, as it is seen."""
        found: list[QQuickItem] = []
        _gather_items(self.window.contentItem(), found)
        return [
            (str(one.property("text")), contrast_in(picture, one.mapRectToScene(one.boundingRect()).toRect()))
            for one in found
        ]

    def says(self, text: str) -> None:
        until(
            f"the window says “{text}”; it says {self.texts()}", lambda: any(text in one for one in self.texts()), 6000
        )

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def colour(self, across: float, down: float) -> QColor:
        """Of the picture within the window, from 0 to 1 each way."""
        width, height = self.window.width(), self.window.height()
        shape = self.film.property("shape")
        shown = (width, width / shape) if width / shape <= height else (height * shape, height)
        at = QPoint(int((width - shown[0]) / 2 + shown[0] * across), int((height - shown[1]) / 2 + shown[1] * down))
        return self.picture().pixelColor(at)

    def close(self) -> None:
        """After everything a scene opened has been left: only the program's end may take longer than a frame."""
        if self.dog is not None:
            self.dog.end()
            assert not self.dog.held, self.dog.held
        self.host.close()


class Watchdog:
    """Tells when the window's thread stood inside one call of ours: it reckoned there for 50 ms, or it slept. Waiting
    for its turn on a busy processor is neither."""

    def __init__(self) -> None:
        self.held: list[str] = []
        self._beat = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._note)
        self._timer.start()
        main = threading.main_thread()
        self._main = main.ident
        self._reckoned = time.pthread_getcpuclockid(main.ident or 0)
        self._state = Path(f"/proc/self/task/{main.native_id}/stat")
        self._slept = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._ended.set()
        self._thread.join()
        self._timer.stop()

    def _note(self) -> None:
        self._beat = time.monotonic()

    def _watch(self) -> None:
        inside: tuple[int, str] | None = None
        reckoned = slept = 0.0
        last = time.monotonic()
        while not self._ended.wait(0.01):
            now = time.monotonic()
            if self._state.read_text().rpartition(")")[2].split()[0] != "R":
                self._slept += now - last
            last = now
            clock = time.clock_gettime(self._reckoned)
            ours = self._ours() if now - self._beat > 0.02 else None
            if ours is None or inside is None or ours[0] != inside[0]:
                inside, reckoned, slept = ours, clock, self._slept
                continue
            drawn = "mpv_drawing.py" in ours[1]
            worked, rested = clock - reckoned, self._slept - slept
            if worked > (DRAWN_S if drawn else HELD_S) or rested > (DRAWN_S if drawn else SLEPT_S):
                self.held.append(f"{worked * 1000:.0f} ms worked and {rested * 1000:.0f} ms asleep in {ours[1]}")
                inside, reckoned, slept = None, clock, self._slept

    def _ours(self) -> tuple[int, str] | None:
        frame = sys._current_frames().get(self._main or 0)
        while frame is not None:
            if "/backstock/desktop/" in frame.f_code.co_filename and frame.f_code.co_name not in ("run", "main"):
                if frame.f_lineno == frame.f_code.co_firstlineno:
                    return None  # just called: not the call seen before, though its frame may lie in the same place
                where = traceback.format_list(traceback.extract_stack(frame)[-1:])[0].strip()
                return id(frame), where
            frame = frame.f_back
        return None


def _named(item: QQuickItem, name: str) -> QQuickItem | None:
    for child in item.childItems():
        if child.isVisible():
            if child.objectName() == name:
                return child
            found = _named(child, name)
            if found is not None:
                return found
    return None


def _gather(item: QQuickItem, found: list[str]) -> None:
    texts: list[QQuickItem] = []
    _gather_items(item, texts)
    found.extend(str(text.property("text")) for text in texts)


def _gather_items(item: QQuickItem, found: list[QQuickItem]) -> None:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            if child.metaObject().className().startswith(("AppText", "SilentText")) and child.property("text"):
                found.append(child)
            _gather_items(child, found)
