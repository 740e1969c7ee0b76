"""Accounts at the stores. Their secrets are not here."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update

from ..domain.ids import AccountId
from ..domain.titles import Account, StoreName
from .database import Database
from .schema_library import AccountRow


class Accounts:
    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Account]:
        with self._database.read() as session:
            return [_account(row) for row in session.scalars(select(AccountRow).order_by(AccountRow.name))]

    def get(self, account_id: AccountId) -> Account | None:
        with self._database.read() as session:
            row = session.get(AccountRow, account_id)
            return _account(row) if row else None

    def put(self, account: Account) -> None:
        with self._database.write() as session:
            session.merge(
                AccountRow(
                    account_id=account.account_id,
                    store=account.store,
                    name=account.name,
                    base_url=account.base_url,
                    demo=account.demo,
                    stale=account.stale,
                    synced_at=account.synced_at,
                )
            )

    def mark(self, account_id: AccountId, *, stale: bool, synced_at: datetime | None = None) -> None:
        values: dict[str, object] = {"stale": stale}
        if synced_at is not None:
            values["synced_at"] = synced_at
        with self._database.write() as session:
            session.execute(update(AccountRow).where(AccountRow.account_id == account_id).values(**values))

    def lapse(self, account_id: AccountId) -> bool:
        """Marks it stale; False when it was so before, or is not there."""
        with self._database.write() as session:
            lapsed = session.scalars(
                update(AccountRow)
                .where(AccountRow.account_id == account_id, AccountRow.stale.is_(False))
                .values(stale=True)
                .returning(AccountRow.account_id)
            )
            return lapsed.first() is not None

    def remove(self, account_id: AccountId) -> None:
        """The titles stay: what was owned is remembered without the account."""
        with self._database.write() as session:
            session.execute(delete(AccountRow).where(AccountRow.account_id == account_id))


def _account(row: AccountRow) -> Account:
    return Account(
        account_id=AccountId(row.account_id),
        store=StoreName(row.store),
        name=row.name,
        base_url=row.base_url,
        demo=row.demo,
        stale=row.stale,
        synced_at=row.synced_at,
    )
