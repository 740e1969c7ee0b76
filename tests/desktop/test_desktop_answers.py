"""What is read beside the window may be answered in any order, and may be old when it comes: shown is what holds."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from desktop_titles import invented_titles
from fake_core import FakeCore
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.core.views import LibraryQuery
from backstock.desktop.bridge import InOrder, Tasks
from backstock.desktop.desk import Desk
from backstock.desktop.jobs import Jobs
from backstock.desktop.roll import Roll
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.domain.titles import TitleRow, Where

MakeDesk = Callable[[FakeCore], Desk]


class Slow:
    """A call that has read, and does not answer before it may."""

    def __init__(self) -> None:
        self.read, self.may = threading.Event(), threading.Event()

    def __call__(self) -> None:
        self.read.set()
        assert self.may.wait(20)


@pytest.fixture
def core(tmp_path: Path) -> FakeCore:
    return FakeCore(tmp_path, invented_titles(20))


def test_what_was_asked_for_earlier_than_what_is_shown_is_dropped() -> None:
    shown: list[str] = []
    answers = InOrder()
    first, second, third = (answers.take(shown.append) for _ in range(3))
    second("second")
    first("first")
    third("third")
    assert shown == ["second", "third"]


def test_what_is_set_again_and_again_waits_for_the_last_answer() -> None:
    shown: list[str] = []
    answers = InOrder()
    first, last = answers.take_last(shown.append), answers.take_last(shown.append)
    first("first")
    last("last")
    assert shown == ["last"]


def test_tasks_let_go_of_nothing_on_their_own_threads(qapp: QApplication, qtbot: QtBot) -> None:
    """What Qt made must end where it was made."""
    ended_on: list[int] = []

    class Held:
        def __del__(self) -> None:
            ended_on.append(threading.get_ident())

        def take(self, _: object) -> None:
            pass

    tasks = Tasks(lambda error: None, threads=1)
    for _ in range(20):
        tasks.run(lambda: None, Held().take)
    qtbot.waitUntil(lambda: tasks.under_way == 0, timeout=20_000)
    assert ended_on == [threading.get_ident()] * 20
    tasks.close()


def test_a_list_of_jobs_that_comes_late_takes_nothing_back(
    make_desk: MakeDesk, core: FakeCore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = Jobs(make_desk(core))
    job_id = core.add_job(JobKind.GET, core.rows[0].title_id, JobState.RUNNING)
    gone = core.add_job(JobKind.GET, core.rows[1].title_id, JobState.RUNNING)
    slow, reading = Slow(), core.jobs

    def late() -> list[JobView]:
        found = reading()
        slow()
        return found

    monkeypatch.setattr(core, "jobs", late)
    jobs.load()
    assert slow.read.wait(20)
    core.change_job(job_id, state=JobState.FAILED, error="It differs.")
    core.change_job(gone, state=JobState.DONE)
    core.clear_ended_jobs()
    qtbot.waitUntil(lambda: [row.job_id for row in jobs.needs.rows] == [job_id], timeout=20_000)
    slow.may.set()
    qtbot.waitUntil(lambda: jobs._desk.tasks.under_way == 0, timeout=20_000)
    assert [row.job_id for row in jobs.needs.rows] == [job_id]
    assert jobs.now.rows == jobs.done.rows == []
    core.change_job(job_id, state=JobState.DONE)
    jobs.load()
    qtbot.waitUntil(lambda: [row.job_id for row in jobs.done.rows] == [job_id], timeout=20_000)
    qtbot.waitUntil(lambda: jobs._desk.tasks.under_way == 0, timeout=20_000)
    assert [row.job_id for row in jobs.done.rows] == [job_id]  # nothing heard before holds for what is read now


def test_what_changes_while_the_library_is_read_is_not_lost(
    make_desk: MakeDesk, core: FakeCore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    roll = Roll(make_desk(core))
    slow, reading = Slow(), core.titles

    def late(query: LibraryQuery) -> list[TitleRow]:
        found = reading(query)
        slow()
        return found

    monkeypatch.setattr(core, "titles", late)
    roll.load()
    assert slow.read.wait(20)
    title_id = core.rows[3].title_id
    core.rows[3] = replace(core.rows[3], where=Where.STORE)
    core.set_where(title_id, Where.HERE)
    qtbot.waitUntil(lambda: roll._again, timeout=20_000)
    slow.may.set()
    qtbot.waitUntil(lambda: roll.loaded and roll.standing.rows[title_id].where is Where.HERE, timeout=20_000)
