"""The downloads page: the order of what waits, the pause of all, limits by hours, what failed."""

from __future__ import annotations

from datetime import time

import pytest
from desktop_shown import Make, Shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from backstock.desktop.limits import clock, told
from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.limits import Bandwidth

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def waiting(make_window: Make) -> Shown:
    """Three jobs that wait, at the downloads page."""
    shown = make_window()
    for row in shown.core.rows[:3]:
        shown.core.add_job(JobKind.GET, row.title_id, JobState.QUEUED, total=1000)
    shown.window.setProperty("page", "downloads")
    shown.until(lambda: len(shown.items("JobRow")) == 3)
    return shown


def order(shown: Shown) -> list[str]:
    return [row.job_id for row in shown.shell.job_list._lists["next"].rows]


def test_a_job_is_dragged_to_another_place(waiting: Shown) -> None:
    first, second, third = order(waiting)
    row = waiting.item("JobRow", jobId=first)
    other = waiting.item("JobRow", jobId=third)
    grip = next(item for item in row.findChildren(type(row)) if item.property("name") == "grip-vertical")
    begin = waiting.resting_place(grip)
    way = waiting.resting_place(other).y() - waiting.resting_place(row).y()
    QTest.mousePress(waiting.window, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 13):
        QTest.mouseMove(waiting.window, begin + QPoint(0, way * step // 12))
        QTest.qWait(10)
    QTest.mouseRelease(waiting.window, Qt.MouseButton.LeftButton, pos=begin + QPoint(0, way))
    waiting.until(lambda: order(waiting) == [second, third, first])
    assert waiting.core.asked("move") == [(first, None)]


def test_alt_and_the_arrows_move_a_job(waiting: Shown) -> None:
    first, second, third = order(waiting)
    waiting.item("JobRow", jobId=third).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    waiting.press(Qt.Key.Key_Up, modifiers=ALT)
    waiting.until(lambda: order(waiting) == [first, third, second])
    waiting.until(lambda: waiting.item("JobRow", jobId=third).hasActiveFocus())
    waiting.press(Qt.Key.Key_Down, modifiers=ALT)
    waiting.until(lambda: order(waiting) == [first, second, third])
    waiting.press(Qt.Key.Key_Down, modifiers=ALT)
    QTest.qWait(100)
    assert len(waiting.core.asked("move")) == 2


def test_the_menu_moves_calls_off_and_copies(waiting: Shown) -> None:
    first, second, third = order(waiting)
    name = waiting.core.known_jobs[JobId(third)].title
    waiting.click("MenuButton", hint=f"More about {name}")
    waiting.click("MenuLine", text="Do it first")
    waiting.until(lambda: order(waiting) == [third, first, second])
    waiting.click("MenuButton", hint=f"More about {name}")
    waiting.click("MenuLine", text="Copy details")
    waiting.until(lambda: f"Title: {name}" in QGuiApplication.clipboard().text())
    waiting.click("MenuButton", hint=f"More about {name}")
    waiting.click("MenuLine", text="Call off")
    waiting.until(lambda: order(waiting) == [first, second])


def test_everything_rests_until_it_may_go_on(waiting: Shown) -> None:
    running = waiting.core.add_job(JobKind.GET, waiting.core.rows[5].title_id, JobState.RUNNING, total=1000)
    waiting.click("QuietButton", text="Pause all")
    waiting.until(lambda: waiting.core.queue.paused and bool(waiting.items("Banner")))
    assert waiting.core.known_jobs[running].state is JobState.PAUSED
    waiting.click("QuietButton", text="Go on")
    waiting.until(lambda: not waiting.core.queue.paused and not waiting.items("Banner"))
    assert waiting.core.known_jobs[running].state is JobState.RUNNING


def test_a_failure_is_copied_and_tried_again(make_window: Make) -> None:
    shown = make_window()
    shown.core.add_job(
        JobKind.GET,
        shown.core.rows[0].title_id,
        JobState.FAILED,
        error="The MD5 differs.",
        error_code="digest-mismatch",
    )
    shown.window.setProperty("page", "downloads")
    shown.click("QuietButton", hint="Copy details")
    shown.until(lambda: "digest-mismatch The MD5 differs." in QGuiApplication.clipboard().text())
    shown.click("QuietButton", text="Try again")
    shown.until(lambda: len(shown.core.asked("resume_job")) == 1)


def test_thousands_wait_and_the_page_makes_as_many_as_are_asked_for(make_window: Make) -> None:
    """Whoever owns a large bundle gets all of it with one deed."""
    shown = make_window()
    row = shown.core.rows[0]
    for _ in range(2000):
        shown.core.add_job(JobKind.GET, row.title_id, JobState.QUEUED, total=1000)
    shown.window.setProperty("page", "downloads")
    shown.until(lambda: len(shown.items("JobRow")) == 20)
    shown.item("MoreJobs", text="and 1,980 more").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: len(shown.items("JobRow")) == 40)
    shown.item("MoreJobs", text="and 1,960 more")
    last = order(shown)[-1]
    shown.item("JobRow", jobId=last).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.press(Qt.Key.Key_Down, modifiers=ALT)
    shown.until(lambda: len(shown.core.asked("move")) == 1)
    shown.until(lambda: last not in order(shown))
    assert shown.shell.job_list.property("waiting") == 2000


def test_everything_that_failed_is_tried_again_with_one_press(make_window: Make) -> None:
    shown = make_window()
    for row in shown.core.rows[:40]:
        shown.core.add_job(
            JobKind.GET, row.title_id, JobState.FAILED, error="No answer.", error_code="store-unreachable"
        )
    shown.window.setProperty("page", "downloads")
    shown.until(lambda: len(shown.items("TroubleRow")) == 20)
    shown.item("MoreJobs", text="and 20 more")
    shown.click("LinkButton", text="Try all again")
    shown.until(lambda: len(shown.core.asked("resume_job")) == 40)
    shown.until(lambda: not shown.items("TroubleRow"))


def test_limits_are_set_by_keyboard_and_hold_at_once(make_window: Make) -> None:
    shown = make_window()
    shown.window.setProperty("page", "downloads")
    shown.click("QuietButton", text="Full speed")
    shown.until(lambda: len(shown.items("SpeedEntry")) == 2)
    entry = shown.items("TextEntry")[-2]
    entry.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for letter in "2.5":
        QTest.keyClick(shown.window, letter)
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: shown.core.queue.limits().always == Bandwidth(2_500_000, 0))
    shown.click("QuietButton", hint="Fewer")
    shown.until(lambda: shown.core.queue.limits().at_once == 2)
    shown.click("QuietButton", text="Add hours")
    shown.click("FilterChip", text="Sun")
    shown.until(lambda: [hours.days for hours in shown.core.queue.limits().hours] == [frozenset(range(6))])
    limits = shown.shell._limits
    assert not limits.setTimes("0", "25:00", "18:00")
    assert limits.setTimes("0", "22", "6:30")
    shown.until(lambda: shown.core.queue.limits().hours[0].ends == time(6, 30))
    shown.click("QuietButton", hint="Remove these hours")
    shown.until(lambda: not shown.core.queue.limits().hours)
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: not shown.items("SpeedEntry"))
    shown.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: len(shown.core.queue.limits().hours) == 1)


def test_the_last_day_of_hours_stays(make_window: Make) -> None:
    shown = make_window()
    limits = shown.shell._limits
    limits.addHours()
    for day in range(7):
        limits.toggleDay("0", day)
    shown.until(lambda: bool(shown.core.queue.limits().hours) and len(shown.core.queue.limits().hours[0].days) == 1)


@pytest.mark.parametrize(
    ("text", "read"),
    [("8", time(8)), ("8:05", time(8, 5)), ("08.30", time(8, 30)), ("24:00", time(0)), ("24:30", None), ("", None),
     ("8:61", None), ("-1", None), ("noon", None)],
)  # fmt: skip
def test_times_are_read_as_people_write_them(text: str, read: time | None) -> None:
    assert clock(text) == read


def test_a_limit_is_told_in_words() -> None:
    assert told(Bandwidth()) == "Full speed"
    assert told(Bandwidth(2_500_000, 0)) == "At most 2.5 MB/s in"
    assert told(Bandwidth(2_500_000, 500_000)) == "At most 2.5 MB/s in, 0.5 MB/s out"
