"""The library as a list: every title with where it lies, in a handful of queries whatever the size.

Listings that were merged are one row, under the id of their head.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from sys import intern
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from ..domain.edits import AS_TOLD, TitleEdit
from ..domain.ids import CollectionId, HoldingId, TitleId
from ..domain.titles import Kind, TitleRow
from .database import Database
from .edits import edits_in, family_edit
from .gathering import Facts, Gathering
from .library import fold
from .merged import batches, families_of
from .schema_library import TitleTable


class Listed(NamedTuple):
    """A row, and what else a search for it may say: the names of what was merged into it, and those that its stores
    give what a person has renamed."""

    row: TitleRow
    also: str = ""


class Listing:
    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, only: Collection[TitleId] | None = None) -> list[TitleRow]:
        """Titles by name; `only` narrows to what these ids are shown as."""
        found = [listed.row for listed in self.listed(only)]
        return sorted(found, key=lambda row: (fold(f"{row.sorted_as} {row.maker}"), row.title_id))

    def listed(self, only: Collection[TitleId] | None = None) -> list[Listed]:
        """As `rows`, in any order."""
        with self._database.read() as session:
            if only is None:
                return _listed(session, None)
            wanted = list(dict.fromkeys(only))
            heads: set[str] = set()
            found: list[Listed] = []
            for some in batches(wanted):
                families = families_of(session, some)
                fresh = {own: head for own, head in families.items() if head not in heads}
                heads.update(fresh.values())
                found += _listed(session, fresh)
            return found


def _listed(session: Session, families: dict[str, str] | None) -> list[Listed]:
    """`families`: listing -> head, for those that are wanted; all where it is None."""
    titles = _titles(session, families)
    head_of = {title.title_id: title.merged_into or title.title_id for title in titles}
    gathering = Gathering(session, head_of, narrow=families is not None)
    facts = gathering.gather()
    edits = edits_in(session, families)
    merged: dict[str, list[TitleTable]] = defaultdict(list)
    for title in titles:
        if title.merged_into:
            merged[title.merged_into].append(title)
    found: list[Listed] = []
    for title in titles:
        if not title.merged_into:
            members = sorted(merged.get(title.title_id, ()), key=lambda one: (one.added_at, one.title_id))
            listed = _row(title, members, facts)
            edit = family_edit(edits, title.title_id, (one.title_id for one in members)) if edits else AS_TOLD
            found.append(_edited(listed, edit) if edit.parts else listed)
    return found


def _titles(session: Session, families: dict[str, str] | None) -> list[Any]:
    query = select(
        TitleTable.title_id,
        TitleTable.name,
        TitleTable.kind,
        TitleTable.maker,
        TitleTable.cover_url,
        TitleTable.added_at,
        TitleTable.merged_into,
        TitleTable.hidden,
    )
    if families is None:
        return list(session.execute(query))
    return [
        row for some in batches(sorted(families)) for row in session.execute(query.where(TitleTable.title_id.in_(some)))
    ]


def _row(title: Any, members: list[Any], facts: dict[str, Facts]) -> Listed:
    known = facts.get(title.title_id) or _NOTHING
    family = [title, *members]
    row = TitleRow(
        title_id=TitleId(title.title_id),
        name=title.name,
        kind=next((Kind(one.kind) for one in family if one.kind != Kind.OTHER), Kind.OTHER),
        maker=intern(next((one.maker for one in family if one.maker), "")),
        stores=_tuple(known.stores),
        platforms=_tuple(known.platforms),
        where=known.where,
        size=known.fetched or known.offered or known.offered_demo,
        verified=known.verified,
        copies=len(known.copies),
        node_name=min(known.copies.values(), default=""),
        cover_url=next((one.cover_url for one in family if one.cover_url), ""),
        last_played=known.last_played,
        played_s=known.played_s,
        added_at=title.added_at,
        listed=known.listed,
        unclaimed=known.unclaimed,
        key_only=known.key_only,
        update=known.update,
        hidden=title.hidden,
        tags=tuple(sorted(known.tags, key=str.casefold)),
        holdings=tuple(HoldingId(one) for one in _tuple(known.holdings)),
        collections=tuple(CollectionId(one) for one in _tuple(known.collections)),
        members=tuple(TitleId(one.title_id) for one in members),
    )
    return Listed(row, " ".join(f"{one.name} {one.maker}" for one in members))


def _edited(listed: Listed, edit: TitleEdit) -> Listed:
    told = listed.row
    row = replace(
        told,
        name=told.name if edit.name is None else edit.name,
        told_name="" if edit.name in (None, told.name) else told.name,
        sort_name=edit.sort_name or "",
        kind=edit.kind or told.kind,
        maker=told.maker if edit.maker is None else intern(edit.maker),
        cover=edit.cover or "",
        wide=edit.wide or "",
        variant=edit.variant,
    )
    also = [word for word in (told.name, told.maker, edit.sort_name) if word not in (row.name, row.maker)]
    return Listed(row, " ".join(word for word in (listed.also, *also) if word))


_NOTHING = Facts()
_SHARED: dict[tuple[str, ...], tuple[str, ...]] = {}
_SHARED_AT_MOST = 4096


def _tuple(values: set[str]) -> tuple[str, ...]:
    """Sorted, and where it is one of the usual few the same object: thousands of rows say “itch.io, linux”."""
    made = tuple(sorted(values))
    if len(_SHARED) >= _SHARED_AT_MOST:
        return _SHARED.get(made, made)
    return _SHARED.setdefault(made, made)
