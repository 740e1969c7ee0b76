"""The library page: which titles are shown, in which order, and how many each filter would leave.

Every question goes to the core on another thread. One is under way at a time: what is typed meanwhile is asked as soon
as the answer is there, so that a key press waits for nothing but the core.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import GroupBy, LibraryCounts, LibraryQuery, SortBy, grouped
from ..domain.ids import TitleId
from ..domain.titles import TitleRow, Where
from . import filters, groups
from .arrangement import Arrangement
from .bridge import InOrder
from .changes import Step, steps_between
from .desk import Desk
from .filters import FilterRow
from .groups import Group
from .library_news import LibraryNews
from .lists import Lists
from .rows import RowModel
from .selection import Selection
from .sight import Sight
from .standing import Standings
from .titles import TitleModel
from .troubles import Trouble, told, trouble_of

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_FEW = 64
_FOLDED = frozenset({"platform", "bundle-order", "bundle-collection", "tag"})


@dataclass(frozen=True, slots=True)
class _Answer:
    query: LibraryQuery
    rows: list[TitleRow]
    groups: list[Group]
    shapes: list[float]
    counts: LibraryCounts | None
    """None: not asked for, nothing but the question has changed."""
    steps: list[Step] | None
    afresh: bool
    """Another question was asked: the view goes to the top, or to where it was at that question."""


@QmlElement
class Library(QObject):
    questionChanged = Signal()
    countsChanged = Signal()
    loadedChanged = Signal()
    answered = Signal()
    """The list shows what was asked for last."""
    folded = Signal(str, list, arguments=["by", "keys"])
    found = Signal(int, arguments=["at"])
    """Where the title stands whose name begins with what was typed; -1 for none."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._titles = TitleModel(desk.covers, self)
        self._arrangement = Arrangement(self._titles, self)
        self._arrangement.mark_of = lambda row: groups.mark(row, self._query.sort)
        self._in_grid, self._in_list = Sight(self._arrangement, self), Sight(self._arrangement, self)
        self._selection = Selection(desk, self._arrangement, self)
        self._lists = Lists(desk, self._selection, self)
        self._kinds, self._places, self._panel, self._chips = (RowModel(FilterRow, "key", self) for _ in range(4))
        self._folded, self._whole = _FOLDED, frozenset[str]()
        self._query = LibraryQuery()
        self._counts = LibraryCounts()
        self._loaded = False
        self._trouble: Trouble | None = None
        self._asking = False
        self._wanted: set[str] = set()
        self._looks = InOrder()
        self._standings = Standings((self._in_grid, self._in_list))
        self._arrangement.folded.connect(self.folded)
        self._news = LibraryNews(desk.bridge, self._titles.report, self)
        self._news.gathered.connect(self._refresh)
        self._lists.changed.connect(self._lists_changed)
        self._show_filters()

    @Property(TitleModel, constant=True)
    def titles(self) -> TitleModel:
        return self._titles

    @Property(Arrangement, constant=True)
    def arrangement(self) -> Arrangement:
        return self._arrangement

    @Property(Sight, constant=True)
    def inGrid(self) -> Sight:
        return self._in_grid

    @Property(Sight, constant=True)
    def inList(self) -> Sight:
        return self._in_list

    @Property(Selection, constant=True)
    def selection(self) -> Selection:
        return self._selection

    @Property(Lists, constant=True)
    def lists(self) -> Lists:
        return self._lists

    @Property(RowModel, constant=True)
    def kinds(self) -> RowModel:
        return self._kinds

    @Property(RowModel, constant=True)
    def places(self) -> RowModel:
        return self._places

    @Property(RowModel, constant=True)
    def panel(self) -> RowModel:
        """Every filter, section by section."""
        return self._panel

    @Property(RowModel, constant=True)
    def chips(self) -> RowModel:
        """The filters that are set."""
        return self._chips

    @Property(bool, notify=loadedChanged)
    def loaded(self) -> bool:
        return self._loaded

    @Property("QVariantMap", notify=loadedChanged)  # type: ignore[arg-type]
    def trouble(self) -> dict[str, str]:
        """What kept the first reading: text, detail and a report; empty while nothing did."""
        return told(self._trouble)

    @Property(int, notify=countsChanged)
    def total(self) -> int:
        return self._counts.total

    @Property(int, notify=countsChanged)
    def hidden(self) -> int:
        return self._counts.hidden

    @Property(int, notify=countsChanged)
    def updates(self) -> int:
        return self._counts.updates

    @Property(str, notify=countsChanged)
    def summary(self) -> str:
        return filters.summary(self._query, self._counts, len(self._titles.rows))

    @Property(bool, notify=questionChanged)
    def filtered(self) -> bool:
        return filters.narrowed(self._query)

    @Property(str, notify=questionChanged)
    def collection(self) -> str:
        """The one collection that is looked at; empty for none or several."""
        return next(iter(self._query.collections)) if len(self._query.collections) == 1 else ""

    @Property(str, notify=questionChanged)
    def collectionName(self) -> str:
        key = self.property("collection")
        return next((one.name for one in self._lists.known_collections if one.collection_id == key), "")

    @Property(bool, notify=questionChanged)
    def descending(self) -> bool:
        if self._query.descending is None:
            return self._query.sort is not SortBy.NAME
        return self._query.descending

    def _get_search(self) -> str:
        return self._query.search

    def _set_search(self, search: str) -> None:
        if search != self._query.search:
            self._ask_for(replace(self._query, search=search))

    def _get_sort(self) -> str:
        return self._query.sort.value

    def _set_sort(self, sort: str) -> None:
        if sort != self._query.sort.value and sort in {known.value for known in SortBy}:
            self._ask_for(replace(self._query, sort=SortBy(sort), descending=None))

    def _get_group(self) -> str:
        return self._query.group.value

    def _set_group(self, group: str) -> None:
        if group != self._query.group.value and group in {known.value for known in GroupBy}:
            self._ask_for(replace(self._query, group=GroupBy(group)))

    group = Property(str, _get_group, _set_group, notify=questionChanged)
    search = Property(str, _get_search, _set_search, notify=questionChanged)
    sort = Property(str, _get_sort, _set_sort, notify=questionChanged)

    @Slot(str)
    def sortBy(self, sort: str) -> None:
        """What a press on a column's head means: this order, and pressed again, the other way round."""
        if sort == self._query.sort.value:
            self.turnAround()
        else:
            self._set_sort(sort)

    @Slot()
    def turnAround(self) -> None:
        self._ask_for(replace(self._query, descending=not self.property("descending")))

    def remember(self, places: Mapping[str, Mapping[str, object]], folded: Mapping[str, list[str]]) -> None:
        """Of an earlier window."""
        self._standings.remember(places)
        for by, keys in folded.items():
            self._arrangement.remember_folded(by, keys)

    def remembered(self) -> Mapping[str, Mapping[str, object]]:
        if self._loaded:
            self._standings.note(self._query)
        return self._standings.remembered()

    def order(self) -> tuple[str, bool, str]:
        return self._query.sort.value, bool(self.property("descending")), self._query.group.value

    def order_by(self, sort: str, descending: bool, group: str) -> None:
        """Before the first question; an order this version does not know is left alone."""
        if sort in {known.value for known in SortBy}:
            self._query = replace(self._query, sort=SortBy(sort), descending=descending)
        if group in {known.value for known in GroupBy}:
            self._query = replace(self._query, group=GroupBy(group))

    @Slot(str)
    def toggle(self, key: str) -> None:
        self._ask_for(filters.toggled(self._query, key))

    @Slot(str)
    def showOnly(self, key: str) -> None:
        self._ask_for(filters.only(self._query, key))

    @Slot()
    def showUnopened(self) -> None:
        """What lies on this computer, the longest unopened first."""
        here = filters.only(self._query, f"where:{Where.HERE}")
        self._ask_for(replace(here, sort=SortBy.PLAYED, descending=False, group=GroupBy.NONE))

    @Slot(str)
    def fold(self, section: str) -> None:
        self._folded ^= {section}
        self._show_filters()

    @Slot(str)
    def showAllOf(self, section: str) -> None:
        self._whole |= {section}
        self._show_filters()

    @Slot()
    def showEverything(self) -> None:
        self._ask_for(filters.cleared(self._query))

    @Slot(str, int)
    def lookFor(self, begin: str, start: int) -> None:
        """Among what is shown, from a place on and then from the top."""
        look = self._arrangement.named_from
        rows, order = list(self._titles.rows), self._arrangement.order
        found = self._looks.take_last(self.found.emit)  # not what was typed before
        self._desk.tasks.run(lambda: look(rows, order, begin, start), found)

    @Slot()
    def updateAll(self) -> None:
        self._desk.tasks.run(self._desk.core.offers.update_all, lambda _: None)

    @Slot()
    def readStores(self) -> None:
        self._desk.tasks.run(lambda: self._desk.core.sync(), lambda _: None)

    @Slot()
    def load(self) -> None:
        """All of it; what is shown already is come back to."""
        if self._loaded:
            self._standings.note(self._query)
        self._lists.load()
        self._ask("counts", "afresh")

    @Slot(result=list)
    def sortings(self) -> list[dict[str, str]]:
        return filters.sortings()

    @Slot(result=list)
    def groupings(self) -> list[dict[str, str]]:
        return groups.groupings()

    def _ask_for(self, query: LibraryQuery) -> None:
        if query == self._query:
            return
        if self._loaded:
            self._standings.note(self._query)
        self._query = query
        self._show_filters()
        self.questionChanged.emit()
        self._ask("afresh")

    def _ask(self, *wanted: str) -> None:
        """`afresh`: the view begins at the top; `counts`: the library itself may have changed."""
        self._wanted.update(wanted)
        if self._asking:
            self._wanted.add("again")
            return
        core, covers, query = self._desk.core, self._desk.covers, self._query
        counted, total = "counts" in self._wanted, self._counts.total
        before = None if "afresh" in self._wanted else self._titles.keys()
        known = self._known()
        self._asking, self._wanted = True, set()

        def work() -> _Answer:
            rows = core.titles(query)
            if counted or covers.settled < total:  # typing narrows what was met before
                covers.settle(rows)
            steps = None if before is None else steps_between(before, [row.title_id for row in rows])
            found = groups.named(grouped(rows, query), query, known)
            shapes = covers.shapes_of(rows)
            return _Answer(query, rows, found, shapes, core.counts() if counted else None, steps, before is None)

        self._desk.tasks.run(work, self._take, self._failed)

    def _take(self, answer: _Answer) -> None:
        self._asking = False
        with self._arrangement.settles():
            self._titles.take(answer.rows, answer.steps)
        self._arrangement.arrange(answer.query.group.value, answer.groups, answer.shapes, answer.afresh)
        if answer.afresh and answer.query == self._query:
            self._standings.come_back(answer.query)
        if answer.counts is not None:
            self._counts = answer.counts
            self._show_filters()
        self.countsChanged.emit()
        if not self._loaded:
            self._loaded, self._trouble = True, None
            self.loadedChanged.emit()
        if "again" in self._wanted:
            self._ask("afresh" if answer.query != self._query else "again")
        else:
            self.answered.emit()

    def _failed(self, error: BaseException) -> None:
        """Where nothing could be shown yet the page says it, else a notice over what is shown."""
        self._asking = False
        if self._loaded:
            self._desk.notices.tell(error)
        else:
            self._trouble = trouble_of(error)
            self.loadedChanged.emit()

    def _refresh(self) -> None:
        """A few known titles are looked at again; anything more is asked for whole."""
        gathered = self._news.taken()
        query = self._query
        place_matters = filters.narrowed(query) or query.sort is not SortBy.NAME or query.group is not GroupBy.NONE
        known = gathered is not None and all(self._titles.position(title_id) >= 0 for title_id in gathered)
        if gathered is None or len(gathered) > _FEW or place_matters or not known:
            self._ask("counts")
            return
        core, ids = self._desk.core, sorted(gathered)

        def work() -> tuple[list[TitleRow], LibraryCounts]:
            return core.title_rows(ids), core.counts()

        self._desk.tasks.run(work, lambda answer: self._take_few(ids, *answer))

    def _take_few(self, ids: list[TitleId], rows: list[TitleRow], counts: LibraryCounts) -> None:
        if {row.title_id for row in rows if not row.hidden} != set(ids):  # hidden or merged: no longer in the list
            self._ask("counts")
            return
        if any(_stands_elsewhere(self._titles.rows[self._titles.position(row.title_id)], row) for row in rows):
            self._ask("counts")
            return
        self._counts = counts
        for row in rows:
            self._titles.replace_row(row)
        self._show_filters()
        self.countsChanged.emit()

    def _lists_changed(self) -> None:
        self._show_filters()
        if self._loaded and self._query.group in (GroupBy.COLLECTION, GroupBy.BUNDLE):
            self._ask("again")  # what they are called

    def _known(self) -> filters.Known:
        return filters.Known(self._counts, self._lists.known_holdings, self._lists.known_collections)

    def _show_filters(self) -> None:
        known = self._known()
        shown: dict[RowModel, Callable[[], Any]] = {
            self._kinds: lambda: filters.kinds(self._query, known),
            self._places: lambda: filters.places(self._query, known),
            self._panel: lambda: filters.panel(self._query, known, self._folded, self._whole),
            self._chips: lambda: filters.chips(self._query, known),
        }
        for model, rows in shown.items():
            model.set_rows(rows())


def _stands_elsewhere(before: TitleRow, now: TitleRow) -> bool:
    """It was renamed: by name it has another place."""
    return (before.sorted_as, before.maker) != (now.sorted_as, now.maker)
