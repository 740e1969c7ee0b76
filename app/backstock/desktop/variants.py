"""Which variant of its generated picture each title has: once given it stays, and neighbours on the shelf differ.

By name, the order a shelf has most of the time, no two of three in a row share a family or a palette. In the other
orders that last, and among things of one kind, neighbours differ as far as that can be had: there are more of them
than palettes. By when it was played last nothing can be said, for that changes while the pictures stay.
"""

from __future__ import annotations

import logging
import threading
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.titles import TitleRow
from .art.families import Draw, draw_for

log = logging.getLogger(__name__)

LOOK_AROUND = 3
_TRIES = 60
_GOOD_ENOUGH_AFTER = 16
"""Tries, as long as nothing by name is alike."""
_BY_NAME, _OF_KIND, _BY_DAY, _BY_SIZE = 100, 3, 4, 2


@dataclass(frozen=True, slots=True)
class _Met:
    """What of a title its places depend on, as it was when it was met first."""

    title_id: str
    kind: str
    added: int
    size: int
    name: str

    @classmethod
    def of(cls, row: TitleRow) -> _Met:
        added = int(row.added_at.timestamp()) if row.added_at else 0
        return cls(row.title_id, row.kind.value, added, row.size, " ".join(row.name.split()))

    @classmethod
    def read(cls, parts: Sequence[str]) -> _Met:
        kind, added, size, name = parts[2:]
        return cls(parts[0], kind, int(added), int(size), name)

    @property
    def sorted_as(self) -> str:
        return self.name.casefold()


@dataclass(slots=True)
class _Shelf:
    """Titles in one order, and what each looks like."""

    weight: int
    keys: list[tuple[int, str, str]] = field(default_factory=list)
    looks: dict[str, tuple[str, int]] = field(default_factory=dict)

    def around(self, key: tuple[int, str, str]) -> list[tuple[str, int]]:
        at = bisect_left(self.keys, key)
        return [self.looks[title_id] for _, _, title_id in self.keys[max(0, at - LOOK_AROUND) : at + LOOK_AROUND]]

    def add(self, key: tuple[int, str, str], look: tuple[str, int]) -> None:
        insort(self.keys, key)
        self.looks[key[2]] = look


class _Prices:
    """What each family and each palette would cost at a title's places."""

    def __init__(self, places: Iterable[tuple[_Shelf, tuple[int, str, str]]]) -> None:
        self._families: Counter[str] = Counter()
        self._palettes: Counter[int] = Counter()
        for shelf, key in places:
            for family, palette in shelf.around(key):
                self._families[family] += shelf.weight
                self._palettes[palette] += shelf.weight

    def of(self, draw: Draw) -> int:
        return self._families[draw.family] + self._palettes[draw.palette_number]


class Variants:
    """Any thread may ask and settle. Kept as one line a title, added to and never rewritten."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "variants.tsv"
        self._lock = threading.Lock()
        self._variants: dict[str, int] = {}
        self._by_name, self._by_day, self._by_size = _Shelf(_BY_NAME), _Shelf(_BY_DAY), _Shelf(_BY_SIZE)
        self._kinds: dict[str, _Shelf] = {}
        self._unplaced: list[list[str]] = []
        """Read, and on no shelf yet: neighbours matter only to titles that are met for the first time."""
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
            fresh = {row.title_id: _Met.of(row) for row in rows if row.title_id not in self._variants}
            if fresh:
                self._place_read()
            lines = [self._give(met) for met in sorted(fresh.values(), key=lambda met: met.sorted_as)]
            if lines:
                self._write(lines)

    def _give(self, met: _Met) -> str:
        prices = _Prices(self._places(met))
        best, best_cost = 0, -1
        for variant in range(_TRIES):
            cost = prices.of(draw_for(met.name, met.kind, variant))
            if best_cost < 0 or cost < best_cost:
                best, best_cost = variant, cost
            if best_cost == 0 or (best_cost < _BY_NAME and variant > _GOOD_ENOUGH_AFTER):
                break
        self._place(met, best)
        return f"{met.title_id}\t{best}\t{met.kind}\t{met.added}\t{met.size}\t{met.name}\n"

    def _places(self, met: _Met) -> list[tuple[_Shelf, tuple[int, str, str]]]:
        """Where it stands in each order; what is not known puts it nowhere."""
        name, title_id = met.sorted_as, met.title_id
        of_kind = self._kinds.setdefault(met.kind, _Shelf(_OF_KIND))
        places = [(self._by_name, (0, name, title_id)), (of_kind, (0, name, title_id))]
        if met.added:
            places.append((self._by_day, (-met.added, name, title_id)))
        if met.size:
            places.append((self._by_size, (-met.size, name, title_id)))
        return places

    def _place(self, met: _Met, variant: int) -> None:
        draw = draw_for(met.name, met.kind, variant)
        self._variants[met.title_id] = variant
        for shelf, key in self._places(met):
            shelf.add(key, (draw.family, draw.palette_number))

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
            whole = len(parts) == 6 and all(map(_is_count, (parts[1], parts[3], parts[4])))
            if whole and parts[0] not in self._variants:
                self._variants[parts[0]] = int(parts[1])
                self._unplaced.append(parts)

    def _place_read(self) -> None:
        for parts in self._unplaced:
            self._place(_Met.read(parts), self._variants[parts[0]])
        self._unplaced = []

    def _write(self, lines: Sequence[str]) -> None:
        try:
            with self._file.open("a", encoding="utf-8") as file:
                file.writelines(lines)
        except OSError as trouble:
            log.warning("the variants of covers could not be kept: %s", trouble)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit()
