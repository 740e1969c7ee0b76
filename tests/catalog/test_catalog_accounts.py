"""Accounts at both stores: who is signed in, whose permission rests where, and which account an edition is asked of."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from backstock.catalog.accounts import Accounts
from backstock.db import Database
from backstock.db.accounts import Accounts as AccountBook
from backstock.db.offers import Offers
from backstock.db.pages import Pages
from backstock.domain.errors import BackstockError, NotFoundError, SignInNeededError, StoreUnreachableError
from backstock.domain.events import AccountChanged, Event, EventBus
from backstock.domain.ids import AccountId, EditionId, TitleId
from backstock.domain.titles import Account, Edition, Kind, Storage, StoreName, Title
from backstock.settings import HumbleSettings, ItchSettings, StoresSettings
from backstock.standin.data import MemoryData
from backstock.standin.stand_in import StandIn
from backstock.stores.contract import StorePage
from backstock.stores.http import Http
from backstock.vault import SecretStore, open_secret_store
from stores.memory_kit import Kept

GAME = {"id": 101, "title": "Lamplight", "url": "https://ada.itch.example/lamplight", "classification": "game"}
UPLOAD = {"id": 501, "filename": "lamplight.zip", "storage": "hosted", "size": "=size", "md5_hash": "=md5"}


def account_of(number: int, name: str) -> dict[str, Any]:
    key = {"id": 4000 + number, "game_id": 101, "game": GAME}
    return {
        f"itch/accounts/{name}/profile": {"user": {"id": number, "username": name}},
        f"itch/accounts/{name}/owned_keys": {"owned_keys": [key]},
    }


@pytest.fixture
def data() -> dict[str, Any]:
    return {
        **account_of(1, "ada"),
        **account_of(2, "bea"),
        "itch/games/101": {"game": GAME, "uploads": [UPLOAD]},
        "humble/accounts/ada/account": {"user_id": 4711},
        "humble/accounts/ada/user_order": [],
        "humble/accounts/bea/account": {"user_id": 4712},
        "humble/accounts/bea/orders/aGamekey0000001": {
            "gamekey": "aGamekey0000001",
            "product": {"machine_name": "a_bundle", "human_name": "A Bundle"},
            "subproducts": [{"machine_name": "lamplight", "human_name": "Lamplight", "downloads": []}],
        },
    }


@pytest.fixture
def stores(data: dict[str, Any]) -> Iterator[StandIn]:
    with StandIn(MemoryData(data)) as running:
        yield running


@pytest.fixture
def secrets(tmp_path: Path) -> SecretStore:
    return open_secret_store("file", tmp_path / "vault")


class Heard(list[AccountId]):
    def __call__(self, event: Event) -> None:
        if isinstance(event, AccountChanged):
            self.append(event.account_id)


@pytest.fixture
def events() -> EventBus:
    return EventBus()


@pytest.fixture
def heard(events: EventBus) -> Heard:
    heard = Heard()
    events.listen(heard)
    return heard


@pytest.fixture
def http() -> Iterator[Http]:
    client = Http(timeout_s=5)
    yield client
    client.close()


@pytest.fixture
def accounts(database: Database, secrets: SecretStore, http: Http, stores: StandIn, events: EventBus) -> Accounts:
    settings = StoresSettings(
        itch=ItchSettings(api_url=stores.itch_url), humble=HumbleSettings(base_url=stores.humble_url)
    )
    return Accounts(AccountBook(database), Offers(database), secrets, http, settings, events)


def itch(accounts: Accounts, key: str) -> Account:
    return accounts.sign_in(StoreName.ITCH, key, None, demo=False)


def kept(secrets: SecretStore, account: Account) -> str | None:
    value = secrets.get(f"account/{account.account_id}")
    return None if value is None else value.decode()


class TestSigningIn:
    def test_several_accounts_of_one_store(self, accounts: Accounts, stores: StandIn, secrets: SecretStore) -> None:
        keys = {name: stores.itch_key(name) for name in ("ada", "bea")}
        signed = {name: itch(accounts, f"  {key}\n") for name, key in keys.items()}
        assert [one.name for one in accounts.all()] == ["ada", "bea"]
        assert {name: kept(secrets, one) for name, one in signed.items()} == keys

    def test_what_the_store_does_not_know_makes_no_account(
        self, accounts: Accounts, secrets: SecretStore, tmp_path: Path
    ) -> None:
        with pytest.raises(SignInNeededError):
            itch(accounts, "no-key-of-anybody")
        assert accounts.all() == []
        assert not (tmp_path / "vault").exists()

    def test_a_visitors_cookie_is_nobodys(self, accounts: Accounts, stores: StandIn) -> None:
        with pytest.raises(SignInNeededError, match="visitor"):
            accounts.sign_in(StoreName.HUMBLE, stores.humble.visitor_cookie(), None, demo=False)
        assert stores.log.asked("/api/v1/user/order", role="humble") == []

    @pytest.mark.parametrize("store", [StoreName.ITCH, StoreName.HUMBLE])
    def test_what_a_demo_store_lists_is_never_taken_for_the_real_one(
        self, accounts: Accounts, stores: StandIn, store: StoreName
    ) -> None:
        secret = stores.itch_key("ada") if store is StoreName.ITCH else stores.humble_cookie("bea")
        ids = []
        for demo in (False, True):
            listed = Kept()
            listed.sync(accounts.store_of(accounts.sign_in(store, secret, None, demo=demo)))
            ids.append(set(listed.titles) | set(listed.holdings))
            assert len(listed.titles) == 1
        assert ids[0].isdisjoint(ids[1])

    def test_humbles_renewed_cookie_takes_the_place_of_the_given_one(
        self, accounts: Accounts, stores: StandIn, secrets: SecretStore
    ) -> None:
        given = stores.humble.cookie("ada", issued=1_700_000_000)
        account = accounts.sign_in(StoreName.HUMBLE, given, None, demo=False)
        renewed = kept(secrets, account)
        assert renewed is not None
        assert renewed != given
        assert json.loads(base64.b64decode(renewed.split("|")[0]))["user_id"] == 4711
        accounts.store_of(account).who()
        assert kept(secrets, account) is not None

    def test_again_under_another_name(
        self, accounts: Accounts, stores: StandIn, data: dict[str, Any], database: Database, heard: Heard
    ) -> None:
        first = itch(accounts, stores.itch_key("ada"))
        AccountBook(database).mark(first.account_id, stale=False, synced_at=datetime(2026, 1, 2, tzinfo=UTC))
        accounts.lapsed(first.account_id)
        data["itch/accounts/ada/profile"]["user"]["username"] = "ada-lovelace"
        again = itch(accounts, stores.itch_key("ada"))
        (account,) = accounts.all()
        assert account.account_id == first.account_id == again.account_id
        assert (account.name, account.stale) == ("ada-lovelace", False)
        assert account.synced_at == datetime(2026, 1, 2, tzinfo=UTC)
        assert heard == [first.account_id] * 3


class TestSigningOut:
    def test_erases_the_permission(self, accounts: Accounts, stores: StandIn, secrets: SecretStore) -> None:
        ada, bea = (itch(accounts, stores.itch_key(name)) for name in ("ada", "bea"))
        accounts.sign_out(ada.account_id)
        assert (kept(secrets, ada), kept(secrets, bea)) == (None, stores.itch_key("bea"))
        assert accounts.all() == [bea]
        with pytest.raises(NotFoundError):
            accounts.sign_out(ada.account_id)

    def test_a_cookie_that_is_renewed_meanwhile_is_not_kept(
        self, accounts: Accounts, stores: StandIn, secrets: SecretStore
    ) -> None:
        account = accounts.sign_in(StoreName.HUMBLE, stores.humble_cookie("ada"), None, demo=False)
        store = accounts.store_of(account)
        accounts.sign_out(account.account_id)
        store.who()
        assert kept(secrets, account) is None

    def test_a_permission_that_is_gone_is_told(self, accounts: Accounts, stores: StandIn, secrets: SecretStore) -> None:
        account = itch(accounts, stores.itch_key("ada"))
        secrets.delete(f"account/{account.account_id}")
        with pytest.raises(SignInNeededError, match="not in the keyring"):
            accounts.store_of(account)


def test_a_lapse_is_told_once(accounts: Accounts, stores: StandIn, heard: Heard) -> None:
    account = itch(accounts, stores.itch_key("ada"))
    heard.clear()
    for _ in range(3):
        with pytest.raises(SignInNeededError), accounts.watching(account.account_id):
            raise SignInNeededError("It lapsed.")
    assert heard == [account.account_id]
    assert accounts.get(account.account_id).stale
    accounts.lapsed(None)
    accounts.lapsed(AccountId("a-nobody"))
    assert heard == [account.account_id]


def test_other_troubles_are_no_lapse(accounts: Accounts, stores: StandIn, heard: Heard) -> None:
    account = itch(accounts, stores.itch_key("ada"))
    heard.clear()
    with pytest.raises(StoreUnreachableError), accounts.watching(account.account_id):
        raise StoreUnreachableError("It is away.")
    assert heard == []
    assert not accounts.get(account.account_id).stale


EDITION = Edition(
    edition_id=EditionId("e-501"),
    title_id=TitleId("t-101"),
    account_id=None,
    store=StoreName.ITCH,
    name="Lamplight",
    filename="lamplight.zip",
    kind=Kind.GAME,
    item={"game": "101", "upload": "501"},
)


class TestOpening:
    @pytest.fixture
    def keys(self, stores: StandIn) -> dict[str, str]:
        return {name: stores.itch.grant(name, None) for name in ("ada", "bea")}

    @pytest.fixture
    def both(self, accounts: Accounts, database: Database, keys: dict[str, str]) -> dict[str, Account]:
        """Two accounts that both list the edition."""
        signed = {name: itch(accounts, key) for name, key in keys.items()}
        for account in signed.values():
            title = Title(EDITION.title_id, "Lamplight", Kind.GAME)
            page = StorePage(titles=(title,), editions=(replace(EDITION, account_id=account.account_id),))
            Pages(database).put(account.account_id, [page], datetime.now(UTC))
        return signed

    def read(self, accounts: Accounts, edition: Edition = EDITION) -> bytes:
        with ExitStack() as opened:
            opening = accounts.store_for(edition).open(edition)
            download = opened.enter_context(opening(offset=0, validator=""))
            return b"".join(download.blocks())

    def asking(self, stores: StandIn) -> list[str]:
        return [one.permission for one in stores.log.asked("/profile/owned-keys", role="itch")]

    def test_the_account_that_lists_it_is_asked(
        self, accounts: Accounts, both: dict[str, Account], stores: StandIn
    ) -> None:
        assert self.read(accounts).startswith(b"501:lamplight.zip")
        assert len(self.asking(stores)) == 1

    @pytest.mark.parametrize("gone", ["ada", "bea"])
    def test_the_other_one_when_a_permission_has_lapsed(
        self,
        accounts: Accounts,
        both: dict[str, Account],
        keys: dict[str, str],
        stores: StandIn,
        heard: Heard,
        gone: str,
    ) -> None:
        stores.itch.revoke(keys[gone])
        heard.clear()
        for _ in range(2):
            assert self.read(accounts, replace(EDITION, account_id=both[gone].account_id))
        stale = {name: accounts.get(account.account_id).stale for name, account in both.items()}
        # Of two as good as each other the one seen last is asked, and the other only when that has lapsed.
        assert stale == {"ada": False, "bea": gone == "bea"}
        assert heard == ([both["bea"].account_id] if gone == "bea" else [])

    def test_a_stale_account_comes_last(
        self, accounts: Accounts, both: dict[str, Account], keys: dict[str, str], stores: StandIn
    ) -> None:
        for name in both:
            accounts.lapsed(both[name].account_id)
            stores.log.clear()
            self.read(accounts)
            assert not any(one.status == 401 for one in stores.log.asked("/profile/owned-keys", role="itch"))
            itch(accounts, keys[name])

    def test_both_have_lapsed(
        self, accounts: Accounts, both: dict[str, Account], keys: dict[str, str], stores: StandIn, heard: Heard
    ) -> None:
        for key in keys.values():
            stores.itch.revoke(key)
        heard.clear()
        with pytest.raises(SignInNeededError):
            self.read(accounts)
        assert sorted(heard) == sorted(account.account_id for account in both.values())
        assert all(account.stale for account in accounts.all())

    def test_a_new_sign_in_mends_it(
        self, accounts: Accounts, both: dict[str, Account], keys: dict[str, str], stores: StandIn
    ) -> None:
        accounts.sign_out(both["bea"].account_id)
        stores.itch.revoke(keys["ada"])
        with pytest.raises(SignInNeededError):
            self.read(accounts)
        itch(accounts, stores.itch_key("ada"))
        assert self.read(accounts).startswith(b"501:lamplight.zip")

    def test_nobody_is_signed_in(self, accounts: Accounts, both: dict[str, Account]) -> None:
        for account in both.values():
            accounts.sign_out(account.account_id)
        with pytest.raises(SignInNeededError, match="signed out"):
            self.read(accounts)

    def test_a_lapse_in_the_middle_is_noticed(self, accounts: Accounts, both: dict[str, Account]) -> None:
        opening = accounts.store_for(EDITION).open(EDITION)
        with pytest.raises(SignInNeededError, match="meanwhile"), opening(offset=0, validator=""):
            raise SignInNeededError("It lapsed meanwhile.")
        assert sum(account.stale for account in accounts.all()) == 1

    @pytest.mark.parametrize(
        ("storage", "what"),
        [
            (Storage.EXTERNAL, "hosted elsewhere"),
            (Storage.KEY, "key for another shop"),
            (Storage.STREAM, "own page only"),
        ],
    )
    def test_what_has_no_bytes_says_what_else_to_do(self, accounts: Accounts, storage: Storage, what: str) -> None:
        with pytest.raises(BackstockError, match=what) as refused:
            accounts.store_for(replace(EDITION, storage=storage))
        assert refused.value.do
