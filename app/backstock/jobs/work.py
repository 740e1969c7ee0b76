"""What running work may ask of the queue it runs in."""

from __future__ import annotations

import enum
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from ..domain.ids import JobId
from ..domain.jobs import JobRequest, JobView

_WINDOW_S = 5.0


class JobStopped(Exception):  # noqa: N818 - not an error: somebody asked for a rest
    """Not a failure: the work was asked to rest, and what it has done so far stays."""


class Lane(enum.StrEnum):
    """Which workers take it: so that two hundred downloads never hold up a game's start or a look at a store."""

    NETWORK = "network"
    """Downloads; as many at once as the person wants."""
    STORE = "store"
    SHELF = "shelf"
    PLAY = "play"
    """Somebody sits before the screen and waits."""
    DISK = "disk"


class Job(Protocol):
    """Called from the worker's own thread only."""

    @property
    def job_id(self) -> JobId: ...

    @property
    def args(self) -> Mapping[str, str]: ...

    def checkpoint(self) -> None:
        """Raises JobStopped once somebody has asked for a pause or an end. Cheap: call it between pieces."""

    def wait(self, event: threading.Event, timeout: float) -> bool:
        """Waits for `event` at most `timeout` seconds; raises JobStopped as soon as the job is to stop."""

    def progress(self, done: int, total: int, note: str = "") -> None:
        """Bytes done and in all (0: unknown). Any rate: what is shown and saved is thinned out here."""


@dataclass(frozen=True, slots=True)
class WorkKind:
    """How a kind of job is done. `run` may be called again from the start and must go on from what it left."""

    run: Callable[[Job], None]
    lane: Lane = Lane.NETWORK
    cancelled: Callable[[JobView], None] | None = None
    """Cleans up after a job that will never go on."""


class RunningJob:
    """The queue's side of a Job. `ask` and `rest` may be called from any thread, everything else from the worker's."""

    def __init__(self, view: JobView, report: Callable[[JobView, bool], None]) -> None:
        self.view = view
        self.asked: JobRequest | None = None
        self._report = report
        self._stop = threading.Event()
        self._samples: deque[tuple[float, int]] = deque()
        self._shown_at = 0.0

    @property
    def job_id(self) -> JobId:
        return self.view.job_id

    @property
    def args(self) -> Mapping[str, str]:
        return self.view.args

    def ask(self, request: JobRequest) -> None:
        """The last word counts, but for a pause after a cancel: work that is thrown away needs no rest."""
        if request is JobRequest.RESUME and self.asked is None:
            return
        if not (request is JobRequest.PAUSE and self.asked is JobRequest.CANCEL):
            self.asked = request
        self._stop.set()

    def rest(self) -> None:
        """The program ends: unless something else was asked, the job goes on at the next start."""
        self._stop.set()

    @property
    def resting(self) -> bool:
        """Whether it was asked to stop, for whatever reason."""
        return self._stop.is_set()

    def checkpoint(self) -> None:
        if self._stop.is_set():
            raise JobStopped

    def wait(self, event: threading.Event, timeout: float) -> bool:
        until = time.monotonic() + timeout
        while not event.is_set():
            left = until - time.monotonic()
            if left <= 0:
                return False
            self.checkpoint()
            event.wait(min(left, 0.1))
        return True

    def progress(self, done: int, total: int, note: str = "") -> None:
        now = time.monotonic()
        if self._samples and done < self._samples[-1][1]:
            self._samples.clear()
        self._samples.append((now, done))
        while now - self._samples[0][0] > _WINDOW_S and len(self._samples) > 2:
            self._samples.popleft()
        rate = self._rate()
        eta = (total - done) / rate if rate and total > done else None
        changed_note = bool(note) and note != self.view.note
        self.view = replace(self.view, done=done, total=total, rate=rate, eta=eta, note=note or self.view.note)
        if changed_note or now - self._shown_at >= 0.1:
            self._shown_at = now
            self._report(self.view, changed_note)

    def _rate(self) -> float | None:
        (first_at, first), (last_at, last) = self._samples[0], self._samples[-1]
        return (last - first) / (last_at - first_at) if last_at - first_at > 0.2 else None
