"""What of the library is in sight, for a view that scrolls: a few cells and headings that are used again and again.

Views of Qt's own estimate what they have not seen and cannot mix headings into lines of cells; here every place is
known. A cell stays with its line while that is in sight and then takes over another one: the view is told of a change
in a place, never of rows that come and go.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from .aloft import Aloft
from .anchor import Anchor
from .arrangement import Arrangement
from .bands import Bands, Frame, Line, Stop
from .cells import Cell, CellModel
from .flight import Flight
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HeadRow:
    slot: int
    head: int = -1
    """-1: not in use."""
    key: str = ""
    text: str = ""
    number: int = 0
    folded: bool = False
    level: float = 0.0


@QmlElement
class Sight(QObject):
    heightChanged = Signal()
    stopChanged = Signal()
    flyingChanged = Signal()
    moved = Signal(float, arguments=["top"])
    """The view is to stand there: what was in sight lies there now."""

    def __init__(self, arrangement: Arrangement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._cells = CellModel(arrangement, self)
        self._heads = RowModel(HeadRow, "slot", self)
        self._aloft = Aloft(self)
        self._frame = Frame()
        self._bands = Bands([], 0, self._frame)
        self._top = self._tall = 0.0
        self._active = False
        self._steady = (1.0, 0.0)
        """From where to where the view may move without anything else coming into sight."""
        self._stop, self._column = Stop(), 0
        self._stop_id = ""
        self._anchor = Anchor(arrangement)
        self._flight = Flight(self)
        self._flight.changed.connect(self._flew)
        arrangement.changed.connect(self._rearranged)

    @Property(CellModel, constant=True)
    def cells(self) -> CellModel:
        return self._cells

    @Property(RowModel, constant=True)
    def heads(self) -> RowModel:
        return self._heads

    @Property(Aloft, constant=True)
    def aloft(self) -> Aloft:
        return self._aloft

    @Property(float, notify=heightChanged)
    def contentHeight(self) -> float:
        return self._bands.height

    @Property(int, notify=heightChanged)
    def count(self) -> int:
        return self._bands.count

    @Property(bool, notify=flyingChanged)
    def flying(self) -> bool:
        """It goes past faster than anybody can see: covers are not looked for."""
        return self._cells.flying

    @Property(int, notify=stopChanged)
    def currentHead(self) -> int:
        """The heading that has the keyboard; -1: a title has it."""
        return self._stop.head

    def _get_current(self) -> int:
        return self._stop.at

    def _set_current(self, at: int) -> None:
        self._stand(Stop(max(0, min(at, self._bands.count - 1))))

    currentIndex = Property(int, _get_current, _set_current, notify=stopChanged)

    @Slot(int, float, float, float, float)
    def measure(self, columns: int, line_height: float, head_height: float, begin: float, cover: float) -> None:
        frame = Frame(max(1, columns), max(1.0, line_height), head_height, begin, cover)
        if frame != self._frame:
            self._frame = frame
            with self._anchor.placing():
                self._lay()
                self._come_back()

    @Slot(float, float)
    def look(self, top: float, tall: float) -> None:
        self._flight.note(2 * abs(top - self._top) >= self._tall > 0)
        stays = self._anchor.stays or (self._anchor.holds and (top == self._top or self._is_pushed()))
        if tall != self._tall or not self._steady[0] <= top < self._steady[1]:
            self._top, self._tall = top, tall
            self._show(again=False)
        self._top = top
        if not stays:
            self._note(top)
        self._aloft.note(self._bands, self._arrangement.heads, top)

    @Slot(bool)
    def wake(self, active: bool) -> None:
        """A view that is not seen needs no cells."""
        if active == self._active:
            return
        self._active = active
        if active:
            self._rearranged(afresh=False)
        else:
            self._rest()

    # -- walking -------------------------------------------------------------------------------------------------------

    @Slot(int, result=bool)
    def walk(self, key: int) -> bool:
        """One step; False when nothing lies that way."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._walk_aside(1 if key == Qt.Key.Key_Right else -1)
        step = self._bands.below if key == Qt.Key.Key_Down else self._bands.above
        found = step(self._stop, self._column)
        if found is None:
            return False
        self._stand(found, keep_column=True)
        return True

    @Slot(int, result=bool)
    def leap(self, by: int) -> bool:
        """To the next group's beginning, or back."""
        found = self._bands.group_after(self._stop) if by > 0 else self._bands.group_before(self._stop)
        if found is not None:
            self._stand(found)
        return found is not None

    @Slot(int, result=int)
    def rowStart(self, at: int) -> int:
        return self._bands.row_of(at)[0]

    @Slot(int, result=int)
    def rowEnd(self, at: int) -> int:
        return self._bands.row_of(at)[1]

    @Slot(int, int, result=int)
    def stepFrom(self, at: int, lines: int) -> int:
        """So many lines of titles below, or above; headings are passed by."""
        stop, column = Stop(at), self._bands.column_of(at)
        for _ in range(abs(lines)):
            found = self._next_line(stop, column, lines)
            if found is None:
                break
            stop = found
        return stop.at

    def _next_line(self, stop: Stop, column: int, way: int) -> Stop | None:
        step = self._bands.below if way > 0 else self._bands.above
        found = step(stop, column)
        while found is not None and found.head >= 0:
            found = step(found, column)
        return found

    @Slot()
    def foldCurrent(self) -> None:
        if self._stop.head >= 0:
            self._arrangement.fold(self._arrangement.heads[self._stop.head].key)

    @Slot(bool, result=bool)
    def openCurrent(self, wanted: bool) -> bool:
        """Opens the heading that has the keyboard, or folds it; False when it is so already."""
        if self._stop.head < 0 or self._arrangement.heads[self._stop.head].folded is not wanted:
            return False
        self.foldCurrent()
        return True

    @Slot(int)
    def standOnHead(self, head: int) -> None:
        if 0 <= head < len(self._arrangement.heads):
            self._stand(Stop(self._arrangement.heads[head].first, head))

    # -- where things are ----------------------------------------------------------------------------------------------

    @Slot(result=float)
    def currentTop(self) -> float:
        return self._bands.top_of(self._stop)

    @Slot(result=float)
    def currentTall(self) -> float:
        return self._bands.height_of(self._stop)

    @Slot(int, result=str)
    def titleAt(self, at: int) -> str:
        row = self._arrangement.row(at)
        return row.title_id if row is not None else ""

    @Slot(int, result=int)
    def slotOf(self, at: int) -> int:
        """The number of the cell that shows a place; -1 when it is not in sight."""
        return next((slot for slot, cell in enumerate(self._cells.cells) if cell.at == at), -1)

    @Slot(result=float)
    def headAbove(self) -> float:
        """How much of what is above a chosen title a heading takes: its own, or the one that stays at the top."""
        return self._frame.head_height if self._bands.headed and self._stop.head < 0 else 0.0

    @Slot(float, result=str)
    def markAt(self, top: float) -> str:
        return self._arrangement.mark(self._bands.at_top(top).at)

    @property
    def awake(self) -> bool:
        return self._active

    def standing(self) -> dict[str, object]:
        """What to remember: the title that is first in sight and how far it lies above, and the chosen one."""
        return {**self._anchor.kept(), "current": self._stop_id}

    def stand_again(self, kept: Mapping[str, object]) -> None:
        chosen = self._arrangement.find(str(kept.get("current", "")), 0)
        if chosen >= 0:
            self._stand(Stop(chosen))
        if self._anchor.take(kept):
            with self._anchor.placing():
                self._come_back()

    def _walk_aside(self, by: int) -> bool:
        at = self._stop.at + by
        first, last = self._bands.row_of(self._stop.at)
        if self._stop.head >= 0 or not first <= at <= last:
            return False
        self._stand(Stop(at))
        return True

    def _stand(self, stop: Stop, keep_column: bool = False) -> None:
        if not keep_column:
            self._column = self._bands.column_of(stop.at) if self._bands.count else 0
        row = self._arrangement.row(stop.at)
        self._stop_id = row.title_id if row is not None and stop.head < 0 else ""
        if stop != self._stop:
            self._stop = stop
            self.stopChanged.emit()

    def _flew(self, flying: bool) -> None:
        self._cells.fly(flying)
        self.flyingChanged.emit()

    # -- showing -------------------------------------------------------------------------------------------------------

    def _rearranged(self, afresh: bool) -> None:
        if afresh:
            self._top, self._stop_id = 0.0, ""
            self._anchor.let_go()
        if self._active:
            with self._anchor.placing():
                self._lay()
                self._stand_somewhere(afresh)
                self._come_back()

    def _stand_somewhere(self, afresh: bool) -> None:
        """What is chosen stays so while it is there."""
        if afresh:
            self._top = 0.0
            self._stand(Stop())
        elif self._stop.head < 0:
            at = self._arrangement.find(self._stop_id, self._stop.at) if self._stop_id else -1
            self._stand(Stop(at if at >= 0 else max(0, min(self._stop.at, self._bands.count - 1))))
        elif self._stop.head >= len(self._arrangement.heads):
            self._stand(Stop())

    def _is_pushed(self) -> bool:
        """What is shown has become too short for a view that grew: nobody wanted to be at its end."""
        return self._top + self._tall > self._bands.height + 1

    def _lay(self) -> None:
        runs = [(head.first, head.shown) for head in self._arrangement.heads]
        self._bands = Bands(runs, len(self._arrangement.order), self._frame, self._arrangement.shapes())
        self.heightChanged.emit()
        self._show(again=True)
        self._aloft.note(self._bands, self._arrangement.heads, self._top)

    def _come_back(self) -> None:
        """The view stays with what it showed, wherever that lies now."""
        top = self._anchor.top(self._bands)
        self.moved.emit(self._top if top is None else top)
        if top is None:
            self._note(self._top)

    @property
    def _measured(self) -> bool:
        """Before it is, nothing has its place, and hundreds of lines would fit into its height."""
        return self._frame != Frame()

    def _note(self, top: float) -> None:
        if self._measured:
            self._anchor.note(self._bands, top)

    def _rest(self) -> None:
        self._cells.show([], again=False)
        self._heads.reset([])
        self._steady = (1.0, 0.0)

    def _show(self, again: bool) -> None:
        if not self._active or self._tall <= 0 or not self._measured:
            return
        lines = list(self._bands.lines_between(self._top, self._top + self._tall))
        heads = self._bands.heads_between(self._top, self._top + self._tall)
        self._show_cells(lines, again)
        self._show_heads(heads, again)
        self._steady = self._steady_around(lines, heads)

    def _show_cells(self, lines: Sequence[Line], again: bool) -> None:
        columns = self._frame.columns
        pool = min(int(self._tall // self._bands.lowest) + 2, max(1, self._bands.lines))
        known = self._cells.cells
        # What has left keeps what it shows until its cells are needed: it is out of sight.
        cells = [Cell()] * (pool * columns) if again or len(known) != pool * columns else list(known)
        for line in lines:
            slot = line.number % pool * columns
            for column in range(columns):
                shown, last = column < line.cells, column == line.cells - 1
                rest = columns - line.cells if last else 0
                made = Cell(line.first + column, column, line.y, rest, line.height)
                cells[slot + column] = made if shown else Cell()
        self._cells.show(cells, again)

    def _show_heads(self, shown: range, again: bool) -> None:
        heads = self._arrangement.heads
        pool = min(len(heads), int(self._tall // max(1.0, self._frame.head_height)) + 2)
        known = list(self._heads.rows)
        rows = [HeadRow(slot) for slot in range(pool)] if again or len(known) != pool else list(known)
        for number in shown:
            one, slot = heads[number], number % pool
            top = self._bands.top_of(Stop(0, number))
            made = HeadRow(slot, number, one.key, one.text, one.number, one.folded, top)
            if rows[slot] != made:
                rows[slot] = made
        self._heads.reset(rows)

    def _steady_around(self, lines: Sequence[Line], heads: range) -> tuple[float, float]:
        tops = [line.y for line in lines] + [self._bands.top_of(Stop(0, head)) for head in heads]
        ends = [line.y + line.height for line in lines]
        ends += [self._bands.top_of(Stop(0, head)) + self._frame.head_height for head in heads]
        if not tops:
            return (1.0, 0.0)
        low, high = min(tops), max(ends)
        at_begin, at_end = low <= self._frame.begin, high >= self._bands.height
        return (-math.inf if at_begin else low, math.inf if at_end else high - self._tall)
