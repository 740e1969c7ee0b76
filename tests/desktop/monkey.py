"""A monkey before the window: seeded, it clicks, types, scrolls, drags, taps and presses pads, as long as it is told.

python tests/desktop/monkey.py --minutes 120 [--seed 7] [--titles 5000] [--film FILE]
Under it the library changes, downloads fail, nodes leave. It ends at the first crash, Qt warning, uncaught error or
leak, and says what it did last; the same seed does the same again, as far as threads allow. Without OpenGL
(QT_QPA_PLATFORM=offscreen) give it no film.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import tempfile
import time
import traceback
from collections import deque
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_titles import invented_titles
from fake_core import FakeCore
from monkey_hands import Hands
from monkey_judge import Judge
from monkey_world import World
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from virtual_pad import VirtualPad

from backstock.core.views import PlayFile
from backstock.desktop import player_mpv
from backstock.desktop.app import Window, make_application

REST_EVERY = 150
"""Acts between two rests, at which memory is looked at."""
_REST_MS = 400


class Outside(QObject):
    """Takes the addresses and folders that the window would open elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        for scheme in ("http", "https", "file", "magnet"):
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        assert address.isValid(), address


class Diary(deque[str]):
    """What was done last. Told as it is done, on request: a crash leaves no time for it."""

    def __init__(self, told: bool) -> None:
        super().__init__(maxlen=40)
        self._told = told

    def append(self, act: str) -> None:
        super().append(act)
        if self._told:
            print(act, file=sys.stderr, flush=True)


class Cage:
    def __init__(self, place: Path, asked: argparse.Namespace) -> None:
        self.app = make_application()
        self.random = Random(asked.seed)
        self.did = Diary(asked.tell)
        self.judge = Judge(self.did)
        self.outside = Outside()
        self._place = place
        (place / "data").mkdir()
        self.core = FakeCore(place / "data", invented_titles(asked.titles))
        if asked.film:
            player_mpv.SOUND = "null"
            self.core.film = asked.film
            films = [row.title_id for row in self.core.rows if row.kind.value != "game"]
            for title_id in films[::3]:
                self.core.films[title_id] = tuple(
                    PlayFile(f"{at}", f"Part {at}", str(asked.film)) for at in range(1, 4)
                )
        self.world = World(self.core, self.random)
        self.pad = VirtualPad()
        self.starts = 0
        self._start()

    def live(self, minutes: float, acts: int) -> None:
        end, done = time.monotonic() + minutes * 60, 0
        while time.monotonic() < end and done < acts:
            done += 1
            self._act()
            if done % REST_EVERY == 0:
                self._rest(done)
        self._rest(done)
        print(f"acts {done}, starts {self.starts}", flush=True)

    def close(self) -> None:
        self.pad.close()
        self.world.still()
        self.host.close()
        self.judge.settle()

    def _start(self) -> None:
        self.starts += 1
        self.host = Window(self.core, self.app, self._place / "cache", tray=False)
        self.hands = Hands(self.host, self.pad, self.random)
        _wait(300)

    def _act(self) -> None:
        if not self.host.window.isVisible():  # it was closed, as a person closes it
            self.did.append("starts again")
            self.host.close()
            self._start()
        if self.random.random() < 0.15:
            self.did.append(self.world.turn())
        self.did.append(self.hands.act())
        _wait(self.random.choice((0, 5, 15, 40, 120)))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what exec() does between two events
        self.judge.look()

    def _rest(self, done: int) -> None:
        """The same place each time, so that memory can be compared: no player, the library, nothing sought for."""
        self.did.append("rests")
        self.world.clear()
        shell, window = self.host.shell, self.host.window
        shell._player.close()
        shell._library.setProperty("search", "")
        shell._library.showEverything()
        window.setProperty("page", "library")
        window.setProperty("titleOpen", False)
        _wait(_REST_MS)
        self.judge.weigh(done)


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--acts", type=int, default=sys.maxsize)
    parser.add_argument("--titles", type=int, default=5000)
    parser.add_argument("--film", type=Path)
    parser.add_argument("--tell", action="store_true", help="each act, as it is done")
    asked = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as place:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_PICTURES_DIR"):
            os.environ[name] = place
        cage = Cage(Path(place), asked)
        try:
            cage.live(asked.minutes, asked.acts)
            cage.close()
        except Exception:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)  # a window that stands unclosed ends in a flood of warnings about what is gone
        return cage.judge.verdict()


if __name__ == "__main__":
    sys.exit(main())
