"""The heading whose titles are in sight while it has itself scrolled away: it stays at the top until the next one
comes and pushes it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from .arrangement import Head
from .bands import Bands, Stop

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Aloft(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number, self._head, self._end = -1, _NONE, 0.0

    @Property(int, notify=changed)
    def head(self) -> int:
        """-1 while every heading that matters stands in its own place."""
        return self._number

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._head.key

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._head.text

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._head.number

    @Property(bool, notify=changed)
    def folded(self) -> bool:
        return self._head.folded

    @Property(float, notify=changed)
    def end(self) -> float:
        """Where the next group begins."""
        return self._end

    def note(self, bands: Bands, heads: Sequence[Head], top: float) -> None:
        number = bands.head_above(top)
        head = heads[number] if 0 <= number < len(heads) else _NONE
        number = number if head is not _NONE else -1
        end = (
            bands.top_of(Stop(0, number + 1))
            if 0 <= number < len(heads) - 1
            else bands.height + bands.frame.head_height
        )
        if (number, head, end) != (self._number, self._head, self._end):
            self._number, self._head, self._end = number, head, end
            self.changed.emit()


_NONE = Head("", "", 0, folded=False, first=0, shown=0)
