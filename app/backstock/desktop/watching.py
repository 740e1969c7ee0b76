"""Films and records somebody began: a wide picture each, how far it was seen and what is left of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from ..domain.ids import TitleId
from ..domain.titles import Kind, TitleRow
from . import words
from .bridge import InOrder
from .desk import Desk
from .titles import TitleModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = (Kind.FILM, Kind.MUSIC)
_LYING = 0.8
"""A cover lower than this, in proportion to its width, fills a wide frame better than drawn art."""


@QmlElement
class WatchModel(TitleModel):
    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(
            desk.covers,
            parent,
            more={"picture": self._picture, "drawn": self._is_drawn, "share": self._share, "remains": self._remains},
        )
        self._desk, self._pictures = desk, desk.covers
        self._points: Mapping[TitleId, tuple[float, float]] = {}
        self._answers = InOrder()
        desk.covers.drawn.connect(self._came)

    def show(self, rows: Iterable[TitleRow]) -> None:
        """At once, and again when it is known where each stopped."""
        shown = [row for row in rows if row.kind in KINDS]
        self.set_rows(shown)
        core, ids = self._desk.core, [row.title_id for row in shown]
        if ids:
            self._desk.tasks.run(lambda: core.stopped_at(ids), self._answers.take(self._take_points))

    def _take_points(self, points: Mapping[TitleId, tuple[float, float]]) -> None:
        if points != self._points:
            self._points = points
            self.touch_all("share", "remains")

    def _came(self, key: str, _: str) -> None:
        self.touch(key, "picture")

    def _picture(self, row: TitleRow) -> str:
        if row.kind is Kind.MUSIC or self._lies(row):
            return self._art(row)
        return self._pictures.wide_of(row)

    def _lies(self, row: TitleRow) -> bool:
        """A store's picture that is a landscape already."""
        return not row.wide and self._pictures.shape_of(row) < _LYING

    def _is_drawn(self, row: TitleRow) -> bool:
        """Drawn wide art holds what draws the eye at its end."""
        return row.kind is not Kind.MUSIC and not row.wide and not self._lies(row)

    def _share(self, row: TitleRow) -> float:
        at, whole = self._points.get(row.title_id, (0.0, 0.0))
        return min(1.0, at / whole) if whole > 0 else 0.0

    def _remains(self, row: TitleRow) -> str:
        at, whole = self._points.get(row.title_id, (0.0, 0.0))
        return words.tr("%1 left", words.spent(max(60.0, whole - at))) if at > 0 and whole > at else ""
