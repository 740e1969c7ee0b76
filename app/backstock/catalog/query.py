"""Which titles are asked for, and what is said about all of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from ..domain.titles import Kind, Platform, Where


class SortBy(enum.StrEnum):
    NAME = "name"
    ADDED = "added"
    PLAYED = "played"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """Which titles, in which order. Empty sets mean no restriction; `search` matches anywhere in name or maker."""

    search: str = ""
    kinds: frozenset[Kind] = frozenset()
    where: frozenset[Where] = frozenset()
    stores: frozenset[str] = frozenset()
    platforms: frozenset[Platform] = frozenset()
    verified_only: bool = False
    sort: SortBy = SortBy.NAME


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How many titles each filter would leave, and the bytes behind them."""

    total: int = 0
    kinds: dict[Kind, int] = field(default_factory=dict)
    where: dict[Where, int] = field(default_factory=dict)
    bytes_here: int = 0
    bytes_shelf: int = 0
