"""Rows put under headings: by place, kind, letter and so on. Pure; made for tens of thousands of rows a key press."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..domain.titles import Kind, TitleRow, Where
from .query import GroupBy, LibraryQuery, SortBy
from .search import searchable

OTHER_SIGNS = "#"
"""The heading of names that begin with no letter."""


@dataclass(frozen=True, slots=True)
class RowGroup:
    key: str
    """The value its rows share; empty for those that have none."""
    places: list[int]
    """Which of the rows, in their order. A row stands under every value it has."""


def grouped(rows: Sequence[TitleRow], query: LibraryQuery) -> list[RowGroup]:
    """In the order in which people expect the headings, what has no value last. Nothing where nothing is asked for."""
    if query.group is GroupBy.NONE:
        return []
    one = _ONE.get(query.group)
    return _in_order(_by_one(rows, one) if one else _by_several(rows, _SEVERAL[query.group]), query)


def _by_one(rows: Sequence[TitleRow], value: Callable[[TitleRow], str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, key in enumerate(map(value, rows)):
        known = found.get(key)
        if known is None:
            found[key] = [place]
        else:
            known.append(place)
    return found


def _by_several(rows: Sequence[TitleRow], values: Callable[[TitleRow], Iterable[str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    spelled: dict[str, str] = {}
    for place, row in enumerate(rows):
        for value in values(row) or ("",):
            key = spelled.setdefault(value.casefold(), value)
            found.setdefault(key, []).append(place)
    return found


def _in_order(found: dict[str, list[int]], query: LibraryQuery) -> list[RowGroup]:
    rank = {key: at for at, key in enumerate(_RANKED.get(query.group, ()))}
    keys = sorted((key for key in found if key), key=lambda key: (rank.get(key, len(rank)), key.casefold()))
    if _turned(query):
        keys.reverse()
    return [RowGroup(key, found[key]) for key in (*keys, *([""] if "" in found else []))]


def _turned(query: LibraryQuery) -> bool:
    """Years begin with the newest; letters and years follow the order when it is by them."""
    if query.group is GroupBy.YEAR:
        return not (query.sort is SortBy.ADDED and query.descending is False)
    return query.group is GroupBy.LETTER and query.sort is SortBy.NAME and bool(query.descending)


def letter(name: str) -> str:
    first = name[:1]
    if not first.isascii() or not first.isalpha():
        first = searchable(name)[:1]
    return first.upper() if first.isalpha() else OTHER_SIGNS


_ONE: dict[GroupBy, Callable[[TitleRow], str]] = {
    GroupBy.WHERE: lambda row: row.where.value,
    GroupBy.KIND: lambda row: row.kind.value,
    GroupBy.MAKER: lambda row: row.maker,
    GroupBy.LETTER: lambda row: letter(row.name),
    GroupBy.YEAR: lambda row: f"{row.added_at.year:04}" if row.added_at else "",
}
_SEVERAL: dict[GroupBy, Callable[[TitleRow], Iterable[str]]] = {
    GroupBy.STORE: lambda row: row.stores,
    GroupBy.PLATFORM: lambda row: row.platforms,
    GroupBy.COLLECTION: lambda row: row.collections,
    GroupBy.TAG: lambda row: row.tags,
    GroupBy.BUNDLE: lambda row: row.holdings,
}
_RANKED: dict[GroupBy, Sequence[str]] = {
    GroupBy.WHERE: [where.value for where in Where],
    GroupBy.KIND: [kind.value for kind in Kind],
    GroupBy.LETTER: [OTHER_SIGNS],
}
