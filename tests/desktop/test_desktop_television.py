"""Television mode: everything can be reached with a pad, whatever is pressed the focus is somewhere, and it is read
from across the room."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from desktop_shown import Make, Shown
from focus_walk import keyboard_of_the_screen, named, press, pressable, reached_by_arrows
from gallery import STATES
from gallery_panels import on_television
from gallery_stage import Stage, wait, with_few
from layout_faults import layout_faults
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from readable import seen_items

from backstock.desktop import words
from backstock.desktop.commands import Commands

WIDTH, HEIGHT = 1920, 1080
SAFE_X, SAFE_Y = 96, 54
SMALLEST = 64
SEEN = (
    "home-quiet", "downloads-busy", "television-library", "title-shelf", "settings-full", "downloads-limits",
    "panel-edit", "over-palette-found",
)  # fmt: skip
"""Every kind of page and layer; the other telling states put the same controls elsewhere."""


@pytest.fixture(scope="module", params=SEEN)
def stage(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    state = with_few(STATES[request.param], 120)
    if not request.param.startswith("television"):
        state = replace(state, act=on_television(state.act))
    made = Stage(state, tmp_path_factory.mktemp("stage"), size=f"{WIDTH}x{HEIGHT}")
    yield made
    made.close()


def leave_the_keyboard(stage: Stage) -> None:
    if keyboard_of_the_screen(stage.window) is not None:
        press(stage.window, Qt.Key.Key_Escape)
        wait(50)


def test_arrows_alone_reach_every_control(stage: Stage, request: pytest.FixtureRequest) -> None:
    leave_the_keyboard(stage)
    wanted = pressable(stage.window)
    reached = reached_by_arrows(stage.window)
    left = [item for item in wanted if not any(item is one or one.isAncestorOf(item) for one in reached)]
    assert [named(item) for item in left if not any(item.isAncestorOf(one) for one in reached)] == []


def test_controls_are_large_and_within_what_every_screen_shows(stage: Stage) -> None:
    safe = QRectF(SAFE_X, SAFE_Y, WIDTH - 2 * SAFE_X, HEIGHT - 2 * SAFE_Y).adjusted(-24, -2, 24, 2)
    leave_the_keyboard(stage)
    places = {named(item): item.mapRectToScene(item.boundingRect()) for item in pressable(stage.window)}
    assert [name for name, place in places.items() if not safe.intersects(place)] == []
    assert layout_faults(stage.window) == []


def television(shown: Shown) -> None:
    shown.window.setProperty("page", "home")
    shown.host._preferences.appearance.setProperty("television", True)
    shown.until(lambda: bool(shown.items("TelevisionShelf")))
    wait(300)
    shown.window.showNormal()  # the whole screen is small where there is none
    shown.window.resize(WIDTH, HEIGHT)
    shown.until(lambda: shown.window.width() == WIDTH)
    shown.until(lambda: shown.item("TelevisionShelf").property("activeFocus"))


def ask(shown: Shown) -> QQuickItem:
    """The palette with the keyboard of the screen before it."""
    press(shown.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: bool(shown.items("ScreenKey")))
    return shown.item("ScreenKey")


def test_every_key_of_the_screen_is_an_arrow_away(make_window: Make) -> None:
    shown = make_window()
    television(shown)
    ask(shown)
    seen: list[QQuickItem] = []
    rest = [shown.items("ScreenKey")[0]]
    while rest:
        here = rest.pop()
        seen.append(here)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            here.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            press(shown.window, key)
            there = shown.window.activeFocusItem()
            if there is not None and there not in seen and there not in rest:
                rest.append(there)
    assert {named(key) for key in shown.items("ScreenKey")} <= {named(key) for key in seen}


BOARDS = {
    "en": ("qwertyuiop",),
    "de": ("qwertzuiopü", "asdfghjklöä"),
    "fr": ("azertyuiop", "wxcvbnéèàç'"),
    "es": ("asdfghjklñ",),
    "ja": ("あかさたなはまやらわ",),
    "ar": ("ضصثقفغعهخحج",),
}


@pytest.mark.parametrize("language", BOARDS)
def test_the_keyboard_begins_with_the_letters_of_the_language(make_window: Make, language: str) -> None:
    shown = make_window()
    shown.host._preferences.appearance.setProperty("language", language)
    wait(300)
    television(shown)
    ask(shown)
    text = "".join(str(key.property("text")) for key in shown.items("ScreenKey"))
    assert "1234567890" in text
    assert all(row in text for row in BOARDS[language])
    assert all(min(key.width(), key.height()) >= SMALLEST - 1 for key in shown.items("ScreenKey"))
    screen = QRectF(0, 0, shown.window.width(), shown.window.height())
    assert all(screen.contains(key.mapRectToScene(key.boundingRect())) for key in shown.items("ScreenKey"))


def push(shown: Shown, text: str) -> None:
    shown.until(lambda: any(key.property("text") == text for key in shown.items("ScreenKey")))
    shown.item("ScreenKey", text=text).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(shown.window, Qt.Key.Key_Return)


def typed(shown: Shown) -> str:
    fields = [item for item, _ in seen_items(shown.window) if item.inherits("QQuickTextField")]
    return str(fields[-1].property("text"))


def test_other_alphabets_signs_and_accents_are_at_hand(make_window: Make) -> None:
    shown = make_window()
    television(shown)
    ask(shown)
    push(shown, "#+=")
    push(shown, "@")
    push(shown, "àéñ")
    push(shown, "ø")
    push(shown, "QWERTY")  # back to letters
    for following in ("QWERTZ", "AZERTY", "QWERTY Ñ", "عربي", "かな"):
        push(shown, following)
    for kana in ("か", "゛", "は", "゜", "つ", "小", "小"):
        push(shown, kana)
    shown.until(lambda: typed(shown) == "@øがぱつ")


def test_every_command_can_be_spelled_and_done(make_window: Make) -> None:
    """The letters of each are on the board, they find it, and Enter does it."""
    shown = make_window()
    television(shown)
    ask(shown)
    letters = {str(key.property("text")) for key in shown.items("ScreenKey")} | {" "}
    commands: Commands = shown.shell._commands
    known = commands._commands()
    assert len(known) >= 20
    for command in known:
        spelled = command.text.casefold().replace(":", "").replace("(", "").replace(")", "")
        assert set(spelled) <= letters, command.text
        commands.ask(spelled)
        assert command.key in [line.key for line in commands.model.rows], command.text
    assert words.tr("Open Settings") in [command.text for command in known]


def rests_well(item: QQuickItem | None) -> bool:
    """Seen, usable, and a place where the focus may rest; or a row of such a list."""
    if item is None or not item.isVisible() or not item.isEnabled():
        return False
    while item is not None:
        if item.activeFocusOnTab() or item.metaObject().className() == "QQuickPopupItem":
            return True
        item = item.parentItem()
    return False


def test_the_focus_is_never_lost_whatever_is_pressed(make_window: Make) -> None:
    """A hundred presses of a pad, as the keys they become; what could end the program or go online is left out."""
    shown = make_window()
    television(shown)
    rng = random.Random(11)
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    arrows = [(key, none) for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)]
    others = [(Qt.Key.Key_Return, none), (Qt.Key.Key_Escape, none), (Qt.Key.Key_Space, none), (Qt.Key.Key_Menu, none)]
    others += [(Qt.Key.Key_PageUp, none), (Qt.Key.Key_PageDown, none), (Qt.Key.Key_PageUp, control)]
    others += [(Qt.Key.Key_PageDown, control), (Qt.Key.Key_K, control)]
    look = shown.host._preferences.appearance
    trail: list[str] = []
    for _ in range(100):
        key, modifiers = rng.choice(arrows if rng.random() < 0.7 else others)
        if leads_out(shown) and key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            continue
        press(shown.window, key, modifiers)
        trail.append(Qt.Key(key).name)
        if not look.property("television"):
            look.setProperty("television", True)
        if not rests_well(shown.window.activeFocusItem()):
            shown.until(lambda: rests_well(shown.window.activeFocusItem()))
    assert len(trail) > 60


def leads_out(shown: Shown) -> bool:
    """To a browser, a file dialog, a game or a film: not this window's."""
    item = shown.window.activeFocusItem()
    text = "" if item is None else str(item.property("text") or item.property("hint") or "")
    kind = "" if item is None else item.metaObject().className()
    outside = ("Open", "page", "folder", "file", "Adopt", "Play", "Watch", "Listen", "Television", "Quit", "store")
    return kind.startswith("QQuickTextField") or any(word in text for word in outside)
