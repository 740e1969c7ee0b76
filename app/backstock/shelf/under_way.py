"""The page-ins that run now: for whoever wants to read what has come of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.packages import Package
from ..domain.sources import Source


@dataclass(slots=True)
class Move:
    """One page-in. `arrived` is set once the whole package lies there, verified, and is being opened."""

    package: Package
    target: Path
    arrived: Path | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class UnderWay:
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _moves: dict[str, Move] = field(default_factory=dict)

    @contextmanager
    def begun(self, source: Source, package: Package, target: Path) -> Iterator[Move]:
        move = Move(package, target)
        with self._lock:
            self._moves[source.digests.sha256] = move
        try:
            yield move
        finally:
            move.ended = True
            with self._lock:
                del self._moves[source.digests.sha256]

    def of(self, source: Source) -> Move | None:
        with self._lock:
            return self._moves.get(source.digests.sha256)
