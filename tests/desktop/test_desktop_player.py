"""Real films in a real OpenGL window, steered by mouse and keys; each scene in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop_shown import Make
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.core.views import PlayFile
from backstock.desktop import mpv_core, player_preview, player_remote
from backstock.desktop.mpv_core import MpvCore
from backstock.desktop.player_preview import PreviewPicture
from backstock.domain.titles import Kind

SCENES = (
    "film",
    "codecs",
    "keys",
    "mouse",
    "subtitles",
    "episodes",
    "album",
    "following",
    "bright",
    "small",
    "trouble",
)
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of its own: the suite's other windows are off screen and have no OpenGL."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.fail("Xvfb is needed to test films")
    read, write = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
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


def play(display: str, place: Path, script: str, *words: str, before: tuple[str, ...] = (), **more: str) -> None:
    """`more` goes into the scene's environment."""
    pictures = place / "Pictures"
    (place / "config").mkdir()
    (place / "config" / "user-dirs.dirs").write_text(f'XDG_PICTURES_DIR="{pictures}"\n')
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "XDG_CONFIG_HOME": str(place / "config"),
        **more,
        "PYTHONPATH": os.pathsep.join([str(HERE.parents[1] / "app"), str(HERE), str(HERE.parent)]),
    }
    command = [*before, sys.executable, "-W", "error", str(HERE / script), *words, str(place)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "played" in done.stdout
    assert "Traceback" not in done.stderr, done.stderr
    assert ".qml:" not in done.stderr, done.stderr


@pytest.mark.parametrize("scene", SCENES)
def test_scene(display: str, scene: str, tmp_path: Path) -> None:
    play(display, tmp_path, "play_scenes.py", scene)


def test_without_opengl_music_is_heard_and_a_film_says_why_not(display: str, tmp_path: Path) -> None:
    play(display, tmp_path, "play_scenes.py", "undrawn", QT_QUICK_BACKEND="software")


def test_a_film_that_arrives_at_5_mbit_plays_is_sought_and_ends(display: str, tmp_path: Path) -> None:
    play(display, tmp_path, "play_arriving.py")


def test_a_film_that_a_store_sends_at_5_mbit_plays_is_sought_and_ends(display: str, tmp_path: Path) -> None:
    play(display, tmp_path, "play_fetched.py")


def test_media_keys_remotes_and_sleep(display: str, tmp_path: Path) -> None:
    runner = shutil.which("dbus-run-session")
    if runner is None:
        pytest.fail("dbus-run-session is needed to test media keys")
    play(display, tmp_path, "play_bus.py", before=(runner, "--"))


def test_what_closes_is_not_kept_alive_by_a_move(qapp: QApplication, qtbot: QtBot) -> None:
    """Its page goes, and with it the small window from which the film would have moved back."""
    core = MpvCore(())
    qtbot.waitUntil(lambda: core.mpv is not None, timeout=20_000)
    core.close()
    core.darken(lambda: pytest.fail("it has moved"))
    qtbot.waitUntil(lambda: core not in mpv_core._living, timeout=20_000)


def test_a_page_that_goes_asks_for_no_more_small_pictures(qapp: QApplication) -> None:
    preview = PreviewPicture()
    preview.setProperty("address", "/nowhere/film.mkv")
    preview.setProperty("duration", 100.0)
    preview.close()
    preview.setProperty("at", 12.0)
    assert not player_preview._living


def test_a_film_that_is_left_while_its_page_is_built_leaves_nothing_behind(make_window: Make, tmp_path: Path) -> None:
    """The page comes bit by bit; one that is given up is never told so."""
    shown = make_window()
    player = shown.shell._player
    title_id = next(row.title_id for row in shown.core.rows if row.kind is Kind.FILM)
    shown.core.films[title_id] = (PlayFile("1", "Part 1", str(tmp_path / "film.mkv")),)
    for after_ms in (0, 5, 10, 20, 40, 80, 160):
        player.watch(title_id)
        shown.until(lambda: bool(player.property("open")))
        QTest.qWait(after_ms)
        player.close()
        shown.until(lambda: not player.property("open"))
        QTest.qWait(50)
    shown.until(lambda: not mpv_core._living and not player_remote._living)
