"""The headings of the library in words: what it can be grouped by, and what each group is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..core.views import GroupBy, LibraryQuery, RowGroup, SortBy, letter
from ..domain.titles import Kind, TitleRow, Where
from . import words
from .filters import Known


@dataclass(frozen=True, slots=True)
class Group:
    key: str
    text: str
    places: Sequence[int]
    """Which of the rows stand under it."""


_BY_NAME = frozenset({GroupBy.STORE, GroupBy.PLATFORM, GroupBy.COLLECTION, GroupBy.BUNDLE})
"""What is sorted by what it is called, not by what it is."""


def groupings() -> list[dict[str, str]]:
    names = {
        GroupBy.NONE: words.tr("No groups"),
        GroupBy.WHERE: words.tr("Place"),
        GroupBy.KIND: words.tr("Kind"),
        GroupBy.LETTER: words.tr("First letter"),
        GroupBy.YEAR: words.tr("Year it was added"),
        GroupBy.COLLECTION: words.tr("Collection"),
        GroupBy.TAG: words.tr("Tag"),
        GroupBy.MAKER: words.tr("Maker"),
        GroupBy.BUNDLE: words.tr("Bundle or order"),
        GroupBy.STORE: words.tr("Store"),
        GroupBy.PLATFORM: words.tr("Platform"),
    }
    return [{"key": by.value, "text": text} for by, text in names.items()]


def named(found: Sequence[RowGroup], query: LibraryQuery, known: Known) -> list[Group]:
    name = _naming(query.group, known)
    groups = [Group(one.key, name(one.key) if one.key else _none(query.group), one.places) for one in found]
    if query.group in _BY_NAME:
        groups.sort(key=lambda group: (not group.key, group.text.casefold()))
    return groups


def mark(row: TitleRow, sort: SortBy) -> str:
    """What a reader flying through the list wants to see of a place: its letter, its year, its size."""
    if sort is SortBy.NAME:
        return letter(row.name)
    if sort is SortBy.SIZE:
        return words.size(row.size) if row.size else "–"
    moment = row.added_at if sort is SortBy.ADDED else row.last_played
    return str(moment.year) if moment else "–"


def _naming(by: GroupBy, known: Known) -> Callable[[str], str]:
    if by is GroupBy.COLLECTION:
        collections = {str(one.collection_id): one.name for one in known.collections}
        return lambda key: collections.get(key, "…")
    if by is GroupBy.BUNDLE:
        holdings = {str(view.holding.holding_id): view.holding.name for view in known.holdings}
        return lambda key: holdings.get(key, "…")
    naming: dict[GroupBy, Callable[[str], str]] = {
        GroupBy.WHERE: _place,
        GroupBy.KIND: lambda key: words.kind_plural(Kind(key)),
        GroupBy.STORE: words.store_name,
        GroupBy.PLATFORM: words.platform_name,
    }
    return naming.get(by, str)


def _place(key: str) -> str:
    return {
        Where.HERE: words.tr("Here"),
        Where.ARRIVING: words.tr("Arriving"),
        Where.SHELF: words.tr("On the shelf"),
        Where.STORE: words.tr("Only at the store"),
    }[Where(key)]


def _none(by: GroupBy) -> str:
    return {
        GroupBy.COLLECTION: words.tr("In no collection"),
        GroupBy.TAG: words.tr("Without a tag"),
        GroupBy.MAKER: words.tr("Maker unknown"),
        GroupBy.BUNDLE: words.tr("In no bundle"),
        GroupBy.YEAR: words.tr("Year unknown"),
        GroupBy.STORE: words.tr("From no store"),
        GroupBy.PLATFORM: words.tr("For no known platform"),
    }.get(by, "")
