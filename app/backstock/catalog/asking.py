"""The library as a face asks for it: filtered, sorted, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from ..db.library import Library
from ..db.listing import Listing
from ..domain.errors import NotFoundError
from ..domain.ids import TitleId
from ..domain.titles import TitleRow, Where
from .query import LibraryCounts, LibraryQuery, SortBy

_NEVER = datetime.min.replace(tzinfo=UTC)


def titles(listing: Listing, query: LibraryQuery) -> list[TitleRow]:
    rows = [row for row in listing.rows(search=query.search) if _wanted(row, query)]
    if query.sort is not SortBy.NAME:
        rows.sort(key=_ORDER[query.sort], reverse=True)
    return rows


def counts(listing: Listing) -> LibraryCounts:
    rows = listing.rows()
    return LibraryCounts(
        total=len(rows),
        kinds=dict(Counter(row.kind for row in rows)),
        where=dict(Counter(row.where for row in rows)),
        bytes_here=_sum(row.size for row in rows if row.where is Where.HERE),
        bytes_shelf=_sum(row.size for row in rows if row.copies),
    )


def find_title(library: Library, text: str) -> TitleId:
    """By id, whole name, or any part of the name that only one title has."""
    found = library.named(text)
    if not found:
        raise NotFoundError(f"No title is called “{text}”.", do="`backstock library` lists the titles there are.")
    if len(found) > 1:
        raise NotFoundError(
            f"Several titles are called “{text}”.",
            candidates=tuple(f"{title.name} ({title.title_id})" for title in found),
            do="Say more of the name, or the id.",
        )
    return found[0].title_id


def _wanted(row: TitleRow, query: LibraryQuery) -> bool:
    return (
        (not query.kinds or row.kind in query.kinds)
        and (not query.where or row.where in query.where)
        and (not query.stores or not query.stores.isdisjoint(row.stores))
        and (not query.platforms or not query.platforms.isdisjoint(row.platforms))
        and (row.verified or not query.verified_only)
    )


_ORDER: dict[SortBy, Callable[[TitleRow], datetime | int]] = {
    SortBy.ADDED: lambda row: row.added_at or _NEVER,
    SortBy.PLAYED: lambda row: row.last_played or _NEVER,
    SortBy.SIZE: lambda row: row.size,
}


def _sum(sizes: Iterable[int]) -> int:
    return sum(sizes)
