"""The library page: filters, order, shelves and list, selecting, collections and tags; by mouse and by keyboard."""

from __future__ import annotations

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.core.views import LibraryQuery
from backstock.domain.errors import LastCopyError
from backstock.domain.events import TitlesChanged
from backstock.domain.titles import TitleRow, Where

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def names(shown: Shown) -> list[str]:
    return [row.name for row in shown.shell._library._titles.rows]


def chosen(shown: Shown) -> list[TitleRow]:
    return shown.shell._library._selection.rows()


def cell(shown: Shown, index: int) -> QQuickItem:
    shown.until(lambda: any(item.property("index") == index for item in shown.items("StandingCell")))
    return shown.item("StandingCell", index=index)


def press_cell(shown: Shown, index: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, modifiers, shown.resting_place(cell(shown, index)))


def with_panel(shown: Shown) -> None:
    shown.click("QuietButton", hint="Collections and filters")
    shown.until(lambda: bool(shown.items("OptionRow")))


def test_the_panel_narrows_counts_and_says_what_is_set(make_window: Make) -> None:
    shown = make_window(400)
    with_panel(shown)
    unclaimed = sum(row.unclaimed for row in shown.core.rows)
    option = shown.item("OptionRow", text="Not claimed yet")
    assert option.property("number") == unclaimed
    shown.shell._library.toggle("flag:unclaimed")
    shown.until(lambda: len(names(shown)) == unclaimed)
    chip = shown.item("Chip", text="Not claimed yet")
    assert shown.shell._library.property("summary") == f"{unclaimed} of 400 titles"
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=shown.resting_place(chip))
    shown.until(lambda: len(names(shown)) == 400)
    assert not shown.items("Chip")


def test_sections_fold_and_long_ones_are_cut_until_all_is_asked_for(make_window: Make) -> None:
    shown = make_window(400)
    with_panel(shown)
    many = {f"tag {number}": number for number in range(14)}
    for tag, number in many.items():
        shown.core.lists.tag([row.title_id for row in shown.core.rows[: number + 1]], tag)
    assert not any(item.property("text") == "tag 13" for item in shown.items("OptionRow"))
    shown.shell._library.fold("tag")
    shown.until(lambda: any(item.property("role") == "more" for item in shown.items("OptionRow")))
    shown.shell._library.showAllOf("tag")
    shown.until(lambda: sum(item.property("key").startswith("tag:") for item in shown.items("OptionRow")) == 18)


def test_every_filter_key_finds_what_it_says(make_window: Make) -> None:
    shown = make_window(400)
    library = shown.shell._library
    shown.until(lambda: bool(library._lists.known_holdings))
    keys = [row.key for section in ("bundle-order", "bundle-collection", "tag", "platform") if not library.fold(section)
            for row in library._panel.rows if row.role == "option"]  # fmt: skip
    for key in dict.fromkeys(keys):
        row = library._panel.rows[library._panel.position(key)]
        library.toggle(key)
        shown.until(lambda key=key: library._chips.keys() == [key] and not library._asking)
        assert len(names(shown)) == row.number, key
        library.toggle(key)
    assert len(set(keys)) > 15


def test_the_order_turns_around_and_is_remembered(make_window: Make) -> None:
    shown = make_window(60)
    upwards = names(shown)
    shown.click("QuietButton", hint="Rising; press for falling")
    shown.until(lambda: names(shown) == upwards[::-1])
    shown.host._preferences.setProperty("asList", True)
    shown.click("ColumnHead", text="Size")
    sizes = [row.size for row in shown.core.rows]
    shown.until(lambda: [row.size for row in shown.shell._library._titles.rows] == sorted(sizes, reverse=True))
    shown.click("ColumnHead", sort="size")
    shown.until(lambda: [row.size for row in shown.shell._library._titles.rows] == sorted(sizes))
    shown.host.close()
    again = make_window(60)
    assert again.shell._library.order() == ("size", False, "none")
    assert again.items("TitleList")


def test_the_list_opens_titles_and_makes_only_what_is_seen(make_window: Make) -> None:
    shown = make_window(20_000)
    shown.click("QuietButton", hint="List")
    shown.until(lambda: 0 < len(shown.items("TitleLine")) < 40)
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=shown.resting_place(shown.item("TitleLine", index=2)))
    shown.until(lambda: shown.shell._title.property("titleId") == shown.shell._library._titles.rows[2].title_id)


def test_control_shift_and_clear_select_as_everywhere(make_window: Make) -> None:
    shown = make_window(60)
    press_cell(shown, 1, CONTROL)
    press_cell(shown, 3, SHIFT)
    assert [row.name for row in chosen(shown)] == names(shown)[1:4]
    press_cell(shown, 2, CONTROL)
    assert [row.name for row in chosen(shown)] == [names(shown)[1], names(shown)[3]]
    assert not shown.items("TitleView")
    shown.until(lambda: bool(shown.items("SelectionBar")))
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: chosen(shown) == [] and not shown.items("SelectionBar"))


@pytest.mark.parametrize("as_list", [False, True])
def test_keys_alone_select_and_act(make_window: Make, as_list: bool) -> None:
    shown = make_window(60)
    shown.host._preferences.setProperty("asList", as_list)
    shown.window.requestActivate()
    shown.until(lambda: bool(shown.items("TitleLine" if as_list else "StandingCell")))
    QTest.keyClick(shown.window, Qt.Key.Key_F, CONTROL)
    shown.press(Qt.Key.Key_Escape)
    shown.press(Qt.Key.Key_Space)
    assert [row.name for row in chosen(shown)] == names(shown)[:1]
    shown.press(Qt.Key.Key_Down if as_list else Qt.Key.Key_Right, modifiers=SHIFT)
    shown.press(Qt.Key.Key_Down if as_list else Qt.Key.Key_Right, modifiers=SHIFT)
    assert [row.name for row in chosen(shown)] == names(shown)[:3]
    shown.press(Qt.Key.Key_A, modifiers=CONTROL)
    assert len(chosen(shown)) == 60
    shown.press(Qt.Key.Key_Escape)
    assert chosen(shown) == []
    shown.press(Qt.Key.Key_Menu)
    shown.until(lambda: any(line.property("visualFocus") for line in shown.items("MenuLine")))
    assert len(chosen(shown)) == 1


def test_a_long_press_of_a_finger_selects(make_window: Make) -> None:
    shown = make_window(60)
    finger = QTest.createTouchDevice()
    place = shown.resting_place(cell(shown, 1))
    QTest.touchEvent(shown.window, finger).press(0, place, shown.window).commit()
    shown.until(lambda: len(chosen(shown)) == 1)
    QTest.touchEvent(shown.window, finger).release(0, place, shown.window).commit()
    assert len(chosen(shown)) == 1


def test_a_selection_that_is_filtered_away_is_let_go(make_window: Make) -> None:
    shown = make_window(60)
    shown.shell._library._selection.all()
    shown.shell._library.setProperty("search", "tide")
    shown.until(lambda: 0 < len(names(shown)) < 60)
    assert {row.name for row in chosen(shown)} == set(names(shown))


def test_many_are_fetched_at_once_and_called_off_by_undo(make_window: Make) -> None:
    shown = make_window(60)
    shown.shell._library._selection.all()
    wanted = {row.title_id for row in chosen(shown) if row.where is Where.STORE and row.listed and not row.key_only}
    shelved = sum(row.where is Where.SHELF for row in chosen(shown))
    assert shelved > len(wanted)
    shown.shell._library._selection.get()
    shown.until(lambda: {call[0] for call in shown.core.asked("get")} == wanted)
    shown.until(lambda: "will be fetched" in shown.notice())
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    shown.until(lambda: len(shown.core.asked("cancel_job")) == len(wanted))


@pytest.mark.parametrize("how", ["mouse", "keys"])
def test_hiding_is_undone_instead_of_asked_about(make_window: Make, how: str) -> None:
    shown = make_window(60)
    press_cell(shown, 1, CONTROL)
    (row,) = chosen(shown)
    shown.click("QuietButton", hint="Hide")
    shown.until(lambda: row.name not in names(shown))
    if how == "mouse":
        shown.click("LinkButton", text="Undo")
    else:
        shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    shown.until(lambda: row.name in names(shown))


def test_titles_are_merged_and_taken_apart_by_undo(make_window: Make) -> None:
    shown = make_window(60)
    before = names(shown)
    press_cell(shown, 1, CONTROL)
    press_cell(shown, 2, CONTROL)
    shown.click("MenuButton", hint="More")
    shown.click("MenuLine", text="Merge into one title")
    shown.until(lambda: names(shown) == [name for name in before if name != before[2]])
    shown.click("LinkButton", text="Undo")
    shown.until(lambda: names(shown) == before)


def test_removing_many_asks_and_tells_of_what_stayed(make_window: Make) -> None:
    shown = make_window(60)
    shown.core.faults["evict_many"] = LastCopyError("This is the last copy.")
    selection = shown.shell._library._selection
    selection.all()
    number = selection.property("removable")
    shown.click("MenuButton", hint="More")
    shown.click("MenuLine", text=f"Remove from here ({number})")
    shown.click("QuietButton", text="Remove")
    shown.until(lambda: f"{number - 1} titles removed" in shown.notice())
    assert "1 stayed" in shown.host.notices._model.rows[-1].detail


def test_a_collection_is_made_filled_renamed_removed_and_brought_back(make_window: Make) -> None:
    shown = make_window(60)
    with_panel(shown)
    lists = shown.shell._library._lists
    shown.click("QuietButton", hint="New collection")
    shown.until(lambda: any(item.property("placeholderText") == "Name" for item in shown.items("TextEntry")))
    for letter in "Jo":
        QTest.keyClick(shown.window, letter)
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: [row.name for row in lists._collections.rows] == ["Jo"])
    press_cell(shown, 0, CONTROL)
    press_cell(shown, 1, CONTROL)
    shown.click("QuietButton", hint="Put into a collection")
    shown.click("MenuLine", text="Jo")
    shown.until(lambda: [row.number for row in lists._collections.rows] == [2])
    entry = shown.click("CollectionEntry", name="Jo")
    shown.until(lambda: len(names(shown)) == 2)
    assert any(item.property("text") == "Jo" for item in shown.items("AppText"))
    entry.forceActiveFocus()
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: any(item.property("text") == "Jo" for item in shown.items("TextEntry")))
    for letter in "Us":
        QTest.keyClick(shown.window, letter)
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: [row.name for row in lists._collections.rows] == ["Us"])
    lists.remove(lists._collections.rows[0].collection_id)
    shown.until(lambda: not lists._collections.rows)
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    shown.until(lambda: [(row.name, row.number) for row in lists._collections.rows] == [("Us", 2)])


def test_a_title_is_dragged_onto_a_collection(make_window: Make) -> None:
    shown = make_window(60)
    shown.core.lists.make_collection("Jo")
    with_panel(shown)
    shown.until(lambda: bool(shown.items("CollectionEntry")))
    begin = shown.resting_place(cell(shown, 0))
    end = shown.resting_place(shown.item("CollectionEntry", name="Jo"))
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 13):
        place = begin + (end - begin) * (step / 12)
        QTest.mouseMove(shown.window, QPoint(place))
        QTest.qWait(10)
    assert shown.items("DragGhost")
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, pos=end)
    shown.until(lambda: [row.number for row in shown.shell._library._lists._collections.rows] == [1])
    assert not shown.items("TitleView")


def test_a_tag_is_completed_and_given_to_all_selected(make_window: Make) -> None:
    shown = make_window(60)
    press_cell(shown, 0, CONTROL)
    press_cell(shown, 1, CONTROL)
    ids = [row.title_id for row in chosen(shown)]
    shown.until(lambda: bool(shown.shell._library._lists._tags))
    shown.click("QuietButton", hint="Tag")
    shown.until(lambda: any(item.property("placeholderText") == "Add a tag" for item in shown.items("TextEntry")))
    for letter in "co":
        QTest.keyClick(shown.window, letter)
    shown.until(lambda: [item.property("text") for item in shown.items("FilterChip") if item.property("text") == "cosy"]
                == ["cosy"])  # fmt: skip
    shown.click("FilterChip", text="cosy")
    shown.until(lambda: all("cosy" in row.tags for row in shown.core.title_rows(ids)))


def test_covers_say_what_they_are_and_whether_they_are_selected(make_window: Make) -> None:
    shown = make_window(400)
    shown.shell._library.toggle("flag:updates")
    shown.until(lambda: 0 < len(names(shown)) < 100)
    press_cell(shown, 0, CONTROL)
    shown.until(lambda: QAccessible.queryAccessibleInterface(cell(shown, 0)) is not None)
    face = QAccessible.queryAccessibleInterface(cell(shown, 0))
    assert "an update is offered" in face.text(QAccessible.Text.Name)
    assert face.state().selected


def test_many_changes_at_once_are_asked_for_once(make_window: Make) -> None:
    shown = make_window(200)
    asked = 0
    keep = shown.core.titles

    def counted(query: LibraryQuery) -> list[TitleRow]:
        nonlocal asked
        asked += 1
        return keep(query)

    shown.core.titles = counted  # type: ignore[method-assign]
    for _ in range(50):
        shown.core.events.emit(TitlesChanged())
    QTest.qWait(600)
    assert 1 <= asked <= 2


def test_shelves_without_room_wait_in_no_great_number(make_window: Make) -> None:
    """Lines of no height would be waited for without end."""
    shown = make_window(3)
    grid = shown.item("TitleGrid")
    for width in range(-260, 40, 4):
        grid.setWidth(float(width))
        assert len(shown.items("ShelfBoard")) < 60, width
        assert grid.property("lineHeight") > 30, width
