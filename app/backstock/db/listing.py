"""The library as a list: every title with where it lies, in a handful of queries whatever the size.

Listings that were merged are one row, under the id of their head.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from sys import intern
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from ..domain.ids import THIS_COMPUTER, CollectionId, HoldingId, TitleId
from ..domain.jobs import JobKind, JobState
from ..domain.packages import PlacementState
from ..domain.sources import Verdict
from ..domain.titles import HoldingKind, Kind, Purpose, Storage, TitleRow, Where
from .database import Database
from .library import fold
from .merged import batches, families_of
from .schema import (
    AccountRow,
    CollectedTable,
    EditionTable,
    HeldTitleTable,
    HoldingTable,
    JobTable,
    NodeTable,
    PackageTable,
    PlacementTable,
    PlaySessionTable,
    SourceTable,
    TagTable,
    TitleTable,
)
from .updates import find_updates

BRINGING = (JobKind.GET, JobKind.UPDATE, JobKind.PAGE_IN, JobKind.PREPARE, JobKind.ADD)
"""Jobs that bring a title's bytes here."""
_UNDER_WAY = (JobState.QUEUED, JobState.RUNNING, JobState.PAUSED)
_SHOWN_HOLDINGS = (HoldingKind.BUNDLE, HoldingKind.ORDER, HoldingKind.COLLECTION)
_OPENING = {kind for kind in HoldingKind if kind.opens}


class Listed(NamedTuple):
    """A row, and what else a search for it may say: the names of what was merged into it."""

    row: TitleRow
    also: str = ""


class Listing:
    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, only: Collection[TitleId] | None = None) -> list[TitleRow]:
        """Titles by name; `only` narrows to what these ids are shown as."""
        found = [listed.row for listed in self.listed(only)]
        return sorted(found, key=lambda row: (fold(f"{row.name} {row.maker}"), row.title_id))

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


@dataclass(slots=True)
class _Facts:
    """What is known of one title, over all its listings."""

    stores: set[str] = field(default_factory=set)
    platforms: set[str] = field(default_factory=set)
    offered: int = 0
    offered_demo: int = 0
    editions: int = 0
    obtainable: bool = False
    edition_listed: bool = False
    fetched: int | None = None
    here: bool = False
    verified: bool = False
    arriving: bool = False
    update: bool = False
    copies: dict[str, str] = field(default_factory=dict)
    last_played: datetime | None = None
    played_s: float = 0.0
    held: bool = False
    held_listed: bool = False
    kinds: set[str] = field(default_factory=set)
    holdings: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    collections: set[str] = field(default_factory=set)

    @property
    def listed(self) -> bool:
        if self.held:
            return self.held_listed
        return self.edition_listed or not self.editions

    @property
    def where(self) -> Where:
        if self.here:
            return Where.HERE
        if self.arriving:
            return Where.ARRIVING
        return Where.SHELF if self.copies else Where.STORE

    @property
    def unclaimed(self) -> bool:
        return HoldingKind.BUNDLE in self.kinds and self.kinds.isdisjoint(_OPENING) and self.fetched is None

    @property
    def key_only(self) -> bool:
        return self.editions > 0 and not self.obtainable and self.fetched is None and not self.unclaimed


def _listed(session: Session, families: dict[str, str] | None) -> list[Listed]:
    """`families`: listing -> head, for those that are wanted; all where it is None."""
    titles = _titles(session, families)
    head_of = {title.title_id: title.merged_into or title.title_id for title in titles}
    gathering = _Gathering(session, head_of, narrow=families is not None)
    facts = gathering.gather()
    merged: dict[str, list[TitleTable]] = defaultdict(list)
    for title in titles:
        if title.merged_into:
            merged[title.merged_into].append(title)
    return [
        _row(title, sorted(merged.get(title.title_id, ()), key=lambda one: (one.added_at, one.title_id)), facts)
        for title in titles
        if not title.merged_into
    ]


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


def _row(title: Any, members: list[Any], facts: dict[str, _Facts]) -> Listed:
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


_NOTHING = _Facts()
_SHARED: dict[tuple[str, ...], tuple[str, ...]] = {}
_SHARED_AT_MOST = 4096


def _tuple(values: set[str]) -> tuple[str, ...]:
    """Sorted, and where it is one of the usual few the same object: thousands of rows say “itch.io, linux”."""
    made = tuple(sorted(values))
    if len(_SHARED) >= _SHARED_AT_MOST:
        return _SHARED.get(made, made)
    return _SHARED.setdefault(made, made)


class _Gathering:
    """One method for each kind of fact, each one query."""

    def __init__(self, session: Session, head_of: dict[str, str], *, narrow: bool) -> None:
        self._session = session
        self._head_of = head_of
        self._narrow = narrow
        self._facts: dict[str, _Facts] = defaultdict(_Facts)

    def gather(self) -> dict[str, _Facts]:
        self._editions()
        self._sources()
        self._copies()
        self._jobs()
        self._play()
        self._held()
        self._lists()
        for found in find_updates(self._session, list(self._head_of) if self._narrow else None):
            self._of(found.title_id).update = True
        return self._facts

    def _of(self, title_id: str) -> _Facts:
        return self._facts[self._head_of[title_id]]

    def _each(self, query: Select[*tuple[Any, ...]], column: Any) -> Iterator[tuple[_Facts, Any]]:
        """Rows whose first column is a listing's id, with the facts they belong to. Other tables may name listings
        that there are not."""
        facts, head_of = self._facts, self._head_of
        for some in batches(list(head_of)) if self._narrow else (None,):
            for row in self._session.execute(query if some is None else query.where(column.in_(some))):
                head = head_of.get(row[0])
                if head is not None:
                    yield facts[head], row

    def _editions(self) -> None:
        query = select(
            EditionTable.title_id,
            EditionTable.store,
            EditionTable.platforms,
            EditionTable.size,
            EditionTable.purpose,
            EditionTable.storage,
            EditionTable.listed,
        )
        for known, (_, store, platforms, size, purpose, storage, listed) in self._each(query, EditionTable.title_id):
            known.stores.add(store)
            known.platforms.update(platforms)
            known.editions += 1
            known.edition_listed = known.edition_listed or listed
            known.obtainable = known.obtainable or storage in _OBTAINABLE
            if purpose == Purpose.DEMO:
                known.offered_demo = max(known.offered_demo, size or 0)
            else:
                known.offered = max(known.offered, size or 0)

    def _sources(self) -> None:
        query = select(SourceTable.title_id, SourceTable.path, SourceTable.size, SourceTable.verdict).where(
            SourceTable.verdict != Verdict.MISMATCH
        )
        for known, (_, path, size, verdict) in self._each(query, SourceTable.title_id):
            known.fetched = max(known.fetched or 0, size)
            known.here = known.here or path is not None
            known.verified = known.verified or verdict == Verdict.MATCH

    def _copies(self) -> None:
        query = (
            select(PackageTable.title_id, NodeTable.node_id, NodeTable.name)
            .join(PlacementTable, PlacementTable.package_id == PackageTable.package_id)
            .join(NodeTable, NodeTable.node_id == PlacementTable.node_id)
            .where(PlacementTable.state == PlacementState.PRESENT, PlacementTable.node_id != THIS_COMPUTER)
        )
        for known, (_, node_id, name) in self._each(query, PackageTable.title_id):
            known.copies[node_id] = intern(name)

    def _jobs(self) -> None:
        query = select(JobTable.title_id).where(JobTable.kind.in_(BRINGING), JobTable.state.in_(_UNDER_WAY))
        for known, _ in self._each(query, JobTable.title_id):
            known.arriving = True

    def _play(self) -> None:
        query = select(
            PlaySessionTable.title_id, func.max(PlaySessionTable.started_at), func.sum(PlaySessionTable.played_s)
        ).group_by(PlaySessionTable.title_id)
        for known, (_, last, seconds) in self._each(query, PlaySessionTable.title_id):
            known.last_played = max(known.last_played, last) if known.last_played and last else last
            known.played_s += seconds or 0.0

    def _held(self) -> None:
        query = (
            select(
                HeldTitleTable.title_id,
                HeldTitleTable.listed,
                HoldingTable.holding_id,
                HoldingTable.kind,
                HoldingTable.listed,
                AccountRow.store,
            )
            .join(HoldingTable, HoldingTable.holding_id == HeldTitleTable.holding_id)
            .outerjoin(AccountRow, AccountRow.account_id == HoldingTable.account_id)
        )
        for known, (_, in_it, holding_id, kind, holding_listed, store) in self._each(query, HeldTitleTable.title_id):
            known.held = True
            if store:
                known.stores.add(store)
            if in_it and kind in _SHOWN_HOLDINGS:
                known.holdings.add(intern(holding_id))
            if in_it and holding_listed:
                known.held_listed = True
                known.kinds.add(kind)

    def _lists(self) -> None:
        tagged = select(TagTable.title_id, TagTable.tag)
        for known, (_, tag) in self._each(tagged, TagTable.title_id):
            known.tags.add(intern(tag))
        collected = select(CollectedTable.title_id, CollectedTable.collection_id)
        for known, (_, collection_id) in self._each(collected, CollectedTable.title_id):
            known.collections.add(intern(collection_id))


_OBTAINABLE = frozenset(storage.value for storage in Storage if storage.obtainable)
