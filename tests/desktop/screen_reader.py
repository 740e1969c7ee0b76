"""A window in a process of its own, on a screen and a bus of its own, and what a screen reader hears of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from accessible import Bus, Heard, Node

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class ScreenReader:
    def __init__(self, process: subprocess.Popen[str], bus: Bus) -> None:
        self._process, self.bus = process, bus

    def show(self, state: str) -> None:
        """A state of the gallery, in a window of its own."""
        self.lead(f"state {state}")

    def lead(self, words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()
        self.wait()

    def wait(self) -> None:
        assert self._process.stdout is not None
        told = self._process.stdout.readline().strip()
        assert told == "ready", f"the window could not: {told}"

    def read(self) -> list[Node]:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            for place in self.bus.applications():
                nodes = list(self.bus.tree(place))
                if nodes[0].name == "Backstock" and len(nodes) > 5:
                    return nodes
            time.sleep(0.2)
        raise AssertionError("the window is not on the accessibility bus")

    def reads(self, wanted: Callable[[list[Node]], bool], within_s: float = 8) -> list[Node]:
        """What is told once it is so."""
        until = time.monotonic() + within_s
        while not wanted(nodes := self.read()):
            assert time.monotonic() < until, "it was never told so"
        return nodes

    def hears(self, wanted: Callable[[Heard], bool], within_s: float = 8) -> Heard:
        heard = self.bus.hear(wanted, within_s)
        assert heard is not None, "nothing of the kind was told"
        return heard


@contextmanager
def screen_reader(home: Path) -> Iterator[ScreenReader]:
    (home / "run").mkdir(mode=0o700)
    with ExitStack() as ends:
        environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "DBUS_SESSION_BUS_ADDRESS": ends.enter_context(_session_bus()),
            "DISPLAY": ends.enter_context(_screen()),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "PYTHONPATH": os.pathsep.join(str(Path(__file__).parents[up] / end) for up, end in ((2, "app"), (0, ""))),
        }
        ends.enter_context(_running([_launcher(), "--launch-immediately"], environment))
        script = str(Path(__file__).with_name("open_window.py"))
        window = ends.enter_context(_running([sys.executable, script], environment, talking=True))
        bus = Bus(environment["DBUS_SESSION_BUS_ADDRESS"])
        ends.callback(bus.close)
        reader = ScreenReader(window, bus)
        reader.wait()
        yield reader


def _launcher() -> str:
    found = next((path for path in LAUNCHERS if Path(path).exists()), None)
    missing = found is None or shutil.which("Xvfb") is None or shutil.which("dbus-daemon") is None
    assert not missing, "at-spi2-core, dbus-daemon and Xvfb are needed; installers/test.sh installs them"
    return str(found)


@contextmanager
def _running(command: list[str], environment: dict[str, str], talking: bool = False) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE if talking else None
    process = subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)
        for end in (process.stdin, process.stdout):
            if end is not None:
                end.close()


@contextmanager
def _session_bus() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with _running(command, dict(os.environ), talking=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()


@contextmanager
def _screen() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)
