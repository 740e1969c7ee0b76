"""Everything but the window runs where Qt is not installed, and the window says what it lacks."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_journey import Computer

_BLOCK = """
import sys


class _NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "mpv"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, _NoQt())
"""


@pytest.fixture
def without_qt(desk: Computer, tmp_path: Path) -> Computer:
    (tmp_path / "block").mkdir()
    (tmp_path / "block" / "sitecustomize.py").write_text(_BLOCK)
    desk.env["PYTHONPATH"] = f"{tmp_path / 'block'}:{desk.env['PYTHONPATH']}"
    return desk


def test_the_command_line(without_qt: Computer) -> None:
    desk = without_qt
    desk.run("get", "counter")
    desk.run("page-out", "counter")
    assert desk.ask("play", "counter", "--wait")["exit_code"] == 0
    assert desk.ask("doctor")["probes"]
    desk.run("demo", "--help", as_json=False)
    node = desk.serve("--listen", "127.0.0.1:0")
    assert node.end().code == 0


@pytest.mark.parametrize("words", [["desktop"], ["watch", "counter"]])
def test_the_window_says_what_it_lacks(without_qt: Computer, words: list[str]) -> None:
    said = without_qt.refused(*words, code=1)
    assert "Qt" in said
    assert "desktop" in said
