"""What the window remembers over an end, and what it comes back to."""

from __future__ import annotations

import json

import pytest
from desktop_shown import Make, Shown, inside
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest

from backstock.desktop.sight import Sight
from backstock.desktop.window_place import fitted

SCREEN = QRect(0, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("place", "screens", "expected"),
    [
        (QRect(100, 100, 1200, 700), [SCREEN], QRect(100, 100, 1200, 700)),
        (QRect(2500, 300, 1200, 700), [SCREEN], QRect(720, 300, 1200, 700)),
        (QRect(-1190, -650, 1200, 700), [SCREEN], QRect(0, 0, 1200, 700)),
        (QRect(0, 0, 3840, 2160), [SCREEN], SCREEN),
        (QRect(2000, 50, 1200, 700), [SCREEN, QRect(1920, 0, 1366, 768)], QRect(2000, 50, 1200, 700)),
        (QRect(5000, 5000, 1200, 700), [QRect(1920, 0, 1366, 768), SCREEN], QRect(2086, 68, 1200, 700)),
    ],
)
def test_a_remembered_place_is_whole_within_a_screen_of_today(
    place: QRect, screens: list[QRect], expected: QRect
) -> None:
    assert fitted(place, screens) == expected


def settings(shown: Shown) -> QSettings:
    return QSettings(str(shown.core.data / "window.ini"), QSettings.Format.IniFormat)


def start_again(shown: Shown, make_window: Make, number: int = 60) -> Shown:
    """As a person meets it: on the page it was left at."""
    page = shown.window.property("page")
    shown.host.close()
    return make_window(number, page=page)


def test_a_window_left_off_every_screen_comes_back_into_sight(make_window: Make) -> None:
    shown = make_window(7)
    shown.host.close()
    settings(shown).setValue("window", QRect(9000, 9000, 1100, 640))
    again = make_window(7)
    screen = again.window.screen().availableGeometry()
    assert screen.intersected(again.window.geometry()).width() >= min(960, screen.width()) - 4


def test_size_and_state_are_kept_and_a_maximized_window_keeps_its_usual_size(make_window: Make) -> None:
    shown = make_window(7)
    usual = QRect(20, 10, 1000, 620)
    shown.window.setGeometry(usual)
    shown.until(lambda: shown.host._stood._usual == usual)
    shown.window.showMaximized()
    QTest.qWait(250)
    shown.host.close()
    assert settings(shown).value("window").size() == usual.size()
    assert settings(shown).value("windowState") == "maximized"
    again = make_window(7)
    again.until(lambda: bool(again.window.windowStates() & Qt.WindowState.WindowMaximized))


@pytest.mark.parametrize("as_list", [False, True])
def test_page_view_group_and_scroll_place_are_as_they_were_left(make_window: Make, as_list: bool) -> None:
    shown = make_window(400)
    shown.window.setGeometry(QRect(5, 5, 780, 720))  # as large as it may be again on the screen of a test
    shown.host._preferences.setProperty("asList", as_list)
    shown.host._preferences.setProperty("panelOpen", True)
    library = shown.shell._library
    library.setProperty("group", "kind")
    shown.until(lambda: bool(library._arrangement.heads) and not library._asking)
    sight = library._in_list if as_list else library._in_grid
    kind = "SightView" if as_list else "TitleGrid"
    view = shown.item(kind)
    QTest.qWait(250)
    view.setProperty("contentY", 2345.0)
    sight.setProperty("currentIndex", 77)
    kept = sight.titleAt(77)
    QTest.qWait(250)
    again = start_again(shown, make_window, 400)
    library = again.shell._library
    shown.until(lambda: bool(library._arrangement.heads) and not library._asking)
    assert again.host._preferences.property("asList") is as_list
    assert again.host._preferences.property("panelOpen") is True
    shown.until(lambda: abs(again.item(kind).property("contentY") - 2345) < 2)
    sight = library._in_list if as_list else library._in_grid
    assert sight.titleAt(sight.property("currentIndex")) == kept


def test_a_view_that_is_filled_before_it_is_measured_begins_at_its_beginning(make_window: Make) -> None:
    sight = Sight(make_window(60).shell._library._arrangement)
    tops: list[float] = []
    sight.moved.connect(tops.append)
    sight.wake(True)
    sight.look(0.0, 600.0)
    sight.measure(4, 300.0, 32.0, 8.0, 150.0)
    assert sight.property("count") == 60
    assert tops[-1] == 0


def test_a_window_made_wide_and_narrow_again_shows_what_it_showed(make_window: Make) -> None:
    shown = make_window(400)
    grid, sight = shown.item("TitleGrid"), shown.shell._library._in_grid
    shown.window.resize(700, 600)
    shown.until(lambda: grid.width() < 700)
    level = round(grid.property("contentHeight") * 0.7)
    grid.setProperty("contentY", level)
    first = sight.standing()["first"]
    narrow, low = grid.property("columns"), grid.property("contentHeight")
    shown.window.resize(1900, 600)
    shown.until(lambda: grid.property("columns") > 2 * narrow)
    assert grid.property("contentHeight") < level  # its end went past what was in sight
    assert sight.standing()["first"] == first
    shown.window.resize(700, 600)
    shown.until(lambda: grid.property("contentHeight") == low)
    assert abs(grid.property("contentY") - level) < 2


def test_in_another_language_the_library_stands_where_it_stood(make_window: Make) -> None:
    shown = make_window(400)
    grid = shown.item("TitleGrid")
    grid.setProperty("contentY", 2000.0)
    resets: list[bool] = []
    shown.shell._library._arrangement.changed.connect(resets.append)
    shown.host._preferences.appearance.setProperty("language", "de")
    shown.until(lambda: True in resets and not shown.shell._library._asking)
    assert abs(grid.property("contentY") - 2000) < 2


def test_each_filter_has_its_own_place_and_a_search_comes_back_to_the_whole(make_window: Make) -> None:
    shown = make_window(400)
    library, grid = shown.shell._library, shown.item("TitleGrid")
    grid.setProperty("contentY", 3000.0)
    library.toggle("kind:game")
    shown.until(lambda: not library._asking and grid.property("contentY") == 0)
    grid.setProperty("contentY", 900.0)
    library.toggle("kind:game")
    shown.until(lambda: not library._asking and abs(grid.property("contentY") - 3000) < 2)
    library.toggle("kind:game")
    shown.until(lambda: not library._asking and abs(grid.property("contentY") - 900) < 2)
    library.setProperty("search", "tide")
    shown.until(lambda: not library._asking and grid.property("contentY") == 0)
    library.setProperty("search", "")
    shown.until(lambda: not library._asking and abs(grid.property("contentY") - 900) < 2)


def test_what_was_searched_for_is_not_written_down(make_window: Make) -> None:
    shown = make_window(60)
    library = shown.shell._library
    library.setProperty("search", "lantern")
    shown.until(lambda: not library._asking)
    library.setProperty("search", "")
    shown.until(lambda: not library._asking)
    shown.host.close()
    assert "lantern" not in (shown.core.data / "window.ini").read_text()


def test_the_open_title_is_open_again_and_one_that_is_gone_is_not(make_window: Make) -> None:
    shown = make_window(60)
    row = shown.core.rows[3]
    shown.open_title(row.title_id)
    again = start_again(shown, make_window)
    shown.until(lambda: bool(again.items("TitleView")))
    assert again.shell._title.property("titleId") == row.title_id
    again.host.close()
    settings(again).setValue("place/title", "t-gone")
    last = make_window(60)
    QTest.qWait(200)
    assert not last.items("TitleView")
    assert last.notice() == ""


def test_hostile_words_in_the_file_are_no_trouble(make_window: Make) -> None:
    shown = make_window(7)
    shown.host.close()
    file = settings(shown)
    for name, value in {
        "place/page": "../etc", "place/scroll": "[1", "place/library": json.dumps({"none name None": "x"}),
        "place/folded": json.dumps({"kind": "x", "tag": [1]}), "group": "shape", "window": "nonsense",
        "windowState": "gone",
    }.items():  # fmt: skip
        file.setValue(name, value)
    file.sync()
    again = make_window(7)
    again.until(lambda: again.item("TitleGrid").property("count") == 7)


def test_going_back_from_a_title_finds_home_as_it_was(make_window: Make) -> None:
    shown = make_window(60)
    shown.window.setProperty("page", "home")
    shown.until(lambda: bool(shown.items("HomeShelf")))
    shelf = shown.items("HomeShelf")[-1]
    row = inside(shelf, "QQuickListView")
    page = next(item for item in shown.item("HomePage").childItems() if item.inherits("QQuickFlickable"))
    seen: list[tuple[int, float]] = []

    def all_is_there() -> bool:
        """Nodes are asked, and what needs a person is told, while the page is shown already."""
        seen.append((shown.shell._home._desk.tasks.under_way, page.property("contentHeight")))
        return len(seen) > 80 and len(set(seen[-80:])) == 1 and seen[-1][0] == 0

    shown.until(all_is_there)
    assert page.property("contentHeight") > page.height() + 100
    row.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.until(lambda: page.property("contentY") > 0)
    shown.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    shown.until(lambda: page.mapRectFromItem(row, row.boundingRect()).bottom() <= page.height())  # its covers are there
    shown.resting_place(row)
    left = page.property("contentY")
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: bool(shown.items("TitleView")))
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: not shown.items("TitleView"))
    assert row.hasActiveFocus()
    assert row.property("currentIndex") == 2
    assert shown.in_sight(row)
    assert page.property("contentY") == left


@pytest.mark.parametrize("way", ["escape", "alt-left", "mouse"])
def test_every_way_back_leads_to_the_title_that_was_opened(make_window: Make, way: str) -> None:
    shown = make_window(400)
    grid = shown.item("TitleGrid")
    shown.until(grid.hasActiveFocus)
    shown.press(*[Qt.Key.Key_PageDown] * 6)
    chosen, level = grid.property("currentIndex"), grid.property("contentY")
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: bool(shown.items("TitleView")))
    if way == "escape":
        shown.press(Qt.Key.Key_Escape)
    elif way == "alt-left":
        shown.press(Qt.Key.Key_Left, modifiers=Qt.KeyboardModifier.AltModifier)
    else:
        QTest.mouseClick(shown.window, Qt.MouseButton.BackButton, pos=QPoint(700, 400))
    shown.until(lambda: not shown.items("TitleView"))
    shown.until(grid.hasActiveFocus)
    assert (grid.property("currentIndex"), grid.property("contentY")) == (chosen, level)


def test_settings_are_found_where_they_were_left(make_window: Make) -> None:
    shown = make_window(60)
    shown.window.setProperty("page", "settings")
    shown.until(lambda: bool(shown.items("SettingsPage")))
    known = shown.host._preferences.places._scrolled
    page = max(
        (item for item in all_below(shown.item("SettingsPage")) if item.inherits("QQuickFlickable")),
        key=lambda item: item.property("contentHeight") - item.height(),
    )
    QTest.qWait(300)
    page.setProperty("contentY", 240.0)
    shown.until(lambda: known.get("settings") == 240.0)
    shown.window.setProperty("page", "downloads")
    shown.until(lambda: bool(shown.items("DownloadsPage")))
    QTest.qWait(100)  # nobody turns two pages in one turn of the event loop
    shown.window.setProperty("page", "settings")
    shown.until(lambda: bool(shown.items("SettingsPage")))
    shown.until(
        lambda: any(
            abs(item.property("contentY") - 240) < 80  # what has the keyboard is whole in sight
            for item in all_below(shown.item("SettingsPage"))
            if item.inherits("QQuickFlickable")
        )
    )


def all_below(root: object) -> list[object]:
    return [found for child in root.childItems() for found in (child, *all_below(child))]  # type: ignore[attr-defined]
