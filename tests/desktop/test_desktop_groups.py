"""The library under headings: walked by keys, folded, selected across, and as quick as without."""

from __future__ import annotations

from itertools import pairwise

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.desktop.arrangement import Arrangement, Head
from backstock.desktop.bands import Stop
from backstock.domain.titles import Kind, Where

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def arrangement(shown: Shown) -> Arrangement:
    found: Arrangement = shown.shell._library._arrangement
    return found


def heads(shown: Shown) -> list[Head]:
    return arrangement(shown).heads


def group(shown: Shown, by: str) -> QQuickItem:
    """The grid, with the keyboard, once it is grouped."""
    shown.shell._library.setProperty("group", by)
    shown.until(lambda: bool(heads(shown)) and not shown.shell._library._asking)
    grid = shown.item("TitleGrid")
    shown.until(grid.hasActiveFocus)
    return grid


def test_headings_stand_between_lines_of_their_own_with_counts(make_window: Make) -> None:
    shown = make_window(60)
    group(shown, "kind")
    numbers = {kind: sum(row.kind is kind for row in shown.core.rows) for kind in Kind}
    told = [(head.text, head.number) for head in heads(shown)]
    assert told == [("Games", numbers[Kind.GAME]), ("Films", numbers[Kind.FILM]), ("Music", numbers[Kind.MUSIC])]
    seen = [item for item in shown.items("GroupHead") if shown.in_sight(item)]
    assert [item.property("text") for item in seen][:1] == ["Games"]
    cells = [item for item in shown.items("StandingCell") if shown.in_sight(item)]
    assert all(
        not head.mapRectToScene(head.boundingRect()).intersects(cell.mapRectToScene(cell.boundingRect()))
        for head in seen
        for cell in cells
    )


def test_a_heading_is_folded_by_a_press_and_stays_so_over_an_end(make_window: Make) -> None:
    shown = make_window(60)
    group(shown, "where")
    here = heads(shown)[0].number
    shown.click("GroupHead", key="here")
    shown.until(lambda: heads(shown)[0].folded)
    assert arrangement(shown).property("count") == 60 - here
    assert all(row.where is not Where.HERE for row in arrangement(shown).rows(0, 60))
    shown.host.close()
    again = make_window(60)
    shown.until(lambda: bool(heads(again)))
    assert [(head.key, head.folded) for head in heads(again)] == [("here", True), ("shelf", False), ("store", False)]


def test_keys_walk_headings_and_fold_them_like_a_tree(make_window: Make) -> None:
    shown = make_window(60)
    grid = group(shown, "kind")
    sight = shown.shell._library._in_grid
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Up)
    assert sight.property("currentHead") == 0
    shown.press(Qt.Key.Key_Left)
    shown.until(lambda: heads(shown)[0].folded)
    shown.press(Qt.Key.Key_Down)
    assert sight.property("currentHead") == 1
    shown.press(Qt.Key.Key_Down)
    films = heads(shown)[1].number
    assert (sight.property("currentHead"), grid.property("currentIndex")) == (-1, min(1, films - 1))
    shown.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: not heads(shown)[0].folded)
    assert not shown.items("TitleView")


def test_from_group_to_group_by_keys(make_window: Make) -> None:
    shown = make_window(200)
    grid = group(shown, "kind")
    games, films = heads(shown)[0].number, heads(shown)[1].number
    shown.press(Qt.Key.Key_Down, modifiers=CONTROL)
    assert grid.property("currentIndex") == games
    shown.press(Qt.Key.Key_Down, modifiers=CONTROL)
    assert grid.property("currentIndex") == games + films
    assert grid.property("contentY") > 0
    shown.press(Qt.Key.Key_Up, modifiers=CONTROL)
    shown.press(Qt.Key.Key_Up, modifiers=CONTROL)
    assert grid.property("currentIndex") == 0
    assert grid.property("contentY") == 0


@pytest.mark.parametrize("as_list", [False, True])
def test_the_heading_of_what_is_in_sight_stays_at_the_top_and_is_pushed_out(make_window: Make, as_list: bool) -> None:
    shown = make_window(200)
    shown.host._preferences.setProperty("asList", as_list)
    shown.shell._library.setProperty("group", "kind")
    shown.until(lambda: bool(heads(shown)) and not shown.shell._library._asking)
    view = shown.item("SightView" if as_list else "TitleGrid")
    sight = shown.shell._library._in_list if as_list else shown.shell._library._in_grid
    assert not shown.items("HeadAloft")
    view.setProperty("contentY", 400)
    shown.until(lambda: len(shown.items("HeadAloft")) == 1)
    aloft = shown.items("HeadAloft")[0]
    board = next(item for item in shown.items("GroupHead") if aloft.isAncestorOf(item))
    assert (board.property("text"), board.property("number"), aloft.y()) == ("Games", heads(shown)[0].number, 0)
    films = sight._bands.top_of(Stop(0, 1))
    view.setProperty("contentY", films - 10)
    shown.until(lambda: aloft.y() == 10 - aloft.height())
    assert board.property("text") == "Games"
    view.setProperty("contentY", films + 1)
    shown.until(lambda: board.property("text") == "Films" and aloft.y() == 0)
    view.setProperty("contentY", 0)
    shown.until(lambda: not shown.items("HeadAloft"))


def test_pressing_the_heading_at_the_top_folds_its_group_and_shows_where_that_is(make_window: Make) -> None:
    shown = make_window(200)
    grid = group(shown, "kind")
    grid.setProperty("contentY", 900)
    shown.until(lambda: len(shown.items("HeadAloft")) == 1)
    shown.click("HeadAloft")
    shown.until(lambda: heads(shown)[0].folded)
    shown.until(lambda: grid.property("contentY") <= shown.shell._library._in_grid.currentTop() + 1)
    first = next(item for item in shown.items("GroupHead") if item.property("text") == "Games" and shown.in_sight(item))
    assert first.property("folded")


def test_what_the_keyboard_walks_to_is_not_below_the_heading_at_the_top(make_window: Make) -> None:
    shown = make_window(200)
    grid = group(shown, "kind")
    shown.press(Qt.Key.Key_PageDown)
    shown.press(Qt.Key.Key_PageDown)
    for _ in range(3):
        shown.press(Qt.Key.Key_Up)
        at = grid.property("currentIndex")
        cell = next(item for item in shown.items("StandingCell") if item.property("at") == at)
        over = shown.items("HeadAloft")
        covered = over[0].mapRectToScene(over[0].boundingRect()).bottom() if over else 0
        assert cell.mapToScene(cell.boundingRect().topLeft()).y() >= covered - 1


def test_all_groups_are_folded_and_opened_from_the_header(make_window: Make) -> None:
    shown = make_window(60)
    group(shown, "letter")
    shown.click("Choices", iconName="layers")
    shown.click("MenuLine", text="Fold all groups")
    shown.until(lambda: arrangement(shown).property("count") == 0)
    letters = [head.text for head in heads(shown)]
    assert letters == sorted(letters)
    assert len([item for item in shown.items("GroupHead") if shown.in_sight(item)]) >= 8
    shown.click("Choices", iconName="layers")
    shown.click("MenuLine", text="Open all groups")
    shown.until(lambda: arrangement(shown).property("count") == 60)


def test_a_title_with_two_tags_stands_twice_and_is_selected_once(make_window: Make) -> None:
    shown = make_window(60)
    ids = [row.title_id for row in shown.core.rows[:3]]
    shown.core.lists.tag(ids, "1 alpha")
    shown.core.lists.tag(ids[:1], "1 beta")
    group(shown, "tag")
    shown.until(lambda: [head.text for head in heads(shown)[:2]] == ["1 alpha", "1 beta"])
    twice = arrangement(shown).find(ids[0], 0)
    shown.click("StandingCell", at=twice, modifiers=CONTROL)
    chosen = shown.shell._library._selection
    assert [row.title_id for row in chosen.rows()] == [ids[0]]
    marked = [item for item in shown.items("StandingCell") if item.property("selected")]
    assert {item.property("titleId") for item in marked} == {ids[0]}
    assert len(marked) == 2


def test_a_range_goes_over_a_heading_and_select_all_passes_by_what_is_folded(make_window: Make) -> None:
    shown = make_window(60)
    group(shown, "kind")
    last_game = heads(shown)[0].number - 1
    shown.shell._library._in_grid.setProperty("currentIndex", last_game)
    shown.press(Qt.Key.Key_Right, modifiers=SHIFT)
    kinds = [row.kind for row in shown.shell._library._selection.rows()]
    assert sorted(kinds) == [Kind.FILM, Kind.GAME]
    arrangement(shown).fold("game")
    shown.press(Qt.Key.Key_A, modifiers=CONTROL)
    assert {row.kind for row in shown.shell._library._selection.rows()} == {Kind.FILM, Kind.MUSIC}


def test_what_is_folded_away_is_not_acted_on(make_window: Make) -> None:
    shown = make_window(60)
    group(shown, "kind")
    shown.shell._library._selection.all()
    arrangement(shown).fold("game")
    assert all(row.kind is not Kind.GAME for row in shown.shell._library._selection.rows())


@pytest.mark.parametrize("as_list", [False, True])
def test_twenty_thousand_in_groups_make_only_what_is_seen(make_window: Make, as_list: bool) -> None:
    shown = make_window(20_000)
    shown.host._preferences.setProperty("asList", as_list)
    shown.shell._library.setProperty("group", "letter")
    shown.until(lambda: bool(heads(shown)) and not shown.shell._library._asking)
    view = shown.item("SightView" if as_list else "TitleGrid")
    kind = "TitleLine" if as_list else "StandingCell"
    for part in (0.0, 0.3, 0.71, 1.0):
        view.setProperty("contentY", (view.property("contentHeight") - view.height()) * part)
        shown.until(lambda: 0 < len([item for item in shown.items(kind) if shown.in_sight(item)]) < 60)
        assert len(shown.items(kind)) < 60
        places = sorted(item.property("at") for item in shown.items(kind) if shown.in_sight(item))
        assert all(after - before == 1 for before, after in pairwise(places))
    assert places[-1] >= 19_990
    sight = shown.shell._library._in_list if as_list else shown.shell._library._in_grid
    assert sight.markAt(view.property("contentY")) == heads(shown)[-1].text


def test_typing_goes_to_a_name_and_the_same_letter_to_the_next(make_window: Make) -> None:
    shown = make_window(200)
    grid = shown.item("TitleGrid")
    shown.until(grid.hasActiveFocus)
    names = [row.name for row in shown.shell._library._titles.rows]
    begun = [at for at, name in enumerate(names) if name.startswith("S")]
    QTest.keyClick(shown.window, "s")
    shown.until(lambda: grid.property("currentIndex") == begun[0])
    QTest.keyClick(shown.window, "s")
    shown.until(lambda: grid.property("currentIndex") == begun[1])
    QTest.qWait(1000)
    for letter in "small":
        QTest.keyClick(shown.window, letter)
    small = next(at for at, name in enumerate(names) if name.startswith("Small"))
    shown.until(lambda: grid.property("currentIndex") == small)
    assert not shown.shell._library._selection.rows()


def test_collections_are_headings_by_their_names(make_window: Make) -> None:
    shown = make_window(60)
    made = shown.core.lists.make_collection("Zeta")
    other = shown.core.lists.make_collection("Alpha")
    for one in (made, other):
        shown.core.lists.collect(one.collection_id, [shown.core.rows[0].title_id])
    group(shown, "collection")
    shown.until(lambda: [head.text for head in heads(shown)] == ["Alpha", "Zeta", "In no collection"])


def test_new_titles_above_leave_what_is_in_sight_where_it_is(make_window: Make) -> None:
    shown = make_window(400)
    grid = shown.item("TitleGrid")
    grid.setProperty("contentY", grid.property("contentHeight") / 2)
    cell = next(item for item in shown.items("StandingCell") if shown.in_sight(item))
    title_id, level = cell.property("titleId"), cell.mapToScene(cell.boundingRect().topLeft()).y()
    gone = [row.title_id for row in shown.shell._library._titles.rows[:21]]
    shown.core.lists.hide(gone)
    shown.until(lambda: grid.property("count") == 379)
    now = next(item for item in shown.items("StandingCell") if item.property("titleId") == title_id)
    assert abs(now.mapToScene(now.boundingRect().topLeft()).y() - level) <= grid.property("cellHeight")
    assert shown.in_sight(now)
