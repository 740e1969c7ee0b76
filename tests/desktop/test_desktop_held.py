"""The watchdog itself: it must bark at what holds the window, and at nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from held import Watchdog
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

Deed = Callable[[float], None]
OURS = """
import time

def reckon(seconds):
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass

def sleep(seconds):
    time.sleep(seconds)
"""


@pytest.fixture
def ours(tmp_path: Path) -> dict[str, Deed]:
    """Functions that lie in the program, as far as stacks tell."""
    found: dict[str, Deed] = {}
    exec(compile(OURS, str(tmp_path / "backstock" / "desktop" / "slow.py"), "exec"), found)
    return found


def barked(deed: Callable[[], None]) -> list[str]:
    dog = Watchdog()
    QTest.qWait(100)
    QTimer.singleShot(0, deed)
    QTest.qWait(300)
    return dog.end()


def test_reckoning_for_long_is_told_with_its_place(qapp: QApplication, ours: dict[str, Deed]) -> None:
    (told,) = barked(lambda: ours["reckon"](0.5))
    assert "slow.py" in told
    assert "reckon" in told


def test_sleeping_for_long_is_told_with_its_place(qapp: QApplication, ours: dict[str, Deed]) -> None:
    (told,) = barked(lambda: ours["sleep"](0.6))
    assert "slept" in told
    assert "slow.py" in told


def test_short_work_is_let_pass(qapp: QApplication, ours: dict[str, Deed]) -> None:
    assert barked(lambda: ours["reckon"](0.02)) == []


def test_what_a_test_reckons_itself_does_not_count(qapp: QApplication) -> None:
    def own() -> None:
        until = time.thread_time() + 0.3
        while time.thread_time() < until:
            pass

    assert barked(own) == []
