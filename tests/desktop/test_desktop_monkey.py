"""Random use of the whole window: no crash, no warning of Qt's, no error nobody caught, no memory that only grows.

Bounded by acts here; `monkey.py --minutes 120` goes on for an evening.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from player_kit import film
from test_desktop_player import display

HERE = Path(__file__).parent
__all__ = ["display"]


def let_loose(*words: str, **environment: str) -> None:
    command = [sys.executable, str(HERE / "monkey.py"), "--tell", *words]
    paths = os.pathsep.join([str(HERE.parents[1] / "app"), str(HERE), str(HERE.parent)])
    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": paths, **environment},
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-600:] + done.stderr[-6000:]


def test_the_window_stands_a_monkey() -> None:
    let_loose("--seed", "3", "--acts", "300", "--titles", "2000", QT_QPA_PLATFORM="offscreen")


def test_the_window_and_its_player_stand_a_monkey(display: str, tmp_path: Path) -> None:
    made = film(tmp_path / "film.mkv", seconds=20, chapters=(0.0, 8.0))
    let_loose(
        *("--seed", "2024", "--acts", "150", "--titles", "5000", "--film", str(made)),
        DISPLAY=display, QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1",
    )  # fmt: skip
