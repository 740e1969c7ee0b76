"""What is being watched or heard: the files in order, where to go on, and telling the core how far it went."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QDir, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import Playable, PlayFile
from ..domain.ids import TitleId
from ..domain.titles import Kind
from . import player_words, words
from .desk import Desk
from .player_arrival import ArrivalWatch
from .player_stream import offers

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_AT_MOST_S = 15.0
"""Two reports further apart than this were not all watching: the computer slept, or it stood still."""
_REPEATS = ("no", "all", "one")


@QmlElement
class Player(QObject):
    changed = Signal()
    fileChanged = Signal()
    smallChanged = Signal()
    orderChanged = Signal()
    arrivalChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: Playable | None = None
        self._addresses: list[str] = []
        self._index = 0
        self._small = False
        self._shuffled = False
        self._repeat = "no"
        self._reported_at: float | None = None
        self._arrival = ArrivalWatch(desk.tasks, self)
        self._arrival.changed.connect(self.arrivalChanged)
        desk.faces.learnt.connect(self._learnt)

    # -- the title -------------------------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._now is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._now.name if self._now else ""

    @Property(str, notify=changed)
    def titleId(self) -> str:
        return self._now.title_id if self._now else ""

    @Property(bool, notify=changed)
    def album(self) -> bool:
        return self._now is not None and self._now.kind is Kind.MUSIC

    @Property(str, notify=changed)
    def wideArt(self) -> str:
        return self._desk.faces.wide_art(self._now.title_id) if self._now else ""

    @Property(str, notify=changed)
    def art(self) -> str:
        return self._desk.faces.art(self._now.title_id) if self._now else ""

    @Property(list, notify=changed)
    def addresses(self) -> list[str]:
        """What mpv opens, one each file."""
        return self._addresses

    @Property(list, notify=fileChanged)
    def files(self) -> list[dict[str, Any]]:
        """[{ name, watched, length, on }]"""
        return [
            {
                "name": file.name,
                "watched": file.watched,
                "length": words.clock(file.duration_s) if file.duration_s else "",
                "on": place == self._index,
            }
            for place, file in enumerate(self._files)
        ]

    # -- the file --------------------------------------------------------------------------------------------------

    @Property(int, notify=fileChanged)
    def index(self) -> int:
        return self._index

    @Property(str, notify=fileChanged)
    def fileName(self) -> str:
        return self._files[self._index].name if self._files else ""

    @Property(str, notify=fileChanged)
    def file(self) -> str:
        """By which the core knows it."""
        return self._files[self._index].file if self._files else ""

    @Property(str, notify=fileChanged)
    def address(self) -> str:
        return self._addresses[self._index] if self._addresses else ""

    @Property(str, notify=fileChanged)
    def nextName(self) -> str:
        """Of the next episode; empty at the last one."""
        return self._files[self._index + 1].name if self._index + 1 < len(self._files) else ""

    @Property(float, notify=fileChanged)
    def resumeAt(self) -> float:
        return self._files[self._index].resume_s if self._files else 0.0

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

    # -- how it is played ------------------------------------------------------------------------------------------

    def _get_small(self) -> bool:
        return self._small

    def _set_small(self, small: bool) -> None:
        """In a small window of its own, over everything else."""
        if small != self._small:
            self._small = small
            self.smallChanged.emit()

    small = Property(bool, _get_small, _set_small, notify=smallChanged)

    def _get_shuffled(self) -> bool:
        return self._shuffled

    def _set_shuffled(self, shuffled: bool) -> None:
        if shuffled != self._shuffled:
            self._shuffled = shuffled
            self.orderChanged.emit()

    shuffled = Property(bool, _get_shuffled, _set_shuffled, notify=orderChanged)

    def _get_repeat(self) -> str:
        return self._repeat

    def _set_repeat(self, repeat: str) -> None:
        if repeat != self._repeat and repeat in _REPEATS:
            self._repeat = repeat
            self.orderChanged.emit()

    repeat = Property(str, _get_repeat, _set_repeat, notify=orderChanged)

    # -- deeds -----------------------------------------------------------------------------------------------------

    @Slot(str)
    def watch(self, title_id: str) -> None:
        core = self._desk.core
        self._desk.tasks.run(lambda: core.playable(TitleId(title_id)), self._take)

    @Slot()
    def close(self) -> None:
        self._let_go()
        self._now = None
        self._reported_at = None
        self._set_small(False)
        self.changed.emit()
        self.fileChanged.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Another file of the same title; the page plays it."""
        if 0 <= index < len(self._files) and index != self._index:
            self._index = index
            self._reported_at = None
            self._follow_arrival()
            self.fileChanged.emit()

    @Slot(str)
    def playing(self, address: str) -> None:
        """mpv has gone on to another file by itself."""
        if address in self._addresses:
            self.choose(self._addresses.index(address))

    @Slot(float, float, bool)
    def report(self, position_s: float, duration_s: float, playing: bool) -> None:
        """Called every few seconds, and when it stops. Time is counted only from one playing report to the next."""
        now, playable = time.monotonic(), self._now
        since = now - self._reported_at if self._reported_at is not None else 0.0
        self._reported_at = now if playing else None
        if playable is None or duration_s <= 0:
            return
        core, spent, file = self._desk.core, min(since, _AT_MOST_S), self._files[self._index].file
        self._desk.tasks.run(
            lambda: core.watched(playable.title_id, position_s, duration_s, spent, file),
            lambda _: self._learn(playable.title_id),
        )

    @Slot(int)
    def toggleWatched(self, index: int) -> None:
        playable = self._now
        if playable is None or not 0 <= index < len(playable.files):
            return
        file, core = playable.files[index], self._desk.core
        self._desk.tasks.run(
            lambda: core.mark_watched(playable.title_id, file.file, not file.watched),
            lambda _: self._learn(playable.title_id),
        )

    @Slot(float, result=str)
    def clock(self, seconds: float) -> str:
        return words.clock(seconds)

    @Slot(str, result=str)
    def wrong(self, why: str) -> str:
        return player_words.wrong(why)

    @Slot(QUrl, result=str)
    def localPath(self, address: QUrl) -> str:
        return address.toLocalFile()

    @Slot(result=QUrl)
    def folder(self) -> QUrl:
        """Where a person probably has subtitles: beside the film, else at home."""
        path = Path(self._addresses[self._index] if self._addresses else "")
        return QUrl.fromLocalFile(str(path.parent) if path.is_absolute() else QDir.homePath())

    @Slot(result=str)
    def pictureFile(self) -> str:
        """Where the next picture is kept; empty when it cannot be."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = Path(pictures or QDir.homePath()) / "Backstock"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._desk.notices.say(words.tr("No picture was kept: %1 cannot be written.", str(folder)))
            return ""
        name = "".join(
            letter if letter.isalnum() or letter in " -_" else "_" for letter in (self._now.name if self._now else "")
        )[:80]
        return str(folder / f"{name} {datetime.now().astimezone():%Y-%m-%d %H-%M-%S-%f}.png")

    # -- within ----------------------------------------------------------------------------------------------------

    @property
    def _files(self) -> tuple[PlayFile, ...]:
        return self._now.files if self._now else ()

    def _learnt(self, title_id: str) -> None:
        if self._now is not None and title_id == self._now.title_id:
            self.changed.emit()

    def _take(self, playable: Playable | None) -> None:
        if playable is None:
            self._desk.notices.say(words.tr("There is nothing here to play yet."))
            return
        self._let_go()
        self._now = playable
        self._index = playable.begin
        self._addresses = [file.path or self._offer(playable, file) for file in playable.files]
        self._reported_at = None
        self._shuffled, self._repeat = False, "no"
        self._follow_arrival()
        self._set_small(False)
        self.orderChanged.emit()
        self.fileChanged.emit()
        self.changed.emit()

    def _offer(self, playable: Playable, file: PlayFile) -> str:
        core = self._desk.core
        return offers.offer(lambda: core.open_arriving(playable.title_id, file.file))

    def _let_go(self) -> None:
        self._arrival.follow(None)
        for address in self._addresses:
            offers.withdraw(address)
        self._addresses = []

    def _follow_arrival(self) -> None:
        playable = self._now
        if playable is None or self._files[self._index].path:
            self._arrival.follow(None)
            return
        core, file = self._desk.core, self._files[self._index].file
        self._arrival.follow(lambda: core.open_arriving(playable.title_id, file))

    def _learn(self, title_id: TitleId) -> None:
        """What is remembered of each file may have changed."""
        core = self._desk.core

        def take(found: Playable | None) -> None:
            now = self._now
            if found is None or now is None or now.title_id != found.title_id or len(found.files) != len(now.files):
                return
            self._now = Playable(now.title_id, now.name, now.kind, found.files, now.begin)
            self.fileChanged.emit()

        self._desk.tasks.run(lambda: core.playable(title_id), take)
