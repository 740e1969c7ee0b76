"""Settings: found by a word, written, and closed to a person where the environment rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import Q_ARG, QMetaObject, QRectF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.desktop.reports import clean
from backstock.domain.play import RunnerName
from backstock.settings import load_settings

CONTROL = Qt.KeyboardModifier.ControlModifier
GROUPS = ("AccountSettings", "StorageSettings", "NetworkSettings", "RunningSettings", "PlaybackSettings")
LATER = ("AppearanceSettings", "PlaceSettings", "ShortcutSettings", "AboutSettings")


def settings(shown: Shown, width: int = 1366, height: int = 768) -> QQuickItem:
    shown.window.setGeometry(0, 0, width, height)
    shown.press(Qt.Key.Key_5, modifiers=CONTROL)
    shown.until(lambda: bool(shown.items("AboutSettings")))
    return shown.item("SettingsWall")


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def search(shown: Shown, text: str) -> None:
    for letter in text:
        QTest.keyClick(shown.window, letter)


def lines(shown: Shown) -> list[str]:
    return [str(item.property("name")) for item in shown.items("SettingLine") + shown.items("SwitchLine")]


def test_a_word_leaves_what_speaks_of_it_and_escape_brings_all_back(make_window: Make) -> None:
    shown = make_window(20)
    shown.press(Qt.Key.Key_5, modifiers=Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: len(lines(shown)) > 20 and not shown.shell._menu_place.property("busy"))
    every = lines(shown)
    for letter in "sandbox":
        QTest.keyClick(shown.window, letter)
    shown.until(lambda: lines(shown) == ["Sandbox", "Games may use the network"])
    assert not shown.items("AccountLine")
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: lines(shown) == every and bool(shown.items("AccountLine")))


def test_a_switch_is_written_for_the_next_start(make_window: Make) -> None:
    shown = make_window(20)
    shown.press(Qt.Key.Key_5, modifiers=Qt.KeyboardModifier.ControlModifier)
    for letter in "sandbox":
        QTest.keyClick(shown.window, letter)
    shown.click("OnOff", name="Sandbox")
    shown.until(lambda: not load_settings().launch.sandbox)
    shown.until(lambda: bool(shown.shell._program.property("restartNeeded")))


def test_what_the_environment_sets_is_said_and_cannot_be_turned(
    make_window: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKSTOCK_LAUNCH__NETWORK", "true")
    shown = make_window(20)
    shown.press(Qt.Key.Key_5, modifiers=Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: bool(shown.items("OnOff")))
    assert not shown.item("OnOff", name="Games may use the network").isEnabled()
    assert "BACKSTOCK_LAUNCH__NETWORK" in shown.item("SwitchLine", key="launch.network").property("detail")


@pytest.mark.parametrize(("width", "height", "columns"), [(1024, 600, 1), (1366, 768, 1), (1920, 1080, 2)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_sheets_fill_the_window_and_do_not_touch(
    make_window: Make, width: int, height: int, columns: int, language: str
) -> None:
    shown = make_window(20)
    shown.host._preferences.appearance.setProperty("language", language)
    wall = settings(shown, width, height)
    index = shown.item("SettingsIndex")
    sheets = [shown.item(kind) for kind in (*GROUPS, *LATER)]
    shown.until(lambda: len({round(place(one).x()) for one in sheets}) == columns)
    places = [place(one) for one in sheets]
    for at, one in enumerate(places):
        assert one.left() >= 0
        assert one.right() <= width
        assert not any(one.intersects(other) for other in places[at + 1 :])
        assert not one.intersects(QRectF(place(index).x(), one.y(), index.width(), one.height()))
    ends = max(one.right() for one in places), min(one.left() for one in places)
    spare = place(wall).right() - ends[0] if language == "en" else ends[1] - place(wall).left()
    assert spare <= 25, "the end of the page is left empty"


def test_the_subjects_lead_to_their_sheets_and_follow_the_scrolling(make_window: Make) -> None:
    shown = make_window(20)
    wall = settings(shown)
    link = next(item for item in shown.items("SettingsIndex")[0].childItems() if item.property("text") == "Appearance")
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=shown.resting_place(link))
    shown.until(lambda: link.property("chosen"))
    top = place(wall).y() + wall.property("brim")
    shown.until(lambda: abs(place(shown.item("AppearanceSettings")).y() - top) < 2)
    wall.setProperty("asked", None)
    wall.setProperty("contentY", 0)
    shown.until(lambda: not link.property("chosen"))
    wall.setProperty("contentY", shown.item("RunningSettings").y())
    running = next(item for item in link.parentItem().childItems() if item.property("text") == "Running games")
    shown.until(lambda: bool(running.property("chosen")))


def test_keys_are_bound_anew_refused_and_given_back(make_window: Make) -> None:
    shown = make_window(20)
    settings(shown)
    search(shown, "find a title")
    shown.click("QuietButton", text="Ctrl+K")
    shown.press(Qt.Key.Key_F, modifiers=CONTROL)
    shown.until(
        lambda: bool(shown.items("SettingLine")) and "is taken by" in shown.items("SettingLine")[0].property("detail")
    )
    shown.press(Qt.Key.Key_J)
    shown.until(lambda: "has to be held" in shown.items("SettingLine")[0].property("detail"))
    shown.press(Qt.Key.Key_J, modifiers=CONTROL)
    shown.until(lambda: bool([one for one in shown.items("QuietButton") if one.property("text") == "Ctrl+J"]))
    shown.press(Qt.Key.Key_K, modifiers=CONTROL)
    shown.press(Qt.Key.Key_J, modifiers=CONTROL)
    shown.until(lambda: bool(shown.window.property("activeFocusItem")) and bool(palette_rows(shown)))
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: not palette_rows(shown))  # what leaves still keeps the pointer from what is below
    bindings = shown.host._preferences.bindings
    assert bindings.bound_to("find") == "Ctrl+J"
    shown.click("LinkButton", text="As they came")
    shown.until(lambda: bindings.bound_to("find") == "Ctrl+K")
    shown.click("LinkButton", text="Undo")
    shown.until(lambda: bindings.bound_to("find") == "Ctrl+J")


def palette_rows(shown: Shown) -> list[QQuickItem]:
    return [item for item in shown.items("PaletteLine") if item.isVisible()]


def test_escape_leaves_keys_as_they_were(make_window: Make) -> None:
    shown = make_window(20)
    settings(shown)
    search(shown, "television")
    shown.click("QuietButton", text="F10")
    shown.press(Qt.Key.Key_F10)
    shown.until(lambda: not shown.host._preferences.bindings.property("asked"))
    assert not shown.host._preferences.appearance.property("television")
    shown.click("QuietButton", text="F10")
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: not shown.host._preferences.bindings.property("asked"))
    assert shown.window.property("page") == "settings"
    assert shown.host._preferences.bindings.bound_to("television") == "F10"


def test_runners_are_put_in_another_order(make_window: Make) -> None:
    shown = make_window(20)
    settings(shown)
    search(shown, "tried first")
    assert [row.key for row in shown.shell._program._runners.rows] == ["native", "browser", "proton", "wine"]
    for _ in range(3):
        shown.click("QuietButton", hint="Try “For Windows, through Wine” earlier")
    wanted = (RunnerName.WINE, RunnerName.NATIVE, RunnerName.BROWSER, RunnerName.PROTON)
    shown.until(lambda: load_settings().launch.runners == wanted)
    assert shown.shell._program.property("restartNeeded")
    shown.click("QuietButton", hint="Try “For Windows, through Wine” later")
    for _ in range(2):
        shown.shell._program.moveRunner("wine", 1)
    shown.until(lambda: load_settings().launch.runners == ())


def test_folders_of_downloads_and_of_proton_are_chosen_and_given_up(make_window: Make, tmp_path: Path) -> None:
    shown = make_window(20)
    settings(shown)
    program = shown.shell._program
    (tmp_path / "GE-Proton9-1").mkdir()
    (tmp_path / "GE-Proton9-1" / "proton").touch()
    program.setFolder("storage.downloads_dir", QUrl.fromLocalFile(str(tmp_path / "large")))
    program.setFolder("launch.proton", QUrl.fromLocalFile(str(tmp_path / "GE-Proton9-1")))
    shown.until(lambda: load_settings().launch.proton == tmp_path / "GE-Proton9-1")
    shown.until(lambda: load_settings().downloads_dir == tmp_path / "large")
    assert load_settings(shown.core.data).library_dir == shown.core.data / "library"
    search(shown, "new downloads")
    shown.until(lambda: shown.items("SettingLine")[0].property("detail") == str(tmp_path / "large"))
    shown.click("QuietButton", hint="In the library folder again")
    shown.until(lambda: load_settings().storage.downloads_dir is None)


def test_many_settings_in_one_breath_are_all_written_the_last_word_counting(make_window: Make) -> None:
    shown = make_window(20)
    program = shown.shell._program
    for on in (False, True, False, True, False):
        program.turn("launch.sandbox", on)
        program.turn("launch.network", not on)
        program.turn("swarm.dht", on)
    program.setVariable("A", "1")
    program.setVariable("B", "2")
    shown.until(lambda: load_settings().launch.env == {"A": "1", "B": "2"} and not program._writing)
    now = load_settings()
    assert (now.launch.sandbox, now.launch.network, now.swarm.dht) == (False, True, False)
    assert not shown.notice()


def test_a_report_says_what_helps_and_nothing_secret(make_window: Make) -> None:
    shown = make_window(20)
    settings(shown)
    log = shown.core.data / "log" / "backstock.log"
    log.parent.mkdir()
    log.write_text(
        "2026-01-01 INFO backstock [main] all is well\n"
        "2026-01-01 WARNING backstock [main] could not read https://x.example/a?sig=abcdef for jo@kell.example\n"
        f"2026-01-01 ERROR backstock [main] {Path.home()}/Games is full; ABCDE-FGHIJ-KLMNO\n"
    )
    search(shown, "report")
    QGuiApplication.clipboard().clear()
    shown.click("QuietButton", text="Copy")
    shown.until(lambda: "Library: 20 titles, 3 nodes" in QGuiApplication.clipboard().text())
    report = QGuiApplication.clipboard().text()
    assert "Qt 6" in report
    assert "could not read https://x.example/a" in report
    assert "~/Games is full" in report
    for secret in ("sig=abcdef", "jo@kell", "KLMNO", str(Path.home()), "all is well", "Mara"):
        assert secret not in report
    assert clean("plain words") == "plain words"


def test_what_it_is_made_of_names_licences(make_window: Make) -> None:
    shown = make_window(20)
    settings(shown)
    search(shown, "licence")
    shown.click("QuietButton", text="What it is made of")
    parts = shown.shell._about._parts
    shown.until(lambda: parts.rowCount() > 10)
    known = {row.name: row.licence for row in parts.rows}
    assert "LGPL" in known["PySide6_Essentials"] or "LGPL" in known.get("PySide6", "")
    assert known["jeepney"] == "MIT"
    shown.until(lambda: shown.window.activeFocusItem().property("hint") == "Close")
    page = shown.window.activeFocusItem()
    while not page.inherits("QQuickFlickable"):
        page = page.parentItem()
    shown.until(lambda: page.property("contentHeight") > page.height())
    shown.press(Qt.Key.Key_Down)  # as a pad does, which has no other way to read on
    shown.until(lambda: page.property("contentY") > 0)
    shown.press(Qt.Key.Key_Up)
    shown.until(lambda: page.property("contentY") == 0)
    assert sum(not licence for licence in known.values()) < len(known) / 4


def test_messages_and_closing_are_set(make_window: Make) -> None:
    shown = make_window(20)
    settings(shown)
    search(shown, "tell of updates")
    shown.click("OnOff", name="Tell of updates")
    habits = shown.host._preferences.habits
    shown.until(lambda: not habits.property("tellUpdates"))
    assert habits.property("tellTrouble")


def test_folders_are_asked_for_by_one_dialog_however_often_the_page_comes_and_goes(
    make_window: Make, tmp_path: Path
) -> None:
    """Qt keeps the window of a dialog that goes with its page, and a thread that looks through folders."""
    shown = make_window(20)
    chosen = tmp_path / "large"
    chosen.mkdir()
    before = set(QGuiApplication.topLevelWindows())

    def dialogs() -> list[QWindow]:
        return [window for window in QGuiApplication.topLevelWindows() if window not in before]

    for _ in range(3):
        shown.window.requestActivate()
        shown.until(shown.window.isActive)
        settings(shown)
        shown.item("QuietButton", text="Choose").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        shown.press(Qt.Key.Key_Return)
        shown.until(lambda: [window.isVisible() for window in dialogs()] == [True])
        QTest.keyClick(dialogs()[0], Qt.Key.Key_Escape)
        shown.until(lambda: not dialogs()[0].isVisible())
        shown.window.setProperty("page", "home")
        shown.until(lambda: not shown.items("SettingsPage"))
    settings(shown)
    shown.item("QuietButton", text="Choose").clicked.emit()
    shown.until(dialogs()[0].isVisible)
    asked = shown.host._engine.singletonInstance("Backstock.Controls", "Ask")
    QMetaObject.invokeMethod(asked, "tell", Q_ARG(QUrl, QUrl.fromLocalFile(str(chosen))))
    shown.until(lambda: load_settings().downloads_dir == chosen)
