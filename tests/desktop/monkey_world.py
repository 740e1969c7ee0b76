"""What happens by itself while the monkey plays: jobs that run, fail and end, nodes that leave, titles that change."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from random import Random

from fake_core import FakeCore

from backstock.core.views import Deed, MainDeed
from backstock.domain.errors import (
    BackstockError,
    DigestMismatchError,
    LastCopyError,
    NodeUnreachableError,
    SignInNeededError,
    StoreUnreachableError,
)
from backstock.domain.events import AccountChanged, TitlesChanged
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.titles import TitleRow, Where

_KINDS = (JobKind.GET, JobKind.PAGE_IN, JobKind.PAGE_OUT, JobKind.VERIFY)
_MOST_JOBS = 40
_ASKED = (
    "titles", "details", "sign_in", "start_demo", "get", "page_out", "page_in", "verify", "evict", "play",
    "prepare_watch", "add_path", "inspect_magnet",
)  # fmt: skip
_TROUBLES: tuple[BackstockError, ...] = (
    NodeUnreachableError("Attic does not answer.", data="Nothing was changed.", do="Wake it, then try again."),
    StoreUnreachableError("itch.io does not answer.", data="What was known stays.", do="Try again later."),
    SignInNeededError("itch.io no longer accepts this sign-in.", data="The library stays.", do="Sign in again."),
    LastCopyError("This is the last copy.", data="Nothing was dropped.", do="Page it out to another node first."),
    DigestMismatchError("The file’s MD5 differs.", data="It was set aside.", do="Download it again."),
)


class World:
    def __init__(self, core: FakeCore, random: Random) -> None:
        self._core, self._random = core, random
        self._slow = 0.0
        usual = core.meet

        def meet(name: str) -> None:
            time.sleep(self._slow)
            usual(name)

        core.meet = meet  # type: ignore[method-assign]
        self._turns: tuple[Callable[[], object], ...] = (
            self._job_comes, self._job_moves, self._job_moves, self._job_moves, self._job_ends, self._job_fails,
            self._node_comes_or_goes, self._title_moves, self._title_changes, self._titles_come, self._titles_go,
            self._trouble, self._trouble_ends, self._slower, self._account_lapses, self._deed_changes,
        )  # fmt: skip

    def turn(self) -> str:
        chosen = self._random.choice(self._turns)
        said = chosen()
        return f"world: {chosen.__name__.strip('_')} {said or ''}"

    def clear(self) -> None:
        """Back to something that can be compared: no job, no fault."""
        self.still()
        for job_id in list(self._core.known_jobs):
            self._core.change_job(job_id, state=JobState.DONE)
        self._core.clear_ended_jobs()
        self._core.deeds.clear()
        self._core.calls.clear()

    def still(self) -> None:
        self._core.faults.clear()
        self._slow = 0.0

    def _row(self) -> TitleRow:
        return self._random.choice(self._core.rows)

    def _running(self) -> list[str]:
        return [job.job_id for job in self._core.jobs() if job.state is JobState.RUNNING]

    def _job_comes(self) -> None:
        if len(self._core.known_jobs) < _MOST_JOBS:
            row = self._row()
            state = self._random.choice((JobState.RUNNING, JobState.QUEUED, JobState.PAUSED))
            self._core.add_job(self._random.choice(_KINDS), row.title_id, state, total=row.size)

    def _job_moves(self) -> None:
        for job_id in self._running():
            job = self._core.known_jobs[job_id]  # type: ignore[index]
            done = min(job.total or 0, (job.done or 0) + self._random.randrange(200_000_000))
            self._core.change_job(job_id, done=done, rate=self._random.random() * 4e7, eta=60.0)  # type: ignore[arg-type]

    def _job_ends(self) -> None:
        for job_id in self._running()[:1]:
            self._core.change_job(job_id, state=JobState.DONE)  # type: ignore[arg-type]

    def _job_fails(self) -> None:
        for job_id in self._running()[:1]:
            error = self._random.choice(_TROUBLES)
            self._core.change_job(job_id, state=JobState.FAILED, error=str(error), error_code=error.code)  # type: ignore[arg-type]

    def _node_comes_or_goes(self) -> None:
        at = self._random.randrange(len(self._core._nodes))
        self._core._nodes[at] = replace(self._core._nodes[at], online=not self._core._nodes[at].online)

    def _title_moves(self) -> None:
        self._core.set_where(self._row().title_id, self._random.choice(list(Where)))

    def _title_changes(self) -> None:
        some = [self._row().title_id for _ in range(self._random.choice((1, 30)))]
        flag = self._random.random() < 0.5
        self._core.change_rows(
            some, lambda row: replace(row, verified=flag, update=not flag, name=row.name[:60] + " ’")
        )

    def _titles_come(self) -> None:
        """A sync brings back what was away; the library stays about as large as it was."""
        self._core.change_rows([row.title_id for row in self._core.rows], lambda row: replace(row, hidden=False))

    def _titles_go(self) -> None:
        some = [self._row().title_id for _ in range(len(self._core.rows) // 20)]
        self._core.change_rows(some, lambda row: replace(row, hidden=True))

    def _trouble(self) -> str:
        name, error = self._random.choice(_ASKED), self._random.choice(_TROUBLES)
        self._core.faults[name] = error
        return f"{name}: {error.code}"

    def _trouble_ends(self) -> None:
        self._core.faults.clear()
        self._core.events.emit(TitlesChanged())

    def _slower(self) -> str:
        self._slow = self._random.choice((0.0, 0.0, 0.02, 0.3))
        return f"{self._slow} s"

    def _account_lapses(self) -> None:
        for account in self._core.accounts()[:1]:
            self._core.events.emit(AccountChanged(account.account_id))

    def _deed_changes(self) -> None:
        self._core.deeds[self._row().title_id] = MainDeed(
            self._random.choice((Deed.NOTHING, Deed.PLAY, Deed.GET, Deed.STOP)),
            why_not="No node in reach holds a copy.",
        )
