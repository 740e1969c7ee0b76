"""A list model over frozen dataclasses. Each field is a role, in QML's spelling; one of them is the row's id.

A new list of rows becomes the fewest inserts, removals and changes, so that views keep their place. What the core has
said in a row is put into the person's language when it is looked at. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from ..domain.wording import Wording
from .changes import Step, changed_runs, steps_between
from .words import said

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


@QmlElement
class RowModel(QAbstractListModel):
    countChanged = Signal()
    arranged = Signal()
    """Rows have come, gone or moved, and all of that is over."""

    def __init__(
        self,
        row_type: type[Any],
        key: str,
        parent: QObject | None = None,
        extra: Mapping[str, Callable[[Any], Any]] | None = None,
    ) -> None:
        """`extra` are roles computed when they are looked at, not stored."""
        super().__init__(parent)
        self._key = key
        self._rows: list[Any] = []
        self._place: dict[str, int] | None = None
        self._read_at = -1
        """Which row is being read just now; for roles that want to know their place."""
        stored = [field.name for field in fields(row_type)]
        names = [camel(name) for name in stored] + list(extra or {})
        self._role_of = {name: _FIRST_ROLE + at for at, name in enumerate(names)}
        self._stored = {_FIRST_ROLE + at: name for at, name in enumerate(stored)}
        self._extra = {self._role_of[name]: read for name, read in (extra or {}).items()}

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for name, role in self._role_of.items()}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        return self.read(index.row(), role)

    def read(self, at: int, role: int) -> Any:
        if not 0 <= at < len(self._rows):
            return None
        self._read_at = at
        return self.read_of(self._rows[at], role)

    def read_of(self, row: Any, role: int) -> Any:
        name = self._stored.get(role)
        if name is not None:
            value = getattr(row, name)
            return said(value) if isinstance(value, Wording) else value
        read = self._extra.get(role)
        return None if read is None else read(row)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> Sequence[Any]:
        return self._rows

    def position(self, key: str) -> int:
        """-1 when there is no such row."""
        if self._place is None:  # made when it is asked for: a search at 50,000 rows seldom asks
            self._place = {getattr(row, self._key): at for at, row in enumerate(self._rows)}
        return self._place.get(key, -1)

    def keys(self) -> list[str]:
        return [getattr(row, self._key) for row in self._rows]

    def set_rows(self, rows: Iterable[Any]) -> None:
        new = list(rows)
        self.take(new, steps_between(self.keys(), [getattr(row, self._key) for row in new]))

    def take(self, new: list[Any], steps: list[Step] | None) -> None:
        """`steps` lead from the present ids to those of `new`; None: begin afresh."""
        before = len(self._rows)
        if steps is None:
            self.reset(new)
            return
        for step in steps:
            if step.insert:
                self.beginInsertRows(QModelIndex(), step.first, step.last)
                self._rows[step.first : step.first] = new[step.first : step.last + 1]
                self.endInsertRows()
            else:
                self.beginRemoveRows(QModelIndex(), step.first, step.last)
                del self._rows[step.first : step.last + 1]
                self.endRemoveRows()
        old, self._rows = self._rows, new
        self._place = None
        for at, (was, now) in enumerate(zip(old, new, strict=True)):
            if was is not now and was != now:
                self._changed(at, was, now)
        if steps:
            self.arranged.emit()
        if len(new) != before:
            self.countChanged.emit()

    def reset(self, new: list[Any]) -> None:
        """The whole question changed: forget the place and begin at the top.

        Told as other things in the same places, not as a reset: a view throws away what it has built at a reset, and
        building it again costs many frames where showing something else in it costs one. Places that keep their row
        are not told of: what shows them has nothing to do.
        """
        before, now = len(self._rows), len(new)
        if now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            self._rows = self._rows[:now]
            self.endRemoveRows()
        kept = len(self._rows)
        old, self._rows, self._place = self._rows, new[:kept], None
        for first, last in changed_runs(old, self._rows):
            self.dataChanged.emit(self.index(first), self.index(last), [])
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._rows = new
            self.endInsertRows()
        self._place = None
        self.arranged.emit()
        if now != before:
            self.countChanged.emit()

    def say_again(self) -> None:
        """What is put into words when it is looked at would be put into others now."""
        wordy = {
            name for row in self._rows for name in self._stored.values() if isinstance(getattr(row, name), Wording)
        }
        roles = [*(role for role, name in self._stored.items() if name in wordy), *self._extra]
        if self._rows and roles:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), roles)

    def replace_row(self, row: Any) -> bool:
        """False when no row has this id."""
        at = self.position(getattr(row, self._key))
        if at < 0:
            return False
        was, self._rows[at] = self._rows[at], row
        if was != row:
            self._changed(at, was, row)
        return True

    def touch(self, key: str, *roles: str) -> None:
        """Something these roles depend on has changed."""
        at = self.position(key)
        if at >= 0:
            index = self.index(at)
            self.dataChanged.emit(index, index, [self._role_of[role] for role in roles])

    def touch_all(self, *roles: str) -> None:
        """The same, of every row."""
        if self._rows:
            self.dataChanged.emit(
                self.index(0), self.index(len(self._rows) - 1), [self._role_of[role] for role in roles]
            )

    def _changed(self, at: int, was: Any, now: Any) -> None:
        index = self.index(at)
        roles = [role for role, name in self._stored.items() if getattr(was, name) != getattr(now, name)]
        self.dataChanged.emit(index, index, [*roles, *self._extra])
