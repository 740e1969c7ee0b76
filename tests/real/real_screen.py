"""A screen nobody sees, with eyes (ImageMagick) and hands (xdotool)."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from real.real_loop import until


@dataclass(frozen=True)
class Screen:
    display: str
    folder: Path
    """Where its pictures go."""

    def window(self, title: str, within_s: float = 20.0) -> str:
        """The id of the one window that is called so, once it is shown. Keys go to it from then on."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self._say("xdotool", "search", "--onlyvisible", "--name", title, check=False).split()
            return bool(found)

        until(there, within_s)
        self._say("xdotool", "windowfocus", "--sync", found[0])
        return found[0]

    def press(self, *keys: str) -> None:
        """One after the other, at a person's pace: games look at the keyboard once a frame."""
        self._say("xdotool", "key", "--delay", "120", *keys)

    @contextlib.contextmanager
    def held(self, key: str) -> Iterator[None]:
        self._say("xdotool", "keydown", key)
        try:
            yield
        finally:
            self._say("xdotool", "keyup", key)

    def picture(self, name: str) -> Path:
        path = self.folder / f"{name}.png"
        self._say("import", "-window", "root", str(path))
        return path

    def _say(self, *command: str, check: bool = True) -> str:
        env = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=check, timeout=30)
        return done.stdout


def colours(picture: Path) -> int:
    said = subprocess.run(["identify", "-format", "%k", picture], capture_output=True, text=True, check=True)
    return int(said.stdout)


def share_that_differs(one: Path, other: Path) -> float:
    """Which part of the pixels is visibly another colour, 0 to 1."""
    size = subprocess.run(["identify", "-format", "%w %h", one], capture_output=True, text=True, check=True)
    width, height = map(int, size.stdout.split())
    said = subprocess.run(
        ["compare", "-metric", "AE", "-fuzz", "5%", one, other, "null:"], capture_output=True, text=True, check=False
    )
    return float(said.stderr.split()[0]) / (width * height)


@contextlib.contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """On a display number that nobody else has."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        try:
            yield Screen(f":{number}", folder)
        finally:
            server.terminate()


def settles(look: Screen, name: str, apart_s: float = 0.3) -> Path:
    """A picture taken once the screen shows something of many colours."""
    end = time.monotonic() + 20.0
    while True:
        picture = look.picture(name)
        if colours(picture) > 50:
            return picture
        assert time.monotonic() < end, f"only {colours(picture)} colours on the screen"
        time.sleep(apart_s)
