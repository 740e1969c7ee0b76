"""The window over the fake core: what is shown, what a click asks of the core, where the keyboard goes."""

from __future__ import annotations

import gc
import sys

import pytest
from desktop_shown import Make, Shown
from desktop_titles import invented_titles
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.core.views import Deed, MainDeed
from backstock.domain.errors import LastCopyError
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.play import RunnerName
from backstock.domain.titles import Kind, TitleRow, Where
from error_log import ErrorLog


def first(shown: Shown, where: Where, kind: Kind = Kind.GAME) -> TitleRow:
    return next(row for row in shown.core.rows if row.where is where and row.kind is kind)


def click(shown: Shown, item: QQuickItem) -> None:
    point = shown.resting_place(item)
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def press(shown: Shown, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(shown.window, key)


def test_twenty_thousand_titles_make_only_what_is_seen(make_window: Make) -> None:
    shown = make_window(20_000)
    grid = shown.item("TitleGrid")
    assert grid.property("count") == 20_000
    assert 0 < len(shown.items("StandingCell")) < 60
    grid.setProperty("contentY", float(grid.property("contentHeight")) / 2)
    shown.until(lambda: len(shown.items("StandingCell")) > 0)
    assert len(shown.items("StandingCell")) < 60


def test_arrows_walk_the_grid_and_enter_opens(make_window: Make) -> None:
    shown = make_window()
    grid = shown.item("TitleGrid")
    shown.until(lambda: grid.hasActiveFocus())
    press(shown, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert grid.property("currentIndex") == 2 + grid.property("columns")
    press(shown, Qt.Key.Key_Return)
    shown.until(lambda: bool(shown.items("TitleView")))
    shown.until(lambda: shown.item("PrimaryButton").hasActiveFocus())
    press(shown, Qt.Key.Key_Escape)
    shown.until(lambda: not shown.items("TitleView"))
    assert grid.hasActiveFocus()
    assert grid.property("currentIndex") == 2 + grid.property("columns")


def test_arrows_leave_the_grid_for_the_rail_and_come_back(make_window: Make) -> None:
    shown = make_window()
    shown.until(lambda: shown.item("TitleGrid").hasActiveFocus())
    press(shown, Qt.Key.Key_Left)
    assert shown.item("NavRail").property("activeFocus") or any(i.hasActiveFocus() for i in shown.items("NavItem"))
    press(shown, Qt.Key.Key_Right)
    assert not any(item.hasActiveFocus() for item in shown.items("NavItem"))


def test_search_narrows_as_one_types_and_escape_brings_all_back(make_window: Make) -> None:
    shown = make_window(60)
    QTest.keyClick(shown.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for letter in "tide":
        QTest.keyClick(shown.window, letter)
    model = shown.shell._library._titles
    shown.until(lambda: 0 < model.rowCount() < 60)
    assert all("tide" in row.name.casefold() for row in model.rows)
    press(shown, Qt.Key.Key_Escape)
    shown.until(lambda: model.rowCount() == 60)


def test_a_search_without_match_says_so_and_offers_everything(make_window: Make) -> None:
    shown = make_window(60)
    shown.shell._library.setProperty("search", "zzz")
    shown.until(lambda: bool(shown.items("EmptyShelf")))
    assert "zzz" in shown.item("EmptyShelf").property("text")
    click(shown, shown.item("QuietButton", text="Show everything"))
    shown.until(lambda: shown.shell._library._titles.rowCount() == 60)


def test_chips_count_and_filter(make_window: Make) -> None:
    shown = make_window(200)
    films = sum(row.kind is Kind.FILM for row in shown.core.rows)
    chip = shown.item("FilterChip", text="Films")
    assert chip.property("number") == films
    click(shown, chip)
    shown.until(lambda: shown.shell._library._titles.rowCount() == films)
    assert shown.item("FilterChip", text="Films").property("on")


def test_get_is_asked_of_the_core(make_window: Make) -> None:
    shown = make_window()
    row = first(shown, Where.STORE)
    shown.open_title(row.title_id)
    shown.until(lambda: shown.item("PrimaryButton").property("text") == "Get")
    click(shown, shown.item("PrimaryButton"))
    shown.until(lambda: shown.core.asked("get") == [(row.title_id, None)])


def test_progress_reaches_strip_button_and_cover(make_window: Make) -> None:
    shown = make_window()
    row = first(shown, Where.SHELF)
    job_id = shown.core.add_job(JobKind.PAGE_IN, row.title_id, JobState.RUNNING, done=0, total=1000)
    for done in range(0, 441, 10):
        shown.core.change_job(job_id, done=done)
    shown.until(lambda: bool(shown.items("TransferStrip")))
    shown.until(lambda: shown.item("TransferStrip").property("label") == "ARRIVING 44 %")
    model = shown.shell._library._titles
    index = model.index(model.position(row.title_id))
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert model.data(index, roles["label"]) == "ARRIVING 44 %"
    assert model.data(index, roles["place"]) == "arriving"
    shown.open_title(row.title_id)
    shown.until(lambda: shown.item("PrimaryButton").property("progress") == pytest.approx(0.44))
    shown.core.change_job(job_id, state=JobState.DONE, done=1000)
    shown.until(lambda: not shown.items("TransferStrip"))
    shown.until(lambda: model.data(index, roles["place"]) == "shelf")


@pytest.mark.parametrize(
    ("deed", "text", "asks"),
    [
        (MainDeed(Deed.GET, 10**9), "Get", "get"),
        (MainDeed(Deed.PLAY, runner=RunnerName.NATIVE), "Play", "play"),
        (MainDeed(Deed.PAGE_IN_AND_PLAY, 10**9, "Cupboard", 40.0), "Page in and play", "play"),
        (MainDeed(Deed.PAGE_IN_AND_WATCH, 10**9, "Cupboard", 40.0), "Page in and watch", "prepare_watch"),
        (MainDeed(Deed.WATCH), "Play", "playable"),
        (MainDeed(Deed.PAGE_IN, 10**9, "Cupboard"), "Page in", "page_in"),
        (MainDeed(Deed.STOP), "Stop", "stop_playing"),
        (MainDeed(Deed.SIGN_IN, why_not="Your key was revoked."), "Sign in again", ""),
        (MainDeed(Deed.BUSY), "Starting", ""),
        (MainDeed(Deed.NOTHING, why_not="No node holds it."), "Not to be had now", ""),
    ],
)
def test_the_main_button_for_every_deed(make_window: Make, deed: MainDeed, text: str, asks: str) -> None:
    shown = make_window()
    row = first(shown, Where.SHELF)
    if deed.deed is Deed.WATCH and row.kind is Kind.FILM:
        text = "Watch"
    shown.core.deeds[row.title_id] = deed
    shown.open_title(row.title_id)
    button = shown.item("PrimaryButton")
    shown.until(lambda: button.property("text") == text)
    shown.core.calls.clear()
    click(shown, button)
    if asks:
        shown.until(lambda: len(shown.core.asked(asks)) == 1)
        assert shown.core.asked(asks)[0][0] == row.title_id
    elif deed.deed is Deed.SIGN_IN:
        shown.until(lambda: bool(shown.items("TextEntry")))
        shown.item("TextEntry", placeholderText="API key" if row.stores[0] == "itch.io" else "Session cookie")
    else:
        assert not button.isEnabled()
        assert shown.core.calls == []
    if deed.node_name and deed.seconds:
        assert button.property("detail") == "1.0 GB from Cupboard, about 40 s"


def test_another_edition_changes_the_button_and_what_is_asked(make_window: Make) -> None:
    shown = make_window()
    row = first(shown, Where.HERE)
    shown.open_title(row.title_id)
    shown.until(lambda: shown.item("PrimaryButton").property("text") == "Play")
    click(shown, shown.item("EditionRow", editionId="e-2"))
    shown.until(lambda: shown.item("PrimaryButton").property("text") == "Get")
    click(shown, shown.item("PrimaryButton"))
    shown.until(lambda: shown.core.asked("get") == [(row.title_id, "e-2")])


def test_removing_asks_first_and_a_refusal_is_told(make_window: Make) -> None:
    shown = make_window()
    row = next(row for row in shown.core.rows if row.where is Where.HERE and row.copies)
    shown.core.faults["evict"] = LastCopyError(
        "This is the last copy.", data="Nothing was removed.", do="Shelve it first."
    )
    shown.open_title(row.title_id)
    shown.until(lambda: bool(shown.items("PrimaryButton")))
    shown.click("MenuButton", hint="More")
    shown.click("MenuLine", text="Remove from this computer")
    shown.until(lambda: any(item.property("text") == "Remove" for item in shown.items("QuietButton")))
    assert shown.core.asked("evict") == []
    click(shown, shown.item("QuietButton", text="Remove"))
    shown.until(lambda: shown.host.notices._model.rowCount() == 1)
    notice = shown.host.notices._model.rows[0]
    assert (notice.text, notice.detail, notice.tone) == (
        "This is the last copy.",
        "Nothing was removed. Shelve it first.",
        "alarm",
    )


def test_downloads_sort_jobs_and_pause_them(make_window: Make) -> None:
    shown = make_window()
    games = [row for row in shown.core.rows if row.kind is Kind.GAME]
    running = shown.core.add_job(JobKind.GET, games[0].title_id, JobState.RUNNING, done=1, total=2, rate=1e6)
    shown.core.add_job(JobKind.GET, games[1].title_id, JobState.QUEUED)
    shown.core.add_job(
        JobKind.GET, games[2].title_id, JobState.FAILED, error="It differs.", error_code="digest-mismatch"
    )
    shown.core.add_job(JobKind.GET, games[3].title_id, JobState.DONE, done=5, total=5)
    shown.window.setProperty("page", "downloads")
    shown.until(lambda: len(shown.items("JobRow")) == 3)
    assert [item.property("phase") for item in shown.items("JobRow")] == ["running", "waiting", "done"]
    assert shown.item("TroubleRow").property("alarming")
    shown.until(lambda: not shown.items("TransferStrip"))
    click(shown, shown.item("QuietButton", hint="Pause"))
    shown.until(lambda: shown.core.asked("pause_job") == [(running,)])
    shown.until(lambda: shown.item("JobRow", jobId=running).property("phase") == "paused")
    click(shown, shown.item("QuietButton", text="Try again"))
    shown.until(lambda: len(shown.core.asked("resume_job")) == 1)


def test_the_first_run_offers_the_demo_first_and_shows_its_steps(make_window: Make) -> None:
    shown = make_window(0, signed_in=False, with_nodes=False)
    demo = shown.item("PrimaryButton", text="Try the demo store")
    shown.until(lambda: demo.hasActiveFocus())
    press(shown, Qt.Key.Key_Return)
    shown.until(lambda: len(shown.core.asked("start_demo")) == 1)
    (job_id,) = shown.core.known_jobs
    steps = shown.shell._first_run._steps
    shown.until(lambda: steps.rowCount() > 0)
    shown.core.change_job(job_id, note="Starting two nodes")
    shown.until(
        lambda: [row.phase for row in steps.rows][-1] == "running" and steps.rows[-1].text == "Starting two nodes"
    )
    shown.core.fill(invented_titles(6))
    shown.core.change_job(job_id, state=JobState.DONE)
    shown.until(lambda: not shown.items("FirstRunPage"))
    shown.until(lambda: shown.item("TitleGrid").property("count") == 6)


def test_arrows_walk_the_choices_of_the_first_run(make_window: Make) -> None:
    shown = make_window(0, signed_in=False, with_nodes=False)
    shown.until(lambda: shown.item("PrimaryButton").hasActiveFocus())
    press(shown, Qt.Key.Key_Down)
    assert shown.item("ChoiceRow", text="Sign in to itch.io").hasActiveFocus()


def test_a_magnet_is_shown_before_it_is_taken(make_window: Make) -> None:
    shown = make_window()
    shown.shell.open_thing("magnet:?xt=urn:btih:00")
    adding = shown.shell._adding
    shown.until(lambda: bool(adding.property("inspected")))
    assert adding.property("magnetName") == "Free Film"
    assert shown.core.asked("add_magnet") == []
    click(shown, shown.item("PrimaryButton", text="Get it"))
    shown.until(lambda: shown.core.asked("add_magnet") == [("magnet:?xt=urn:btih:00",)])


def test_a_start_may_name_what_to_watch_or_ask_for_the_demo(make_window: Make) -> None:
    shown = make_window()
    row = shown.core.rows[0]
    shown.shell.open_thing(f"watch:{row.name}")
    shown.until(lambda: shown.shell._title.property("titleId") == row.title_id)
    shown.shell.open_thing("watch:nothing of the kind")
    shown.until(lambda: shown.host.notices._model.rowCount() == 1)
    shown.shell.open_thing("demo:")
    shown.until(lambda: len(shown.core.asked("start_demo")) == 1)


def test_a_node_joins_by_its_code(make_window: Make) -> None:
    shown = make_window(with_nodes=False)
    shown.window.setProperty("page", "shelf")
    shown.until(lambda: bool(shown.items("EmptyShelf")))
    nodes = shown.shell._nodes
    nodes.join("nonsense")
    shown.until(lambda: "not an invite code" in nodes.property("trouble"))
    nodes.join("bsn1.abc .def")
    shown.until(lambda: len(shown.items("NodeCard")) == 2)
    assert shown.core.asked("join") == [("nonsense",), ("bsn1.abc.def",)]


def test_every_control_has_a_name_for_screen_readers(make_window: Make) -> None:
    shown = make_window()
    shown.core.add_job(JobKind.GET, shown.core.rows[0].title_id, JobState.RUNNING, done=1, total=2)
    kinds = (
        "QuietButton",
        "PrimaryButton",
        "LinkButton",
        "NavItem",
        "FilterChip",
        "TextEntry",
        "SlideBar",
        "StandingCell",
    )
    nameless = []
    for page in ("library", "downloads", "shelf", "settings"):
        shown.window.setProperty("page", page)
        looked = [item for kind in kinds for item in shown.items(kind) if shown.in_sight(item)]
        assert len(looked) >= 6
        for item in looked:
            face = QAccessible.queryAccessibleInterface(item)
            if face is None or not face.text(QAccessible.Text.Name):
                nameless.append((page, item.metaObject().className(), item.property("iconName")))
    assert nameless == []


def test_theme_and_motion_are_kept(make_window: Make) -> None:
    shown = make_window()
    shown.host._preferences.setProperty("theme", "light")
    shown.until(lambda: shown.window.color().name() == "#f3f0ea")
    shown.host._preferences.setProperty("theme", "dark")
    shown.until(lambda: shown.window.color().name() == "#171a20")


def test_an_uncaught_exception_becomes_a_notice(make_window: Make, error_log: ErrorLog) -> None:
    error_log.expect("nobody caught this")
    shown = make_window()
    sys.excepthook(RuntimeError, RuntimeError("secret detail"), None)
    shown.until(lambda: shown.host.notices._model.rowCount() == 1)
    assert "secret detail" not in shown.host.notices._model.rows[0].detail


def test_windows_come_and_go_without_a_trace(make_window: Make) -> None:
    for _ in range(2):
        shown = make_window()
        shown.open_title(shown.core.rows[0].title_id)
        shown.host.close()
        gc.collect()
