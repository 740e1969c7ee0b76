"""Jobs as the downloads page and the transfer strip show them, and how fast things arrive.

Four lists: now, next, needs you, done, each with as many rows as a person has asked for: thousands may wait. A job that
changes a hundred times a second is shown ten times a second.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.errors import NotFoundError
from ..domain.events import JobChanged, JobForgotten, QueueChanged
from ..domain.ids import JobId
from ..domain.jobs import JobKind, JobState, JobView
from . import job_words, words
from .bridge import InOrder
from .desk import Desk
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_LISTS = ("now", "next", "needs", "done")
_AT_ONCE = 20
"""So many rows of a list are shown at first, and come when more are asked for."""
_AT_A_TIME = 3
"""So many rows a page makes within a frame, in all its lists; the others follow."""
_LIGHTER = 3
"""So many rows are taken away in the time that one takes to be made."""
_PAINT_MS = 100
_REST_MS = 20
"""After which the rows that found no room in a frame follow."""
_SAMPLE_MS = 2000
_SAMPLES = 150
"""Five minutes."""
_ARRIVING = (JobKind.GET, JobKind.PAGE_IN, JobKind.UPDATE, JobKind.ADD)
_IN_BYTES = (*_ARRIVING, JobKind.PAGE_OUT)


@dataclass(frozen=True, slots=True)
class JobRow:
    job_id: str
    title_id: str
    name: str
    family: str
    phase: str
    """running, waiting, paused, failed or done"""
    label: str
    figures: str
    brief: str
    what: str
    progress: float
    art: str
    can_pause: bool
    alarming: bool
    """Data is in danger or differs; otherwise a failure is told in plain tones."""


@QmlElement
class Jobs(QObject):
    changed = Signal()
    sampled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[JobId, JobView] = {}
        self._answers, self._asking = InOrder(), 0
        self._heard: dict[JobId, JobView | None] = {}
        """What was told of each while an answer was under way, which may be older."""
        self._paused = False
        self._lists = {name: RowModel(JobRow, "job_id", self) for name in _LISTS}
        self._sections: dict[str, list[JobView]] = {name: [] for name in _LISTS}
        self._most = dict.fromkeys(_LISTS, _AT_ONCE)
        self._arriving: deque[float] = deque([0.0] * _SAMPLES, maxlen=_SAMPLES)
        self._leaving: deque[float] = deque([0.0] * _SAMPLES, maxlen=_SAMPLES)
        self._paint = QTimer(self)
        self._paint.setSingleShot(True)
        self._paint.timeout.connect(self._show)
        self._sampler = QTimer(self)
        self._sampler.setInterval(_SAMPLE_MS)
        self._sampler.timeout.connect(self._sample)
        desk.bridge.heard.connect(self._hear)
        desk.faces.learnt.connect(self._learnt)

    @Property(RowModel, constant=True)
    def now(self) -> RowModel:
        return self._lists["now"]

    @Property(RowModel, constant=True)
    def next(self) -> RowModel:
        return self._lists["next"]

    @Property(RowModel, constant=True)
    def needs(self) -> RowModel:
        return self._lists["needs"]

    @Property(RowModel, constant=True)
    def done(self) -> RowModel:
        return self._lists["done"]

    @Property(int, notify=changed)
    def running(self) -> int:
        return len(self._running())

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return len(self._sections["next"])

    @Property(int, notify=changed)
    def pending(self) -> int:
        """How many the first two lists have, shown or not."""
        return self.under_way + len(self._sections["next"])

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def unshown(self) -> dict[str, int]:
        """How many more there are, for each list by its name."""
        return {name: max(0, len(self._sections[name]) - self._most[name]) for name in _LISTS}

    @Slot(str)
    def showMore(self, name: str) -> None:
        self._most[name] += _AT_ONCE
        self._show()

    @property
    def moving(self) -> Sequence[JobRow]:
        """Those of the first list that are shown."""
        return self._lists["now"].rows

    @property
    def under_way(self) -> int:
        """How many the first list has, shown or not."""
        return len(self._sections["now"])

    @property
    def troubles(self) -> int:
        """How many did not end well."""
        return len(self._sections["needs"])

    @Property(bool, notify=changed)
    def allPaused(self) -> bool:
        return self._paused

    @Property(str, notify=changed)
    def outlook(self) -> str:
        """How much is left in all, and how long it will take."""
        moving = (job for job in self._known.values() if not job.state.ended and job.kind in _IN_BYTES)
        left = sum(max(0, job.total - job.done) for job in moving)
        if not left:
            return ""
        rate = self._rate(*_ARRIVING) + self._rate(JobKind.PAGE_OUT)
        return words.tr("%1 to go", words.size(left)) + (f", {words.about(left / rate)}" if rate > 0 else "")

    @Property(str, notify=changed)
    def arrivingSpeed(self) -> str:
        return words.megabytes(self._rate(*_ARRIVING))

    @Property(str, notify=changed)
    def leavingSpeed(self) -> str:
        return words.megabytes(self._rate(JobKind.PAGE_OUT))

    @Property(float, notify=changed)
    def overall(self) -> float:
        """Share done of everything that runs, for the tray."""
        running = [job for job in self._running() if job.total]
        total = sum(job.total for job in running)
        return sum(job.done for job in running) / total if total else 0.0

    @Property(list, notify=sampled)
    def arrivingHistory(self) -> list[float]:
        return list(self._arriving)

    @Property(list, notify=sampled)
    def leavingHistory(self) -> list[float]:
        return list(self._leaving)

    @Slot()
    def load(self) -> None:
        core = self._desk.core
        self._ask(lambda: (core.jobs(), core.queue.paused))

    @Slot(str)
    def pause(self, job_id: str) -> None:
        self._do(lambda: self._desk.core.pause_job(JobId(job_id)))

    @Slot(str)
    def resume(self, job_id: str) -> None:
        self._do(lambda: self._desk.core.resume_job(JobId(job_id)))

    @Slot(str)
    def cancel(self, job_id: str) -> None:
        self._do(lambda: self._desk.core.cancel_job(JobId(job_id)))

    @Slot()
    def tryAllAgain(self) -> None:
        failed = [job.job_id for job in self._sections["needs"]]

        def work() -> None:
            for job_id in failed:
                with suppress(NotFoundError):  # it was called off meanwhile
                    self._desk.core.resume_job(job_id)

        self._do(work)

    @Slot()
    def pauseAll(self) -> None:
        self._do(self._desk.core.queue.pause_all)

    @Slot()
    def resumeAll(self) -> None:
        self._do(self._desk.core.queue.resume_all)

    @Slot(str, int)
    def step(self, job_id: str, by: int) -> None:
        """One place up (-1) or down (1) among those that wait."""
        at = self._lists["next"].position(job_id)
        if at >= 0:
            self.place(job_id, at + by if by < 0 else at + by + 1)

    @Slot(str, int)
    def place(self, job_id: str, at: int) -> None:
        """Before the one that waits at place `at` now; behind the last, to the end."""
        waiting = [job.job_id for job in self._sections["next"]]
        if job_id not in waiting or not 0 <= at <= len(waiting) or waiting.index(JobId(job_id)) in (at, at - 1):
            return
        before = waiting[at] if at < len(waiting) else None
        self._do(lambda: self._desk.core.queue.move(JobId(job_id), before))

    @Slot(str)
    def first(self, job_id: str) -> None:
        self._do(lambda: self._desk.core.queue.first(JobId(job_id)))

    @Slot(str, result=str)
    def details(self, job_id: str) -> str:
        job = self._known.get(JobId(job_id))
        return job_words.details(job) if job else ""

    @Slot()
    def clear(self) -> None:
        core = self._desk.core

        def work() -> tuple[list[JobView], bool]:
            core.clear_ended_jobs()
            return core.jobs(), core.queue.paused

        self._ask(work)

    def _ask(self, work: Callable[[], tuple[list[JobView], bool]]) -> None:
        take = self._answers.take(self._take)

        def done(answer: tuple[list[JobView], bool]) -> None:
            take(answer)
            self._answered()

        def failed(error: BaseException) -> None:
            self._answered()
            self._desk.notices.tell(error)

        self._asking += 1
        self._desk.tasks.run(work, done, failed)

    def _answered(self) -> None:
        self._asking -= 1
        if not self._asking:
            self._heard.clear()

    def _do(self, deed: Callable[[], object]) -> None:
        self._desk.tasks.run(deed, lambda _: None)

    def _take(self, answer: tuple[list[JobView], bool]) -> None:
        jobs, self._paused = answer
        known = {**{job.job_id: job for job in jobs}, **self._heard}
        self._known = {job_id: job for job_id, job in known.items() if job is not None}
        self._show()

    def _hear(self, event: object) -> None:
        if isinstance(event, JobChanged):
            self._known[event.job.job_id] = event.job
            if self._asking:
                self._heard[event.job.job_id] = event.job
        elif isinstance(event, JobForgotten):
            self._known.pop(event.job_id, None)
            if self._asking:
                self._heard[event.job_id] = None
        elif isinstance(event, QueueChanged):
            self.load()
            return
        else:
            return
        if not self._paint.isActive():
            self._paint.start(_PAINT_MS)

    def _show(self) -> None:
        self._sections = {name: [] for name in _LISTS}
        for job in sorted(self._known.values(), key=lambda job: job.position):
            place = job_words.section(job)
            if place:
                self._sections[place].append(job)
        self._sections["done"].reverse()
        self._sections["needs"].reverse()
        for name, jobs in self._sections.items():
            if len(jobs) <= _AT_ONCE:
                self._most[name] = _AT_ONCE
        wanted = {name: jobs[: self._most[name]] for name, jobs in self._sections.items()}
        going = sum(len(set(self._lists[name].keys()) - {job.job_id for job in jobs}) for name, jobs in wanted.items())
        room = max(0, _AT_A_TIME - going // _LIGHTER)
        for name, jobs in wanted.items():
            room -= self._fill(self._lists[name], jobs, room)
        if self._running() and not self._sampler.isActive():
            self._sampler.start()
        self.changed.emit()

    def _fill(self, model: RowModel, jobs: Sequence[JobView], room: int) -> int:
        """How many rows are new."""
        new = [job.job_id for job in jobs if model.position(job.job_id) < 0]
        later = set(new[room:])
        model.set_rows([self._row(job) for job in jobs if job.job_id not in later])
        if later:
            self._paint.start(_REST_MS)
        return min(len(new), room)

    def _row(self, job: JobView) -> JobRow:
        title_id = job.title_id or ""
        return JobRow(
            job_id=job.job_id,
            title_id=title_id,
            name=job.title or job_words.deed(job),
            family=self._desk.faces.family(title_id) if title_id else "",
            phase=job_words.phase(job),
            label=job_words.label(job),
            figures=job_words.figures(job),
            brief=job_words.brief(job),
            what=job_words.what(job),
            progress=job.done / job.total if job.total else 0.0,
            art=self._desk.faces.art(title_id) if title_id else "",
            can_pause=job.state in (JobState.RUNNING, JobState.QUEUED),
            alarming=job.error_code in job_words.ALARMING,
        )

    def _learnt(self, title_id: str) -> None:
        if any(job.title_id == title_id for job in self._known.values()) and not self._paint.isActive():
            self._paint.start(_PAINT_MS)

    def _running(self) -> list[JobView]:
        return [job for job in self._known.values() if job.state is JobState.RUNNING and job_words.section(job)]

    def _rate(self, *kinds: JobKind) -> float:
        return sum(job.rate or 0.0 for job in self._running() if job.kind in kinds)

    def _sample(self) -> None:
        self._arriving.append(self._rate(*_ARRIVING) / 1e6)
        self._leaving.append(self._rate(JobKind.PAGE_OUT) / 1e6)
        if not self._running() and not any(self._arriving) and not any(self._leaving):
            self._sampler.stop()
        self.sampled.emit()
