"""All titles at hand, for what is not the library page: the palette looks among them, home and television show some.

Read once in the background; after that only what changed is read again.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ..core.views import LibraryQuery
from ..domain.events import AccountChanged, TitlesChanged
from ..domain.ids import TitleId
from ..domain.titles import TitleRow, Where
from .desk import Desk
from .finding import Finder
from .troubles import Trouble, trouble_of

_GATHER_MS = 700
_FEW = 200
LATELY = 24
MOST_LYING = 60
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the roll came to, put together beside the window."""

    rows: dict[str, TitleRow] = field(default_factory=dict)
    finder: Finder = field(default_factory=lambda: Finder([], []))
    played: tuple[TitleRow, ...] = ()
    """Lately played or watched and to be had without the store, the last first."""
    added: tuple[TitleRow, ...] = ()
    updates: int = 0
    lying: tuple[TitleRow, ...] = ()
    """What lies somewhere, in the fewest places first; not all of it."""
    alone: int = 0
    """How many titles lie in one place only."""
    last: tuple[TitleRow, ...] = ()
    """Those of them that no store lists any more."""


class Roll(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.standing = Standing()
        self.loaded = False
        self.trouble: Trouble | None = None
        """Why there is nothing at all, while nothing could ever be read."""
        self._gathered: set[TitleId] | None = None
        self._asking = self._again = False
        self._gather = QTimer(self)
        self._gather.setInterval(_GATHER_MS)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self.load)
        desk.bridge.heard.connect(self._hear)

    def load(self) -> None:
        if self._asking:
            self._again = True  # upon what is being put together, not beside it
            return
        core, covers = self._desk.core, self._desk.covers
        self._asking = True
        gathered, self._gathered = self._gathered, set()
        known = self.standing

        def work() -> Standing:
            if gathered is not None and len(gathered) <= _FEW and known.rows:
                made = _renewed(known, core.title_rows(sorted(gathered)))
            else:
                made = _standing({row.title_id: row for row in core.titles(LibraryQuery())}, None)
            covers.settle((*made.played, *made.added))
            return made

        def done(made: Standing) -> None:
            self.standing, self.loaded, self.trouble = made, True, None
            self.changed.emit()
            go_on()

        def failed(error: BaseException) -> None:
            self._gathered = None  # everything again, at the next change
            if self.loaded:
                self._desk.notices.tell(error)
            else:
                self.trouble = trouble_of(error)
                self.changed.emit()
            go_on()

        def go_on() -> None:
            again, self._asking, self._again = self._again, False, False
            if again:
                self.load()

        self._desk.tasks.run(work, done, failed)

    def _hear(self, event: object) -> None:
        if isinstance(event, TitlesChanged) and event.title_ids and self._gathered is not None:
            self._gathered.update(event.title_ids)
        elif isinstance(event, TitlesChanged | AccountChanged):
            self._gathered = None
        else:
            return
        if not self._gather.isActive():
            self._gather.start()


def _renewed(known: Standing, fresh: list[TitleRow]) -> Standing:
    rows = dict(known.rows)
    same_names = all(row.title_id in rows and rows[row.title_id].name == row.name for row in fresh)
    rows.update((row.title_id, row) for row in fresh)
    return _standing(rows, known.finder if same_names else None)


def _standing(rows: dict[str, TitleRow], finder: Finder | None) -> Standing:
    renamed = [row for row in rows.values() if row.told_name]
    near = (row for row in rows.values() if row.last_played and row.where is not Where.STORE)
    return Standing(
        rows=rows,
        finder=finder
        or Finder(
            [*rows, *(row.title_id for row in renamed)],
            [*(row.name for row in rows.values()), *(row.told_name for row in renamed)],
        ),
        played=_latest(near, lambda row: row.last_played),
        added=_latest(rows.values(), lambda row: row.added_at),
        updates=sum(row.update for row in rows.values()),
        lying=tuple(heapq.nsmallest(MOST_LYING, (row for row in rows.values() if places(row)), key=_safety)),
        alone=sum(places(row) == 1 for row in rows.values()),
        last=tuple(row for row in rows.values() if places(row) == 1 and not row.listed),
    )


def places(row: TitleRow) -> int:
    """In how many places it lies; a store is none."""
    return row.copies + (row.where is Where.HERE)


def only_on(node_name: str, rows: Iterable[TitleRow]) -> list[TitleRow]:
    """What lies on that node and nowhere else."""
    return [row for row in rows if row.where is Where.SHELF and row.copies == 1 and row.node_name == node_name]


def _safety(row: TitleRow) -> tuple[int, bool, str]:
    """What no store lists any more is in more danger than its like."""
    return places(row), row.listed, row.name.casefold()


def _latest(rows: Any, when: Callable[[TitleRow], datetime | None]) -> tuple[TitleRow, ...]:
    return tuple(heapq.nlargest(LATELY, rows, key=lambda row: _aware(when(row))))


def _aware(moment: datetime | None) -> datetime:
    if moment is None:
        return _LONG_AGO
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
