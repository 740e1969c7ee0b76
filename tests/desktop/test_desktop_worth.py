"""What is worth doing for the shelf: which things are found, in which order, and that they are done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from desktop_shown import Make, Shown
from desktop_titles import NOW, invented_titles, node
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from backstock.core.views import NodeView
from backstock.desktop import words
from backstock.desktop.roll import places
from backstock.desktop.worth import ShelfFacts, WorthDeed, WorthRow, worth_doing
from backstock.domain.ids import THIS_COMPUTER, NodeId, TitleId
from backstock.domain.jobs import JobState
from backstock.domain.packages import NodeClass, NodeMode
from backstock.domain.titles import TitleRow, Where

GB = 10**9
pytestmark = pytest.mark.usefixtures("qapp")  # it sets the language of figures and lists
PLAIN = replace(invented_titles(1)[0], size=GB, copies=1, where=Where.SHELF, node_name="Cupboard", last_played=NOW)


def bulk(name: str, free_gb: int = 500, online: bool = True, silent_days: int = 0) -> NodeView:
    made = node(NodeId(name.lower()), name, NodeClass.BULK, NodeMode.SHARED, 1000, 1000 - free_gb, 10)
    return replace(made, online=online, seen_at=NOW - timedelta(days=silent_days))


def title(number: int, **more: object) -> TitleRow:
    return replace(PLAIN, title_id=TitleId(f"t-{number}"), name=f"Title {number}", **more)  # type: ignore[arg-type]


def here(number: int, **more: object) -> TitleRow:
    return title(number, **{"where": Where.HERE, "node_name": "", "copies": 0, **more})


def found(rows: list[TitleRow], *nodes: NodeView, free: int = 900 * GB, **more: object) -> list[WorthRow]:
    last = [row for row in rows if places(row) == 1 and not row.listed]
    own = node(THIS_COMPUTER, "here", NodeClass.WORK, NodeMode.LOCAL, 1000, 100, 1)
    return worth_doing(ShelfFacts(rows, last, [own, *nodes], free, 1000 * GB, now=NOW, **more))  # type: ignore[arg-type]


def test_a_shelf_in_order_and_no_shelf_at_all_need_nothing() -> None:
    assert found([title(1), title(2, listed=False, copies=2)], bulk("Cupboard")) == []
    assert found([here(1, listed=False)]) == []


def test_what_lies_here_only_goes_to_the_node_with_the_most_room() -> None:
    rows = [here(1, listed=False, size=2 * GB), here(2, listed=False), title(3)]
    (row,) = found(rows, bulk("Cupboard", 300), bulk("Attic", 700), bulk("Cellar", 900, online=False))
    assert (row.deed, row.action, row.cost, row.danger) == (WorthDeed.COPY, "Copy to Attic", "3.0 GB", True)
    assert set(row.title_ids) == {"t-1", "t-2"}
    assert row.node_id == "attic"
    assert "“Title 1” and “Title 2”" in row.detail


def test_only_what_fits_is_copied_and_nothing_where_nothing_fits() -> None:
    rows = [here(1, listed=False, size=400 * GB), here(2, listed=False, size=30 * GB), here(3, listed=False)]
    (some,) = found(rows, bulk("Cupboard", 200))
    assert set(some.title_ids) == {"t-2", "t-3"}
    assert "31 GB" in some.cost
    (none,) = found(rows[:1], bulk("Cupboard", 200))
    assert (none.deed, none.action, none.title_ids) == (WorthDeed.NOTHING, "", ())
    assert "No node in reach has room" in none.detail


def test_a_last_copy_on_a_node_comes_here_if_the_node_answers() -> None:
    rows = [title(1, listed=False), title(2, listed=False, node_name="Attic"), title(3)]
    there, silent = found(rows, bulk("Cupboard"), bulk("Attic", online=False))
    assert (there.deed, there.title_ids, there.cost) == (WorthDeed.BRING, ("t-1",), "1.0 GB from Cupboard")
    assert (silent.deed, silent.danger) == (WorthDeed.ASK, True)
    assert "Attic does not answer" in silent.detail
    (crowded,) = found(rows[:1], bulk("Cupboard"), free=5 * GB)
    assert crowded.deed == WorthDeed.NOTHING, "this disk would be full"


def test_silence_is_told_after_days_and_a_full_node_before_it_is_quite_full() -> None:
    assert found([title(1)], bulk("Cupboard", online=False)) == []
    (silent,) = found([title(1)], bulk("Cupboard", online=False, silent_days=3))
    assert (silent.deed, silent.danger) == (WorthDeed.ASK, False)
    (full,) = found([title(1)], bulk("Cupboard", 50))
    assert (full.deed, full.text) == (WorthDeed.JOIN, "Cupboard is nearly full")
    assert found([title(1)], bulk("Cupboard", 51)) == []


def test_room_is_spoken_of_where_it_is_short() -> None:
    old = NOW - timedelta(days=200)
    rows = [here(at, copies=1, size=3 * GB, last_played=old) for at in range(3)]
    (row,) = found(rows, bulk("Cupboard"), free=100 * GB)
    assert (row.deed, row.text) == (WorthDeed.LOOK, "9.0 GB could be free on this computer")
    assert found(rows, bulk("Cupboard"), free=800 * GB) == []
    assert found([replace(row, last_played=NOW) for row in rows], bulk("Cupboard"), free=100 * GB) == []
    assert found(rows, bulk("Cupboard", online=False), free=100 * GB) == []


def test_danger_comes_first_and_what_is_under_way_is_not_told() -> None:
    rows = [here(1), here(2, listed=False), title(3, listed=False)]
    told = found(rows, bulk("Cupboard", 40))
    assert [row.danger for row in told] == [True, True, False, False]
    assert [row.key for row in told] == ["here-last", "last:cupboard", "full:cupboard", "here"]
    moving = frozenset({TitleId("t-2"), TitleId("t-3")})
    assert [row.key for row in found(rows, bulk("Cupboard"), moving=moving)] == ["here"]


def strand(shown: Shown, **more: object) -> list[TitleId]:
    """Two titles of these lie here only; every other is safe."""
    core = shown.core
    chosen = [row.title_id for row in core.rows if row.where is Where.HERE][:2]
    core.rows[:] = [
        replace(row, copies=0, listed=False) if row.title_id in chosen else replace(row, copies=2, listed=True)
        for row in core.rows
    ]
    shown.shell._roll._gathered = None
    shown.shell._roll.load()
    return chosen


def test_the_page_copies_what_lies_in_one_place_and_takes_it_back(make_window: Make) -> None:
    shown = make_window(page="shelf")
    chosen = strand(shown)
    model = shown.shell._worth_doing._model
    shown.until(lambda: [row.key for row in model.rows][:1] == ["here-last"])
    shown.until(lambda: shown.item("WorthItem").property("main"))
    button = next(one for one in shown.items("PrimaryButton") if one.property("text") == "Copy to Cupboard")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    cupboard = next(one.node_id for one in shown.core.nodes() if one.name == "Cupboard")
    shown.until(lambda: len(shown.core.asked("page_out")) == 2)
    assert {call[0] for call in shown.core.asked("page_out")} == set(chosen)
    assert {call[1:] for call in shown.core.asked("page_out")} == {(cupboard, True)}
    shown.until(lambda: not any(row.key == "here-last" for row in model.rows))
    shown.shell._notices.actOnLatest()
    shown.until(lambda: len(shown.core.asked("cancel_job")) == 2)
    shown.until(lambda: [row.key for row in model.rows][:1] == ["here-last"])
    assert all(job.state is JobState.CANCELLED for job in shown.core.known_jobs.values())


def test_the_page_asks_silent_nodes_again(make_window: Make) -> None:
    shown = make_window(page="shelf")
    strand(shown)
    shown.until(lambda: any(row.key.startswith("silent:") for row in shown.shell._worth_doing._model.rows))
    before = len(shown.core.asked("refresh_nodes"))
    shown.until(lambda: any(one.property("text") == "Ask again" for one in shown.items("QuietButton")))
    again = next(one for one in shown.items("QuietButton") if one.property("text") == "Ask again")
    again.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    shown.until(lambda: len(shown.core.asked("refresh_nodes")) == before + 1)


def test_what_was_not_opened_is_looked_at_in_the_library(make_window: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    room = type("Disk", (), {"free": 100 * GB, "total": 1000 * GB})()
    monkeypatch.setattr("shutil.disk_usage", lambda _: room)
    shown = make_window(page="shelf")
    model = shown.shell._worth_doing._model
    shown.until(lambda: any(row.key == "unopened" for row in model.rows))
    shown.shell._worth_doing.act("unopened")
    shown.until(lambda: shown.window.property("page") == "library")
    rows = shown.shell._library._titles.rows
    shown.until(lambda: bool(rows) and all(row.where is Where.HERE for row in shown.shell._library._titles.rows))
    shown.until(lambda: shown.shell._library.property("sort") == "played")
    assert not shown.shell._library.property("descending")


@pytest.fixture
def from_the_right() -> Iterator[None]:
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(before)


def test_facts_in_a_row_begin_at_the_right_and_keep_their_own_direction(from_the_right: None) -> None:
    row = words.beside("Maja Kern", "لعبة", "")
    assert row == "\u200f\u2068Maja Kern\u2069 · \u2068لعبة\u2069"
    assert words.beside("Maja Kern", "") == "Maja Kern"
    assert words.tr("%1 is here", "Lantern Tide") == "\u2068Lantern Tide\u2069 is here"
    assert words.tr("%1 %", 43) == "43 %"
    assert words.tr("%1 %2 %3", 29, "أكتوبر", 2026) == "29 أكتوبر 2026", "a date goes on from the right"


def test_facts_in_a_row_are_plain_where_one_writes_from_the_left() -> None:
    assert words.beside("Maja Kern", "", "Game") == "Maja Kern · Game"
    assert words.named(["A", "A", "B"], 2) == "“A” and “B”"
    assert words.named(["A", "B", "C", "D"], 2) == "“A”, “B” and 2 more"
