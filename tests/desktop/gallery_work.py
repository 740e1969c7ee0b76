"""Home and Downloads in their states, and the work they show."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import failures
from desktop_titles import NOW
from fake_core import FakeCore
from gallery_stage import FULL, GalleryState, Stage, endless, failing, lengthened
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from backstock.domain.jobs import JobKind, JobState
from backstock.domain.limits import Bandwidth, Hours, Limits
from backstock.domain.titles import Kind, TitleRow, Where
from backstock.domain.wording import say


def busy_jobs(core: FakeCore) -> None:
    games = [row.title_id for row in core.rows if row.kind is Kind.GAME]
    film = next(row.title_id for row in core.rows if row.kind is Kind.FILM)
    core.add_job(
        JobKind.PAGE_IN, games[0], JobState.RUNNING, done=1_200_000_000, total=2_700_000_000, rate=22.4e6, eta=72.0,
        note=say("fetching {file}", file="lantern-street-linux.zip"),
    )  # fmt: skip
    core.add_job(
        JobKind.GET, film, JobState.RUNNING, done=3_400_000_000, total=4_800_000_000, rate=16.2e6, eta=86.0,
    )  # fmt: skip
    core.add_job(JobKind.PAGE_OUT, games[1], JobState.PAUSED, done=300_000_000, total=880_000_000)
    core.add_job(JobKind.GET, games[2], JobState.QUEUED, total=4_400_000_000)
    core.add_job(JobKind.SYNC, None, JobState.QUEUED, title="Humble")
    done_jobs(core)


def done_jobs(core: FakeCore) -> None:
    games = [row.title_id for row in core.rows if row.kind is Kind.GAME]
    told = ((96_000_000, say("every digest the store published fits")), (3_300_000_000, say("already here")))
    for at, (length, note) in enumerate(told):
        core.add_job(JobKind.GET, games[3 + at], JobState.DONE, done=length, total=length, note=note)


def failed_jobs(core: FakeCore) -> None:
    games = [row.title_id for row in core.rows if row.kind is Kind.GAME]
    for title_id, error in ((games[5], failures.mismatch()), (games[6], failures.silent_node())):
        core.add_job(JobKind.GET, title_id, JobState.FAILED, error=error.said, error_code=error.code)


def many_jobs(core: FakeCore) -> None:
    busy_jobs(core)
    for at, row in enumerate(core.rows[20:60]):
        core.add_job(JobKind.GET, row.title_id, JobState.QUEUED, total=row.size, note="" if at % 3 else "After a sync")


def flow(stage: Stage) -> None:
    """Five minutes of bytes."""
    jobs = stage.shell.job_list
    for at in range(150):
        jobs._arriving.append(34 + 16 * math.sin(at / 9) + (at * 7 % 11))
        jobs._leaving.append(5 + 3 * math.sin(at / 13))


def begun(core: FakeCore) -> None:
    """Of three films two were left in the middle."""
    seen = [row for row in core.rows if row.kind in (Kind.FILM, Kind.MUSIC) and row.last_played]
    for at, row in enumerate(seen):
        whole = 3100.0 + 1130 * (at % 5)
        if at % 3 != 2:
            core.stopped[row.title_id] = (whole * (0.18 + 0.23 * (at % 4)), whole)


def home(*works: Callable[[FakeCore], None]) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        for work in works:
            work(stage.core)
        stage.page("home")

    return act


def downloads(*works: Callable[[FakeCore], None]) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        for work in works:
            work(stage.core)
        if works and works != (failed_jobs,):
            flow(stage)
        stage.page("downloads")

    return act


def lower_home(stage: Stage) -> None:
    """What was begun, and what is new, with the ring on a film."""
    home()(stage)
    stage.settle()
    shelf = next(item for item in stage.items("HomeWatching"))
    page = stage.thing("HomePage").findChild(QQuickItem, "home")
    lowest = page.property("contentHeight") - page.height()
    page.setProperty("contentY", max(0.0, min(shelf.y() - 16, lowest)))
    shelf.findChild(QQuickItem, "row").forceActiveFocus(Qt.FocusReason.TabFocusReason)


def scrolled(stage: Stage) -> None:
    downloads(many_jobs)(stage)
    stage.settle()
    stage.thing("DownloadsPage").findChild(QQuickItem, "jobs").setProperty("contentY", 420)


def ends_of_lists(stage: Stage) -> None:
    """Of what waits, failed and is done there is more than is shown."""
    wrong = failures.silent_node()
    for row in stage.core.rows[60:90]:
        stage.core.add_job(JobKind.GET, row.title_id, JobState.FAILED, error=wrong.said, error_code=wrong.code)
    for row in stage.core.rows[90:140]:
        stage.core.add_job(JobKind.GET, row.title_id, JobState.DONE, done=row.size, total=row.size)
    downloads(many_jobs)(stage)
    stage.settle()
    page = stage.thing("DownloadsPage").findChild(QQuickItem, "jobs")
    shorter = min(item.mapToItem(page, item.boundingRect().bottomLeft()).y() for item in stage.items("MoreJobs"))
    page.setProperty("contentY", max(0.0, shorter - page.height() + 40))


def rested(stage: Stage) -> None:
    downloads(busy_jobs)(stage)
    stage.core.queue.pause_all()


def limits(stage: Stage) -> None:
    hours = (
        Hours(frozenset(range(5)), time(8), time(18), Bandwidth(2_000_000, 500_000)),
        Hours(frozenset({5, 6}), time(22), time(6), Bandwidth(0, 0)),
    )
    stage.core.queue.set_limits(Limits(Bandwidth(12_500_000, 0), hours, 3))
    stage.page("downloads")
    stage.settle()
    stage.panel("limits")


def fresh(rows: list[TitleRow]) -> list[TitleRow]:
    """Just signed in: nothing was ever played, nothing is here."""
    return [
        replace(row, last_played=None, played_s=0.0, where=Where.STORE, added_at=NOW - timedelta(minutes=3))
        for row in rows
    ]


STATES = {
    "home-quiet": GalleryState(home(), number=FULL, prepare=begun),
    "home-busy": GalleryState(home(busy_jobs, failed_jobs), number=FULL, prepare=begun),
    "home-empty": GalleryState(home(), number=0),
    "home-one": GalleryState(home(), number=1),
    "home-few": GalleryState(home(), number=7),
    "home-fresh": GalleryState(home(), rows=fresh),
    "home-scrolled": GalleryState(lower_home, number=FULL, prepare=begun),
    "home-long": GalleryState(home(busy_jobs, failed_jobs), rows=lengthened, prepare=begun),
    "home-loading": GalleryState(home(), prepare=endless("titles")),
    "home-failed": GalleryState(home(), prepare=failing("titles"), afresh=True),
    "downloads-busy": GalleryState(downloads(busy_jobs)),
    "downloads-all": GalleryState(downloads(busy_jobs, failed_jobs), number=FULL),
    "downloads-many": GalleryState(downloads(many_jobs)),
    "downloads-scrolled": GalleryState(scrolled),
    "downloads-ends": GalleryState(ends_of_lists),
    "downloads-long": GalleryState(downloads(busy_jobs, failed_jobs), rows=lengthened),
    "downloads-empty": GalleryState(downloads()),
    "downloads-failed": GalleryState(downloads(failed_jobs)),
    "downloads-done": GalleryState(downloads(done_jobs)),
    "downloads-rested": GalleryState(rested),
    "downloads-limits": GalleryState(limits, afresh=True),
}
