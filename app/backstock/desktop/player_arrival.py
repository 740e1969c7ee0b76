"""Looks twice a second how far something has come that is being watched."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.arrivals import Arrival, ArrivingBytes
from .bridge import Tasks

_EVERY_MS = 500
_STEPS = 240

Opener = Callable[[], ArrivingBytes | None]


class ArrivalWatch(QObject):
    """`now` is None once it is whole, or where nothing arrives. Looking goes over other threads: it may wait."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._content: ArrivingBytes | None = None
        self._round = 0
        self._asked = False
        self.now: Arrival | None = None
        self.parts: list[dict[str, float]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def follow(self, opener: Opener | None) -> None:
        self._round += 1
        content, self._content = self._content, None
        if content is not None:
            self._tasks.run(content.close, lambda _: None)
        self._timer.stop()
        self._tell(None, ())
        if opener is not None:
            of_round = self._round
            self._tasks.run(opener, lambda found: self._opened(found, of_round))

    def _opened(self, content: ArrivingBytes | None, of_round: int) -> None:
        if content is None:
            return
        if of_round != self._round:
            self._tasks.run(content.close, lambda _: None)
            return
        self._content = content
        self._asked = False
        self._timer.start()
        self._look()

    def _look(self) -> None:
        content, of_round = self._content, self._round
        if content is None or self._asked:
            return
        self._asked = True

        def work() -> tuple[Arrival, tuple[bool, ...]]:
            return content.arrival(), content.arrived(_STEPS)

        def done(found: tuple[Arrival, tuple[bool, ...]]) -> None:
            self._asked = False
            if of_round != self._round:
                return
            if found[0].whole:
                self.follow(None)
            else:
                self._tell(*found)

        self._tasks.run(work, done)

    def _tell(self, now: Arrival | None, arrived: tuple[bool, ...]) -> None:
        parts = _runs(arrived)
        if (now, parts) != (self.now, self.parts):
            self.now, self.parts = now, parts
            self.changed.emit()


def _runs(arrived: tuple[bool, ...]) -> list[dict[str, float]]:
    runs: list[dict[str, float]] = []
    begun: int | None = None
    for step, here in enumerate((*arrived, False)):
        if here and begun is None:
            begun = step
        elif not here and begun is not None:
            runs.append({"from": begun / len(arrived), "to": step / len(arrived)})
            begun = None
    return runs
