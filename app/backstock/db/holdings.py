"""The ways in which accounts have titles, and how far reading them has come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from ..domain.ids import THIS_COMPUTER, AccountId, HoldingId, TitleId
from ..domain.packages import PlacementState
from ..domain.sources import Verdict
from ..domain.titles import HeldTitle, Holding, HoldingKind, Title
from .database import Database
from .library import title_of
from .merged import batches, family_of
from .schema_library import HeldTitleTable, HoldingTable, SyncMarkTable, SyncProblemTable, TitleReadTable, TitleTable
from .schema_shelf import PackageTable, PlacementTable, SourceTable

_BEST_FIRST = (HoldingKind.KEY, HoldingKind.ORDER, HoldingKind.BUNDLE, HoldingKind.ADDRESS, HoldingKind.COLLECTION)


@dataclass(frozen=True, slots=True)
class Due:
    """A title to be read, and the ways it is held in, best first. The border's own value says the same."""

    title: Title
    held: tuple[tuple[Holding, HeldTitle], ...]


class Holdings:
    def __init__(self, database: Database) -> None:
        self._database = database

    # -- what a listing asks ------------------------------------------------------------------------------------------

    def mark(self, account_id: AccountId, name: str) -> str:
        with self._database.read() as session:
            row = session.get(SyncMarkTable, (account_id, name))
            return row.value if row else ""

    def known(self, account_id: AccountId, holding_ids: Iterable[HoldingId]) -> frozenset[HoldingId]:
        """Those that were seen before and are still listed."""
        found: set[HoldingId] = set()
        with self._database.read() as session:
            for some in batches(list(holding_ids)):
                query = select(HoldingTable.holding_id).where(
                    HoldingTable.account_id == account_id, HoldingTable.holding_id.in_(some), HoldingTable.listed
                )
                found.update(HoldingId(one) for one in session.scalars(query))
        return frozenset(found)

    def unread(self, account_id: AccountId, kind: HoldingKind, read_since: datetime) -> frozenset[HoldingId]:
        """Listed holdings whose contents were not read since then."""
        query = select(HoldingTable.holding_id).where(
            HoldingTable.account_id == account_id,
            HoldingTable.kind == kind,
            HoldingTable.listed,
            or_(HoldingTable.read_at.is_(None), HoldingTable.read_at < read_since),
        )
        with self._database.read() as session:
            return frozenset(HoldingId(one) for one in session.scalars(query))

    def read(
        self, account_id: AccountId, holding_ids: Iterable[HoldingId], read_since: datetime
    ) -> frozenset[HoldingId]:
        """Those whose contents were read since then."""
        found: set[HoldingId] = set()
        with self._database.read() as session:
            for some in batches(list(holding_ids)):
                query = select(HoldingTable.holding_id).where(
                    HoldingTable.account_id == account_id,
                    HoldingTable.holding_id.in_(some),
                    HoldingTable.read_at >= read_since,
                )
                found.update(HoldingId(one) for one in session.scalars(query))
        return frozenset(found)

    def due(
        self,
        account_id: AccountId,
        *,
        near_since: datetime,
        far_since: datetime,
        far_at_most: int | None,
        far_among: frozenset[TitleId] | None = None,
    ) -> list[Due]:
        """Titles of the account whose editions were never read, or not since then: `near_since` for what is here or on
        the shelf, `far_since` for the rest. Near ones first, then those never read, then the longest unread, of which
        there are at most `far_at_most`, and only those in `far_among` where that is given."""
        with self._database.read() as session:
            near = _near(session)
            chosen: list[tuple[int, datetime, str]] = []
            old: list[tuple[int, datetime, str]] = []
            for title_id, read_at in session.execute(_held_and_read(account_id)):
                if read_at is None:
                    chosen.append((0 if title_id in near else 1, near_since, title_id))
                elif title_id in near and read_at < near_since:
                    chosen.append((0, read_at, title_id))
                elif title_id not in near and read_at < far_since and (far_among is None or title_id in far_among):
                    old.append((2, read_at, title_id))
            chosen += sorted(old)[:far_at_most]
            return _dues(session, account_id, [title_id for _, _, title_id in sorted(chosen)])

    def held(self, title_id: TitleId) -> dict[AccountId, Due]:
        """For each account that has this very listing: how."""
        query = (
            select(HoldingTable.account_id)
            .join(HeldTitleTable, HeldTitleTable.holding_id == HoldingTable.holding_id)
            .where(HeldTitleTable.title_id == title_id)
            .distinct()
        )
        with self._database.read() as session:
            accounts = [AccountId(one) for one in session.scalars(query.order_by(HoldingTable.account_id))]
            return {one: due for one in accounts for due in _dues(session, one, [title_id])}

    # -- what faces ask -----------------------------------------------------------------------------------------------

    def with_titles(self, kinds: Iterable[HoldingKind]) -> list[tuple[Holding, int]]:
        """Holdings of these kinds by name, and how many titles each brings."""
        head = func.coalesce(TitleTable.merged_into, TitleTable.title_id)
        query = (
            select(HoldingTable, func.count(head.distinct()))
            .outerjoin(HeldTitleTable, HeldTitleTable.holding_id == HoldingTable.holding_id)
            .outerjoin(TitleTable, TitleTable.title_id == HeldTitleTable.title_id)
            .where(HoldingTable.kind.in_(list(kinds)))
            .group_by(HoldingTable.holding_id)
        )
        with self._database.read() as session:
            counted = [(holding_of(row), titles) for row, titles in session.execute(query)]
        return sorted(counted, key=lambda one: (one[0].name.casefold(), one[0].holding_id))

    def of_title(self, title_id: TitleId) -> list[tuple[Holding, HeldTitle, bool]]:
        """How a title and everything merged into it is held, best first, and whether it still is."""
        with self._database.read() as session:
            query = (
                select(HoldingTable, HeldTitleTable)
                .join(HeldTitleTable, HeldTitleTable.holding_id == HoldingTable.holding_id)
                .where(HeldTitleTable.title_id.in_(family_of(session, title_id)))
            )
            found = [
                (holding_of(holding), held_title_of(held), holding.listed and held.listed)
                for holding, held in session.execute(query)
            ]
        return sorted(found, key=lambda one: (_BEST_FIRST.index(one[0].kind), one[0].name, one[0].holding_id))

    def all(self) -> tuple[list[Holding], list[HeldTitle]]:
        with self._database.read() as session:
            holdings = [holding_of(row) for row in session.scalars(select(HoldingTable))]
            return holdings, [held_title_of(row) for row in session.scalars(select(HeldTitleTable))]

    def add(self, holdings: Iterable[Holding], held: Iterable[HeldTitle]) -> None:
        """Those that are not known yet; what is known stays as it is. Every held title's holding must be there."""
        now = datetime.now(UTC)
        with self._database.write() as session:
            known = set(session.scalars(select(HoldingTable.holding_id)))
            session.add_all(
                HoldingTable(
                    holding_id=one.holding_id,
                    account_id=one.account_id,
                    kind=one.kind,
                    ref=one.ref,
                    name=one.name,
                    acquired_at=one.acquired_at,
                    listed=one.listed,
                    seen_at=now,
                    read_at=None,
                )
                for one in holdings
                if one.holding_id not in known
            )
            session.flush()
            lines = session.execute(select(HeldTitleTable.holding_id, HeldTitleTable.title_id))
            there = {(holding_id, title_id) for holding_id, title_id in lines}
            session.add_all(
                HeldTitleTable(
                    holding_id=one.holding_id, title_id=one.title_id, item=dict(one.item), listed=True, seen_at=now
                )
                for one in held
                if (one.holding_id, one.title_id) not in there
            )

    def titles_of(self, account_id: AccountId) -> int:
        """How many listings that account has, in whatever way."""
        query = (
            select(func.count(HeldTitleTable.title_id.distinct()))
            .join(HoldingTable, HoldingTable.holding_id == HeldTitleTable.holding_id)
            .where(HoldingTable.account_id == account_id)
        )
        with self._database.read() as session:
            return session.scalars(query).one()

    def problems(self, account_id: AccountId) -> list[str]:
        """What the last listing could not read."""
        query = (
            select(SyncProblemTable.what)
            .where(SyncProblemTable.account_id == account_id)
            .order_by(SyncProblemTable.problem_id)
        )
        with self._database.read() as session:
            return list(session.scalars(query))

    def last_read(self, title_ids: Sequence[TitleId]) -> datetime | None:
        """When these listings were last asked for their editions: the one longest ago. None where one never was."""
        with self._database.read() as session:
            of_each = session.scalars(
                select(func.max(TitleReadTable.read_at))
                .where(TitleReadTable.title_id.in_(list(title_ids)))
                .group_by(TitleReadTable.title_id)
            ).all()
            return min(of_each) if len(of_each) == len(set(title_ids)) else None


def unclaimed(ways: Iterable[tuple[Holding, HeldTitle, bool]]) -> frozenset[TitleId]:
    """Listings that a bundle brings and nothing else that opens them."""
    kinds: dict[TitleId, set[HoldingKind]] = defaultdict(set)
    for holding, held, listed in ways:
        if listed:
            kinds[held.title_id].add(holding.kind)
    return frozenset(
        listing
        for listing, known in kinds.items()
        if HoldingKind.BUNDLE in known and not any(kind.opens for kind in known)
    )


def _held_and_read(account_id: AccountId) -> Select[Any, Any]:
    """Titles the account has, each once, and when it was last asked for their editions."""
    return (
        select(HeldTitleTable.title_id, func.max(TitleReadTable.read_at))
        .join(HoldingTable, HoldingTable.holding_id == HeldTitleTable.holding_id)
        .outerjoin(
            TitleReadTable,
            and_(TitleReadTable.title_id == HeldTitleTable.title_id, TitleReadTable.account_id == account_id),
        )
        .where(HoldingTable.account_id == account_id, HoldingTable.listed, HeldTitleTable.listed)
        .group_by(HeldTitleTable.title_id)
    )


def _near(session: Session) -> set[str]:
    """What is here or on the shelf, and what was merged with it."""
    here = select(SourceTable.title_id).where(SourceTable.path.is_not(None), SourceTable.verdict != Verdict.MISMATCH)
    shelved = (
        select(PackageTable.title_id)
        .join(PlacementTable, PlacementTable.package_id == PackageTable.package_id)
        .where(PlacementTable.state == PlacementState.PRESENT, PlacementTable.node_id != THIS_COMPUTER)
    )
    near = {*session.scalars(here), *session.scalars(shelved)}
    merged = session.execute(
        select(TitleTable.title_id, TitleTable.merged_into).where(TitleTable.merged_into.is_not(None))
    ).all()
    heads = {head for own, head in merged if own in near} | near
    return near | {own for own, head in merged if head in heads} | {head for head in heads if head}


def _dues(session: Session, account_id: AccountId, title_ids: Sequence[str]) -> list[Due]:
    titles: dict[str, Title] = {}
    held: dict[str, list[tuple[Holding, HeldTitle]]] = {}
    for some in batches(title_ids):
        titles.update(
            (row.title_id, title_of(row))
            for row in session.scalars(select(TitleTable).where(TitleTable.title_id.in_(some)))
        )
        query = (
            select(HoldingTable, HeldTitleTable)
            .join(HeldTitleTable, HeldTitleTable.holding_id == HoldingTable.holding_id)
            .where(
                HoldingTable.account_id == account_id,
                HeldTitleTable.title_id.in_(some),
                HoldingTable.listed,
                HeldTitleTable.listed,
            )
        )
        for holding, line in session.execute(query):
            held.setdefault(line.title_id, []).append((holding_of(holding), held_title_of(line)))
    for ways in held.values():
        ways.sort(key=lambda way: (_BEST_FIRST.index(way[0].kind), way[0].holding_id))
    return [Due(titles[one], tuple(held.get(one, ()))) for one in title_ids if one in titles and one in held]


def holding_of(row: HoldingTable) -> Holding:
    return Holding(
        holding_id=HoldingId(row.holding_id),
        account_id=AccountId(row.account_id),
        kind=HoldingKind(row.kind),
        ref=row.ref,
        name=row.name,
        acquired_at=row.acquired_at,
        listed=row.listed,
    )


def held_title_of(row: HeldTitleTable) -> HeldTitle:
    return HeldTitle(HoldingId(row.holding_id), TitleId(row.title_id), dict(row.item))
