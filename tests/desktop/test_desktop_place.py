"""The window's place in a desktop: beside the clock, in messages, out of sight; each scene in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SCENES = ("tray", "bare", "silent", "notes")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    server = shutil.which("Xvfb")
    if server is None:
        pytest.fail("Xvfb is needed; installers/test.sh installs it")
    read, write = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
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


@pytest.mark.parametrize("scene", SCENES)
def test_scene(display: str, scene: str, tmp_path: Path) -> None:
    runner = shutil.which("dbus-run-session")
    if runner is None:
        pytest.fail("dbus-run-session is needed; installers/test.sh installs it")
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "LANGUAGE": "en",
        "PYTHONPATH": os.pathsep.join([str(HERE.parents[1] / "app"), str(HERE), str(HERE.parent)]),
    }
    command = [runner, "--", sys.executable, "-W", "error", str(HERE / "play_place.py"), scene, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "played" in done.stdout
    assert "Traceback" not in done.stderr, done.stderr
    assert ".qml:" not in done.stderr, done.stderr
