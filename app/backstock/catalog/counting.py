"""How many titles each filter would leave, kept up to date row by row."""

from __future__ import annotations

from collections import Counter

from ..domain.titles import Kind, TitleRow, Where
from .query import LibraryCounts


class Tally:
    def __init__(self) -> None:
        self._total = 0
        self._kinds: Counter[Kind] = Counter()
        self._where: Counter[Where] = Counter()
        self._stores: Counter[str] = Counter()
        self._platforms: Counter[str] = Counter()
        self._tags: Counter[str] = Counter()
        self._flags: Counter[str] = Counter()
        self._bytes_here = self._bytes_shelf = 0

    def add(self, row: TitleRow) -> None:
        self._count(row, 1)

    def remove(self, row: TitleRow) -> None:
        self._count(row, -1)

    def counts(self) -> LibraryCounts:
        return LibraryCounts(
            total=self._total,
            kinds=dict(+self._kinds),
            where=dict(+self._where),
            stores=dict(+self._stores),
            platforms=dict(+self._platforms),
            tags=dict(+self._tags),
            verified=self._flags["verified"],
            updates=self._flags["update"],
            unlisted=self._flags["unlisted"],
            unclaimed=self._flags["unclaimed"],
            key_only=self._flags["key_only"],
            hidden=self._flags["hidden"],
            bytes_here=self._bytes_here,
            bytes_shelf=self._bytes_shelf,
        )

    def _count(self, row: TitleRow, step: int) -> None:
        if row.hidden:
            self._flags["hidden"] += step
            return
        self._total += step
        self._kinds[row.kind] += step
        self._where[row.where] += step
        for counter, values in (
            (self._stores, row.stores),
            (self._platforms, row.platforms),
            (self._tags, row.tags),
        ):
            for value in values:
                counter[value] += step
        for name, holds in (
            ("verified", row.verified),
            ("update", row.update),
            ("unlisted", not row.listed),
            ("unclaimed", row.unclaimed),
            ("key_only", row.key_only),
        ):
            if holds:
                self._flags[name] += step
        if row.where is Where.HERE:
            self._bytes_here += step * row.size
        if row.copies:
            self._bytes_shelf += step * row.size
