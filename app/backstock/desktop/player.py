"""What is being watched or heard: the files, where to go on, and telling the core how far it went."""

from __future__ import annotations

import time

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import Playable
from ..domain.ids import TitleId
from . import words
from .desk import Desk

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_AT_MOST_S = 15.0
"""Two reports further apart than this were not all watching: the computer slept, or it stood still."""


@QmlElement
class Player(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: Playable | None = None
        self._reported_at: float | None = None
        desk.faces.learnt.connect(self._learnt)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._now is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._now.name if self._now else ""

    @Property(str, notify=changed)
    def wideArt(self) -> str:
        return self._desk.faces.wide_art(self._now.title_id) if self._now else ""

    @Property(list, notify=changed)
    def files(self) -> list[str]:
        return [self._now.path, *self._now.tracks] if self._now else []

    @Property(float, notify=changed)
    def resumeAt(self) -> float:
        return self._now.resume_s if self._now else 0.0

    @Property(str, notify=changed)
    def titleId(self) -> str:
        return self._now.title_id if self._now else ""

    @Slot(str)
    def watch(self, title_id: str) -> None:
        core = self._desk.core
        self._desk.tasks.run(lambda: core.playable(TitleId(title_id)), self._take)

    @Slot()
    def close(self) -> None:
        self._now = None
        self._reported_at = None
        self.changed.emit()

    @Slot(float, float, bool)
    def report(self, position_s: float, duration_s: float, playing: bool) -> None:
        """Called every few seconds, and when it stops. Time is counted only from one playing report to the next."""
        now, playable = time.monotonic(), self._now
        since = now - self._reported_at if self._reported_at is not None else 0.0
        self._reported_at = now if playing else None
        if playable is None or duration_s <= 0:
            return
        core, spent = self._desk.core, min(since, _AT_MOST_S)
        self._desk.tasks.run(lambda: core.watched(playable.title_id, position_s, duration_s, spent), lambda _: None)

    @Slot(float, result=str)
    def clock(self, seconds: float) -> str:
        return words.clock(seconds)

    def _learnt(self, title_id: str) -> None:
        if self._now is not None and title_id == self._now.title_id:
            self.changed.emit()

    def _take(self, playable: Playable | None) -> None:
        if playable is None:
            self._desk.notices.say(words.tr("There is nothing here to play yet."))
            return
        self._now = playable
        self._reported_at = None
        self.changed.emit()
