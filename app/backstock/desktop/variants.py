"""Which variant of its generated picture each title has: once given it stays, and neighbours on the shelf differ.

Neighbours are those by name, the order a shelf has most of the time: of three in a row no two share a family or a
palette. Beside that, and as far as it can be had, neighbours among things of one kind differ as well.
"""

from __future__ import annotations

import logging
import threading
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.titles import TitleRow
from .art.families import Draw, draw_for

log = logging.getLogger(__name__)

LOOK_AROUND = 3
_TRIES = 60
_GOOD_ENOUGH_AFTER = 4
"""Tries, as long as nothing but things of one kind is alike."""
_NEAR, _SAME_KIND = 100, 1


@dataclass(slots=True)
class _Shelf:
    """Titles by name, and what each looks like."""

    keys: list[tuple[str, str]] = field(default_factory=list)
    looks: dict[str, tuple[str, int]] = field(default_factory=dict)

    def around(self, key: tuple[str, str]) -> list[tuple[str, int]]:
        at = bisect_left(self.keys, key)
        return [self.looks[title_id] for _, title_id in self.keys[max(0, at - LOOK_AROUND) : at + LOOK_AROUND]]

    def add(self, key: tuple[str, str], draw: Draw) -> None:
        insort(self.keys, key)
        self.looks[key[1]] = (draw.family, draw.palette_number)


class Variants:
    """Any thread may ask and settle. Kept as one line a title, added to and never rewritten."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "variants.tsv"
        self._lock = threading.Lock()
        self._variants: dict[str, int] = {}
        self._all = _Shelf()
        self._kinds: dict[str, _Shelf] = {}
        self._read()

    @property
    def settled(self) -> int:
        """How many titles have theirs."""
        return len(self._variants)

    def of(self, title_id: str) -> int:
        return self._variants.get(title_id, 0)

    def settle(self, rows: Iterable[TitleRow]) -> None:
        """Gives titles met for the first time a variant unlike their neighbours'."""
        with self._lock:
            fresh = {row.title_id: row for row in rows if row.title_id not in self._variants}
            lines = [self._give(row) for row in sorted(fresh.values(), key=lambda row: row.name.casefold())]
            if lines:
                self._write(lines)

    def _give(self, row: TitleRow) -> str:
        key, kind = (row.name.casefold(), row.title_id), row.kind.value
        near, same = self._all.around(key), self._kinds.setdefault(kind, _Shelf()).around(key)
        best, best_cost = 0, _clash(draw_for(row.name, kind, 0), near, same)
        for variant in range(1, _TRIES):
            if best_cost == 0 or (best_cost < _NEAR and variant > _GOOD_ENOUGH_AFTER):
                break
            cost = _clash(draw_for(row.name, kind, variant), near, same)
            if cost < best_cost:
                best, best_cost = variant, cost
        self._place(row.name, row.title_id, kind, best)
        return f"{row.title_id}\t{best}\t{kind}\t{' '.join(row.name.split())}\n"

    def _place(self, name: str, title_id: str, kind: str, variant: int) -> None:
        draw, key = draw_for(name, kind, variant), (name.casefold(), title_id)
        self._variants[title_id] = variant
        self._all.add(key, draw)
        self._kinds.setdefault(kind, _Shelf()).add(key, draw)

    def _read(self) -> None:
        try:
            text = self._file.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return
        except OSError as trouble:
            log.warning("the variants of covers could not be read: %s", trouble)
            return
        for line in text.splitlines():
            parts = line.split("\t")
            if len(parts) == 4 and parts[1].isascii() and parts[1].isdigit() and parts[0] not in self._variants:
                self._place(parts[3], parts[0], parts[2], int(parts[1]))

    def _write(self, lines: Sequence[str]) -> None:
        try:
            with self._file.open("a", encoding="utf-8") as file:
                file.writelines(lines)
        except OSError as trouble:
            log.warning("the variants of covers could not be kept: %s", trouble)


def _clash(draw: Draw, near: list[tuple[str, int]], same: list[tuple[str, int]]) -> int:
    cost = 0
    for weight, looks in ((_NEAR, near), (_SAME_KIND, same)):
        cost += weight * sum((family == draw.family) + (palette == draw.palette_number) for family, palette in looks)
    return cost
