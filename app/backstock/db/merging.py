"""Which listings are shown as one title, and which a person keeps apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVarTuple

from sqlalchemy import Select, and_, delete, func, or_, select, update
from sqlalchemy.orm import Session

from ..domain.edits import AS_TOLD, edited
from ..domain.errors import NotFoundError
from ..domain.ids import TitleId
from ..domain.titles import Kind
from ..domain.wording import say
from .columns import printable
from .database import Database
from .edits import edits_in
from .library import title_of
from .matching import match_key
from .merged import batches, families_of, family_of
from .schema_library import (
    AccountRow,
    EditionTable,
    HeldTitleTable,
    HoldingTable,
    KeptApartTable,
    TitleEditTable,
    TitleTable,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """One listing, as merging compares it: by what a person set of it, or else its store says. `contents` are the
    (md5, size) of its editions."""

    title_id: TitleId
    key: str
    name: str
    maker: str
    kind: Kind
    head: TitleId | None
    """The title it is merged into; None where it is shown by itself."""
    added_at: datetime
    editions: int
    stores: frozenset[str]
    contents: frozenset[tuple[str, int]]


_Columns = TypeVarTuple("_Columns")


class Merging:
    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(self, into: TitleId, others: Iterable[TitleId]) -> list[TitleId]:
        """Shows the others, and what was merged into them, as `into` (or as what that is shown as). Forgets that they
        were kept apart. Answers every listing concerned. Raises NotFoundError for unknown ids."""
        return self.merge_all([(into, others)])

    def merge_all(self, merges: Iterable[tuple[TitleId, Iterable[TitleId]]]) -> list[TitleId]:
        """As `merge`, for many at once: all of them or none."""
        concerned: set[TitleId] = set()
        with self._database.write() as session:
            for into, others in merges:
                concerned.update(_merge(session, into, {into, *others}))
        return sorted(concerned)

    def split(self, listing: TitleId) -> list[TitleId]:
        """Shows this listing by itself again, and remembers that it is to be kept apart from the rest. Taking the head
        away leaves the rest together. Answers every listing concerned; nothing happens to one that is not merged."""
        with self._database.write() as session:
            if session.get(TitleTable, listing) is None:
                raise _unknown(listing)
            family = family_of(session, listing)
            rest = [one for one in family if one != listing]
            if not rest:
                return []
            _show_alone(session, listing)
            if listing == family[0]:
                _show_as(session, rest[1:], rest[0])
                _show_alone(session, rest[0])
            pairs = {(min(listing, other), max(listing, other)) for other in rest}
            known = _apart(session, {listing})
            session.add_all(KeptApartTable(title_id=one, other_id=other) for one, other in sorted(pairs - known))
            return [TitleId(one) for one in family]

    def merged(self) -> dict[TitleId, TitleId]:
        """Listing -> the title it is shown as, for those that are merged."""
        query = select(TitleTable.title_id, TitleTable.merged_into).where(TitleTable.merged_into.is_not(None))
        with self._database.read() as session:
            return {TitleId(own): TitleId(head) for own, head in session.execute(query) if head}

    def kept_apart(self) -> set[tuple[TitleId, TitleId]]:
        """Pairs in the order of their ids."""
        with self._database.read() as session:
            query = select(KeptApartTable.title_id, KeptApartTable.other_id)
            return {(TitleId(one), TitleId(other)) for one, other in session.execute(query)}

    def keep_apart(self, pairs: Iterable[tuple[TitleId, TitleId]]) -> None:
        wanted = {(min(pair), max(pair)) for pair in pairs}
        with self._database.write() as session:
            known = {
                (one, other) for one, other in session.execute(select(KeptApartTable.title_id, KeptApartTable.other_id))
            }
            session.add_all(KeptApartTable(title_id=one, other_id=other) for one, other in sorted(wanted - known))

    def alike(self) -> list[list[Listed]]:
        """Groups of listings of one name, each with more than one that is shown by itself, and with what was merged
        into those."""
        with self._database.read() as session:
            keys = session.scalars(
                _with_edits(select(_KEY))
                .where(TitleTable.merged_into.is_(None), _KEY != "")
                .group_by(_KEY)
                .having(func.count() > 1)
                .order_by(_KEY)
            ).all()
            groups: list[list[Listed]] = []
            for some in batches(keys):
                groups += _groups(session, some)
            return groups


_KEY = func.coalesce(TitleEditTable.match_key, TitleTable.match_key)


def _with_edits(query: Select[*_Columns]) -> Select[*_Columns]:
    return query.select_from(TitleTable).outerjoin(TitleEditTable, TitleEditTable.title_id == TitleTable.title_id)


def _merge(session: Session, into: TitleId, wanted: set[TitleId]) -> list[TitleId]:
    families = families_of(session, wanted)
    missing = sorted(wanted - families.keys())
    if missing:
        raise _unknown(missing[0])
    head = families[into]
    _show_as(session, sorted(families.keys() - {head}), head)
    _forget_apart(session, set(families))
    return [TitleId(one) for one in families]


def _groups(session: Session, keys: Iterable[str]) -> list[list[Listed]]:
    heads = _with_edits(select(TitleTable.title_id, _KEY)).where(_KEY.in_(list(keys)), TitleTable.merged_into.is_(None))
    group_of: dict[str, str] = {own: key for own, key in session.execute(heads)}  # noqa: C416 - rows are not pairs
    rows: list[TitleTable] = []
    for some in batches(group_of):
        rows += session.scalars(
            select(TitleTable).where(or_(TitleTable.title_id.in_(some), TitleTable.merged_into.in_(some)))
        )
    editions, stores, contents = _what_they_offer(session, [row.title_id for row in rows])
    edits = edits_in(session, [row.title_id for row in rows])
    groups: dict[str, list[Listed]] = defaultdict(list)
    for row in rows:
        title = edited(title_of(row), edits.get(row.title_id, AS_TOLD))
        groups[group_of[row.merged_into or row.title_id]].append(
            Listed(
                title_id=title.title_id,
                key=match_key(printable(title.name)),
                name=title.name,
                maker=title.maker,
                kind=title.kind,
                head=TitleId(row.merged_into) if row.merged_into else None,
                added_at=row.added_at,
                editions=editions[row.title_id],
                stores=frozenset(stores[row.title_id]),
                contents=frozenset(contents[row.title_id]),
            )
        )
    return list(groups.values())


def _what_they_offer(
    session: Session, title_ids: list[str]
) -> tuple[dict[str, int], dict[str, set[str]], dict[str, set[tuple[str, int]]]]:
    editions: dict[str, int] = defaultdict(int)
    stores: dict[str, set[str]] = defaultdict(set)
    contents: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for some in batches(title_ids):
        offered = select(EditionTable.title_id, EditionTable.store, EditionTable.md5, EditionTable.size).where(
            EditionTable.title_id.in_(some)
        )
        for title_id, store, md5, size in session.execute(offered):
            editions[title_id] += 1
            stores[title_id].add(store)
            if md5 and size:
                contents[title_id].add((md5, size))
        held = (
            select(HeldTitleTable.title_id, AccountRow.store)
            .join(HoldingTable, HoldingTable.holding_id == HeldTitleTable.holding_id)
            .join(AccountRow, AccountRow.account_id == HoldingTable.account_id)
            .where(HeldTitleTable.title_id.in_(some))
        )
        for title_id, store in session.execute(held):
            stores[title_id].add(store)
    return editions, stores, contents


def _show_as(session: Session, listings: list[str], head: str) -> None:
    for some in batches(listings):
        session.execute(update(TitleTable).where(TitleTable.title_id.in_(some)).values(merged_into=head))


def _show_alone(session: Session, listing: str) -> None:
    session.execute(update(TitleTable).where(TitleTable.title_id == listing).values(merged_into=None))


def _apart(session: Session, among: set[str]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for some in batches(sorted(among)):
        query = select(KeptApartTable.title_id, KeptApartTable.other_id).where(
            or_(KeptApartTable.title_id.in_(some), KeptApartTable.other_id.in_(some))
        )
        found.update((one, other) for one, other in session.execute(query))
    return found


def _forget_apart(session: Session, family: set[str]) -> None:
    for one, other in _apart(session, family):
        if one in family and other in family:
            session.execute(
                delete(KeptApartTable).where(and_(KeptApartTable.title_id == one, KeptApartTable.other_id == other))
            )


def _unknown(title_id: str) -> NotFoundError:
    return NotFoundError(
        say("There is no title {title_id}.", title_id=title_id),
        data=say("Nothing was changed."),
        do=say("Refresh the list and choose again."),
    )
