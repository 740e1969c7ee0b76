"""The queue of long work, as it rests in the database between runs.

Several processes may open one library (a window and a command line): exactly one of them owns the queue and runs the
work. The others write jobs, their order and requests into the database, where the owner finds them within half a
second.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from ..db.jobs import JobBook
from ..domain.errors import BackstockError, NotFoundError
from ..domain.events import EventBus, JobChanged, JobForgotten, QueueChanged
from ..domain.ids import JobId, TitleId, new_id
from ..domain.jobs import JobKind, JobRequest, JobState, JobView
from ..domain.wording import say
from .changes import after_request
from .work import Lane, WorkKind
from .workers import Workers

log = logging.getLogger(__name__)

_LOOK_S = 0.5
_REMEMBERED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Work somebody asks for."""

    kind: JobKind
    title: str
    title_id: TitleId | None = None
    args: Mapping[str, str] = field(default_factory=dict)


class JobQueue:
    """`owner` says whether this process runs the work or only asks for it."""

    def __init__(self, book: JobBook, events: EventBus, kinds: Mapping[JobKind, WorkKind], *, owner: bool) -> None:
        self._book = book
        self._events = events
        self._owner = owner
        self._lock = threading.Condition()
        self._workers = Workers(book, events, kinds, self._lock)
        self._marks = book.marks()
        self._closing = False
        self._watcher = threading.Thread(target=self._watch_requests, name="jobs-requests", daemon=True)

    def start(self) -> None:
        """Puts back what was cut short, and lets the workers go."""
        if not self._owner:
            return
        interrupted = self._book.requeue_interrupted()
        if interrupted:
            log.info("%d jobs go on from the last run", interrupted)
        self._book.clear_ended(older_than=_REMEMBERED)
        self._marks = self._book.marks()
        self._workers.hold(self._marks.paused)
        self._answer_requests()
        self._watcher.start()
        self._workers.start()

    def close(self, timeout_s: float = 20.0) -> None:
        """Asks running work to rest and waits for it; it goes on at the next start."""
        self._closing = True
        self._workers.rest_all()
        until = time.monotonic() + timeout_s
        for thread in [self._watcher, *self._workers.threads()]:
            if thread.ident is not None:
                thread.join(max(0.0, until - time.monotonic()))
            if thread.is_alive():
                log.warning("%s did not come to rest in time", thread.name)

    def add(
        self, kind: JobKind, title: str, title_id: TitleId | None = None, args: Mapping[str, str] | None = None
    ) -> JobId:
        """The same work asked for twice is one job: the id of the one under way comes back."""
        return self.add_many([Wanted(kind, title, title_id, args or {})])[0]

    def add_many(self, wanted: Iterable[Wanted]) -> list[JobId]:
        """As `add`, in one transaction."""
        asked = [_waiting(one) for one in wanted]
        with self._lock:
            jobs = self._book.add_many(asked)
            self._lock.notify_all()
        fresh = {job.job_id for job in asked}
        for job in jobs:
            if job.job_id in fresh:
                self._events.emit(JobChanged(job))
            elif self._owner or job.state is JobState.PAUSED or self._book.asked(job.job_id):
                self._ask(job.job_id, JobRequest.RESUME)  # also takes back a pause or an end that is still on its way
        return [job.job_id for job in jobs]

    def jobs(self) -> list[JobView]:
        """In the order in which they are taken."""
        live = {job_id: running.view for job_id, running in list(self._workers.running.items())}
        return [replace(live.get(job.job_id, job), position=job.position) for job in self._book.all()]

    def job(self, job_id: JobId) -> JobView:
        job = self._book.get(job_id)
        running = self._workers.running.get(job_id)
        if running is not None:
            return replace(running.view, position=job.position) if job else running.view
        if job is None:
            raise NotFoundError(
                say("There is no job {job_id}.", job_id=job_id),
                do=say("`backstock jobs list` shows the jobs there are."),
            )
        return job

    def pause(self, job_id: JobId) -> None:
        self._ask(self.job(job_id).job_id, JobRequest.PAUSE)

    def resume(self, job_id: JobId) -> None:
        """Also tries a failed job again."""
        self._ask(self.job(job_id).job_id, JobRequest.RESUME)

    def cancel(self, job_id: JobId) -> None:
        """Also a failed job: what it had kept for another try goes."""
        self._ask(self.job(job_id).job_id, JobRequest.CANCEL)

    def clear_ended(self) -> None:
        for job_id in self._book.clear_ended():
            self._events.emit(JobForgotten(job_id))

    # -- all of them together --------------------------------------------------------------------------------------

    def move(self, job_id: JobId, before: JobId | None) -> None:
        """To right before another, or to the end. One that so comes before a download that runs takes its place."""
        self.job(job_id)
        if before is not None:
            self.job(before)
        self._book.move(job_id, before)
        self._look_at_marks()

    def move_first(self, job_id: JobId) -> None:
        self._book.move_first(self.job(job_id).job_id)
        self._look_at_marks()

    @property
    def paused(self) -> bool:
        """Whether everything is; single jobs may be paused besides."""
        return self._marks.paused if self._owner else self._book.marks().paused

    def hold_all(self, held: bool) -> None:
        """Held, nothing starts and what runs goes back to waiting. Kept over restarts."""
        self._book.hold_all(held)
        self._look_at_marks()

    def widen(self, lane: Lane, width: int) -> None:
        """How many jobs of a lane run at once, from now on."""
        self._workers.widen(lane, width)

    # --------------------------------------------------------------------------------------------------------------

    def wait(self, job_id: JobId, timeout_s: float, seen: Callable[[JobView], None] | None = None) -> JobView:
        """Until the job has ended, been paused, or time is up; `seen` hears how it stands, ten times a second."""
        until = time.monotonic() + timeout_s
        while True:
            job = self.job(job_id)
            if seen is not None:
                seen(job)
            held = job.state is JobState.QUEUED and self.paused
            at_rest = job.state.ended or job.state is JobState.PAUSED or held
            if time.monotonic() >= until or (at_rest and self._book.asked(job_id) is not JobRequest.RESUME):
                return job
            with self._lock:
                self._lock.wait(0.1 if self._owner else 0.25)

    def _ask(self, job_id: JobId, request: JobRequest) -> None:
        if self._owner:
            self._obey(job_id, request)
        else:
            self._book.ask(job_id, request)

    def _watch_requests(self) -> None:
        while True:
            with self._lock:
                if not self._closing:
                    self._lock.wait(_LOOK_S)
                if self._closing:
                    return
            try:
                self._answer_requests()
                self._look_at_marks()
                if self._book.any_waiting():
                    with self._lock:
                        self._lock.notify_all()
            except BackstockError as trouble:
                log.warning("could not look for requests: %s", trouble)

    def _answer_requests(self) -> None:
        for job_id, request in self._book.requests():
            self._obey(job_id, request)
            self._book.answered(job_id, request)

    def _look_at_marks(self) -> None:
        """Whichever process set them."""
        with self._lock:
            before, self._marks = self._marks, self._book.marks()
            now = self._marks
        if before == now:
            return
        if self._owner:
            self._workers.hold(now.paused)
            if before.order != now.order:
                self._workers.make_way()
        self._events.emit(QueueChanged())

    def _obey(self, job_id: JobId, request: JobRequest) -> None:
        with self._lock:
            running = self._workers.running.get(job_id)
            if running is not None:
                running.ask(request)
                return
            job = self._book.get(job_id)
            changed = after_request(job, request) if job else None
            if changed is None:
                return
            self._book.save(changed)
            self._lock.notify_all()
        self._events.emit(JobChanged(changed))
        if changed.state is JobState.CANCELLED:
            self._workers.clean_up(changed)


def _waiting(wanted: Wanted) -> JobView:
    return JobView(
        job_id=JobId(new_id("j")),
        kind=wanted.kind,
        title_id=wanted.title_id,
        title=wanted.title,
        state=JobState.QUEUED,
        args=dict(wanted.args),
        created_at=datetime.now(UTC),
    )
