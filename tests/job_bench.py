"""A queue with ears, and work that tests can lead by the hand."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Protocol

from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.domain.events import Event, EventBus, JobChanged
from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.jobs import Job, JobQueue, WorkKind


def soon(true: Callable[[], object], limit_s: float = 10.0) -> bool:
    until = time.monotonic() + limit_s
    while not true():
        if time.monotonic() > until:
            return False
        time.sleep(0.01)
    return True


class Bench:
    """`heard` is every view that was told, in order."""

    def __init__(self, database: Database, kinds: Mapping[JobKind, WorkKind], *, owner: bool) -> None:
        self.database = database
        self.book = JobBook(database)
        self.heard: list[JobView] = []
        self.events: list[Event] = []
        bus = EventBus()
        bus.listen(self._hear)
        self.queue = JobQueue(self.book, bus, kinds, owner=owner)

    def states(self, job_id: JobId) -> list[JobState]:
        """As they were heard, repetitions left out."""
        states = [view.state for view in self.heard if view.job_id == job_id]
        return [state for n, state in enumerate(states) if n == 0 or states[n - 1] is not state]

    def until(self, job_id: JobId, *states: JobState) -> JobView:
        assert soon(lambda: self.queue.job(job_id).state in states), self.queue.job(job_id)
        return self.queue.job(job_id)

    def ended(self, job_id: JobId) -> JobView:
        return self.queue.wait(job_id, 10)

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, JobChanged):
            self.heard.append(event.job)


class MakeBench(Protocol):
    def __call__(self, kinds: Mapping[JobKind, WorkKind], *, owner: bool = True, start: bool = True) -> Bench: ...


class Steps:
    """Work of `total` steps that goes on from where it was; it holds before each step until `go` is set."""

    def __init__(self, total: int = 4) -> None:
        self.total = total
        self.done: dict[JobId, int] = {}
        self.runs: list[JobId] = []
        self.go = threading.Event()
        self.begun = threading.Event()
        self.at_once = 0
        self.most_at_once = 0
        self._lock = threading.Lock()

    def run(self, job: Job) -> None:
        with self._lock:
            self.runs.append(job.job_id)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        self.begun.set()
        try:
            for step in range(self.done.get(job.job_id, 0), self.total):
                while not job.wait(self.go, 0.1):
                    pass
                job.checkpoint()
                self.done[job.job_id] = step + 1
                job.progress(step + 1, self.total, f"step {step + 1}")
        finally:
            with self._lock:
                self.at_once -= 1
