"""A real film in a real OpenGL window: the picture moves, keys steer it, the core hears how far it went."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

FILM_S = 8


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "film.mkv"
    sources = ["-f", "lavfi", "-i", f"testsrc2=size=320x180:rate=25:duration={FILM_S}"]
    sound = ["-f", "lavfi", "-i", f"sine=frequency=440:duration={FILM_S}"]
    command = ["ffmpeg", "-loglevel", "error", "-y", *sources, *sound, "-c:v", "mpeg4", "-c:a", "flac", str(path)]
    subprocess.run(command, check=True, timeout=60)
    return path


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of its own: the suite's other windows are off screen and have no OpenGL."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.fail("Xvfb is needed to test films")
    read, write = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        process.terminate()
        process.wait(10)


def test_a_film_plays_pauses_seeks_and_is_reported(display: str, film: Path, tmp_path: Path) -> None:
    """In a process of its own, because a process has one kind of screen."""
    here = Path(__file__).parent
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "PYTHONPATH": os.pathsep.join([str(here.parents[1] / "app"), str(here)]),
    }
    command = [sys.executable, "-W", "error", str(here / "play_film.py"), str(film), str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "played" in done.stdout
