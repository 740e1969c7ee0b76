"""How fast things may move and when: what the downloads page sets, in the units people use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.events import QueueChanged
from ..domain.limits import EVERY_DAY, MOST_AT_ONCE, Bandwidth, Hours, Limits
from . import words
from .bridge import InOrder
from .desk import Desk
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 30_000
"""Hours begin and end without an event."""
_MB = 1_000_000
_FRESH = Hours(EVERY_DAY, time(8), time(18), Bandwidth(2 * _MB, _MB // 2))


@dataclass(frozen=True, slots=True)
class HoursRow:
    hours_id: str
    days: list[bool]
    begins: str
    ends: str
    download: float
    upload: float
    spoken: str


@QmlElement
class SpeedLimits(QObject):
    """Speeds are MB/s towards QML; 0 is no limit."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._limits = Limits()
        self._now = Bandwidth()
        self._hours = RowModel(HoursRow, "hours_id", self)
        self._answers = InOrder()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.load)
        self._look.start()
        desk.bridge.heard.connect(self._hear)

    @Property(RowModel, constant=True)
    def hours(self) -> RowModel:
        return self._hours

    @Property(float, notify=changed)
    def download(self) -> float:
        return self._limits.always.download / _MB

    @Property(float, notify=changed)
    def upload(self) -> float:
        return self._limits.always.upload / _MB

    @Property(int, notify=changed)
    def atOnce(self) -> int:
        return self._limits.at_once

    @Property(int, constant=True)
    def mostAtOnce(self) -> int:
        return MOST_AT_ONCE

    @Property(bool, notify=changed)
    def limited(self) -> bool:
        return bool(self._now.download or self._now.upload)

    @Property(str, notify=changed)
    def now(self) -> str:
        return told(self._now)

    @Slot(result=list)
    def dayNames(self) -> list[str]:
        return [QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]

    @Slot()
    def load(self) -> None:
        queue = self._desk.core.queue
        self._desk.tasks.run(lambda: (queue.limits(), queue.now()), self._answers.take_last(self._take))

    @Slot(float, float)
    def setAlways(self, download: float, upload: float) -> None:
        self._set(replace(self._limits, always=_bandwidth(download, upload)))

    @Slot(int)
    def setAtOnce(self, number: int) -> None:
        self._set(replace(self._limits, at_once=min(max(1, number), MOST_AT_ONCE)))

    @Slot()
    def addHours(self) -> None:
        self._set(replace(self._limits, hours=(*self._limits.hours, _FRESH)))

    @Slot(str)
    def removeHours(self, hours_id: str) -> None:
        was = self._limits
        kept = tuple(hours for at, hours in enumerate(was.hours) if str(at) != hours_id)
        queue = self._desk.core.queue
        self._desk.change(
            lambda: queue.set_limits(replace(was, hours=kept)),
            words.tr("These hours have no limit of their own now."),
            lambda: queue.set_limits(was),
        )

    @Slot(str, int)
    def toggleDay(self, hours_id: str, day: int) -> None:
        hours = self._of(hours_id)
        if hours is not None and hours.days != frozenset({day}):  # hours without a day would be none
            self._change(hours_id, replace(hours, days=hours.days ^ {day}))

    @Slot(str, str, str, result=bool)
    def setTimes(self, hours_id: str, begins: str, ends: str) -> bool:
        """False where they cannot be read as times of the day."""
        hours, first, last = self._of(hours_id), clock(begins), clock(ends)
        if hours is None or first is None or last is None:
            return False
        self._change(hours_id, replace(hours, begins=first, ends=last))
        return True

    @Slot(str, float, float)
    def setSpeeds(self, hours_id: str, download: float, upload: float) -> None:
        hours = self._of(hours_id)
        if hours is not None:
            self._change(hours_id, replace(hours, bandwidth=_bandwidth(download, upload)))

    def _of(self, hours_id: str) -> Hours | None:
        return self._limits.hours[int(hours_id)] if self._hours.position(hours_id) >= 0 else None

    def _change(self, hours_id: str, hours: Hours) -> None:
        every = list(self._limits.hours)
        every[int(hours_id)] = hours
        self._set(replace(self._limits, hours=tuple(every)))

    def _set(self, limits: Limits) -> None:
        if limits == self._limits:
            return
        queue = self._desk.core.queue

        def work() -> tuple[Limits, Bandwidth]:
            queue.set_limits(limits)
            return queue.limits(), queue.now()

        self._limits = limits  # shown at once; another press must build on it
        self._show()
        self._desk.tasks.run(work, self._answers.take_last(self._take))

    def _take(self, answer: tuple[Limits, Bandwidth]) -> None:
        self._limits, self._now = answer
        self._show()

    def _show(self) -> None:
        self._hours.set_rows(_rows(self._limits.hours))
        self.changed.emit()

    def _hear(self, event: object) -> None:
        if isinstance(event, QueueChanged):
            self.load()


def clock(text: str) -> time | None:
    """8, 8:30, 08.30, 24:00 as midnight; None for what is no time."""
    hour, _, minute = text.strip().replace(".", ":").partition(":")
    if not hour.isdecimal() or not (minute or "0").isdecimal():
        return None
    try:
        return time(int(hour) % 24 if int(hour) == 24 and not int(minute or 0) else int(hour), int(minute or 0))
    except ValueError:
        return None


def told(bandwidth: Bandwidth) -> str:
    if bandwidth.download and bandwidth.upload:
        return words.tr("At most %1 in, %2 out", words.speed(bandwidth.download), words.speed(bandwidth.upload))
    if bandwidth.download:
        return words.tr("At most %1 in", words.speed(bandwidth.download))
    if bandwidth.upload:
        return words.tr("At most %1 out", words.speed(bandwidth.upload))
    return words.tr("Full speed")


def _bandwidth(download: float, upload: float) -> Bandwidth:
    return Bandwidth(max(0, round(download * _MB)), max(0, round(upload * _MB)))


def _rows(hours: Iterable[Hours]) -> list[HoursRow]:
    return [
        HoursRow(
            hours_id=str(at),
            days=[day in one.days for day in range(7)],
            begins=f"{one.begins:%H:%M}",
            ends=f"{one.ends:%H:%M}",
            download=one.bandwidth.download / _MB,
            upload=one.bandwidth.upload / _MB,
            spoken=words.tr("from %1 to %2: %3", words.hour(one.begins), words.hour(one.ends), told(one.bandwidth)),
        )
        for at, one in enumerate(hours)
    ]
