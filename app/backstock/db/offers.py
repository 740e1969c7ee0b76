"""Which accounts list an edition, and how each finds it at its store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from ..domain.ids import AccountId, EditionId
from .database import Database
from .schema import OfferTable


@dataclass(frozen=True, slots=True)
class Offer:
    account_id: AccountId
    item: Mapping[str, str]
    listed: bool


class Offers:
    def __init__(self, database: Database) -> None:
        self._database = database

    def of_edition(self, edition_id: EditionId) -> list[Offer]:
        with self._database.read() as session:
            found = session.scalars(
                select(OfferTable).where(OfferTable.edition_id == edition_id).order_by(OfferTable.account_id)
            )
            return [Offer(AccountId(row.account_id), dict(row.item), row.listed) for row in found]
