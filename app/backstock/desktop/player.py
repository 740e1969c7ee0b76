"""What is done with what is watched or heard: it begins, goes on, is followed by more, and the core hears how far."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QDir, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import Playable
from ..domain.ids import EditionId, TitleId
from . import player_words, words
from .desk import Desk
from .now_playing import NowPlaying
from .ports import CorePort

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_AT_MOST_S = 15.0
"""Two reports further apart than this were not all watching: the computer slept, or it stood still."""
_REPEATS = ("no", "all", "one")


@QmlElement
class Player(NowPlaying):
    smallChanged = Signal()
    orderChanged = Signal()
    added = Signal(list, int, arguments=["files", "at"])
    removed = Signal(str, arguments=["file"])
    superseded = Signal()
    """Something else will play at once: what plays now is not known any more in a moment."""
    begun = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._small = False
        self._shuffled = False
        self._repeat = "no"
        self._reported_at: float | None = None

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

    # -- beginning and following -----------------------------------------------------------------------------------

    @Slot(str)
    @Slot(str, str)
    def watch(self, title_id: str, edition_id: str = "") -> None:
        """With the rest of its series behind it."""
        core, first = self._desk.core, TitleId(title_id)

        def work() -> list[Playable]:
            wanted = core.playable(first, EditionId(edition_id) if edition_id else None)
            if wanted is None:
                return []
            every = [wanted if one == first else core.playable(one) for one in core.series(first)]
            return [one for one in every if one is not None and one.kind is wanted.kind]

        self._desk.tasks.run(work, lambda found: self._take(found, first))

    @Slot(str, list)
    def put(self, how: str, title_ids: list[str]) -> None:
        """These and no others `now`, or behind what plays: `next` or `last`."""
        core, ids = self._desk.core, [TitleId(one) for one in title_ids]

        def then(found: list[Playable]) -> None:
            if how == "now" or self._list.now is None:
                self._take_all(found)
            else:
                self._add(found, self._list.index + 1 if how == "next" else len(self._list.entries))

        self._desk.tasks.run(lambda: _playables(core, ids), then)

    @Slot(int)
    def drop(self, index: int) -> None:
        """Out of the list; what plays stays."""
        if 0 <= index < len(self._list.entries) and index != self._list.index:
            address = self._list.entries[index].address
            self._list.remove(index)
            self.changed.emit()
            self.fileChanged.emit()
            self.removed.emit(address)

    @Slot()
    def close(self) -> None:
        self._arrival.follow(None)
        self._list.end()
        self._reported_at = None
        self._set_small(False)
        self.changed.emit()
        self.fileChanged.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Another file of the list; the page plays it."""
        before = self._list.now
        if before is None or not 0 <= index < len(self._list.entries) or index == self._list.index:
            return
        self._list.index = index
        self._reported_at = None
        self._follow_arrival()
        if self._list.entries[index].title_id != before.title_id:
            self.changed.emit()
        self.fileChanged.emit()

    @Slot(str)
    def playing(self, address: str) -> None:
        """mpv has gone on to another file by itself."""
        addresses = self._list.addresses
        if address in addresses:
            self.choose(addresses.index(address))

    # -- what is remembered ----------------------------------------------------------------------------------------

    @Slot(float, float, bool)
    def report(self, position_s: float, duration_s: float, playing: bool) -> None:
        """Called every few seconds, and when it stops. Time is counted only from one playing report to the next."""
        now, entry = time.monotonic(), self._list.now
        since = now - self._reported_at if self._reported_at is not None else 0.0
        self._reported_at = now if playing else None
        if entry is None or duration_s <= 0:
            return
        core, spent = self._desk.core, min(since, _AT_MOST_S)
        self._desk.tasks.run(
            lambda: core.watched(entry.title_id, position_s, duration_s, spent, entry.file.file),
            lambda _: self._learn(entry.title_id),
        )

    @Slot(int)
    def toggleWatched(self, index: int) -> None:
        if not 0 <= index < len(self._list.entries):
            return
        entry, core = self._list.entries[index], self._desk.core
        self._desk.tasks.run(
            lambda: core.mark_watched(entry.title_id, entry.file.file, not entry.file.watched),
            lambda _: self._learn(entry.title_id),
        )

    # -- words and places ------------------------------------------------------------------------------------------

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
        path = Path(self._list.now.address if self._list.now else "")
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
        name = self._list.now.title if self._list.now else ""
        plain = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in name)[:80]
        return str(folder / f"{plain} {datetime.now().astimezone():%Y-%m-%d %H-%M-%S-%f}.png")

    # -- within ----------------------------------------------------------------------------------------------------

    def _take_all(self, found: list[Playable]) -> None:
        fitting = [one for one in found if one.kind is found[0].kind]
        self._take(fitting, fitting[0].title_id if fitting else TitleId(""))
        if len(fitting) < len(found):
            self._desk.notices.say(_apart())

    def _take(self, found: list[Playable], first: TitleId) -> None:
        if not found:
            self._desk.notices.say(words.tr("There is nothing here to play yet."))
            return
        if self._list.now is not None:
            self.superseded.emit()
        self._list.begin(found, first)
        self._reported_at = None
        self._shuffled, self._repeat = False, "no"
        self._follow_arrival()
        self._set_small(False)
        self.orderChanged.emit()
        self.fileChanged.emit()
        self.changed.emit()
        self.begun.emit()

    def _add(self, found: list[Playable], at: int) -> None:
        last = at == len(self._list.entries)
        known = self._list.titles
        added = self._list.add(found, at)
        if added:
            self.changed.emit()
            self.fileChanged.emit()
            self.added.emit([entry.address for entry in added], at)
            told = words.tr("“%1” plays last.") if last else words.tr("“%1” plays next.")
            self._desk.notices.say(told.replace("%1", added[0].title))
        elif found:
            listed = all(one.title_id in known for one in found)
            self._desk.notices.say(words.tr("It is in the list already.") if listed else _apart())
        else:
            self._desk.notices.say(words.tr("There is nothing here to play yet."))

    def _follow_arrival(self) -> None:
        entry = self._list.now
        if entry is None or entry.file.path:
            self._arrival.follow(None)
            return
        core = self._desk.core
        self._arrival.follow(lambda: core.open_arriving(entry.title_id, entry.file.file))

    def _learn(self, title_id: TitleId) -> None:
        """What is remembered of each file may have changed."""

        def take(found: Playable | None) -> None:
            if found is not None and self._list.now is not None:
                self._list.learn(found)
                self.fileChanged.emit()

        core = self._desk.core
        self._desk.tasks.run(lambda: core.playable(title_id), take)


def _playables(core: CorePort, title_ids: list[TitleId]) -> list[Playable]:
    return [found for found in (core.playable(one) for one in title_ids) if found is not None]


def _apart() -> str:
    return words.tr("Films and music are played apart: one list holds either.")
