"""The library as a list: every title with where it lies, in a handful of queries whatever the size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from ..domain.ids import THIS_COMPUTER, TitleId
from ..domain.jobs import JobKind, JobState
from ..domain.packages import PlacementState
from ..domain.sources import Verdict
from ..domain.titles import Kind, Purpose, TitleRow, Where
from .database import Database
from .library import fold
from .schema import (
    EditionTable,
    JobTable,
    NodeTable,
    PackageTable,
    PlacementTable,
    PlaySessionTable,
    SourceTable,
    TitleTable,
)

_BRINGING = (JobKind.GET, JobKind.PAGE_IN, JobKind.PREPARE, JobKind.ADD)
_UNDER_WAY = (JobState.QUEUED, JobState.RUNNING, JobState.PAUSED)
_BATCH = 500


class Listing:
    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, search: str = "", only: Collection[TitleId] | None = None) -> list[TitleRow]:
        """Titles by name; `only` narrows to these, `search` to names and makers that hold the words in order."""
        with self._database.read() as session:
            if only is None:
                return _rows(session, search, None)
            wanted = list(dict.fromkeys(only))
            found: list[TitleRow] = []
            for start in range(0, len(wanted), _BATCH):
                found += _rows(session, search, wanted[start : start + _BATCH])
            return sorted(found, key=lambda row: (fold(f"{row.name} {row.maker}"), row.title_id))


def _rows(session: Session, search: str, only: list[TitleId] | None) -> list[TitleRow]:
    def narrow(query: Select[*tuple[Any, ...]], column: Any) -> Iterator[Any]:
        return iter(session.execute(query if only is None else query.where(column.in_(only))))

    stores: dict[str, set[str]] = defaultdict(set)
    platforms: dict[str, set[str]] = defaultdict(set)
    offered: dict[str, int] = {}
    offered_demo: dict[str, int] = {}
    for title_id, store, names, size, purpose in narrow(
        select(
            EditionTable.title_id, EditionTable.store, EditionTable.platforms, EditionTable.size, EditionTable.purpose
        ),
        EditionTable.title_id,
    ):
        stores[title_id].add(store)
        platforms[title_id].update(names)
        sizes = offered_demo if purpose == Purpose.DEMO else offered
        sizes[title_id] = max(sizes.get(title_id, 0), size or 0)

    here: set[str] = set()
    read: dict[str, int] = {}
    verified: set[str] = set()
    for title_id, path, size, verdict in narrow(
        select(SourceTable.title_id, SourceTable.path, SourceTable.size, SourceTable.verdict), SourceTable.title_id
    ):
        if verdict == Verdict.MISMATCH:
            continue
        read[title_id] = max(read.get(title_id, 0), size)
        if path is not None:
            here.add(title_id)
        if verdict == Verdict.MATCH:
            verified.add(title_id)

    holders: dict[str, dict[str, str]] = defaultdict(dict)
    for title_id, node_id, node_name in narrow(
        select(PackageTable.title_id, NodeTable.node_id, NodeTable.name)
        .join(PlacementTable, PlacementTable.package_id == PackageTable.package_id)
        .join(NodeTable, NodeTable.node_id == PlacementTable.node_id)
        .where(PlacementTable.state == PlacementState.PRESENT, PlacementTable.node_id != THIS_COMPUTER),
        PackageTable.title_id,
    ):
        holders[title_id][node_id] = node_name

    arriving = {
        title_id
        for (title_id,) in narrow(
            select(JobTable.title_id).where(JobTable.kind.in_(_BRINGING), JobTable.state.in_(_UNDER_WAY)),
            JobTable.title_id,
        )
    }
    played = {
        title_id: (last, seconds)
        for title_id, last, seconds in narrow(
            select(
                PlaySessionTable.title_id, func.max(PlaySessionTable.started_at), func.sum(PlaySessionTable.played_s)
            ).group_by(PlaySessionTable.title_id),
            PlaySessionTable.title_id,
        )
    }

    titles = select(
        TitleTable.title_id,
        TitleTable.name,
        TitleTable.kind,
        TitleTable.maker,
        TitleTable.cover_url,
        TitleTable.added_at,
    ).order_by(TitleTable.folded, TitleTable.title_id)
    if search.strip():
        titles = titles.where(TitleTable.folded.contains(fold(search), autoescape=True))
    found = []
    for title_id, name, kind, maker, cover_url, added_at in narrow(titles, TitleTable.title_id):
        copies = holders.get(title_id, {})
        last_played, played_s = played.get(title_id, (None, 0.0))
        found.append(
            TitleRow(
                title_id=TitleId(title_id),
                name=name,
                kind=Kind(kind),
                maker=maker,
                stores=tuple(sorted(stores.get(title_id, ()))),
                platforms=tuple(sorted(platforms.get(title_id, ()))),
                where=_where(title_id, here, arriving, bool(copies)),
                size=read.get(title_id) or offered.get(title_id, offered_demo.get(title_id, 0)),
                verified=title_id in verified,
                copies=len(copies),
                node_name=min(copies.values(), default=""),
                cover_url=cover_url,
                last_played=last_played,
                played_s=played_s or 0.0,
                added_at=added_at,
            )
        )
    return found


def _where(title_id: str, here: set[str], arriving: set[str], shelved: bool) -> Where:
    if title_id in here:
        return Where.HERE
    if title_id in arriving:
        return Where.ARRIVING
    return Where.SHELF if shelved else Where.STORE
