"""What a view of the library stays with while its titles, headings and lines change around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from .arrangement import Arrangement
from .bands import Bands, Stop


class Anchor:
    """The title that is first in sight and how far below its top the view begins; its group, should the title go."""

    def __init__(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self._placing = False
        self.let_go()

    def let_go(self) -> None:
        self._stop, self._off, self._id = Stop(), 0.0, ""
        self._head: str | None = None  # "" is the heading of what belongs to no group

    @contextmanager
    def placing(self) -> Iterator[None]:
        """The view is put to its place and may give way meanwhile: nobody chose to be there."""
        before, self._placing = self._placing, True
        try:
            yield
        finally:
            self._placing = before

    @property
    def stays(self) -> bool:
        """Where the view goes now says nothing about where a person wants to be."""
        return self._placing

    @property
    def holds(self) -> bool:
        return bool(self._id) or self._head is not None

    def note(self, bands: Bands, top: float) -> None:
        stop = bands.at_top(top)
        row, head = self._arrangement.row(stop.at), self._arrangement.head_at(stop.at)
        self._stop, self._off = stop, top - bands.top_of(Stop(stop.at))
        self._id = row.title_id if row is not None else ""
        self._head = head.key if head is not None else None

    def top(self, bands: Bands) -> float | None:
        """Where the view begins now; None when neither the title nor its group is shown any more."""
        at = self._arrangement.find(self._id, self._stop.at) if self._id else -1
        if at >= 0:
            return bands.top_of(Stop(at)) + self._off
        head = next((n for n, one in enumerate(self._arrangement.heads) if one.key == self._head), -1)
        return bands.top_of(Stop(0, head)) if head >= 0 else None

    def kept(self) -> dict[str, object]:
        return {"first": self._id, "off": round(self._off)}

    def take(self, kept: Mapping[str, object]) -> bool:
        """False where that title is not shown."""
        first, off = str(kept.get("first", "")), kept.get("off", 0)
        at = self._arrangement.find(first, 0)
        if at >= 0:
            self._stop, self._id = Stop(at), first
            self._off = float(off) if isinstance(off, int | float) else 0.0
        return at >= 0
