"""The threads that do the work: which job is taken up next, how many run at once, and how a run ends."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from ..db.jobs import JobBook
from ..domain.errors import BackstockError
from ..domain.events import EventBus, JobChanged
from ..domain.ids import JobId
from ..domain.jobs import JobKind, JobState, JobView
from .changes import after_run
from .work import JobStopped, Lane, RunningJob, WorkKind

log = logging.getLogger(__name__)

_WIDTHS: Final = {Lane.NETWORK: 3, Lane.STORE: 2, Lane.SHELF: 3, Lane.PLAY: 2, Lane.DISK: 2}
_SAVE_S: Final = 1.0


class Workers:
    """`lock` guards `running` and wakes whoever waits for work or for its end; the queue shares it."""

    def __init__(
        self, book: JobBook, events: EventBus, kinds: Mapping[JobKind, WorkKind], lock: threading.Condition
    ) -> None:
        self.running: dict[JobId, RunningJob] = {}
        self._book = book
        self._events = events
        self._kinds = kinds
        self._lock = lock
        self._widths = dict(_WIDTHS)
        self._held = False
        self._started = False
        self._closing = False
        self._saved_at: dict[JobId, float] = {}
        self._threads: dict[Lane, list[threading.Thread]] = {lane: [] for lane in Lane}

    def start(self) -> None:
        with self._lock:
            self._started = True
            for lane in Lane:
                self._man(lane)

    def rest_all(self) -> None:
        """Asks running work to rest, for good; it goes on at the next start."""
        with self._lock:
            self._closing = True
            for running in self.running.values():
                running.rest()
            self._lock.notify_all()

    def threads(self) -> list[threading.Thread]:
        return [thread for threads in self._threads.values() for thread in threads]

    def hold(self, held: bool) -> None:
        """While held nothing is taken up, and what runs goes back to waiting."""
        with self._lock:
            if held and not self._held:
                for running in self.running.values():
                    running.rest()
            self._held = held
            self._lock.notify_all()

    def widen(self, lane: Lane, width: int) -> None:
        """How many of a lane run at once. Those too many, last ones first, wait again and lose nothing."""
        with self._lock:
            self._widths[lane] = width
            if self._started:
                self._man(lane)
            for surplus in self._by_place(lane)[width:]:
                surplus.rest()
            self._lock.notify_all()

    def make_way(self) -> None:
        """After somebody moved a download to before one that runs: the last of those that run waits again."""
        with self._lock:
            in_order = self._by_place(Lane.NETWORK)
            first = self._first_waiting(Lane.NETWORK)
            if first is None or len(in_order) < self._widths[Lane.NETWORK] or self._held:
                return
            places = self._book.positions([in_order[-1].job_id])
            if first.position < places.get(in_order[-1].job_id, first.position):
                in_order[-1].rest()

    def clean_up(self, job: JobView) -> None:
        clean = self._kinds[job.kind].cancelled
        if clean is None:
            return
        try:
            clean(job)
        except Exception:  # the border: one job that leaves something behind must not end the worker
            log.exception("could not clean up after %s", job.job_id)

    def _man(self, lane: Lane) -> None:
        """Threads are only ever added: an idle one costs nothing, and how many may work is looked at when one asks."""
        threads = self._threads[lane]
        while len(threads) < self._widths[lane]:
            name = f"jobs-{lane}-{len(threads)}"
            threads.append(threading.Thread(target=self._work, args=(lane,), name=name, daemon=True))
            threads[-1].start()

    def _by_place(self, lane: Lane) -> list[RunningJob]:
        running = [one for one in self.running.values() if self._kinds[one.view.kind].lane is lane and not one.resting]
        places = self._book.positions([one.job_id for one in running])
        return sorted(running, key=lambda one: places.get(one.job_id, 0))

    def _work(self, lane: Lane) -> None:
        while True:
            running = self._next(lane)
            if running is None:
                return
            self._events.emit(JobChanged(running.view))
            ended = self._put_down(running, self._trouble_of(running))
            self._events.emit(JobChanged(ended))
            if ended.state is JobState.CANCELLED:
                self.clean_up(ended)

    def _next(self, lane: Lane) -> RunningJob | None:
        with self._lock:
            while not self._closing:
                running = self._claim(lane)
                if running is not None:
                    return running
                self._lock.wait()
            return None

    def _claim(self, lane: Lane) -> RunningJob | None:
        if self._held or self._count(lane) >= self._widths[lane]:
            return None
        job = self._first_waiting(lane)
        if job is None:
            return None
        running = RunningJob(replace(job, state=JobState.RUNNING), self._progressed)
        try:
            self._book.save(running.view)
        except BackstockError as trouble:  # a full disk: it waits until the next look
            log.warning("%s cannot start: %s", running.job_id, trouble)
            return None
        self.running[running.job_id] = running
        return running

    def _count(self, lane: Lane) -> int:
        return sum(self._kinds[running.view.kind].lane is lane for running in self.running.values())

    def _first_waiting(self, lane: Lane) -> JobView | None:
        kinds = [kind for kind, work in self._kinds.items() if work.lane is lane]
        try:
            return self._book.first_waiting(kinds, but=list(self.running)) if kinds else None
        except BackstockError as trouble:
            log.warning("could not read the queue: %s", trouble)
            return None

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
            self.running.pop(running.job_id, None)
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
