"""Pages as a store would tell them, and libraries made of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from backstock.db import Database
from backstock.db.accounts import Accounts
from backstock.domain.ids import AccountId, EditionId, HoldingId, TitleId
from backstock.domain.titles import (
    Account,
    Edition,
    HeldTitle,
    Holding,
    HoldingKind,
    Kind,
    Platform,
    Purpose,
    StoreName,
    Title,
)

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
ADA, BEA = AccountId("a-ada"), AccountId("a-bea")


def signed_in(database: Database, account_id: AccountId = ADA, store: StoreName = StoreName.ITCH) -> Account:
    account = Account(account_id, store, account_id.removeprefix("a-"), "https://shop")
    Accounts(database).put(account)
    return account


def title(name: str, **more: object) -> Title:
    return replace(Title(TitleId(f"t-{name}"), name, Kind.GAME, added_at=NOON), **more)  # type: ignore[arg-type]


def edition(name: str, of: str, account: AccountId | None = ADA, **more: object) -> Edition:
    plain = Edition(
        EditionId(f"e-{name}"),
        TitleId(f"t-{of}"),
        account,
        StoreName.ITCH,
        name,
        f"{name}.zip",
        Kind.GAME,
        frozenset({Platform.LINUX}),
        size=10,
        purpose=Purpose.GAME,
        item={"id": name},
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def holding(name: str, kind: HoldingKind = HoldingKind.KEY, account: AccountId = ADA, **more: object) -> Holding:
    return replace(Holding(HoldingId(f"h-{name}"), account, kind, f"ref-{name}", name), **more)  # type: ignore[arg-type]


def held(by: str, of: str, **item: str) -> HeldTitle:
    return HeldTitle(HoldingId(f"h-{by}"), TitleId(f"t-{of}"), item)
