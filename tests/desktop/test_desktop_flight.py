"""A library that flies past faster than anybody can see is not asked for its covers; where it comes to rest it is."""

from __future__ import annotations

from desktop_shown import Make, Shown
from PySide6.QtCore import QElapsedTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest


def art_in_sight(shown: Shown) -> list[str]:
    return [cell.property("art").toString() for cell in shown.items("StandingCell") if shown.in_sight(cell)]


def dragged(shown: Shown, grid: QQuickItem) -> None:
    """As the handle does it: every few milliseconds some pages on."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 200:
        grid.setProperty("contentY", grid.property("contentY") + 2 * grid.height())
        QTest.qWait(5)


def test_covers_wait_until_the_view_rests(make_window: Make) -> None:
    shown = make_window(6000)
    grid, sight = shown.item("TitleGrid"), shown.shell._library._in_grid
    shown.until(lambda: all(art_in_sight(shown)))
    dragged(shown, grid)
    assert sight.property("flying")
    assert not any(art_in_sight(shown))
    shown.until(lambda: not sight.property("flying"))
    shown.until(lambda: all(art_in_sight(shown)))


def test_one_page_at_a_time_is_no_flight(make_window: Make) -> None:
    shown = make_window(600)
    grid, sight = shown.item("TitleGrid"), shown.shell._library._in_grid
    for _ in range(3):
        grid.setProperty("contentY", grid.property("contentY") + grid.height())
        assert not sight.property("flying")
        QTest.qWait(200)
