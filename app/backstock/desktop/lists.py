"""A person's own order: collections and tags, made, renamed, filled and undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import LibraryQuery
from ..domain.events import AccountChanged, TitlesChanged
from ..domain.ids import CollectionId, TitleId
from ..domain.titles import Collection
from . import words
from .bridge import InOrder
from .desk import Desk
from .ports import HoldingViewPort
from .rows import RowModel
from .selection import Selection

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_GATHER_MS = 250
_MOST_COMPLETIONS = 6


@dataclass(frozen=True, slots=True)
class CollectionRow:
    collection_id: str
    name: str
    number: int


@QmlElement
class Lists(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._selection = desk, selection
        self._collections = RowModel(CollectionRow, "collection_id", self)
        self._tags: dict[str, int] = {}
        self._answers = InOrder()
        self.known_collections: Sequence[Collection] = ()
        self.known_holdings: Sequence[HoldingViewPort] = ()
        self._gather = QTimer(self)
        self._gather.setInterval(_GATHER_MS)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self.load)
        desk.bridge.heard.connect(self._hear)

    @Property(RowModel, constant=True)
    def collections(self) -> RowModel:
        return self._collections

    @Slot()
    def load(self) -> None:
        lists = self._desk.core.lists
        known = self._answers.take(self._take)
        self._desk.tasks.run(lambda: (lists.collections(), lists.tags(), lists.holdings()), known)

    @Slot(str, result=list)
    def completions(self, begun: str) -> list[str]:
        """Tags that begin so, then those that hold it; the most used first."""
        needle = begun.strip().casefold()
        fitting = [tag for tag in self._tags if needle in tag.casefold() and needle != tag.casefold()]
        fitting.sort(key=lambda tag: (not tag.casefold().startswith(needle), -self._tags[tag], tag.casefold()))
        return fitting[:_MOST_COMPLETIONS]

    @Slot(result=list)
    def choices(self) -> list[dict[str, str]]:
        """For a menu."""
        return [{"key": one.collection_id, "icon": "layers", "text": one.name} for one in self.known_collections]

    @Slot(str, result=str)
    def nameOf(self, collection_id: str) -> str:
        return next((one.name for one in self.known_collections if one.collection_id == collection_id), "")

    @Slot(str)
    def make(self, name: str) -> None:
        self._make(name, [])

    @Slot(str)
    def makeOfSelection(self, name: str) -> None:
        self._make(name, self._selection.ids())

    @Slot(str, str)
    def rename(self, collection_id: str, name: str) -> None:
        lists, bare, key = self._desk.core.lists, name.strip(), CollectionId(collection_id)
        was = self.nameOf(collection_id)
        if bare and was and bare != was:
            self._desk.change(
                lambda: lists.rename_collection(key, bare),
                words.tr("“%1” is called “%2” now.", was, bare),
                lambda: lists.rename_collection(key, was),
            )

    @Slot(str)
    def remove(self, collection_id: str) -> None:
        """The titles stay; undoing makes the collection again with the same titles."""
        core, key = self._desk.core, CollectionId(collection_id)
        was = self.nameOf(collection_id)
        held: list[TitleId] = []

        def work() -> None:
            for hidden in (False, True):
                query = LibraryQuery(collections=frozenset({key}), hidden=hidden)
                held.extend(row.title_id for row in core.titles(query))
            core.lists.delete_collection(key)

        def undo() -> None:
            made = core.lists.make_collection(was)
            if held:
                core.lists.collect(made.collection_id, held)

        self._desk.change(work, words.tr("The collection “%1” is gone; its titles stay.", was), undo)

    @Slot(str)
    def collectSelection(self, collection_id: str) -> None:
        self._collect(collection_id, self._selection.ids())
        self._selection.clear()

    @Slot(str, str)
    def collect(self, collection_id: str, title_id: str) -> None:
        """A title dropped on a collection; where it is one of several selected, all of those."""
        ids = self._selection.ids()
        self._collect(collection_id, ids if title_id in ids else [TitleId(title_id)])

    def _collect(self, collection_id: str, ids: Sequence[TitleId]) -> None:
        core, key = self._desk.core, CollectionId(collection_id)
        name = self.nameOf(collection_id)
        fresh: list[TitleId] = []

        def work() -> None:
            fresh.extend(row.title_id for row in core.title_rows(ids) if key not in row.collections)
            core.lists.collect(key, fresh)

        self._desk.change(
            work,
            words.tr("%Ln title(s) put into “%1”.", name, n=len(ids)),
            lambda: core.lists.uncollect(key, fresh),
        )

    def _make(self, name: str, ids: Sequence[TitleId]) -> None:
        lists, bare = self._desk.core.lists, name.strip()
        if not bare:
            return
        made: list[Collection] = []

        def work() -> None:
            made.append(lists.make_collection(bare))
            if ids:
                lists.collect(made[0].collection_id, ids)

        told = words.tr("“%1” was made.", bare)
        self._desk.change(work, told, lambda: lists.delete_collection(made[0].collection_id))
        self._selection.clear()

    def _take(self, answer: tuple[Sequence[Collection], dict[str, int], Sequence[HoldingViewPort]]) -> None:
        self.known_collections, self._tags, self.known_holdings = answer
        self._collections.set_rows(
            CollectionRow(one.collection_id, one.name, one.titles) for one in self.known_collections
        )
        self.changed.emit()

    def _hear(self, event: object) -> None:
        if isinstance(event, TitlesChanged | AccountChanged) and not self._gather.isActive():
            self._gather.start()
