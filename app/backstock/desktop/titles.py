"""The list of titles as the grid shows it. Rows come from the core already filtered and sorted.

Progress is laid over the rows: `report` may be called as often as a job likes, the screen hears of it ten times a
second, and only the rows and roles that changed. Lives on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement

from ..domain.titles import TitleRow, Where
from . import words
from .covers import COVER, Covers
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_PAINT_MS = 100
_MOST_ASKED = 2000
_PROGRESS_ROLES = ("progress", "place", "label")


@QmlElement
class TitleModel(RowModel):
    def __init__(
        self, covers: Covers, parent: QObject | None = None, more: Mapping[str, Callable[[TitleRow], Any]] | None = None
    ) -> None:
        """`more` are further roles."""
        super().__init__(
            TitleRow,
            "title_id",
            parent,
            extra={
                "art": self._art,
                "place": self._place_of,
                "label": lambda row: words.label(row, self._progress.get(row.title_id)),
                "spoken": words.spoken,
                "progress": lambda row: self._progress.get(row.title_id, 0.0),
                "family": lambda row: row.kind.value,
                "selected": lambda row: row.title_id in self._selected,
                "kindText": lambda row: words.kind_name(row.kind).capitalize(),
                "sizeText": lambda row: words.size(row.size) if row.size else "–",
                "playedText": lambda row: words.day(row.last_played) if row.last_played else "–",
                "mark": words.mark,
                "shape": covers.shape_of,
                **(more or {}),
            },
        )
        self._covers = covers
        self._selected: set[str] = set()
        self._art_asked: dict[str, int] = {}
        """At which places art was looked at lately."""
        self._progress: dict[str, float] = {}
        self._fresh: dict[str, float | None] = {}
        self._tick = QTimer(self)
        self._tick.setInterval(_PAINT_MS)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._paint_fresh)
        covers.drawn.connect(self._drawn)
        covers.cleared.connect(self._art_lost)

    @Slot(int, result=str)
    def keyAt(self, at: int) -> str:
        """The title that stands there; empty for none."""
        return str(self._rows[at].title_id) if 0 <= at < len(self._rows) else ""

    def report(self, title_id: str, progress: float | None) -> None:
        """How much of it has arrived, 0 to 1; None when nothing is arriving any more."""
        self._fresh[title_id] = progress
        if not self._tick.isActive():
            self._tick.start()

    def show_selected(self, ids: set[str], first: int, last: int) -> None:
        """`first` to `last` are the rows that may look different now."""
        self._selected = set(ids)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last), [self._role_of["selected"]])

    def _paint_fresh(self) -> None:
        for title_id, progress in self._fresh.items():
            if progress is None:
                self._progress.pop(title_id, None)
            else:
                self._progress[title_id] = progress
            self.touch(title_id, *_PROGRESS_ROLES)
        self._fresh.clear()

    def reset(self, new: list[Any]) -> None:
        super().reset(new)
        self._art_asked = {key: at for key, at in self._art_asked.items() if self._stands_at(key, at)}

    def _drawn(self, key: str, shape: str) -> None:
        """Only what asked for its art since is told: finding the place of any title costs a pass over all of them."""
        at = self._art_asked.pop(key, None) if shape == COVER else None
        if at is None:
            return
        if self._stands_at(key, at):
            self.dataChanged.emit(self.index(at), self.index(at), [self._role_of["art"]])
        else:
            self.touch(key, "art")

    def _art_lost(self) -> None:
        self.touch_all("art")

    def _stands_at(self, key: str, at: int) -> bool:
        return at < len(self._rows) and self._rows[at].title_id == key

    def _art(self, row: TitleRow) -> str:
        self._art_asked[row.title_id] = self._read_at
        if len(self._art_asked) > _MOST_ASKED:
            del self._art_asked[next(iter(self._art_asked))]
        return self._covers.cover_of(row)

    def _place_of(self, row: TitleRow) -> str:
        return (Where.ARRIVING if row.title_id in self._progress else row.where).value
