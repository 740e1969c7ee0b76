"""Runs jobs on a few named worker threads and keeps them in the database between runs.

Several processes may open one library (a window and a command line): exactly one of them owns the queue and runs the
work. The others write jobs and requests into the database, where the owner finds them within half a second.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ..db.jobs import JobBook
from ..domain.errors import BackstockError, NotFoundError
from ..domain.events import EventBus, JobChanged, JobForgotten
from ..domain.ids import JobId, TitleId, new_id
from ..domain.jobs import JobKind, JobRequest, JobState, JobView
from .changes import after_request, after_run
from .work import JobStopped, Lane, RunningJob, WorkKind

log = logging.getLogger(__name__)

_WORKERS = {Lane.NETWORK: 3, Lane.DISK: 2}
_LOOK_S = 0.5
_SAVE_S = 1.0
_REMEMBERED = timedelta(days=7)


class JobQueue:
    """`owner` says whether this process runs the work or only asks for it."""

    def __init__(self, book: JobBook, events: EventBus, kinds: Mapping[JobKind, WorkKind], *, owner: bool) -> None:
        self._book = book
        self._events = events
        self._kinds = kinds
        self._owner = owner
        self._lock = threading.Condition()
        self._running: dict[JobId, RunningJob] = {}
        self._saved_at: dict[JobId, float] = {}
        self._closing = False
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Puts back what was cut short, and lets the workers go."""
        if not self._owner:
            return
        interrupted = self._book.requeue_interrupted()
        if interrupted:
            log.info("%d jobs go on from the last run", interrupted)
        self._book.clear_ended(older_than=_REMEMBERED)
        self._answer_requests()
        self._spawn("jobs-requests", self._watch_requests)
        for lane, count in _WORKERS.items():
            for number in range(count):
                self._spawn(f"jobs-{lane}-{number}", self._work, lane)

    def close(self, timeout_s: float = 20.0) -> None:
        """Asks running work to rest and waits for it; it goes on at the next start."""
        with self._lock:
            self._closing = True
            for running in self._running.values():
                running.rest()
            self._lock.notify_all()
        until = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
            if thread.is_alive():
                log.warning("%s did not come to rest in time", thread.name)

    def add(
        self, kind: JobKind, title: str, title_id: TitleId | None = None, args: Mapping[str, str] | None = None
    ) -> JobId:
        """The same work asked for twice is one job: the id of the one under way comes back."""
        asked = JobView(
            job_id=JobId(new_id("j")),
            kind=kind,
            title_id=title_id,
            title=title,
            state=JobState.QUEUED,
            args=dict(args or {}),
            created_at=datetime.now(UTC),
        )
        with self._lock:
            job = self._book.add(asked)
            self._lock.notify_all()
        if job.job_id == asked.job_id:
            self._events.emit(JobChanged(job))
        elif self._owner or job.state is JobState.PAUSED or self._book.asked(job.job_id):
            self._ask(job.job_id, JobRequest.RESUME)  # also takes back a pause or an end that is still on its way
        return job.job_id

    def jobs(self) -> list[JobView]:
        live = {job_id: running.view for job_id, running in list(self._running.items())}
        return [live.get(job.job_id, job) for job in self._book.all()]

    def job(self, job_id: JobId) -> JobView:
        running = self._running.get(job_id)
        job = running.view if running else self._book.get(job_id)
        if job is None:
            raise NotFoundError(f"There is no job {job_id}.", do="`backstock jobs list` shows the jobs there are.")
        return job

    def pause(self, job_id: JobId) -> None:
        self._ask(self.job(job_id).job_id, JobRequest.PAUSE)

    def resume(self, job_id: JobId) -> None:
        """Also tries a failed job again."""
        self._ask(self.job(job_id).job_id, JobRequest.RESUME)

    def cancel(self, job_id: JobId) -> None:
        self._ask(self.job(job_id).job_id, JobRequest.CANCEL)

    def clear_ended(self) -> None:
        for job_id in self._book.clear_ended():
            self._events.emit(JobForgotten(job_id))

    def wait(self, job_id: JobId, timeout_s: float, seen: Callable[[JobView], None] | None = None) -> JobView:
        """Until the job has ended, been paused, or time is up; `seen` hears how it stands, ten times a second."""
        until = time.monotonic() + timeout_s
        while True:
            job = self.job(job_id)
            if seen is not None:
                seen(job)
            at_rest = job.state.ended or job.state is JobState.PAUSED
            if time.monotonic() >= until or (at_rest and self._book.asked(job_id) is not JobRequest.RESUME):
                return job
            with self._lock:
                self._lock.wait(0.1 if self._owner else 0.25)

    def _spawn(self, name: str, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

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
                if self._book.waiting():
                    with self._lock:
                        self._lock.notify_all()
            except BackstockError as trouble:
                log.warning("could not look for requests: %s", trouble)

    def _answer_requests(self) -> None:
        for job_id, request in self._book.requests():
            self._obey(job_id, request)
            self._book.answered(job_id, request)

    def _obey(self, job_id: JobId, request: JobRequest) -> None:
        with self._lock:
            running = self._running.get(job_id)
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
            self._clean_up(changed)

    def _work(self, lane: Lane) -> None:
        while True:
            running = self._next(lane)
            if running is None:
                return
            self._events.emit(JobChanged(running.view))
            ended = self._put_down(running, self._trouble_of(running))
            self._events.emit(JobChanged(ended))
            if ended.state is JobState.CANCELLED:
                self._clean_up(ended)

    def _next(self, lane: Lane) -> RunningJob | None:
        with self._lock:
            while not self._closing:
                running = self._claim(lane)
                if running is not None:
                    return running
                self._lock.wait()
            return None

    def _claim(self, lane: Lane) -> RunningJob | None:
        for job in self._waiting():
            kind = self._kinds.get(job.kind)
            if kind is None or kind.lane is not lane or job.job_id in self._running:
                continue
            running = RunningJob(replace(job, state=JobState.RUNNING), self._progressed)
            try:
                self._book.save(running.view)
            except BackstockError as trouble:  # a full disk: it waits until the next look
                log.warning("%s cannot start: %s", running.job_id, trouble)
                return None
            self._running[running.job_id] = running
            return running
        return None

    def _waiting(self) -> list[JobView]:
        try:
            return self._book.waiting()
        except BackstockError as trouble:
            log.warning("could not read the queue: %s", trouble)
            return []

    def _trouble_of(self, running: RunningJob) -> Exception | None:
        """Runs it; None when it came to its end."""
        view = running.view
        try:
            self._kinds[view.kind].run(running)
        except JobStopped as stopped:
            return stopped
        except BackstockError as error:
            log.warning("%s of %s failed: %s", view.kind, view.title or "-", error)
            return error
        except Exception as bug:
            log.exception("%s of %s failed by a fault of ours", view.kind, view.title or "-")
            return bug
        return None

    def _put_down(self, running: RunningJob, trouble: Exception | None) -> JobView:
        """Under the lock, so that no request falls between the end of the run and its being written down."""
        with self._lock:
            ended = after_run(running.view, running.asked, trouble)
            try:
                self._book.save(ended)
            except BackstockError as unwritten:
                log.error("how %s ended could not be written down: %s", ended.job_id, unwritten)
            self._running.pop(running.job_id, None)
            self._saved_at.pop(running.job_id, None)
            self._lock.notify_all()
            return ended

    def _progressed(self, view: JobView, at_once: bool) -> None:
        now = time.monotonic()
        if at_once or now - self._saved_at.get(view.job_id, 0.0) >= _SAVE_S:
            self._saved_at[view.job_id] = now
            try:
                self._book.save(view)
            except BackstockError as trouble:  # how far it is matters less than that it goes on
                log.warning("how far %s is could not be written down: %s", view.job_id, trouble)
        self._events.emit(JobChanged(view))

    def _clean_up(self, job: JobView) -> None:
        clean = self._kinds[job.kind].cancelled
        if clean is None:
            return
        try:
            clean(job)
        except Exception:
            log.exception("could not clean up after %s", job.job_id)
