"""What a person arranged about one title: tags, collections, hidden or not, which listings are one; all undoable."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core.views import TitleDetails
from ..domain.ids import CollectionId, TitleId
from . import title_rows, words
from .desk import Desk
from .rows import RowModel
from .title_rows import MemberRow

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A tag or a collection this title is in."""

    label_id: str
    text: str


@QmlElement
class TitleOrder(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._details: TitleDetails | None = None
        self._tags = RowModel(LabelRow, "label_id", self)
        self._collections = RowModel(LabelRow, "label_id", self)
        self._members = RowModel(MemberRow, "title_id", self)

    @Property(RowModel, constant=True)
    def tags(self) -> RowModel:
        return self._tags

    @Property(RowModel, constant=True)
    def collections(self) -> RowModel:
        return self._collections

    @Property(RowModel, constant=True)
    def members(self) -> RowModel:
        """Empty where nothing was merged."""
        return self._members

    @Property(str, notify=changed)
    def holdings(self) -> str:
        """The bundles and orders it came with."""
        return "\n".join(self._details.holdings) if self._details else ""

    @Property(bool, notify=changed)
    def hidden(self) -> bool:
        return self._details is not None and self._details.row.hidden

    def take(self, details: TitleDetails | None) -> None:
        self._details = details
        self._tags.set_rows(LabelRow(tag, tag) for tag in (details.tags if details else ()))
        self._collections.set_rows(
            LabelRow(one.collection_id, one.name) for one in (details.collections if details else ())
        )
        self._members.set_rows(title_rows.members(details) if details else ())
        self.changed.emit()

    @Slot(str)
    def tag(self, tag: str) -> None:
        lists, ids, bare = self._desk.core.lists, self._ids(), tag.strip()
        if bare and bare.casefold() not in {row.text.casefold() for row in self._tags.rows}:
            told = words.tr("Tagged “%1”.", bare)
            self._desk.change(lambda: lists.tag(ids, bare), told, lambda: lists.untag(ids, bare))

    @Slot(str)
    def untag(self, tag: str) -> None:
        lists, ids = self._desk.core.lists, self._ids()
        told = words.tr("No longer tagged “%1”.", tag)
        self._desk.change(lambda: lists.untag(ids, tag), told, lambda: lists.tag(ids, tag))

    @Slot(str, str)
    def collect(self, collection_id: str, name: str) -> None:
        lists, ids, key = self._desk.core.lists, self._ids(), CollectionId(collection_id)
        if self._collections.position(collection_id) < 0:
            told = words.tr("Put into “%1”.", name)
            self._desk.change(lambda: lists.collect(key, ids), told, lambda: lists.uncollect(key, ids))

    @Slot(str, str)
    def uncollect(self, collection_id: str, name: str) -> None:
        lists, ids, key = self._desk.core.lists, self._ids(), CollectionId(collection_id)
        told = words.tr("Taken out of “%1”.", name)
        self._desk.change(lambda: lists.uncollect(key, ids), told, lambda: lists.collect(key, ids))

    @Slot()
    def toggleHidden(self) -> None:
        lists, ids = self._desk.core.lists, self._ids()
        if self.property("hidden"):
            self._desk.change(lambda: lists.unhide(ids), words.tr("It is shown again."), lambda: lists.hide(ids))
        else:
            told = words.tr("It is hidden; the filter “Hidden” shows it.")
            self._desk.change(lambda: lists.hide(ids), told, lambda: lists.unhide(ids))

    @Slot(str)
    def takeApart(self, member: str) -> None:
        lists, heads = self._desk.core.lists, self._ids()
        told = words.tr("They are two titles again, and stay so.")
        self._desk.change(lambda: lists.split(TitleId(member)), told, lambda: lists.merge(heads[0], [TitleId(member)]))

    def _ids(self) -> list[TitleId]:
        return [self._details.row.title_id] if self._details else []
