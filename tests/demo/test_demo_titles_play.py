"""The demo titles really run: each plays itself twice, and what it saved the first time is there the second time."""

import os
import shutil
import subprocess
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstock.demo.titles import build_titles

NESTOPIA = next(iter(Path("/usr/lib").glob("*/libretro/nestopia_libretro.so")), None)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_titles(tmp_path_factory.getbasetemp() / "demo-titles")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen nobody sees, on a number nobody else has."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        yield f":{number}"
        server.terminate()


def environment(home: Path, display: str, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, "HOME": str(home), "DISPLAY": display, **more}


def progress(path: Path) -> dict[str, int]:
    pairs = (line.split("=") for line in path.read_text().split())
    return {name: int(value) for name, value in pairs}


def test_lantern_tide_plays_and_remembers(built: Path, display: str, tmp_path: Path) -> None:
    subprocess.run(["tar", "-xzf", built / "lantern-tide-linux.tar.gz"], cwd=tmp_path, check=True)
    game, home = tmp_path / "lantern-tide", tmp_path / "home"
    home.mkdir()
    for visit, command in ((1, ["--attract", "4"]), (2, [])):
        subprocess.run(
            [game / "lantern-tide", *command],
            cwd="/",
            env=environment(home, display, BACKSTOCK_DEMO_SECONDS="2"),
            check=True,
            timeout=20,
        )
        saved = progress(game / "saves" / "progress.txt")
        assert saved["visits"] == visit
        assert saved["done"] > 0
        assert progress(home / ".local" / "share" / "lantern-tide" / "logbook.txt") == saved


def test_lantern_tide_without_a_display_fails_in_words(built: Path, tmp_path: Path) -> None:
    subprocess.run(["tar", "-xzf", built / "lantern-tide-linux.tar.gz"], cwd=tmp_path, check=True)
    done = subprocess.run(
        [tmp_path / "lantern-tide" / "lantern-tide"],
        env=environment(tmp_path, ":98765"),
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert not (tmp_path / "lantern-tide" / "saves").exists()


@pytest.mark.skipif(shutil.which("wine") is None, reason="wine is not installed")
@pytest.mark.timeout(120)
def test_brickyard_plays_under_wine_and_remembers(built: Path, display: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(built / "brickyard-windows.zip") as archive:
        archive.extractall(tmp_path)
    game, prefix = tmp_path / "brickyard", tmp_path / "prefix"
    wine = environment(
        tmp_path,
        display,
        WINEPREFIX=str(prefix),
        WINEDEBUG="-all",
        WINEDLLOVERRIDES="mscoree,mshtml=d;winemenubuilder.exe=d",
    )
    try:
        for visit in (1, 2):
            subprocess.run(
                ["wine", "brickyard.exe", "--attract", "4"],
                cwd=game,
                env=wine,
                check=True,
                timeout=90,
                capture_output=True,
            )
            saved = progress(game / "saves" / "progress.txt")
            assert saved["visits"] == visit
            assert saved["done"] > 0
            (yardbook,) = prefix.glob("drive_c/users/*/AppData/Roaming/Brickyard/yardbook.txt")
            assert progress(yardbook) == saved
    finally:
        server = shutil.which("wineserver") or next(iter(map(str, Path("/usr/lib").glob("wine/wineserver*"))), None)
        if server:
            subprocess.run([server, "-k"], env=wine, check=False, timeout=20, capture_output=True)


@pytest.mark.skipif(NESTOPIA is None or shutil.which("retroarch") is None, reason="retroarch is not installed")
def test_moth_patrol_counts_in_its_battery(built: Path, display: str, tmp_path: Path) -> None:
    saves = tmp_path / "saves"
    saves.mkdir()
    settings = tmp_path / "retroarch.cfg"
    lines = [f'savefile_directory = "{saves}"', 'config_save_on_exit = "false"', 'autosave_interval = "1"']
    lines += ['video_driver = "gl"', 'input_driver = "x"', 'audio_driver = "null"', 'pause_nonactive = "false"']
    settings.write_text("\n".join(lines) + "\n")
    save = saves / "moth-patrol.srm"
    command = ["retroarch", "--config", str(settings), "-L", str(NESTOPIA), str(built / "moth-patrol.nes")]
    for visit in (1, 2):
        with subprocess.Popen(
            command, env=environment(tmp_path, display), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as emulator:
            wanted = b"MOTH" + bytes([0, 0, 0, visit])
            try:
                wait_for_start(save, wanted)
            finally:
                emulator.terminate()
        assert save.read_bytes()[:8] == wanted


def wait_for_start(path: Path, wanted: bytes) -> None:
    pause, end = threading.Event(), time.monotonic() + 20
    while time.monotonic() < end:
        if path.exists() and path.read_bytes()[: len(wanted)] == wanted:
            return
        pause.wait(0.1)
    pytest.fail(f"{path.name} never began with {wanted!r}")
