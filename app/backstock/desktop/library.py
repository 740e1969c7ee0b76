"""The library page: which titles are shown, in which order, and how many each filter would leave.

Every question goes to the core on another thread; only the newest answer is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import LibraryCounts, LibraryQuery, SortBy
from ..domain.events import AccountChanged, JobChanged, TitlesChanged
from ..domain.ids import TitleId
from ..domain.jobs import JobKind, JobState, JobView
from ..domain.titles import Kind, TitleRow, Where
from . import words
from .changes import Step, steps_between
from .desk import Desk
from .rows import RowModel
from .titles import TitleModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_TYPING_MS = 60
_GATHER_MS = 200
_FEW = 64
_ARRIVING = (JobKind.GET, JobKind.PAGE_IN)


@dataclass(frozen=True, slots=True)
class FilterRow:
    key: str
    text: str
    number: int
    on: bool
    place: str = ""
    """Which glyph stands before it; empty for none."""


@QmlElement
class Library(QObject):
    questionChanged = Signal()
    countsChanged = Signal()
    loadedChanged = Signal()
    begunAgain = Signal()
    """Another question was asked: the view goes back to the top."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._titles = TitleModel(desk.covers, self)
        self._kinds = RowModel(FilterRow, "key", self)
        self._places = RowModel(FilterRow, "key", self)
        self._query = LibraryQuery()
        self._counts = LibraryCounts()
        self._loaded = False
        self._asked = 0
        self._gathered: set[TitleId] | None = set()
        self._typing = _timer(self, _TYPING_MS, lambda: self._ask(afresh=True))
        self._gather = _timer(self, _GATHER_MS, self._refresh)
        desk.bridge.heard.connect(self._hear)
        self._show_filters()

    @Property(TitleModel, constant=True)
    def titles(self) -> TitleModel:
        return self._titles

    @Property(RowModel, constant=True)
    def kinds(self) -> RowModel:
        return self._kinds

    @Property(RowModel, constant=True)
    def places(self) -> RowModel:
        return self._places

    @Property(bool, notify=loadedChanged)
    def loaded(self) -> bool:
        return self._loaded

    @Property(int, notify=countsChanged)
    def total(self) -> int:
        return self._counts.total

    @Property(str, notify=countsChanged)
    def summary(self) -> str:
        total = self._counts.total
        parts = [words.tr("1 title") if total == 1 else words.tr("%1 titles", words.count(total))]
        if self._counts.bytes_shelf:
            parts.append(words.tr("%1 on the shelf", words.size(self._counts.bytes_shelf)))
        if self._counts.bytes_here:
            parts.append(words.tr("%1 here", words.size(self._counts.bytes_here)))
        return " · ".join(parts)

    @Property(bool, notify=questionChanged)
    def filtered(self) -> bool:
        return bool(self._query.search or self._query.kinds or self._query.where or self._query.verified_only)

    def _get_search(self) -> str:
        return self._query.search

    def _set_search(self, search: str) -> None:
        if search != self._query.search:
            self._change(search=search)
            self._typing.start()

    def _get_sort(self) -> str:
        return self._query.sort.value

    def _set_sort(self, sort: str) -> None:
        if sort != self._query.sort.value:
            self._change(sort=SortBy(sort))
            self._ask(afresh=True)

    search = Property(str, _get_search, _set_search, notify=questionChanged)
    sort = Property(str, _get_sort, _set_sort, notify=questionChanged)

    @Slot(str)
    def toggleKind(self, key: str) -> None:
        self._change(kinds=self._query.kinds ^ {Kind(key)})
        self._ask(afresh=True)

    @Slot(str)
    def togglePlace(self, key: str) -> None:
        self._change(where=self._query.where ^ {Where(key)})
        self._ask(afresh=True)

    @Slot()
    def showEverything(self) -> None:
        self._change(search="", kinds=frozenset(), where=frozenset())
        self._ask(afresh=True)

    @Slot()
    def load(self) -> None:
        self._ask(afresh=True)

    @Slot(result=list)
    def sortings(self) -> list[dict[str, str]]:
        names = {
            SortBy.NAME: words.tr("Name"),
            SortBy.ADDED: words.tr("Lately added"),
            SortBy.PLAYED: words.tr("Last played"),
            SortBy.SIZE: words.tr("Size"),
        }
        return [{"key": sort.value, "text": text} for sort, text in names.items()]

    def _change(
        self,
        search: str | None = None,
        kinds: frozenset[Kind] | None = None,
        where: frozenset[Where] | None = None,
        sort: SortBy | None = None,
    ) -> None:
        was = self._query
        self._query = LibraryQuery(
            search=was.search if search is None else search,
            kinds=was.kinds if kinds is None else kinds,
            where=was.where if where is None else where,
            sort=sort or was.sort,
        )
        self._show_filters()
        self.questionChanged.emit()

    def _ask(self, *, afresh: bool) -> None:
        self._asked += 1
        number, query, before = self._asked, self._query, self._titles.keys()
        core, covers = self._desk.core, self._desk.covers

        def work() -> tuple[list[TitleRow], LibraryCounts, list[Step] | None]:
            rows = core.titles(query)
            covers.settle(rows)
            return rows, core.counts(), None if afresh else steps_between(before, [row.title_id for row in rows])

        def done(answer: tuple[list[TitleRow], LibraryCounts, list[Step] | None]) -> None:
            if number == self._asked:
                self._take(*answer, afresh=afresh)

        self._desk.tasks.run(work, done)

    def _take(self, rows: list[TitleRow], counts: LibraryCounts, steps: list[Step] | None, *, afresh: bool) -> None:
        self._titles.take(rows, steps)
        self._counts = counts
        self._show_filters()
        self.countsChanged.emit()
        if not self._loaded:
            self._loaded = True
            self.loadedChanged.emit()
        if afresh:
            self.begunAgain.emit()

    def _hear(self, event: object) -> None:
        if isinstance(event, TitlesChanged):
            self._note(event.title_ids)
        elif isinstance(event, AccountChanged):
            self._note(())
        elif isinstance(event, JobChanged):
            self._note_progress(event.job)

    def _note(self, title_ids: tuple[TitleId, ...]) -> None:
        if not title_ids or self._gathered is None:
            self._gathered = None
        else:
            self._gathered.update(title_ids)
        if not self._gather.isActive():
            self._gather.start()

    def _note_progress(self, job: JobView) -> None:
        if job.title_id is None or job.kind not in _ARRIVING:
            return
        if job.state is JobState.RUNNING:
            self._titles.report(job.title_id, job.done / job.total if job.total else 0.0)
        else:
            self._titles.report(job.title_id, None)

    def _refresh(self) -> None:
        """A few known titles are looked at again; anything more is asked for whole."""
        gathered, self._gathered = self._gathered, set()
        place_matters = bool(self._query.where) or self._query.sort is not SortBy.NAME
        known = gathered is not None and all(self._titles.position(title_id) >= 0 for title_id in gathered)
        if gathered is None or len(gathered) > _FEW or place_matters or not known:
            self._ask(afresh=False)
            return
        core = self._desk.core

        def work() -> tuple[list[TitleRow], LibraryCounts]:
            return core.title_rows(sorted(gathered)), core.counts()

        self._desk.tasks.run(work, self._take_few)

    def _take_few(self, answer: tuple[list[TitleRow], LibraryCounts]) -> None:
        rows, self._counts = answer
        for row in rows:
            self._titles.replace_row(row)
        self._show_filters()
        self.countsChanged.emit()

    def _show_filters(self) -> None:
        kinds = {
            Kind.GAME: words.tr("Games"),
            Kind.FILM: words.tr("Films"),
            Kind.MUSIC: words.tr("Music"),
            Kind.BOOK: words.tr("Books"),
            Kind.TOOL: words.tr("Tools"),
            Kind.OTHER: words.tr("Other"),
        }
        places = {
            Where.HERE: words.tr("Here"),
            Where.SHELF: words.tr("On the shelf"),
            Where.STORE: words.tr("Only at the store"),
        }
        counted = self._counts
        always = (Kind.GAME, Kind.FILM, Kind.MUSIC)
        self._kinds.set_rows(
            FilterRow(kind.value, text, counted.kinds.get(kind, 0), kind in self._query.kinds)
            for kind, text in kinds.items()
            if kind in always or counted.kinds.get(kind) or kind in self._query.kinds
        )
        self._places.set_rows(
            FilterRow(where.value, text, counted.where.get(where, 0), where in self._query.where, where.value)
            for where, text in places.items()
        )


def _timer(parent: QObject, interval_ms: int, due: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(interval_ms)
    timer.setSingleShot(True)
    timer.timeout.connect(due)
    return timer
