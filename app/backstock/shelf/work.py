"""What long work in this room asks of the job it runs in, and how the steps of one job share its progress."""

from __future__ import annotations

import threading
from typing import Protocol


class Work(Protocol):
    """A job gives it. All of it may raise to stop the work; what was begun is left so that it can go on."""

    def checkpoint(self) -> None: ...

    def wait(self, event: threading.Event, timeout: float) -> bool: ...

    def progress(self, done: int, total: int, note: str = "") -> None: ...


class Step:
    """A stretch of a job's bytes: what is done in it counts from `start` of `whole`. Says `note` all the while."""

    def __init__(self, work: Work, *, start: int, whole: int, note: str) -> None:
        self._work = work
        self._start = start
        self._whole = whole
        self._done = start
        self.note = note

    def say(self, note: str) -> None:
        """Another note from now on; what is done stays."""
        self.note = note
        self._work.progress(self._done, self._whole, note)

    def checkpoint(self) -> None:
        self._work.checkpoint()

    def wait(self, event: threading.Event, timeout: float) -> bool:
        return self._work.wait(event, timeout)

    def progress(self, done: int, total: int, note: str = "") -> None:
        self._done = min(self._start + done, self._whole)
        self._work.progress(self._done, self._whole, self.note)
