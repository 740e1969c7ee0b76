"""Gamepads, through SDL's own virtual device, and television mode with nothing else in hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from desktop_shown import Make, Shown
from focus_walk import layer_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from virtual_pad import VirtualPad

from backstock.desktop.sdl_pads import PadEvent, SdlPads


@pytest.fixture
def pad() -> Iterator[VirtualPad]:
    made = VirtualPad()
    yield made
    made.close()


@pytest.fixture
def held(make_window: Make, pad: VirtualPad) -> tuple[Shown, Callable[[str], None]]:
    """A window, and a finger on the pad in somebody's hand. The ring is to be seen already."""
    shown = make_window()
    pads = shown.shell._pads
    shown.window.requestActivate()
    shown.until(lambda: bool(pads.property("there")))
    pads._shown = True

    def tap(button: str) -> None:
        for press in (True, False):
            if button in ("lt", "rt"):
                pad.push(button, 32_767 if press else -32_768)
            else:
                (pad.press if press else pad.release)(button)
            pads.look()
        QTest.qWait(30)

    return shown, tap


def test_a_pad_comes_and_goes_while_the_window_is_open(make_window: Make) -> None:
    shown = make_window()
    pads = shown.shell._pads
    assert pads.property("there") is False
    pad = VirtualPad()
    try:
        shown.until(lambda: bool(pads.property("there")))
        assert pads.property("name")
        pad.unplug()
        shown.until(lambda: not pads.property("there"))
    finally:
        pad.close()


def test_sticks_and_triggers_are_buttons_too(pad: VirtualPad) -> None:
    source = SdlPads()
    list(source.events())
    pad.push("x", 30_000)
    assert PadEvent("right") in list(source.events())
    pad.push("x", 16_000)
    assert list(source.events()) == []
    pad.push("x", -30_000)
    assert [event for event in source.events() if event.button] == [PadEvent("right", False), PadEvent("left")]
    pad.push("x", 0)
    pad.push("rt", 32_000)
    assert PadEvent("rt") in list(source.events())
    source.close()


def test_directions_walk_and_repeat_while_held(held: tuple[Shown, Callable[[str], None]], pad: VirtualPad) -> None:
    shown, tap = held
    grid = shown.item("TitleGrid")
    grid.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    tap("right")
    shown.until(lambda: grid.property("currentIndex") == 1)
    pad.press("right")
    shown.until(lambda: grid.property("currentIndex") >= 4)
    pad.release("right")
    QTest.qWait(60)
    rests = grid.property("currentIndex")
    QTest.qWait(300)
    assert grid.property("currentIndex") == rests


def test_a_opens_and_b_goes_back_to_where_one_was(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    grid = shown.item("TitleGrid")
    grid.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    tap("right")
    tap("right")
    tap("a")
    shown.until(lambda: bool(shown.window.property("titleOpen")))
    tap("b")
    shown.until(lambda: not shown.window.property("titleOpen"))
    shown.until(lambda: shown.item("TitleGrid").hasActiveFocus())
    assert shown.item("TitleGrid").property("currentIndex") == 2


def test_shoulders_turn_pages_and_start_opens_the_menu(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    tap("rb")
    shown.until(lambda: shown.window.property("page") == "downloads")
    tap("lb")
    tap("lb")
    shown.until(lambda: shown.window.property("page") == "home")
    tap("start")
    shown.until(lambda: bool(shown.items("PaletteLine")))
    tap("b")
    shown.until(lambda: not shown.items("PaletteLine"))


def test_the_first_press_after_the_mouse_only_shows_the_ring(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    shown.window.setProperty("page", "shelf")
    shown.until(lambda: bool(shown.items("NodeCard")))
    rail = shown.items("NavItem")[0]
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(700, 300))
    rail.forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    assert rail.property("visualFocus") is False
    tap("a")
    assert rail.property("visualFocus") is True
    assert shown.window.property("page") == "shelf"
    tap("a")
    shown.until(lambda: shown.window.property("page") == "home")


def test_buttons_can_be_bound_anew_and_set_back(held: tuple[Shown, Callable[[str], None]], make_window: Make) -> None:
    shown, tap = held
    pads = shown.shell._pads
    pads.bind("menu")
    assert pads.property("askedFor") == "menu"
    tap("y")
    assert pads.property("askedFor") == ""
    tap("y")
    shown.until(lambda: bool(shown.items("PaletteLine")))
    assert pads._button("more") == "start"  # whoever had the button takes the other one
    pads.forgetBindings()
    assert pads._button("menu") == "start"


def test_caps_are_those_of_the_pad_in_hand(make_window: Make) -> None:
    pads = make_window().shell._pads
    assert pads.cap("do", "Xbox Wireless Controller") == "A"
    assert pads.cap("do", "Sony DualSense") == "✕"
    assert pads.cap("do", "Nintendo Switch Pro Controller") == "B"


def stops_here(item: QQuickItem | None) -> bool:
    """The item, or the list it stands in, is a place where the focus may rest."""
    while item is not None:
        if item.activeFocusOnTab():
            return True
        item = item.parentItem()
    return False


def rests_well(item: QQuickItem | None) -> bool:
    """Once a page that changed has come to rest; a focus that is lost stays lost."""
    return item is not None and item.isVisible() and stops_here(item)


def reach(shown: Shown) -> QQuickItem | None:
    return shown.window.activeFocusItem()


def test_television_never_loses_the_focus_whatever_is_pressed(held: tuple[Shown, Callable[[str], None]]) -> None:
    import random

    shown, tap = held
    shown.window.setProperty("page", "home")
    shown.host._preferences.appearance.setProperty("television", True)
    shown.until(lambda: bool(shown.items("TelevisionShelf")))
    shown.until(lambda: shown.item("TelevisionShelf").hasActiveFocus())
    rng = random.Random(7)
    for _ in range(60):
        tap(rng.choice(("up", "down", "left", "right", "rb", "lb", "up", "down", "left", "right", "b")))
        shown.until(lambda: rests_well(reach(shown)))


def test_a_start_may_ask_for_television(make_window: Make) -> None:
    shown = make_window()
    shown.window.setProperty("page", "home")
    shown.shell.open_thing("tv:")
    shown.until(lambda: bool(shown.items("TelevisionShelf")))


def test_a_search_on_television_needs_nothing_but_the_pad(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    shown.window.setProperty("page", "home")
    shown.host._preferences.appearance.setProperty("television", True)
    shown.until(lambda: bool(shown.items("TelevisionShelf")))
    tap("start")
    shown.until(lambda: bool(shown.items("ScreenKey")))
    shown.until(lambda: reach(shown) is not None and reach(shown).property("text") == "1")  # type: ignore[union-attr]
    for button in ("down", "down", "right", "a"):  # 1 q a s
        tap(button)
    shown.until(lambda: any(field.property("text") == "s" for field in _fields(shown)))
    tap("b")
    shown.until(lambda: not shown.items("ScreenKey"))
    tap("down")
    tap("a")
    shown.until(lambda: bool(shown.window.property("titleOpen")))


def _fields(shown: Shown) -> list[QQuickItem]:
    found: list[QQuickItem] = []

    def gather(item: QQuickItem) -> None:
        for child in item.childItems():
            if child.inherits("QQuickTextField"):
                found.append(child)
            gather(child)

    gather(shown.window.contentItem())
    return found


PAGES = ["home", "library", "downloads", "shelf", "settings"]


@pytest.mark.parametrize("page", PAGES)
def test_every_button_does_its_deed_on_every_page(held: tuple[Shown, Callable[[str], None]], page: str) -> None:
    shown, tap = held
    shown.window.setProperty("page", page)
    shown.until(lambda: rests_well(reach(shown)))
    at = PAGES.index(page)
    tap("rb")
    shown.until(lambda: shown.window.property("page") == PAGES[(at + 1) % 5])
    tap("lb")
    shown.until(lambda: shown.window.property("page") == page)
    shown.until(lambda: rests_well(reach(shown)))
    was = reach(shown)
    tap("start")
    shown.until(lambda: bool(shown.items("PaletteLine")))
    tap("b")
    shown.until(lambda: not shown.items("PaletteLine") and reach(shown) is was)
    for direction in ("up", "down", "left", "right"):
        tap(direction)
        shown.until(lambda: rests_well(reach(shown)))
    tap("b")
    shown.until(lambda: shown.window.property("page") == "home")


def test_a_presses_what_has_the_ring_on_a_page_of_controls(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    shown.window.setProperty("page", "shelf")
    shown.until(lambda: bool(shown.items("NodeCard")) and reach(shown) is not None)
    shown.item("QuietButton", text="Add a node").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    tap("a")
    shown.until(lambda: any(item.property("title") for item in shown.items("JoinPanel")) or in_a_panel(shown))
    tap("b")
    shown.until(lambda: not in_a_panel(shown))


def in_a_panel(shown: Shown) -> bool:
    return layer_of(reach(shown)) is not None


def test_x_selects_and_y_opens_the_menu_of_titles(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    shown.until(lambda: bool(shown.item("TitleGrid").property("activeFocus")))
    selection = shown.shell._library._selection
    tap("x")
    shown.until(lambda: selection.property("count") == 1)
    tap("y")
    shown.until(lambda: bool(shown.items("MenuLine")))
    tap("b")
    shown.until(lambda: not shown.items("MenuLine"))
    tap("b")
    shown.until(lambda: selection.property("count") == 0)


def test_triggers_turn_a_page_of_titles_and_of_settings(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    grid = shown.item("TitleGrid")
    shown.until(lambda: bool(grid.property("activeFocus")))
    tap("rt")
    shown.until(lambda: grid.property("currentIndex") >= grid.property("columns"))
    tap("lt")
    shown.until(lambda: grid.property("currentIndex") == 0)
    shown.window.setProperty("page", "settings")
    shown.until(lambda: bool(shown.items("SettingsPage")) and rests_well(reach(shown)))
    shown.item("Choices", name="Language").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    wall = shown.item("SettingsWall")
    was = depth(wall, shown.item("Choices", name="Language"))
    tap("rt")
    shown.until(lambda: rests_well(reach(shown)) and depth(wall, reach(shown)) > was + 100)


def depth(wall: QQuickItem, item: QQuickItem | None) -> float:
    """How far down in what scrolls it stands."""
    assert item is not None
    return item.mapToItem(wall.property("contentItem"), QPointF(0, 0)).y()


def hints(shown: Shown) -> dict[str, str]:
    return {str(item.property("cap")): str(item.property("text")) for item in shown.items("PadHint")}


def test_the_hints_tell_what_the_buttons_do_now(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    shown.host._preferences.appearance.setProperty("television", True)
    shown.window.setProperty("page", "library")
    shown.until(lambda: bool(shown.item("TitleGrid").property("activeFocus")))
    shown.until(lambda: hints(shown).get("A") == "Open" and hints(shown).get("X") == "Select")
    tap("x")
    shown.until(lambda: hints(shown).get("A") == "Select" and hints(shown).get("B") == "Clear the selection")
    tap("b")
    tap("start")
    shown.until(lambda: hints(shown) == {"A": "Type", "B": "Done"})
    tap("b")
    shown.until(lambda: hints(shown) == {"A": "Choose", "B": "Close"})
    tap("b")
    shown.window.setProperty("page", "settings")
    shown.until(lambda: hints(shown).get("RB") == "Pages")
    pads = shown.shell._pads
    pads.bind("section-after")
    tap("y")
    shown.until(lambda: hints(shown).get("Y") == "Pages")
    pads.forgetBindings()
    shown.until(lambda: hints(shown).get("RB") == "Pages")


def test_x_pages_in_from_across_the_room(held: tuple[Shown, Callable[[str], None]]) -> None:
    shown, tap = held
    shown.window.setProperty("page", "home")
    shown.host._preferences.appearance.setProperty("television", True)
    shown.until(lambda: bool(shown.items("TelevisionShelf")) and rests_well(reach(shown)))
    shown.until(lambda: hints(shown).get("X") in ("Page in", "Page out"))
    deed = "page_in" if hints(shown)["X"] == "Page in" else "page_out"
    tap("x")
    shown.until(lambda: len(shown.core.asked(deed)) == 1)
