"""What a complete reading of a store did not show: marked as no longer listed, and kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.orm import Session

from ..domain.ids import AccountId, HoldingId, TitleId
from ..domain.titles import HoldingKind
from .merged import batches
from .offers import settle
from .schema_library import EditionTable, HeldTitleTable, HoldingTable, OfferTable


@dataclass(frozen=True, slots=True)
class Vanished:
    changed: set[TitleId]
    unlisted: set[TitleId]
    """Of those, the ones that nothing lists any more."""


def vanish(
    session: Session,
    account_id: AccountId,
    titles: set[TitleId],
    complete: Sequence[tuple[HoldingKind | HoldingId, datetime]],
    since: datetime,
) -> Vanished:
    """`titles` are those of which all editions were read since then, `complete` what else was read whole."""
    vanishing = _Vanishing(session, account_id)
    vanishing.editions_of(titles, since)
    for scope, seen_since in complete:
        if isinstance(scope, HoldingKind):
            vanishing.holdings_of(scope, seen_since)
        else:
            vanishing.titles_in(scope, seen_since)
    return vanishing.settle()


class _Vanishing:
    def __init__(self, session: Session, account_id: AccountId) -> None:
        self._session = session
        self._account_id = account_id
        self._loosened: set[str] = set()
        """Titles that have lost a holding."""
        self._dropped: dict[str, str] = {}
        """Edition -> title, for offers that were unlisted."""

    def editions_of(self, title_ids: Iterable[str], since: datetime) -> None:
        for some in batches(sorted(title_ids)):
            self._drop_offers(and_(EditionTable.title_id.in_(some), OfferTable.seen_at < since))

    def holdings_of(self, kind: HoldingKind, since: datetime) -> None:
        unseen = self._session.scalars(
            select(HoldingTable.holding_id).where(
                HoldingTable.account_id == self._account_id,
                HoldingTable.kind == kind,
                HoldingTable.seen_at < since,
                HoldingTable.listed,
            )
        ).all()
        for some in batches(unseen):
            self._session.execute(update(HoldingTable).where(HoldingTable.holding_id.in_(some)).values(listed=False))
            query = select(HeldTitleTable.title_id).where(HeldTitleTable.holding_id.in_(some))
            self._loosened.update(self._session.scalars(query))

    def titles_in(self, holding_id: HoldingId, since: datetime) -> None:
        unseen = and_(HeldTitleTable.holding_id == holding_id, HeldTitleTable.seen_at < since, HeldTitleTable.listed)
        lost = self._session.scalars(select(HeldTitleTable.title_id).where(unseen)).all()
        if lost:
            self._session.execute(update(HeldTitleTable).where(unseen).values(listed=False))
            self._loosened.update(lost)

    def settle(self) -> Vanished:
        ways = self._ways(self._loosened)
        for some in batches(sorted(one for one in self._loosened if not ways.get(one))):
            self._drop_offers(EditionTable.title_id.in_(some))
        settle(self._session, list(self._dropped))
        changed = self._loosened | set(self._dropped.values())
        unlisted = changed - still_listed(self._session, changed)
        return Vanished({TitleId(one) for one in changed}, {TitleId(one) for one in unlisted})

    def _drop_offers(self, condition: ColumnElement[bool]) -> None:
        query = (
            select(OfferTable.edition_id, EditionTable.title_id)
            .join(EditionTable, EditionTable.edition_id == OfferTable.edition_id)
            .where(OfferTable.account_id == self._account_id, OfferTable.listed, condition)
        )
        dropped = {edition_id: title_id for edition_id, title_id in self._session.execute(query)}  # noqa: C416
        for some in batches(dropped):
            self._session.execute(
                update(OfferTable)
                .where(OfferTable.account_id == self._account_id, OfferTable.edition_id.in_(some))
                .values(listed=False)
            )
        self._dropped.update(dropped)

    def _ways(self, title_ids: Iterable[str]) -> dict[str, set[str]]:
        """Title -> the account's holdings that bring it still."""
        found: dict[str, set[str]] = {}
        for some in batches(sorted(title_ids)):
            query = (
                select(HeldTitleTable.title_id, HeldTitleTable.holding_id)
                .join(HoldingTable, HoldingTable.holding_id == HeldTitleTable.holding_id)
                .where(
                    HoldingTable.account_id == self._account_id,
                    HeldTitleTable.title_id.in_(some),
                    HoldingTable.listed,
                    HeldTitleTable.listed,
                )
            )
            for title_id, holding_id in self._session.execute(query):
                found.setdefault(title_id, set()).add(holding_id)
        return found


def still_listed(session: Session, title_ids: Iterable[str]) -> set[str]:
    """Those that any account holds still, or, where none ever held them, of which any edition is listed."""
    held: dict[str, bool] = {}
    listed: set[str] = set()
    for some in batches(sorted(title_ids)):
        ways = (
            select(HeldTitleTable.title_id, HoldingTable.listed, HeldTitleTable.listed)
            .join(HoldingTable, HoldingTable.holding_id == HeldTitleTable.holding_id)
            .where(HeldTitleTable.title_id.in_(some))
        )
        for title_id, holding_listed, held_listed in session.execute(ways):
            held[title_id] = held.get(title_id, False) or (holding_listed and held_listed)
        editions = select(EditionTable.title_id).where(EditionTable.title_id.in_(some), EditionTable.listed).distinct()
        listed.update(session.scalars(editions))
    return {one for one, still in held.items() if still} | (listed - held.keys())
