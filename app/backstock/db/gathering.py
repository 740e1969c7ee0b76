"""Facts of many titles at once, each kind of fact in one query, over all the listings that are shown as a title."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from sys import intern
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from ..domain.ids import THIS_COMPUTER
from ..domain.jobs import JobKind, JobState
from ..domain.packages import PlacementState
from ..domain.sources import Verdict
from ..domain.titles import HoldingKind, Purpose, Storage, Where
from .merged import batches
from .schema_library import AccountRow, CollectedTable, EditionTable, HeldTitleTable, HoldingTable, TagTable
from .schema_shelf import NodeTable, PackageTable, PlacementTable, SourceTable
from .schema_work import JobTable, PlaySessionTable
from .updates import find_updates

BRINGING = (JobKind.GET, JobKind.UPDATE, JobKind.PAGE_IN, JobKind.PREPARE, JobKind.ADD)
"""Jobs that bring a title's bytes here."""
_UNDER_WAY = (JobState.QUEUED, JobState.RUNNING, JobState.PAUSED)
_SHOWN_HOLDINGS = (HoldingKind.BUNDLE, HoldingKind.ORDER, HoldingKind.COLLECTION)
_OPENING = {kind for kind in HoldingKind if kind.opens}


@dataclass(slots=True)
class Facts:
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


class Gathering:
    """One method for each kind of fact, each one query."""

    def __init__(self, session: Session, head_of: dict[str, str], *, narrow: bool) -> None:
        self._session = session
        self._head_of = head_of
        self._narrow = narrow
        self._facts: dict[str, Facts] = defaultdict(Facts)

    def gather(self) -> dict[str, Facts]:
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

    def _of(self, title_id: str) -> Facts:
        return self._facts[self._head_of[title_id]]

    def _each(self, query: Select[*tuple[Any, ...]], column: Any) -> Iterator[tuple[Facts, Any]]:
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
