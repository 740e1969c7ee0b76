"""What a screen reader is told, page by page: over the real AT-SPI bus, from a real window on a screen of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessible import Bus, Node

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PRESSED = {"push button", "button", "toggle button", "check box", "radio button", "page tab", "menu item", "combo box"}
PRESSED |= {"slider", "text", "entry", "link", "list item"}
SPOKEN = {"heading", "label", "static", *PRESSED}


class Reader:
    """A window in a process of its own, and the bus on which it is heard."""

    def __init__(self, process: subprocess.Popen[str], bus: Bus) -> None:
        self._process, self._bus = process, bus

    def go(self, words: str) -> list[Node]:
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()
        self.wait()
        return self.read()

    def wait(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline().strip() == "ready"

    def read(self) -> list[Node]:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            for place in self._bus.applications():
                nodes = list(self._bus.tree(place))
                if nodes[0].name == "Backstock" and len(nodes) > 5:
                    return nodes
            time.sleep(0.2)
        pytest.fail("the window is not on the accessibility bus")


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    if launcher is None or shutil.which("Xvfb") is None or shutil.which("dbus-daemon") is None:
        pytest.fail("at-spi2-core, dbus-daemon and Xvfb are needed; installers/test.sh installs them")
    home = tmp_path_factory.mktemp("reader")
    (home / "run").mkdir(mode=0o700)
    with _bus() as session, _screen() as display:
        environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "DBUS_SESSION_BUS_ADDRESS": session,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "PYTHONPATH": os.pathsep.join(str(Path(__file__).parents[up] / end) for up, end in ((2, "app"), (0, ""))),
        }
        atspi = subprocess.Popen([launcher, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL)
        window = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("open_window.py"))],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        bus = Bus(session)
        made = Reader(window, bus)
        try:
            made.wait()
            yield made
        finally:
            bus.close()
            for process in (window, atspi):
                process.terminate()
                process.wait(10)
            for end in (window.stdin, window.stdout):
                if end is not None:
                    end.close()


class _bus:  # noqa: N801 - reads as the function it stands for
    def __enter__(self) -> str:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        return self._daemon.stdout.readline().strip()

    def __exit__(self, *_: object) -> None:
        self._daemon.terminate()
        self._daemon.wait(10)
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


class _screen:  # noqa: N801
    def __enter__(self) -> str:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            return f":{answer.readline().strip()}"

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait(10)


PAGES = ["page home", "page library", "title", "page downloads", "page shelf", "page settings", "palette"]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_role_name_and_state(reader: Reader, page: str) -> None:
    nodes = reader.go(page)
    controls = [node for node in nodes if "focusable" in node.states]
    assert len(controls) >= 6
    nameless = [node for node in controls if not node.name and node.role not in ("panel", "frame", "filler", "window")]
    assert nameless == []
    odd = [node for node in controls if node.role in ("unknown", "invalid", "gone")]
    assert odd == []
    assert all({"enabled", "sensitive"} <= node.states or "enabled" not in node.states for node in controls)


def test_what_is_chosen_is_told(reader: Reader) -> None:
    reader.go("page shelf")
    nodes = reader.go("page settings")
    tabs = [node for node in nodes if node.role == "page tab"]
    assert {"Home", "Library", "Downloads", "Shelf", "Settings"} <= {tab.name.partition(",")[0] for tab in tabs}
    radios = [node for node in nodes if node.role == "radio button"]
    checked = {node.name for node in radios if "checked" in node.states}
    assert "Comfortable" in checked
    assert len(checked) < len(radios)
    assert [tab.name for tab in tabs if "selected" in tab.states] == ["Settings"]


def test_covers_say_name_kind_and_place(reader: Reader) -> None:
    nodes = reader.go("page library")
    covers = [node for node in nodes if ", game, " in node.name or ", film, " in node.name]
    assert len(covers) >= 5
    assert any(place in cover.name for cover in covers for place in ("on this computer", "at the store", "on Cupboard"))


def test_headings_lead_through_the_page(reader: Reader) -> None:
    nodes = reader.go("page settings")
    assert next(node.name for node in nodes if node.role == "heading") == "Settings"


def test_glyphs_are_silent(reader: Reader) -> None:
    nodes = reader.go("page home")
    assert [node for node in nodes if node.role in ("icon", "image", "graphic") and not node.name] == []
