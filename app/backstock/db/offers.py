"""An edition as the accounts list it: the same one may be owned twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from ..domain.ids import AccountId, EditionId
from .database import Database
from .merged import batches
from .schema_library import AccountRow, EditionTable, OfferTable


@dataclass(frozen=True, slots=True)
class Offer:
    """`item` holds the store's identifiers as this account needs them."""

    edition_id: EditionId
    account_id: AccountId
    item: Mapping[str, str]
    listed: bool
    seen_at: datetime


class Offers:
    def __init__(self, database: Database) -> None:
        self._database = database

    def of_edition(self, edition_id: EditionId) -> list[Offer]:
        """The best to ask first: of an account that is signed in, then not stale, then listed, then last seen. Offers
        of accounts that were signed out are among them."""
        return self.of_editions([edition_id]).get(edition_id, [])

    def of_editions(self, edition_ids: Collection[EditionId]) -> dict[EditionId, list[Offer]]:
        found: dict[EditionId, list[Offer]] = {}
        with self._database.read() as session:
            for some in batches(edition_ids):
                for edition_id, offers in _ranked(session, some).items():
                    found[EditionId(edition_id)] = [offer for _, offer in offers]
        return found

    def settle(self, account_id: AccountId) -> None:
        """After a sign-in, a sign-out or a lapsed sign-in: editions that this account lists are asked for where that
        is possible now."""
        with self._database.write() as session:
            query = select(OfferTable.edition_id).where(OfferTable.account_id == account_id)
            settle(session, session.scalars(query).all())


def settle(session: Session, edition_ids: Collection[str]) -> set[str]:
    """Gives editions the account and item of their best offer, and lists those that any account lists. Answers which
    differ now. What no account ever listed stays as it is."""
    updates: list[dict[str, Any]] = []
    for some in batches(edition_ids):
        ranked = _ranked(session, some)
        rows = select(EditionTable.edition_id, EditionTable.account_id, EditionTable.item, EditionTable.listed).where(
            EditionTable.edition_id.in_(some)
        )
        for edition_id, account_id, item, listed in session.execute(rows):
            offers = ranked.get(edition_id)
            if not offers:
                continue
            signed_in, best = offers[0]
            wanted = (best.account_id if signed_in else None, dict(best.item), any(one.listed for _, one in offers))
            if wanted != (account_id, item, listed):
                updates.append({"is_id": edition_id, "to_account": wanted[0], "to_item": wanted[1], "to_l": wanted[2]})
    if updates:
        statement = (
            update(EditionTable.__table__)  # type: ignore[arg-type]
            .where(EditionTable.edition_id == bindparam("is_id"))
            .values(account_id=bindparam("to_account"), item=bindparam("to_item"), listed=bindparam("to_l"))
        )
        session.connection().execute(statement, updates)
    return {line["is_id"] for line in updates}


def _ranked(session: Session, edition_ids: Collection[str]) -> dict[str, list[tuple[bool, Offer]]]:
    """For each edition its offers, best first, and whether each one's account is signed in."""
    found: dict[str, list[tuple[tuple[object, ...], bool, Offer]]] = defaultdict(list)
    query = (
        select(OfferTable, AccountRow.stale)
        .outerjoin(AccountRow, AccountRow.account_id == OfferTable.account_id)
        .where(OfferTable.edition_id.in_(list(edition_ids)))
    )
    for row, stale in session.execute(query):
        offer = Offer(EditionId(row.edition_id), AccountId(row.account_id), dict(row.item), row.listed, row.seen_at)
        rank = (stale is None, not row.listed, bool(stale), -row.seen_at.timestamp(), row.account_id)
        found[row.edition_id].append((rank, stale is not None, offer))
    return defaultdict(
        list,
        {
            edition_id: [(signed_in, offer) for _, signed_in, offer in sorted(offers, key=lambda one: one[0])]
            for edition_id, offers in found.items()
        },
    )
