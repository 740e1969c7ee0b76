"""Signing in and out, and finding the store an account or an edition belongs to."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from ..db.accounts import Accounts as AccountBook
from ..domain.errors import BackstockError, NotFoundError, SignInNeededError
from ..domain.events import AccountChanged, EventBus
from ..domain.ids import AccountId, new_id, stable_id
from ..domain.titles import Account, Edition, Storage, StoreName
from ..settings import StoresSettings
from ..stores.contract import Store
from ..stores.folder import FolderStore
from ..stores.http import Http
from ..stores.humble import HumbleStore
from ..stores.itch import ItchStore
from ..vault import Secret, SecretStore

log = logging.getLogger(__name__)


class Accounts:
    def __init__(
        self, book: AccountBook, secrets: SecretStore, http: Http, settings: StoresSettings, events: EventBus
    ) -> None:
        self._book = book
        self._secrets = secrets
        self._http = http
        self._settings = settings
        self._events = events

    def all(self) -> list[Account]:
        return self._book.all()

    def get(self, account_id: AccountId) -> Account:
        account = self._book.get(account_id)
        if account is None:
            raise NotFoundError("There is no such account.", do="`backstock accounts` lists those there are.")
        return account

    def sign_in(self, store: StoreName, secret: str, base_url: str | None, demo: bool) -> Account:
        """Asks the store who this is; only an answer makes an account. Slow: goes over the network."""
        given = Secret(secret.strip().encode())
        base_url = base_url or self._base_url(store)
        identity = self._open(store, base_url, given, AccountId(new_id("a")), demo=demo).who()
        account = Account(
            # The demo store comes up at another port now and then, and stays the same account.
            account_id=AccountId(stable_id("a", store, "demo" if demo else base_url, identity.user_id)),
            store=store,
            name=identity.name,
            base_url=base_url,
            demo=demo,
        )
        self._secrets.put(_entry(account.account_id), given.reveal())
        known = self._book.get(account.account_id)
        self._book.put(replace(account, synced_at=known.synced_at) if known else account)
        self._events.emit(AccountChanged(account.account_id))
        return account

    def sign_out(self, account_id: AccountId) -> None:
        """Erases the permission. What was owned stays in the library, and what is on the shelf stays there."""
        account = self.get(account_id)
        self._secrets.delete(_entry(account.account_id))
        self._book.remove(account.account_id)
        self._events.emit(AccountChanged(account_id))

    def lapsed(self, account_id: AccountId | None) -> None:
        """The store does not know its permission any more: faces ask for a new sign-in."""
        if account_id is not None:
            self._book.mark(account_id, stale=True)
            self._events.emit(AccountChanged(account_id))

    def move(self, account: Account, base_url: str) -> Account:
        """The demo store came up at another address."""
        moved = replace(account, base_url=base_url)
        self._book.put(moved)
        return moved

    def store_of(self, account: Account) -> Store:
        kept = self._secrets.get(_entry(account.account_id))
        if kept is None:
            raise SignInNeededError(
                f"The permission for {account.name} at {account.store} is not in the keyring any more.",
                data="The library stays as it is.",
                do=f"Sign in to {account.store} again.",
            )
        return self._open(account.store, account.base_url, Secret(kept), account.account_id, demo=account.demo)

    def store_for(self, edition: Edition) -> Store:
        """The store that can open this edition's bytes. Raises when there is none any more."""
        if edition.storage is Storage.EXTERNAL:
            raise BackstockError(
                f"“{edition.name}” is hosted elsewhere, not by {edition.store}.",
                data="Nothing was downloaded.",
                do="Open its page in the browser, then add the file to the library.",
            )
        if edition.store is StoreName.FOLDER:
            return FolderStore(Path(edition.item["folder"]))
        if edition.account_id is None or (account := self._book.get(edition.account_id)) is None:
            raise SignInNeededError(
                f"“{edition.name}” came from an account that is signed out.",
                data="What lies on the shelf or here stays usable.",
                do=f"Sign in to {edition.store} again.",
            )
        return self.store_of(account)

    def _base_url(self, store: StoreName) -> str:
        if store is StoreName.ITCH:
            return self._settings.itch.api_url
        if store is StoreName.HUMBLE:
            return self._settings.humble.base_url
        raise BackstockError(f"{store} has no accounts.", do="Use `backstock add` for folders and torrents.")

    def _open(self, store: StoreName, base_url: str, secret: Secret, account_id: AccountId, *, demo: bool) -> Store:
        if store is StoreName.ITCH:
            # The demo store's numbers are not itch.io's: its titles get ids of their own.
            namespace = "demo" if demo else StoreName.ITCH.value
            return ItchStore(self._http, base_url, secret, account_id=account_id, namespace=namespace)
        # Humble renews its cookie as it is used; the old one would lapse.
        return HumbleStore(
            self._http,
            base_url,
            secret,
            account_id=account_id,
            keep_session=lambda renewed: self._secrets.put(_entry(account_id), renewed),
        )


def _entry(account_id: AccountId) -> str:
    return f"account/{account_id}"
