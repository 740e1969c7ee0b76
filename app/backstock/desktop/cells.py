"""The cells of a view: which place each shows, and everything the titles tell of it.

A cell that shows nothing keeps the words of nobody, so that what draws it needs no second way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, Qt, Signal
from PySide6.QtQml import QmlElement

from ..domain.ids import TitleId
from ..domain.titles import Kind, TitleRow, Where
from .arrangement import Arrangement
from .rows import Index

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_OWN = ("at", "column", "level", "rest", "tall")
_NOBODY = TitleRow(TitleId(""), "", Kind.OTHER, "", (), (), Where.STORE, 0, False, 0)
_NOT_OF_NOBODY = {"art": "", "progress": 0.0, "selected": False}
"""What would be looked for in vain."""


@dataclass(frozen=True, slots=True)
class Cell:
    at: int = -1
    column: int = 0
    level: float = 0.0
    rest: int = 0
    """How many cells its line goes on empty after it."""
    tall: float = 0.0
    """The height of its line."""


@QmlElement
class CellModel(QAbstractListModel):
    countChanged = Signal()

    def __init__(self, arrangement: Arrangement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement, self._titles = arrangement, arrangement.titles
        self._cells: list[Cell] = []
        self._flying = False
        theirs = {role: bytes(name.data()).decode() for role, name in self._titles.roleNames().items()}
        self._names = theirs | {max(theirs) + step: name for step, name in enumerate(_OWN, 1)}
        self._own = {role: name for role, name in self._names.items() if name in _OWN}
        self._art = next(role for role, name in theirs.items() if name == "art")
        self._titles.dataChanged.connect(self._titles_changed)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in self._names.items()}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not 0 <= index.row() < len(self._cells):
            return None
        cell = self._cells[index.row()]
        if role in self._own:
            return getattr(cell, self._own[role])
        if role == self._art and self._flying:
            return ""
        place = self._arrangement.title_place(cell.at)
        if place >= 0:
            return self._titles.read(place, role)
        name = self._names.get(role, "")
        return _NOT_OF_NOBODY[name] if name in _NOT_OF_NOBODY else self._titles.read_of(_NOBODY, role)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._cells)

    @property
    def cells(self) -> Sequence[Cell]:
        return self._cells

    @property
    def flying(self) -> bool:
        return self._flying

    def fly(self, flying: bool) -> None:
        """While they go past like that, cells have no pictures; where they come to rest they get them."""
        self._flying = flying
        if not flying and self._cells:
            self.dataChanged.emit(self.index(0), self.index(len(self._cells) - 1), [self._art])

    def show(self, cells: Sequence[Cell], again: bool) -> None:
        """`again`: the same places show other titles now."""
        before, now = len(self._cells), len(cells)
        if now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            self._cells = self._cells[:now]
            self.endRemoveRows()
        old, kept = self._cells, min(before, now)
        self._cells = list(cells[:kept])
        changed = [at for at in range(kept) if again or old[at] != cells[at]]
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last), [])
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._cells = list(cells)
            self.endInsertRows()
        if now != before:
            self.countChanged.emit()

    def _titles_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if self._arrangement.settling:
            return
        low, high, place = first.row(), last.row(), self._arrangement.title_place
        shown = [at for at, cell in enumerate(self._cells) if cell.at >= 0 and low <= place(cell.at) <= high]
        for begin, end in _runs(shown):
            self.dataChanged.emit(self.index(begin), self.index(end), roles)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
