"""Which titles are asked for, and what is said about all of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from ..domain.ids import CollectionId, HoldingId
from ..domain.titles import Kind, Platform, Where


class SortBy(enum.StrEnum):
    NAME = "name"
    ADDED = "added"
    PLAYED = "played"
    SIZE = "size"


class GroupBy(enum.StrEnum):
    """Under which headings what was found is shown; the order within each is the query's."""

    NONE = "none"
    WHERE = "where"
    KIND = "kind"
    STORE = "store"
    PLATFORM = "platform"
    COLLECTION = "collection"
    TAG = "tag"
    MAKER = "maker"
    BUNDLE = "bundle"
    LETTER = "letter"
    YEAR = "year"
    """In which it was bought or added."""


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """Which titles, in which order. Empty sets mean no restriction, several values of one set mean any of them.

    Each word of `search` must occur somewhere in name, maker or tags; neither case nor accents matter.
    """

    search: str = ""
    kinds: frozenset[Kind] = frozenset()
    where: frozenset[Where] = frozenset()
    stores: frozenset[str] = frozenset()
    platforms: frozenset[Platform] = frozenset()
    holdings: frozenset[HoldingId] = frozenset()
    tags: frozenset[str] = frozenset()
    collections: frozenset[CollectionId] = frozenset()
    verified_only: bool = False
    unclaimed: bool = False
    updates: bool = False
    unlisted: bool = False
    key_only: bool = False
    hidden: bool = False
    """True: only what the person has hidden. False: everything else."""
    sort: SortBy = SortBy.NAME
    descending: bool | None = None
    """None: as people read it, names from A and everything else from the newest or largest."""
    group: GroupBy = GroupBy.NONE
    """For `grouping.grouped`; which rows are found, and their order, does not depend on it."""


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How many titles each filter would leave, and the bytes behind them. What is hidden counts only as hidden."""

    total: int = 0
    kinds: dict[Kind, int] = field(default_factory=dict)
    where: dict[Where, int] = field(default_factory=dict)
    stores: dict[str, int] = field(default_factory=dict)
    platforms: dict[str, int] = field(default_factory=dict)
    tags: dict[str, int] = field(default_factory=dict)
    verified: int = 0
    updates: int = 0
    unlisted: int = 0
    unclaimed: int = 0
    key_only: int = 0
    hidden: int = 0
    bytes_here: int = 0
    bytes_shelf: int = 0
