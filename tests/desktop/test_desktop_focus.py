"""Where the keyboard is: never nowhere, never left behind, and back where it was when a layer leaves."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from desktop_shown import Make, Shown
from desktop_titles import NOW
from focus_walk import layer_of, named, press, ringless, round_by_tab
from gallery import STATES
from gallery_looks import GalleryLook
from gallery_stage import GalleryState, Stage
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from backstock.desktop.about import PartRow
from backstock.desktop.focus import _LAID_OUT_MS
from backstock.domain.ids import AccountId
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.titles import Account, StoreName

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PAGES = ("home", "library", "downloads", "shelf", "settings")
CHANGES: dict[str, tuple[object, object]] = {
    "theme": ("light", "dark"),
    "contrast": ("high", "normal"),
    "textScale": (150, 100),
    "density": ("compact", "comfortable"),
    "language": ("de", "en"),
}


def focused(shown: Shown | Stage) -> QQuickItem:
    item = shown.window.activeFocusItem()
    assert item is not None
    return item


def rests(shown: Shown | Stage) -> bool:
    item = shown.window.activeFocusItem()
    while item is not None and item.isVisible() and item.isEnabled():
        if item.activeFocusOnTab():
            return True
        item = item.parentItem()
    return False


def panels(shown: Shown) -> QObject:
    found = shown.window.findChildren(QObject)
    return next(item for item in found if item.metaObject().className().startswith("PanelSet"))


PANELS: dict[str, Callable[[QObject], None]] = {
    "add": lambda them: them.add(),  # type: ignore[attr-defined]
    "magnet": lambda them: them.magnet(""),  # type: ignore[attr-defined]
    "join": lambda them: them.join(),  # type: ignore[attr-defined]
    "itch.io": lambda them: them.enter("itch.io"),  # type: ignore[attr-defined]
    "humble": lambda them: them.enter("humble"),  # type: ignore[attr-defined]
    "address": lambda them: them.enter("address"),  # type: ignore[attr-defined]
    "name": lambda them: them.name("make", "", ""),  # type: ignore[attr-defined]
    "tag": lambda them: them.tag(),  # type: ignore[attr-defined]
    "passphrase": lambda them: them.passphrase(),  # type: ignore[attr-defined]
    "limits": lambda them: them.limits(),  # type: ignore[attr-defined]
    "remove": lambda them: them.remove(),  # type: ignore[attr-defined]
    "record": lambda them: them.record("{}"),  # type: ignore[attr-defined]
}


def test_every_panel_takes_the_focus_and_gives_it_back(make_window: Make) -> None:
    shown = make_window()
    rail = shown.item("NavItem", text="Shelf")
    rail.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for opened in PANELS.values():
        opened(panels(shown))
        shown.until(lambda: layer_of(shown.window.activeFocusItem()) is not None)
        shown.until(lambda: focused(shown).activeFocusOnTab())
        press(shown.window, KEY.Key_Escape)
        shown.until(lambda: focused(shown) is rail)
        shown.until(lambda: bool(rail.property("visualFocus")))


def test_the_palette_gives_the_focus_back(make_window: Make) -> None:
    shown = make_window()
    shown.until(lambda: shown.item("TitleGrid").property("activeFocus"))
    press(shown.window, KEY.Key_Right)
    was = focused(shown)
    press(shown.window, KEY.Key_K, CONTROL)
    shown.until(lambda: bool(shown.items("PaletteLine")))
    press(shown.window, KEY.Key_Escape)
    shown.until(lambda: focused(shown) is was)


def test_a_menu_opened_by_keys_has_the_ring_and_one_opened_by_the_mouse_has_not(make_window: Make) -> None:
    shown = make_window()
    shown.open_title(shown.shell._library._titles.rows[0].title_id)
    button = shown.item("MenuButton")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(shown.window, KEY.Key_Space)
    shown.until(lambda: [line.property("visualFocus") for line in shown.items("MenuLine")][:2] == [True, False])
    press(shown.window, KEY.Key_Escape)
    shown.until(lambda: not shown.items("MenuLine"))
    shown.item("PrimaryButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.click("MenuButton")
    shown.until(lambda: bool(shown.items("MenuLine")))
    assert not any(line.property("visualFocus") for line in shown.items("MenuLine"))


def test_escape_undoes_one_layer_at_a_time(make_window: Make) -> None:
    shown = make_window()
    library = shown.shell._library
    shown.until(lambda: shown.item("TitleGrid").property("activeFocus"))
    press(shown.window, KEY.Key_Space)
    assert library._selection.property("count") == 1
    press(shown.window, KEY.Key_Menu)
    shown.until(lambda: bool(shown.items("MenuLine")))
    press(shown.window, KEY.Key_Escape)
    shown.until(lambda: not shown.items("MenuLine"))
    assert library._selection.property("count") == 1
    shown.until(lambda: rests(shown))
    press(shown.window, KEY.Key_Escape)
    assert library._selection.property("count") == 0
    assert shown.window.property("page") == "library"
    press(shown.window, KEY.Key_Escape)
    assert shown.window.property("page") == "home"


def test_a_row_that_leaves_hands_the_focus_to_its_neighbour(make_window: Make) -> None:
    shown = make_window()
    games = [row.title_id for row in shown.core.rows][:3]
    jobs = [shown.core.add_job(JobKind.GET, one, JobState.RUNNING, done=1, total=9, rate=1e6) for one in games]
    shown.window.setProperty("page", "downloads")
    shown.until(lambda: len(shown.items("JobRow")) == 3)
    shown.items("MenuButton")[0].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for job_id in jobs:
        shown.core.change_job(job_id, state=JobState.CANCELLED)
        shown.until(lambda: rests(shown))
    shown.until(lambda: focused(shown).property("visualFocus") is not False)


def test_filters_leave_the_focus_with_the_titles(make_window: Make) -> None:
    shown = make_window(200)
    grid = shown.item("TitleGrid")
    shown.until(lambda: grid.property("activeFocus"))
    press(shown.window, KEY.Key_End, CONTROL)
    shown.shell._library.toggle("kind:film")
    shown.until(lambda: grid.property("count") < 60)
    shown.until(lambda: rests(shown) and grid.property("activeFocus"))
    assert 0 <= grid.property("currentIndex") < grid.property("count")


def test_a_search_that_finds_nothing_leaves_a_way_on(make_window: Make) -> None:
    shown = make_window()
    shown.until(lambda: shown.item("TitleGrid").property("activeFocus"))
    shown.shell._library.setProperty("search", "zzz")
    shown.until(lambda: bool(shown.items("EmptyShelf")))
    shown.until(lambda: rests(shown))


def test_every_page_begins_with_a_ring(make_window: Make) -> None:
    shown = make_window()
    for at, page in enumerate(PAGES):
        shown.item("NavItem", text="Shelf").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        press(shown.window, KEY(KEY.Key_1 + at), CONTROL)
        shown.until(lambda page=page: shown.window.property("page") == page and rests(shown))  # type: ignore[misc]
        shown.until(lambda: focused(shown).property("visualFocus") is not False)


def test_another_look_or_language_leaves_the_focus_where_it_is(qapp: QApplication, tmp_path: Path) -> None:
    stage = Stage(GalleryState(number=60), tmp_path, pictures=False)
    for at, page in enumerate(PAGES):
        stage.page(page)
        stage.until(lambda: rests(stage))
        before = named(focused(stage)).partition("“")[0]
        for name, values in CHANGES.items():
            (stage.preferences if name == "theme" else stage.look).setProperty(name, values[at % 2])
            stage.until(lambda: rests(stage))
            assert named(focused(stage)).partition("“")[0] == before, (page, name)
    stage.close()


def test_a_window_that_shrinks_keeps_what_has_the_keyboard_in_sight(qapp: QApplication, tmp_path: Path) -> None:
    """Also where the page was wholly in sight in between, so that Qt put it back to its beginning."""
    stage = Stage(STATES["shelf-empty"], tmp_path, pictures=False)
    try:
        for size in ("1024x600", "1920x1080", "1024x600"):
            stage.put_on(GalleryLook(size, language="de"))
            item = focused(stage)
            assert item.property("text") == "Knoten hinzufügen"
            stage.until(
                lambda item=item: item.mapRectToScene(item.boundingRect()).bottom() < stage.window.height()  # type: ignore[misc]
            )
    finally:
        stage.close()


def test_who_scrolls_on_while_a_page_grows_is_not_taken_back(make_window: Make, qtbot: QtBot) -> None:
    shown = make_window(20)
    shown.press(KEY.Key_5, modifiers=CONTROL)
    shown.until(lambda: bool(shown.items("AboutSettings")))
    panels(shown).parts()  # type: ignore[attr-defined]
    parts = shown.shell._about._parts
    shown.until(lambda: parts.rowCount() > 10 and focused(shown).property("hint") == "Close")
    page = focused(shown)
    while not page.inherits("QQuickFlickable"):
        page = page.parentItem()
    qtbot.wait(3 * _LAID_OUT_MS)
    long = page.property("contentHeight")
    assert long > page.height()
    parts.set_rows([*parts.rows, *(PartRow(f"zz {at}", "1", "MIT") for at in range(10))])
    shown.until(lambda: page.property("contentHeight") > long)
    shown.press(KEY.Key_Down)
    gone = page.property("contentY")
    assert gone > 0
    qtbot.wait(3 * _LAID_OUT_MS)
    assert page.property("contentY") == gone


def test_what_had_the_keyboard_and_went_leaves_nothing_behind(make_window: Make) -> None:
    shown = make_window(20)

    def look_and_leave() -> None:
        shown.press(KEY.Key_Return)
        shown.until(lambda: bool(shown.items("TitleView")))
        shown.until(lambda: shown.items("TitleView")[0].property("activeFocus") is True)
        shown.press(KEY.Key_Down, KEY.Key_Up)
        shown.press(KEY.Key_Escape)
        shown.until(lambda: not shown.items("TitleView") and shown.item("TitleGrid").hasActiveFocus())

    def left_over() -> int:
        gc.collect()
        return sum(type(one) is QQuickItem and not isValid(one) for one in gc.get_objects())

    look_and_leave()
    before = left_over()
    for _ in range(5):
        look_and_leave()
    assert left_over() == before


BEGINS = {
    "home-failed": "Try again",
    "library-failed": "Try again",
    "home-empty": "Add to the library",
    "television-empty": "Search and menu",
}


@pytest.mark.parametrize("state", BEGINS)
def test_a_page_with_nothing_begins_with_what_can_be_done(qapp: QApplication, tmp_path: Path, state: str) -> None:
    stage = Stage(STATES[state], tmp_path, pictures=False)
    try:
        item = stage.window.activeFocusItem()
        assert item is not None
        assert item.property("text") == BEGINS[state]
        assert ringless(stage.window, round_by_tab(stage.window)) == []
    finally:
        stage.close()


def test_an_account_that_leaves_takes_no_focus_with_it(make_window: Make) -> None:
    shown = make_window()
    shown.core.add_account(
        Account(AccountId("a-9"), StoreName.HUMBLE, "m@example.org", "https://x", stale=False, synced_at=NOW)
    )
    shown.window.setProperty("page", "settings")
    shown.until(lambda: len(shown.items("AccountLine")) == 2)
    shown.items("MenuButton")[1].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.shell._accounts.signOut("a-9")
    shown.until(lambda: len(shown.items("AccountLine")) == 1)
    shown.until(lambda: rests(shown))
