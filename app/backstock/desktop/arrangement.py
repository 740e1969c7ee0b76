"""What stands where in the library: its titles in the order that is shown, under headings that can be folded.

A place is counted from 0 over everything that is shown. Without groups it is the row of the title; with groups a title
may stand in several places, and in none when its groups are folded.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.titles import TitleRow
from .finding import fold
from .groups import Group
from .titles import TitleModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_NEAR = 80
"""Within so many places a title is looked for before all are gone through."""


@dataclass(frozen=True, slots=True)
class Head:
    """A heading and the run of places below it."""

    key: str
    text: str
    number: int
    folded: bool
    first: int
    shown: int


@QmlElement
class Arrangement(QObject):
    changed = Signal(bool, arguments=["afresh"])
    """`afresh`: another question was asked, so views begin at the top."""
    folded = Signal(str, list, arguments=["by", "keys"])

    def __init__(self, titles: TitleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = titles
        self.mark_of: Callable[[TitleRow], str] = lambda _: ""
        self.heads: list[Head] = []
        self._groups: Sequence[Group] = ()
        self._by = "none"
        self._folded: dict[str, set[str]] = {}
        self._order: Sequence[int] = range(0)
        self._shapes: Sequence[float] = ()
        self._settling = False

    @Property(bool, notify=changed)
    def grouped(self) -> bool:
        return bool(self._groups)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._order)

    @Property(bool, notify=changed)
    def allFolded(self) -> bool:
        return bool(self.heads) and all(head.folded for head in self.heads)

    def row(self, at: int) -> TitleRow | None:
        if 0 <= at < len(self._order):
            found: TitleRow = self.titles.rows[self._order[at]]
            return found
        return None

    def rows(self, first: int, last: int) -> list[TitleRow]:
        rows = self.titles.rows
        return [rows[place] for place in self._order[max(0, first) : last + 1]]

    def title_place(self, at: int) -> int:
        """Which of the titles stands there."""
        return self._order[at] if 0 <= at < len(self._order) else -1

    def shown_ids(self) -> set[str]:
        rows = self.titles.rows
        return {
            row.title_id for row in (rows if isinstance(self._order, range) else map(rows.__getitem__, self._order))
        }

    def shapes(self) -> Sequence[float]:
        """The height of each cover shown, in proportion to its width."""
        shapes = self._shapes
        if len(shapes) < len(self.titles.rows):
            return ()
        return shapes if isinstance(self._order, range) else [shapes[place] for place in self._order]

    def find(self, title_id: str, near: int) -> int:
        """Where a title stands now, first of all where it stood before; -1 when it is not shown."""
        rows, order = self.titles.rows, self._order
        around = range(max(0, near - _NEAR), min(len(order), near + _NEAR))
        for at in chain(sorted(around, key=lambda at: abs(at - near)), range(len(order))):
            if rows[order[at]].title_id == title_id:
                return at
        return -1

    @property
    def order(self) -> Sequence[int]:
        return self._order

    @staticmethod
    def named_from(rows: Sequence[TitleRow], order: Sequence[int], begin: str, start: int) -> int:
        """The first place from `start` on, and around, whose name begins so; -1 for none. Any thread."""
        wanted = fold(begin)
        for at in chain(range(start, len(order)), range(min(start, len(order)))):
            if fold(rows[order[at]].name).startswith(wanted):
                return at
        return -1

    def mark(self, at: int) -> str:
        """In a word, what stands there."""
        head = self.head_at(at)
        if head is not None:
            return head.text
        row = self.row(at)
        return self.mark_of(row) if row is not None else ""

    def head_at(self, at: int) -> Head | None:
        below = bisect_right(self.heads, at, key=lambda head: head.first)
        return next((head for head in reversed(self.heads[:below]) if head.shown), None)

    @property
    def settling(self) -> bool:
        """The titles change just now; what is said of places holds again when that is over."""
        return self._settling

    @contextmanager
    def settles(self) -> Iterator[None]:
        self._settling = True
        try:
            yield
        finally:
            self._settling = False

    def remember_folded(self, by: str, keys: Collection[str]) -> None:
        self._folded[by] = set(keys)

    def arrange(self, by: str, groups: Sequence[Group], shapes: Sequence[float], afresh: bool) -> None:
        """After the titles are there, for each of which there is a shape."""
        self._by, self._groups, self._shapes = by, groups, shapes
        self._lay(afresh)

    @Slot(str)
    def fold(self, key: str) -> None:
        """Closes what is open below a heading, and opens what is closed."""
        self._fold(self._folded.get(self._by, set()) ^ {key})

    @Slot(bool)
    def foldAll(self, folded: bool) -> None:
        self._fold({group.key for group in self._groups} if folded else set())

    def _fold(self, keys: set[str]) -> None:
        self._folded[self._by] = keys
        self.folded.emit(self._by, sorted(keys))
        self._lay(afresh=False)

    def _lay(self, afresh: bool) -> None:
        if not self._groups:
            self.heads, self._order = [], range(len(self.titles.rows))
            self.changed.emit(afresh)
            return
        folded = self._folded.get(self._by, set())
        heads: list[Head] = []
        order: list[int] = []
        for group in self._groups:
            shut, number = group.key in folded, len(group.places)
            heads.append(Head(group.key, group.text, number, shut, len(order), 0 if shut else number))
            if not shut:
                order.extend(group.places)
        self.heads, self._order = heads, order
        self.changed.emit(afresh)
