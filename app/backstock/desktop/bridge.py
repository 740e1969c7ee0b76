"""The one way between the core's threads and the GUI thread: queued signals.

`Bridge` brings the core's events over; `Tasks` runs slow calls beside the window and brings the result back. Nothing
else in this room may touch a Qt object from another thread.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from ..domain.errors import BackstockError
from ..domain.events import Event, EventBus

log = logging.getLogger(__name__)

T = TypeVar("T")
Failure = Callable[[BaseException], None]


class Bridge(QObject):
    """Core events as a signal on the GUI thread."""

    heard = Signal(object)
    _crossing = Signal(object)

    def __init__(self, events: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crossing.connect(self.heard, Qt.ConnectionType.QueuedConnection)
        self._stop = events.listen(self._cross)

    def close(self) -> None:
        """After this no event arrives; those under way are dropped with the event loop."""
        self._stop()

    def _cross(self, event: Event) -> None:
        self._crossing.emit(event)


class Tasks(QObject):
    """A few threads for calls that may take longer than a frame."""

    _finished = Signal(object)

    def __init__(self, on_failure: Failure, threads: int = 4, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_failure = on_failure
        self._waiting: queue.SimpleQueue[Callable[[], Callable[[], None]] | None] = queue.SimpleQueue()
        self._open = True
        self._dropped: list[object] = []
        self.under_way = 0  # asked, and not yet answered on this thread
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._work, name=f"desktop-{number}", daemon=True) for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failure | None = None) -> None:
        """`work` on another thread, then exactly one of `done` and `failed` on this one."""

        def attempt() -> Callable[[], None]:
            try:
                result = work()
            except BackstockError as error:
                known = error
                return lambda: (failed or self._on_failure)(known)
            except Exception as error:
                log.exception("a task of the window failed")
                unknown = error
                return lambda: (failed or self._on_failure)(unknown)
            return lambda: done(result)

        self.under_way += 1
        self._waiting.put(attempt)

    def close(self, timeout_s: float = 2.0) -> None:
        """Lets running calls end for a moment; results that come later are dropped."""
        self._open = False
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join(timeout_s / len(self._threads))

    def _work(self) -> None:
        """Nothing that is asked for is let go of here: the last to hold an object of Qt's would end it on this thread,
        and its timers would go on without it on the other."""
        while (attempt := self._waiting.get()) is not None:
            answer: list[Callable[[], object]] = [attempt]
            if self._open:
                answer.append(attempt())
            del attempt
            if self._open:
                self._finished.emit(answer)
            else:
                self._dropped.append(answer)

    def _deliver(self, answer: list[Any]) -> None:
        self.under_way -= 1
        outcome = answer[-1]
        answer.clear()
        if self._open:
            outcome()


class InOrder:
    """Answers that each tell the whole of one thing, asked for again whenever it changed. Threads answer in any order:
    what was asked for before that which is shown already is dropped."""

    def __init__(self) -> None:
        self._asked = self._shown = 0

    def take(self, done: Callable[[T], None]) -> Callable[[T], None]:
        """For the answer to what is asked now."""
        self._asked += 1
        number = self._asked

        def newer(answer: T) -> None:
            if number > self._shown:
                self._shown = number
                done(answer)

        return newer

    def take_last(self, done: Callable[[T], None]) -> Callable[[T], None]:
        """As `take`, but nothing is shown as long as something that was asked for later is under way."""
        taken = self.take(done)
        number = self._asked
        return lambda answer: taken(answer) if number == self._asked else None
