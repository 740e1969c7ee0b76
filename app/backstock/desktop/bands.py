"""Where everything of a grid or a list lies: headings, and below each its lines of cells. Pure arithmetic.

Nothing is estimated: every line of fifty thousand titles has its height at once, so that the handle stands still and a
place that is remembered is found again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .art.picture import TALLEST


@dataclass(frozen=True, slots=True)
class Frame:
    """The measures of one view."""

    columns: int = 1
    line_height: float = 1.0
    """With covers of the tallest shape."""
    head_height: float = 0.0
    begin: float = 0.0
    """Air above the first line."""
    cover: float = 0.0
    """How wide a cover is; 0 where lines do not depend on what stands in them."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the keyboard is: at a heading, or at a place when `head` is -1."""

    at: int = 0
    head: int = -1


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    first: int
    cells: int
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class _Band:
    first: int
    shown: int
    y: float
    line: int
    lines: int


class Bands:
    def __init__(self, runs: Sequence[tuple[int, int]], count: int, frame: Frame, shapes: Sequence[float] = ()) -> None:
        """`runs`: the first place below each heading and how many are shown there; none: no headings at all.

        `shapes`: the height of what stands at each place in proportion to its width. A line is as high as that needs.
        """
        self.frame, self.count, self.headed = frame, count, bool(runs)
        self._bands: list[_Band] = []
        self._line_tops: list[float] = []
        self._line_heights: list[float] = []
        self._shapes = shapes if frame.cover > 0 else ()
        y = frame.begin
        for first, shown in runs or [(0, count)]:
            self._bands.append(_Band(first, shown, y, len(self._line_tops), -(-shown // frame.columns)))
            y = self._lay(first, shown, y + (frame.head_height if runs else 0.0))
        self.height, self.lines = y, len(self._line_tops)
        self.lowest = min(self._line_heights, default=frame.line_height)
        self._firsts = [band.first for band in self._bands]
        self._tops = [band.y for band in self._bands]
        self._begins = [band.line for band in self._bands]

    def _lay(self, first: int, shown: int, y: float) -> float:
        columns, full = self.frame.columns, self.frame.line_height
        for at in range(first, first + shown, columns):
            height = full
            if self._shapes:
                tallest = max(self._shapes[at : min(at + columns, first + shown)])
                height -= round(self.frame.cover * (TALLEST - min(TALLEST, tallest)))
            self._line_tops.append(y)
            self._line_heights.append(height)
            y += height
        return y

    def band_of(self, at: int) -> int:
        return max(0, bisect_right(self._firsts, at) - 1)

    def top_of(self, stop: Stop) -> float:
        if stop.head >= 0:
            return self._bands[min(stop.head, len(self._bands) - 1)].y
        band = self._bands[self.band_of(stop.at)]
        if not band.lines:
            return band.y
        return self._line_tops[self._line_of(band, stop.at)]

    def height_of(self, stop: Stop) -> float:
        if stop.head >= 0 or not self.lines:
            return self.frame.head_height
        return self._line_heights[self._line_of(self._bands[self.band_of(stop.at)], stop.at)]

    def _line_of(self, band: _Band, at: int) -> int:
        return band.line + min((at - band.first) // self.frame.columns, max(0, band.lines - 1))

    def column_of(self, at: int) -> int:
        return (at - self._bands[self.band_of(at)].first) % self.frame.columns

    def row_of(self, at: int) -> tuple[int, int]:
        """The first and the last place of the line that `at` is in."""
        band = self._bands[self.band_of(at)]
        first = at - (at - band.first) % self.frame.columns
        return first, min(first + self.frame.columns, band.first + band.shown) - 1

    def lines_between(self, top: float, bottom: float) -> Iterator[Line]:
        columns = self.frame.columns
        line = max(0, bisect_right(self._line_tops, top) - 1)
        if line < self.lines and self._line_tops[line] + self._line_heights[line] <= top:
            line += 1  # a heading is what is first in sight
        while line < self.lines and self._line_tops[line] < bottom:
            band = self._bands[bisect_right(self._begins, line) - 1]
            first = band.first + (line - band.line) * columns
            cells = min(columns, band.first + band.shown - first)
            yield Line(line, first, cells, self._line_tops[line], self._line_heights[line])
            line += 1

    def heads_between(self, top: float, bottom: float) -> range:
        if not self.headed:
            return range(0)
        first = self._at_y(top)
        last = first
        while last < len(self._bands) and self._bands[last].y < bottom:
            last += 1
        return range(first, last)

    def head_above(self, y: float) -> int:
        """The heading of what is in sight from there on, where it has scrolled away itself; else -1."""
        at = self._at_y(y) if self.headed else -1
        return at if at >= 0 and self._tops[at] < y else -1

    def at_top(self, y: float) -> Stop:
        """What is first in sight from there on."""
        for line in self.lines_between(y, y + self.frame.line_height + self.frame.head_height):
            return Stop(line.first)
        return Stop(max(0, self.count - 1), self._at_y(y) if self.headed else -1)

    # -- walking -------------------------------------------------------------------------------------------------------

    def below(self, stop: Stop, column: int) -> Stop | None:
        if stop.head >= 0:
            return self._into(stop.head, column) or self._head(stop.head + 1)
        band = self._bands[self.band_of(stop.at)]
        last = band.first + band.shown - 1
        if (stop.at - band.first) // self.frame.columns < band.lines - 1:
            return Stop(min(stop.at - self.column_of(stop.at) + self.frame.columns + column, last))
        return self._head(self.band_of(stop.at) + 1)

    def above(self, stop: Stop, column: int) -> Stop | None:
        if stop.head >= 0:
            return self._end_of(stop.head - 1, column)
        at = self.band_of(stop.at)
        band = self._bands[at]
        if stop.at - band.first >= self.frame.columns:
            return Stop(stop.at - self.column_of(stop.at) - self.frame.columns + column)
        return self._head(at)

    def group_after(self, stop: Stop) -> Stop | None:
        return self._begin(self._group_of(stop) + 1)

    def group_before(self, stop: Stop) -> Stop | None:
        """The beginning of this group, and from there the one before."""
        at = self._group_of(stop)
        begin = self._begin(at)
        return begin if begin != stop and stop.head < 0 else self._begin(at - 1)

    def _group_of(self, stop: Stop) -> int:
        return stop.head if stop.head >= 0 else self.band_of(stop.at)

    def _begin(self, band: int) -> Stop | None:
        return (self._into(band, 0) or self._head(band)) if self.headed and 0 <= band < len(self._bands) else None

    def _head(self, band: int) -> Stop | None:
        if not self.headed or not 0 <= band < len(self._bands):
            return None
        return Stop(min(self._bands[band].first, max(0, self.count - 1)), band)

    def _into(self, band: int, column: int) -> Stop | None:
        found = self._bands[band]
        return Stop(found.first + min(column, found.shown - 1)) if found.shown else None

    def _end_of(self, band: int, column: int) -> Stop | None:
        if band < 0:
            return None
        found = self._bands[band]
        if not found.shown:
            return self._head(band)
        last_line = found.first + (found.lines - 1) * self.frame.columns
        return Stop(min(last_line + column, found.first + found.shown - 1))

    def _at_y(self, y: float) -> int:
        return max(0, bisect_right(self._tops, y) - 1)
