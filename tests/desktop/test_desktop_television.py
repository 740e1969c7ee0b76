"""Television mode: everything can be reached with a pad, whatever is pressed the focus is somewhere, and it is read
from across the room."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from desktop_shown import Make, Shown
from focus_walk import all_pressable, layer_of, named, press, pressable, unreached_by_arrows
from gallery_looks import GalleryLook
from gallery_stage import Stage, wait
from layout_faults import layout_faults
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from readable import seen_items
from television_views import HEIGHT, VIEWS, WIDTH, bring, leave_the_keyboard, put_away, television_stage

from backstock.desktop import words
from backstock.desktop.commands import Commands
from backstock.desktop.walk import place_of

SAFE_X, SAFE_Y = 96, 54
SMALLEST = 64
PLACES = {"Library": "library", "Downloads": "downloads", "Shelf": "shelf", "Settings": "settings"}


@pytest.fixture(scope="module")
def theatre(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = television_stage(tmp_path_factory.mktemp("stage"))
    yield made
    made.close()


@pytest.fixture
def stage(theatre: Stage) -> Stage:
    """In front, and as large as it was: other windows came and went."""
    theatre._resize(GalleryLook(f"{WIDTH}x{HEIGHT}"))
    theatre.window.requestActivate()
    theatre.until(lambda: theatre.window.activeFocusItem() is not None)
    return theatre


@pytest.fixture(params=VIEWS)
def view(request: pytest.FixtureRequest, stage: Stage) -> Iterator[Stage]:
    bring(stage, request.param)
    yield stage
    put_away(stage)


def test_arrows_alone_reach_all_of_a_view(view: Stage) -> None:
    """What is in sight is within what every screen shows, and whatever the page can be scrolled to is reached."""
    safe = QRectF(SAFE_X, SAFE_Y, WIDTH - 2 * SAFE_X, HEIGHT - 2 * SAFE_Y).adjusted(-24, -2, 24, 2)
    places = {named(item): item.mapRectToScene(item.boundingRect()) for item in pressable(view.window)}
    assert [name for name, place in places.items() if not safe.intersects(place)] == []
    view.until(lambda: layout_faults(view.window) == [])
    wanted = all_pressable(view.window)
    assert len(wanted) >= 5
    assert unreached_by_arrows(view.window, wanted) == []


def test_whatever_is_pressed_is_large_enough(view: Stage) -> None:
    small = [one for one in all_pressable(view.window) if min(one.width(), one.height()) < SMALLEST - 1]
    assert [named(one) for one in small] == []


def test_the_first_page_is_walked_as_well(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> None:
    stage = television_stage(tmp_path_factory.mktemp("first"), number=0)
    wanted = all_pressable(stage.window)
    assert len(wanted) >= 5
    assert unreached_by_arrows(stage.window, wanted) == []
    stage.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_shelf_begins_where_it_is_seen_on_whichever_side(stage: Stage, language: str) -> None:
    """In every size, one after the other; and the time stands at the other side."""
    stage.page("home")
    for size in ("1920x1080", "1366x768", "1280x720"):
        stage.put_on(GalleryLook(size, language=language))
        stage.until(lambda: layout_faults(stage.window) == [])
        chosen = stage.items("TelevisionShelf")[0].property("currentItem")
        place, aside = place_of(chosen), SAFE_X * stage.window.height() / HEIGHT
        room = stage.window.width() - place.right() if language == "ar" else place.left()
        assert abs(room - aside) <= 24
        (clock,) = stage.items("TelevisionClock")
        assert (place_of(clock).center().x() < stage.window.width() / 2) is (language == "ar")
    stage.put_on(GalleryLook(f"{WIDTH}x{HEIGHT}"))


def test_large_letters_in_a_low_window_leave_titles_in_sight(stage: Stage) -> None:
    stage.page("library")
    for size in ("1024x600", "1366x768"):
        stage.put_on(GalleryLook(size, text=200))
        stage.until(lambda: bool(stage.items("StandingCell")))
        (page,) = stage.items("LibraryPage")
        covers = [place_of(cover) for cover in stage.items("Cover")]
        seen = [cover for cover in covers if place_of(page).intersected(cover).height() > SMALLEST]
        assert len(seen) >= 3
    stage.put_on(GalleryLook(f"{WIDTH}x{HEIGHT}"))
    stage.page("home")


def test_the_focus_stays_before_what_a_panel_covers(stage: Stage) -> None:
    """Though the key that has it is made anew, in another alphabet."""
    press(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: bool(stage.items("ScreenKey")))
    stage.look.setProperty("language", "ar")
    wait(400)
    assert layer_of(stage.window.activeFocusItem()) is not None
    stage.look.setProperty("language", "en")
    put_away(stage)


def give(stage: Stage, item: QQuickItem) -> None:
    """As arrows do once they have come there: that they do is told above."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()


def only(stage: Stage, kind: str, **properties: object) -> QQuickItem:
    return next(one for one in stage.items(kind) if all(one.property(k) == v for k, v in properties.items()))


@pytest.mark.parametrize("place", PLACES)
def test_home_leads_to_every_place_and_back(stage: Stage, place: str) -> None:
    assert stage.window.property("page") == "home"
    give(stage, only(stage, "QuietButton", hint=place))
    press(stage.window, Qt.Key.Key_Return)
    stage.until(lambda: stage.window.property("page") == PLACES[place])
    stage.until(lambda: rests_well(stage.window.activeFocusItem()))
    put_away(stage)


def lines(stage: Stage) -> set[str]:
    return {str(one.property("text")) for one in stage.items("MenuLine") if one.isEnabled()}


def walked_lines(stage: Stage) -> set[str]:
    """Of the menu that is open."""
    found = set()
    for _ in range(len(lines(stage)) + 1):
        found |= {str(one.property("text")) for one in stage.items("MenuLine") if one.property("highlighted")}
        press(stage.window, Qt.Key.Key_Down)
    return found


def assert_walked(stage: Stage, least: int) -> None:
    stage.until(lambda: len(lines(stage)) >= least)
    told = lines(stage)
    assert walked_lines(stage) == told
    press(stage.window, Qt.Key.Key_Escape)
    stage.until(lambda: not stage.items("MenuLine"))


@pytest.mark.parametrize(("page", "least"), [("title", 3), ("downloads", 1), ("library", 3)])
def test_every_line_of_a_menu_is_an_arrow_away(stage: Stage, page: str, least: int) -> None:
    bring(stage, page)
    menus = stage.items("MenuButton") + stage.items("Choices")
    assert menus
    for menu in menus:
        give(stage, menu)
        press(stage.window, Qt.Key.Key_Return)
        assert_walked(stage, least)
    put_away(stage)


def test_a_titles_deeds_are_one_button_away(stage: Stage) -> None:
    """The pad's button for more."""
    bring(stage, "library")
    give(stage, only(stage, "TitleGrid"))
    press(stage.window, Qt.Key.Key_Menu)
    assert_walked(stage, 5)
    put_away(stage)


def test_every_subject_of_the_settings_is_shown(stage: Stage) -> None:
    bring(stage, "settings")
    index = only(stage, "SettingsIndex")
    links = [item for item in all_pressable(stage.window) if index.isAncestorOf(item)]
    assert len(links) >= 6
    for link in links:
        give(stage, link)
        press(stage.window, Qt.Key.Key_Return)
        stage.until(lambda link=link: link.property("chosen") is True)  # type: ignore[misc]
    put_away(stage)


def test_every_command_is_done(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Found in the palette by its name, gone down to, and pressed. That each name can be spelled is told below."""
    commands: Commands = stage.shell._commands
    done: list[str] = []
    commands.pagePicked.connect(lambda page: done.append(f"page:{page}"))
    commands.deedPicked.connect(lambda deed: done.append(f"deed:{deed}"))
    for deed in commands._deeds:
        monkeypatch.setitem(commands._deeds, deed, lambda deed=deed: done.append(f"deed:{deed}"))
    for command in commands._commands():
        press(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        stage.until(lambda: bool(stage.items("ScreenKey")))
        leave_the_keyboard(stage)
        field = stage.window.activeFocusItem()
        stage.shell.typeInto(field, 0, command.text)  # as the keyboard of the screen does
        at = [line.key for line in commands.model.rows].index(command.key)
        for _ in range(at):
            press(stage.window, Qt.Key.Key_Down)
        press(stage.window, Qt.Key.Key_Return)
        stage.until(lambda key=command.key: done[-1:] == [key])  # type: ignore[misc]
        put_away(stage)
    assert len(done) == len(commands._commands()) >= 20


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


def test_the_keyboard_begins_with_the_letters_of_the_language(make_window: Make) -> None:
    shown = make_window()
    television(shown)
    for language, rows in BOARDS.items():
        shown.host._preferences.appearance.setProperty("language", language)
        ask(shown)
        shown.until(lambda rows=rows: all(row in letters(shown) for row in rows))  # type: ignore[misc]
        assert "1234567890" in letters(shown)
        assert all(min(key.width(), key.height()) >= SMALLEST - 1 for key in shown.items("ScreenKey"))
        screen = QRectF(0, 0, shown.window.width(), shown.window.height())
        assert all(screen.contains(key.mapRectToScene(key.boundingRect())) for key in shown.items("ScreenKey"))
        press(shown.window, Qt.Key.Key_Escape)
        press(shown.window, Qt.Key.Key_Escape)
        shown.until(lambda: not shown.items("ScreenKey") and not shown.items("PaletteLine"))


def letters(shown: Shown) -> str:
    return "".join(str(key.property("text")) for key in shown.items("ScreenKey"))


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
    """Three hundred presses of a pad, as the keys they become; what could end the program or go online is left out."""
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
    for _ in range(300):
        key, modifiers = rng.choice(arrows if rng.random() < 0.7 else others)
        if leads_out(shown) and key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            continue
        press(shown.window, key, modifiers)
        trail.append(Qt.Key(key).name)
        if not look.property("television"):
            look.setProperty("television", True)
        if not rests_well(shown.window.activeFocusItem()):
            shown.until(lambda: rests_well(shown.window.activeFocusItem()))
    assert len(trail) > 180


def leads_out(shown: Shown) -> bool:
    """To a browser, a file dialog, a game or a film: not this window's."""
    item = shown.window.activeFocusItem()
    text = "" if item is None else str(item.property("text") or item.property("hint") or "")
    kind = "" if item is None else item.metaObject().className()
    outside = ("Open", "page", "folder", "file", "Adopt", "Play", "Watch", "Listen", "Television", "Quit", "store")
    return kind.startswith("QQuickTextField") or any(word in text for word in outside)


def test_a_shelf_without_room_makes_no_cover_for_every_title(make_window: Make) -> None:
    """A list whose covers have no width puts all of its thousands in sight."""
    shown = make_window(3000)
    television(shown)
    shown.window.setProperty("page", "home")
    shown.until(lambda: bool(shown.items("TelevisionShelf")))
    shown.shell._home.show("game")
    shelf = shown.item("TelevisionShelf")
    shown.until(lambda: shelf.property("count") > 1000)
    for height in (0.0, -60.0, 20.0, 300.0):
        shelf.setHeight(height)
        wait(60)
        assert len(shelf.property("contentItem").childItems()) < 100
