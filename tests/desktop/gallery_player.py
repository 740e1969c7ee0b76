"""The player's states for the gallery: real films, in a window with OpenGL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import player_kit as kit
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from backstock.core.views import PlayFile
from backstock.desktop import player_mpv
from backstock.desktop.mpv_item import MpvItem
from backstock.domain.arrivals import Arrival, Holdup
from backstock.domain.titles import Kind

LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz – Die vollständige Fassung mit Kommentar"
ARABIC = "الفصل الثالث والعشرون: رحلة طويلة جدًا عبر الصحراء الكبرى إلى المدينة القديمة على شاطئ البحر"


def there() -> bool:
    return QGuiApplication.platformName() in ("xcb", "wayland")


class Stalled:
    """Arrives, and has nothing to read yet."""

    length = 4_800_000_000

    def arrival(self) -> Arrival:
        return Arrival(1_700_000_000, self.length, 0, Holdup.NO_ANSWER)

    def arrived(self, steps: int) -> tuple[bool, ...]:
        return tuple(step < steps * 0.35 or step % 40 < 3 for step in range(steps))

    def has(self, _at: int, _length: int) -> bool:
        return False

    def read(self, _at: int, _room: int, _within_s: float) -> bytes | None:
        return None

    def close(self) -> None:
        return


def _until(happened: Callable[[], object]) -> None:
    deadline = QDeadlineTimer(15_000)
    while not happened() and not deadline.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()


def _film(stage: Any) -> MpvItem | None:
    found = stage.window.findChild(MpvItem, "film")
    return found if isinstance(found, MpvItem) else None


def _open(stage: Any, files: tuple[PlayFile, ...], kind: Kind = Kind.FILM) -> Any:
    player_mpv.SOUND = "null"
    title_id = next(row.title_id for row in stage.core.rows if row.kind is kind)
    stage.core.films[title_id] = files
    stage.shell._player.watch(title_id)
    _until(lambda: _film(stage) is not None)
    return _film(stage)


def _episodes(stage: Any, name: str = "The lighthouse") -> tuple[PlayFile, ...]:
    folder = Path(stage.core.data)
    words = (kit.srt(folder / "one.srt", "We keep the light until the morning."), kit.ass(folder / "two.ass"))
    file = kit.film(
        folder / "film.mkv", codec="h264", seconds=20, size=(640, 360), bits=900_000, chapters=(0, 6, 13), sounds=2,
        subtitles=words,
    )  # fmt: skip
    return tuple(
        PlayFile(f"{number}.mkv", f"{number}. {one}", str(file), 0.0, 0.0)
        for number, one in ((1, name), (2, LONG), (3, ARABIC))
    )


def playing(stage: Any) -> None:
    """Over and over, however long that is looked at."""
    film = _open(stage, _episodes(stage))
    stage.shell._player.setProperty("repeat", "one")
    _until(lambda: film.property("elapsed") > 1)


def paused(stage: Any) -> None:
    film = _open(stage, _episodes(stage, LONG))
    _until(lambda: film.property("elapsed") > 0.2)
    film.pause(True)
    film.seek(7.0)
    film.chooseTrack("sub", 1)


def sheet(name: str) -> Callable[[Any], None]:
    def act(stage: Any) -> None:
        paused(stage)
        _film(stage).parentItem().parentItem().setProperty("sheet", name)

    return act


def countdown(stage: Any) -> None:
    film = _open(stage, _episodes(stage))
    _until(lambda: film.property("elapsed") > 0.2)
    film.seek(19.7)
    _until(lambda: film.parentItem().parentItem().property("nextOffered"))


def album(stage: Any) -> None:
    folder = Path(stage.core.data)
    names = ("Harbour", LONG, ARABIC, "Low tide", "Salt")
    film = _open(
        stage,
        tuple(
            PlayFile(f"{at}.flac", name, str(kit.track(folder / f"{at}.flac", 30)), 0.0, 214.0)
            for at, name in enumerate(names)
        ),
        Kind.MUSIC,
    )
    _until(lambda: film.property("elapsed") > 0.5)


def buffering(stage: Any) -> None:
    stage.core.arriving = Stalled
    film = _open(stage, (PlayFile("film.mkv", "A film that arrives", ""),))
    _until(lambda: film.property("waiting"))


def trouble(stage: Any) -> None:
    damaged = Path(stage.core.data) / "damaged.mkv"
    damaged.write_bytes(b"no film at all " * 400)
    film = _open(stage, (PlayFile("a.mkv", LONG, str(damaged)), PlayFile("b.mkv", "Two", str(damaged))))
    _until(lambda: film.parentItem().parentItem().property("trouble"))


def page_keys(stage: Any) -> None:
    paused(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Question)


def small(stage: Any) -> None:
    """The window over everything; paused, so that it shows what can be done in it."""
    paused(stage)
    stage.shell._player.setProperty("small", True)
    window = stage.window.findChild(QQuickWindow, SMALL)
    _until(lambda: window.isVisible() and _film(stage).window() is window)


SMALL = "smallWindow"
STATES: dict[str, Callable[[Any], None]] = {
    "player-playing": playing,
    "player-paused": paused,
    "player-buffering": buffering,
    "player-words": sheet("words"),
    "player-sound": sheet("sound"),
    "player-picture": sheet("picture"),
    "player-list": sheet("list"),
    "player-keys": page_keys,
    "player-album": album,
    "player-countdown": countdown,
    "player-error": trouble,
    "player-small": small,
}
