"""Which titles are selected, and what can be done with all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.edits import EditBefore, TitleEdit
from ..domain.errors import BackstockError
from ..domain.ids import JobId, TitleId
from ..domain.titles import Kind, TitleRow, Where
from . import words
from .arrangement import Arrangement
from .desk import Desk

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Selection(QObject):
    """Only what the list shows can be selected: nobody acts on what they do not see."""

    changed = Signal()
    playWanted = Signal(str, list, arguments=["how", "titleIds"])

    def __init__(self, desk: Desk, shown: Arrangement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shown, self._titles = desk, shown, shown.titles
        self._ids: set[str] = set()
        self._anchor = 0
        self._facts: dict[str, int] = {}
        shown.changed.connect(self._prune)
        self._titles.dataChanged.connect(self._look_again)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._ids)

    @Property(str, notify=changed)
    def only(self) -> str:
        """The one that is selected; empty for none or several."""
        return next(iter(self._ids)) if len(self._ids) == 1 else ""

    @Property(str, notify=changed)
    def total(self) -> str:
        length = self._facts.get("size", 0)
        return words.size(length) if length else ""

    @Property(int, notify=changed)
    def gettable(self) -> int:
        return self._facts.get("get", 0)

    @Property(int, notify=changed)
    def here(self) -> int:
        return self._facts.get("here", 0)

    @Property(int, notify=changed)
    def shelved(self) -> int:
        return self._facts.get("shelf", 0)

    @Property(int, notify=changed)
    def playable(self) -> int:
        """Films and music that are here."""
        return self._facts.get("playable", 0)

    @Property(int, notify=changed)
    def removable(self) -> int:
        return self._facts.get("removable", 0)

    @Property(bool, notify=changed)
    def allHidden(self) -> bool:
        return bool(self._ids) and self._facts.get("hidden", 0) == len(self._ids)

    @Slot(int)
    def toggle(self, at: int) -> None:
        row = self._shown.row(at)
        if row is not None:
            self._ids ^= {row.title_id}
            self._anchor = at
            self._tell(at, at)

    @Slot(int, result=bool)
    def has(self, at: int) -> bool:
        row = self._shown.row(at)
        return row is not None and row.title_id in self._ids

    @Slot(int)
    def extend(self, at: int) -> None:
        """From where the last one was selected to here."""
        first, last = sorted((self._anchor, at))
        self._ids |= {row.title_id for row in self._shown.rows(first, last)}
        self._tell(first, last)

    @Slot(int)
    def settle(self, at: int) -> None:
        """A range begins here from now on."""
        self._anchor = at

    @Slot()
    def all(self) -> None:
        self._ids = self._shown.shown_ids()
        self._tell_all()

    @Slot()
    def clear(self) -> None:
        if self._ids:
            self._ids = set()
            self._tell_all()

    @Slot(str)
    def play(self, how: str) -> None:
        """In the order of the list: now, next, or last of what plays already."""
        ids = self._of("playable")
        if ids:
            self.playWanted.emit(how, ids)
        self.clear()

    @Slot()
    def get(self) -> None:
        self._queue("get", self._desk.core.offers.get_many, lambda n: words.tr("%Ln title(s) will be fetched.", n=n))

    @Slot()
    def pageOut(self) -> None:
        self._queue(
            "here", self._desk.core.offers.page_out_many, lambda n: words.tr("%Ln title(s) will go to the shelf.", n=n)
        )

    @Slot()
    def pageIn(self) -> None:
        self._queue(
            "shelf", self._desk.core.offers.page_in_many, lambda n: words.tr("%Ln title(s) will come here.", n=n)
        )

    @Slot()
    def verify(self) -> None:
        core = self._desk.core

        def check(ids: Sequence[TitleId]) -> list[JobId]:
            return [core.verify(title_id) for title_id in ids]

        self._queue("kept", check, lambda n: words.tr("%Ln title(s) will be checked, byte by byte.", n=n))

    @Slot()
    def remove(self) -> None:
        """What the core protects stays, and is told of in one notice."""
        ids = self._of("removable")

        def done(refused: Mapping[TitleId, BackstockError]) -> None:
            gone = len(ids) - len(refused)
            first = next(iter(refused.values()), None)
            self._desk.notices.say(
                words.tr("%Ln title(s) removed from this computer.", n=gone),
                words.tr("%Ln stayed: %1", words.said(first.said), n=len(refused)) if first else "",
            )

        self._desk.tasks.run(lambda: self._desk.core.offers.evict_many(ids), done)
        self.clear()

    @Slot()
    def hide(self) -> None:
        lists, ids = self._desk.core.lists, self.ids()
        self._change(
            lambda: lists.hide(ids), lambda n: words.tr("%Ln title(s) hidden.", n=n), lambda: lists.unhide(ids)
        )
        self.clear()

    @Slot()
    def unhide(self) -> None:
        lists, ids = self._desk.core.lists, self.ids()
        self._change(
            lambda: lists.unhide(ids), lambda n: words.tr("%Ln title(s) shown again.", n=n), lambda: lists.hide(ids)
        )
        self.clear()

    @Slot()
    def merge(self) -> None:
        """Into the one that was selected first in the order of the list."""
        lists, ids = self._desk.core.lists, self.ids()
        if len(ids) < 2:
            return
        head, *others = ids

        def undo() -> None:
            for member in others:
                lists.split(member)

        self._change(lambda: lists.merge(head, others), lambda n: words.tr("%Ln title(s) are one now.", n=n), undo)
        self.clear()

    @Slot(str)
    def tag(self, tag: str) -> None:
        lists, ids, bare = self._desk.core.lists, self.ids(), tag.strip()
        fresh = [row.title_id for row in self.rows() if bare.casefold() not in {known.casefold() for known in row.tags}]
        if bare and fresh:
            self._change(
                lambda: lists.tag(ids, bare),
                lambda n: words.tr("%Ln title(s) tagged.", n=n),
                lambda: lists.untag(fresh, bare),
            )

    @Slot(str, str)
    def edit(self, kind: str, maker: str) -> None:
        """What is left empty stays with each as it is."""
        editing, ids, bare = self._desk.core.editing, self.ids(), maker.strip()
        said = TitleEdit(kind=Kind(kind) if kind else None, maker=bare or None)
        before: list[EditBefore] = []

        def undo() -> None:
            for one in before:
                editing.put_back(one)

        if ids and said.parts:
            self._change(
                lambda: before.append(editing.change(ids, said)),
                lambda n: words.tr("%Ln title(s) changed.", n=n),
                undo,
            )
        self.clear()

    def ids(self) -> list[TitleId]:
        """In the order of the list."""
        return [row.title_id for row in self.rows()]

    def rows(self) -> list[TitleRow]:
        return [row for row in self._titles.rows if row.title_id in self._ids]

    def _queue(self, which: str, deed: Callable[[Sequence[TitleId]], list[JobId]], told: Callable[[int], str]) -> None:
        ids, core, notices = self._of(which), self._desk.core, self._desk.notices

        def undo(job_ids: list[JobId]) -> None:
            for job_id in job_ids:
                core.cancel_job(job_id)

        def done(job_ids: list[JobId]) -> None:
            notices.offer(
                told(len(job_ids)),
                words.tr("Undo"),
                lambda: self._desk.tasks.run(lambda: undo(job_ids), lambda _: None),
            )

        if ids:
            self._desk.tasks.run(lambda: deed(ids), done)
        self.clear()

    def _change(self, deed: Callable[[], None], told: Callable[[int], str], undo: Callable[[], None]) -> None:
        self._desk.change(deed, told(len(self._ids)), undo)

    def _of(self, which: str) -> list[TitleId]:
        return [row.title_id for row in self.rows() if _fits(row, which)]

    def _prune(self) -> None:
        if self._ids:
            self._ids &= self._shown.shown_ids()
            self._tell_all()

    def _look_again(self) -> None:
        if self._ids:
            self._count()
            self.changed.emit()

    def _tell_all(self) -> None:
        self._tell(0, self._shown.property("count") - 1)

    def _tell(self, first: int, last: int) -> None:
        """Between these places something may look different now; a title may stand in others as well."""
        if self._shown.property("grouped"):
            first, last = 0, len(self._titles.rows) - 1
        self._titles.show_selected(self._ids, first, last)
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        rows = self.rows() if self._ids else []
        self._facts = {which: sum(_fits(row, which) for row in rows) for which in _KINDS} if rows else {}
        self._facts["size"] = sum(row.size for row in rows)


_KINDS = ("get", "here", "playable", "shelf", "kept", "removable", "hidden")


def _fits(row: TitleRow, which: str) -> bool:
    match which:
        case "get":
            return row.where is Where.STORE and row.listed and not row.key_only
        case "here":
            return row.where is Where.HERE
        case "playable":
            return row.where is Where.HERE and row.kind in (Kind.FILM, Kind.MUSIC)
        case "shelf":
            return row.where is Where.SHELF
        case "removable":
            return row.where is Where.HERE and row.copies > 0
        case "hidden":
            return row.hidden
    return row.where in (Where.HERE, Where.SHELF)
