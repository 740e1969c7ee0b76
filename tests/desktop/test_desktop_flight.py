"""A library that flies past faster than anybody can see is not asked for its covers; where it comes to rest it is."""

from __future__ import annotations

import pytest
from desktop_shown import Make, Shown
from PySide6.QtTest import QTest

from backstock.desktop import flight


def art_in_sight(shown: Shown) -> list[str]:
    return [cell.property("art").toString() for cell in shown.items("StandingCell") if shown.in_sight(cell)]


def test_covers_wait_until_the_view_rests(make_window: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flight, "_TOGETHER_S", 60.0)
    shown = make_window(6000)
    grid, sight = shown.item("TitleGrid"), shown.shell._library._in_grid
    shown.until(lambda: any(art_in_sight(shown)))
    for _ in range(3):  # as the handle does it: some pages on at once
        grid.setProperty("contentY", grid.property("contentY") + 2 * grid.height())
    assert sight.property("flying")
    assert not any(art_in_sight(shown))
    shown.until(lambda: not sight.property("flying"))
    shown.until(lambda: any(art_in_sight(shown)))


def test_one_page_at_a_time_is_no_flight(make_window: Make) -> None:
    shown = make_window(600)
    grid, sight = shown.item("TitleGrid"), shown.shell._library._in_grid
    for _ in range(3):
        grid.setProperty("contentY", grid.property("contentY") + grid.height())
        assert not sight.property("flying")
        QTest.qWait(200)
