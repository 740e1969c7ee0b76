"""The computer stays awake while something plays, and may sleep whatever became of who asked for that."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bus_stand_ins import Login, Portal, Saver

from backstock.desktop.awake import Awake, Need

APP = Path(__file__).parents[2] / "app"
HOLD = (
    "import sys; from backstock.desktop.awake import Awake, Need; Awake('a film').keep(Need.SCREEN); sys.stdin.read()"
)


@pytest.fixture
def buses(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One bus stands for both: the session's and the system's."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.fail("dbus-daemon is needed to test who keeps the computer awake")
    process = subprocess.Popen([daemon, "--session", "--print-address"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    yield
    process.terminate()
    process.wait(10)
    process.stdout.close()


def until(what: str, happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + 10
    while not happened():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


def members(service: Saver | Portal) -> list[str]:
    return [member for member, _ in service.calls]


@pytest.mark.usefixtures("buses")
def test_a_film_keeps_screen_and_computer_awake_and_music_only_the_computer() -> None:
    saver, portal, login = Saver(), Portal(), Login()
    awake = Awake("a film")
    awake.keep(Need.SCREEN)
    until("both are asked", lambda: login.held == 1 and members(saver) == ["Inhibit"])
    assert login.calls == [("Inhibit", ("sleep:idle", "Backstock", "a film", "block"))]
    awake.keep(Need.COMPUTER)
    until("the screen may go dark", lambda: members(saver) == ["Inhibit", "UnInhibit"])
    until("the computer may not sleep", lambda: login.held == 1 and len(login.calls) == 2)
    awake.keep(Need.NOTHING)
    until("it may", lambda: login.held == 0)
    awake.keep(Need.SCREEN)
    until("asked again", lambda: login.held == 1 and len(saver.calls) == 3)
    awake.close()
    until("its end frees all", lambda: login.held == 0 and len(saver.calls) == 4)
    assert portal.calls == [], "only where the others are missing"


@pytest.mark.usefixtures("buses")
def test_the_portal_serves_where_there_is_no_screen_saver() -> None:
    portal = Portal()
    awake = Awake("a film")
    awake.keep(Need.SCREEN)
    until("it is asked", lambda: members(portal) == ["Inhibit"])
    assert portal.calls[0][1] == ("", 12, {"reason": ("s", "a film")})
    awake.keep(Need.NOTHING)
    until("and let go", lambda: members(portal) == ["Inhibit", "Close"])
    awake.close()


@pytest.mark.usefixtures("buses")
def test_a_crash_lets_the_computer_sleep() -> None:
    saver, login = Saver(), Login()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD], stdin=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(APP)}
    )
    until("it is held", lambda: login.held == 1 and saver.calls)
    process.kill()
    process.wait()
    until("nothing holds it", lambda: login.held == 0)
    assert process.stdin is not None
    process.stdin.close()


def test_without_any_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    awake = Awake("a film")
    awake.keep(Need.SCREEN)
    thread = awake._thread
    assert thread is not None
    awake.close()
    assert not thread.is_alive()
