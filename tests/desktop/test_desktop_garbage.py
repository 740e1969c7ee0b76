"""The collector of cycles: on the window's thread alone, and never through a whole library while somebody scrolls."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from backstock.desktop import garbage
from backstock.desktop.garbage import Garbage


class Loop:
    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Garbage]:
    made = Garbage()
    yield made
    made.close()


def test_the_collector_is_the_windows_own_while_it_lives(collector: Garbage) -> None:
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_cycles_are_collected_in_turn(collector: Garbage) -> None:
    collector._collect()
    seen = weakref.ref(Loop())
    kept = [Loop() for _ in range(gc.get_threshold()[0] + 1)]
    collector._collect()
    assert seen() is None
    assert len(kept) > 700


def test_a_library_that_came_in_is_put_out_of_sight(collector: Garbage) -> None:
    gc.collect()
    rows = [(at, [at]) for at in range(garbage._MANY)]
    collector._collect()
    assert gc.get_freeze_count() > len(rows)


def test_what_died_out_of_sight_is_found_in_calm(collector: Garbage, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = Loop()
    seen = weakref.ref(loop)
    gc.freeze()
    del loop
    gc.collect()
    assert seen() is not None
    monkeypatch.setattr(garbage, "_THOROUGH_EVERY_S", 0.0)
    monkeypatch.setattr(garbage, "_CALM_S", float("inf"))
    for _ in range(garbage._CALM_LOOKS):
        collector._look()
    assert seen() is None
    assert gc.get_freeze_count() > 0
