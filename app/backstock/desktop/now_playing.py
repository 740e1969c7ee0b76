"""What the page that plays shows of what is being watched or heard: the title, its files, and how far it has come."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from . import player_words, words
from .desk import Desk
from .player_arrival import ArrivalWatch
from .player_list import PlayList
from .player_stream import offers

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NowPlaying(QObject):
    changed = Signal()
    fileChanged = Signal()
    arrivalChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        core = desk.core
        self._list = PlayList(
            lambda title_id, file: offers.offer(lambda: core.open_arriving(title_id, file)), offers.withdraw
        )
        self._arrival = ArrivalWatch(desk.tasks, self)
        self._arrival.changed.connect(self.arrivalChanged)
        desk.faces.learnt.connect(self._learnt)

    # -- the title -------------------------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._list.now is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._list.now.title if self._list.now else ""

    @Property(str, notify=changed)
    def titleId(self) -> str:
        return self._list.now.title_id if self._list.now else ""

    @Property(bool, notify=changed)
    def album(self) -> bool:
        return self._list.album

    @Property(str, notify=changed)
    def wideArt(self) -> str:
        return self._desk.faces.wide_art(self._list.now.title_id) if self._list.now else ""

    @Property(str, notify=changed)
    def art(self) -> str:
        return self._desk.faces.art(self._list.now.title_id) if self._list.now else ""

    @Property(list, notify=changed)
    def addresses(self) -> list[str]:
        """What mpv opens, one each file."""
        return self._list.addresses

    # -- the file --------------------------------------------------------------------------------------------------

    @Property(list, notify=fileChanged)
    def files(self) -> list[dict[str, Any]]:
        """[{ name, watched, length, on }]"""
        return [
            {
                "name": self._list.name_of(entry),
                "watched": entry.file.watched,
                "length": words.clock(entry.file.duration_s) if entry.file.duration_s else "",
                "on": place == self._list.index,
            }
            for place, entry in enumerate(self._list.entries)
        ]

    @Property(int, notify=fileChanged)
    def index(self) -> int:
        return self._list.index

    @Property(str, notify=fileChanged)
    def fileName(self) -> str:
        return self._list.now.file.name if self._list.now else ""

    @Property(str, notify=fileChanged)
    def file(self) -> str:
        """By which the core knows it."""
        return self._list.now.file.file if self._list.now else ""

    @Property(str, notify=fileChanged)
    def address(self) -> str:
        return self._list.now.address if self._list.now else ""

    @Property(str, notify=fileChanged)
    def nextName(self) -> str:
        """Of the next episode; empty at the last one."""
        return self._list.name_of(self._list.next) if self._list.next else ""

    @Property(float, notify=fileChanged)
    def resumeAt(self) -> float:
        return self._list.now.file.resume_s if self._list.now else 0.0

    # -- what arrives ----------------------------------------------------------------------------------------------

    @Property(bool, notify=arrivalChanged)
    def arriving(self) -> bool:
        return self._arrival.now is not None

    @Property(str, notify=arrivalChanged)
    def reason(self) -> str:
        return player_words.reason(self._arrival.now) if self._arrival.now else ""

    @Property(str, notify=arrivalChanged)
    def arrivalLabel(self) -> str:
        return player_words.label(self._arrival.now) if self._arrival.now else ""

    @Property(float, notify=arrivalChanged)
    def arrivedShare(self) -> float:
        now = self._arrival.now
        return now.done / now.total if now and now.total else 1.0

    @Property(list, notify=arrivalChanged)
    def parts(self) -> list[dict[str, float]]:
        """[{ from, to }] of what is here, as shares of the whole."""
        return self._arrival.parts

    def _learnt(self, title_id: str) -> None:
        if self._list.now is not None and title_id == self._list.now.title_id:
            self.changed.emit()
