"""A real window over the fake core, led by lines on its standard input.

`state NAME` brings a state of the gallery, `key SEQUENCE` presses keys, `say TEXT` tells a notice, `progress N` moves
the first job, `television` goes across the room, `texts FILE` holds what moves by itself and writes down what eyes can
read. Each is answered with `ready` once the window has settled.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from pathlib import Path

from gallery import PLAYER, STATES
from gallery_stage import Stage, wait, with_few
from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from qml_class import class_of
from readable import readable_texts

from backstock.desktop.app import make_application
from backstock.desktop.mpv_item import MpvItem
from backstock.desktop.unlocking import UnlockWindow
from backstock.domain.errors import SecretsLockedError
from backstock.vault import Secret

_FEW = 60
_SETTLES_MS = 60
"""Until what was asked for has begun; what it takes to end is looked for."""


class Locked:
    """The window before the window, with words that open nothing."""

    def __init__(self, folder: Path) -> None:
        def open_with(_secret: Secret) -> object:
            raise SecretsLockedError("This passphrase does not open the secrets.", do="Try it again.")

        self.host = UnlockWindow(folder, open_with, make_application())
        self.window = self.host.window


class Led(QObject):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder, self._made = folder, 0
        self._stage: Stage | Locked | None = None
        self._states = {**STATES, **PLAYER}
        self._line = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._line.activated.connect(self._read)

    def close(self) -> None:
        if self._stage is not None:
            self._stage.host.close()
            self._stage = None

    def _read(self) -> None:
        line = os.read(sys.stdin.fileno(), 4096).decode().strip()
        if not line:
            make_application().quit()
            return
        word, _, what = line.partition(" ")
        try:
            getattr(self, f"_{word}")(what)
        except Exception:
            traceback.print_exc()
            print("failed", flush=True)
            return
        wait(_SETTLES_MS)
        if isinstance(self._stage, Stage):
            self._stage.settle()
        print("ready", flush=True)

    def _state(self, name: str) -> None:
        self.close()
        self._made += 1
        folder = self._folder / str(self._made)
        folder.mkdir()
        (folder / "cache").symlink_to(self._folder / "cache", target_is_directory=True)
        if name == "unlock":
            self._stage = Locked(folder)
            return
        self._stage = Stage(with_few(self._states[name], _FEW), folder, pictures=False)
        self._stage.window.requestActivate()
        self._stage.until(self._stage.window.isActive)

    def _rest(self, _what: str) -> None:
        """Nothing but the time to settle."""

    def _key(self, sequence: str) -> None:
        assert self._stage is not None
        for part in sequence.split():
            QTest.keySequence(self._stage.window, QKeySequence(part))

    def _texts(self, file: str) -> None:
        """What eyes can read now, of the uppermost layer."""
        assert self._stage is not None
        self._hold_still()
        Path(file).write_text(json.dumps(readable_texts(self._stage.window)))

    def _hold_still(self) -> None:
        """Else a figure would be another one by the time it is read over the bus: a film's time, and the seconds until
        the next one."""
        assert self._stage is not None
        film = self._stage.window.findChild(MpvItem, "film")
        if film is not None:
            film.pause(True)
        for thing in self._stage.window.findChildren(QObject):
            if class_of(thing) == "QQmlTimer" and class_of(thing.parent()).startswith("PlayerNext"):
                thing.setProperty("running", False)
        wait(_SETTLES_MS)

    def _television(self, _what: str) -> None:
        assert isinstance(self._stage, Stage)
        self._stage.look.setProperty("television", True)

    def _say(self, text: str) -> None:
        assert isinstance(self._stage, Stage)
        self._stage.host.notices.say(text)

    def _progress(self, share: str) -> None:
        assert isinstance(self._stage, Stage)
        core = self._stage.core
        job_id = next(iter(core.known_jobs))
        core.change_job(job_id, done=int(core.known_jobs[job_id].total * float(share)))


def main() -> int:
    app = make_application()
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "cache").mkdir()
        led = Led(Path(place))
        print("ready", flush=True)
        code = app.exec()
        led.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
