"""Signing in and out, and the stores the accounts open."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from ..db.accounts import Accounts as AccountBook
from ..db.offers import Offers
from ..domain.errors import BackstockError, NotFoundError, SignInNeededError
from ..domain.events import AccountChanged, EventBus
from ..domain.ids import AccountId, new_id, stable_id
from ..domain.titles import Account, Edition, StoreName
from ..domain.wording import say
from ..settings import StoresSettings
from ..stores.contract import AccountIdentity, Store
from ..stores.http import Http
from ..stores.humble import HumbleStore
from ..stores.itch import ItchStore
from ..vault import Secret, SecretStore
from .opening import Opener, opener_for

log = logging.getLogger(__name__)


class Accounts:
    def __init__(
        self,
        book: AccountBook,
        offers: Offers,
        secrets: SecretStore,
        http: Http,
        settings: StoresSettings,
        events: EventBus,
    ) -> None:
        self._book = book
        self._offers = offers
        self._secrets = secrets
        self._http = http
        self._settings = settings
        self._events = events
        self._permissions = threading.Lock()

    def all(self) -> list[Account]:
        return self._book.all()

    def get(self, account_id: AccountId) -> Account:
        account = self._book.get(account_id)
        if account is None:
            raise NotFoundError(say("There is no such account."), do=say("`backstock accounts` lists those there are."))
        return account

    def sign_in(self, store: StoreName, secret: str, base_url: str | None, demo: bool) -> Account:
        """Asks the store who this is; only an answer makes an account. Slow: goes over the network.

        Who was signed in before, under whatever name, is the same account again and no longer stale.
        """
        newest = [Secret(secret.strip().encode())]  # Humble may renew it while it is being looked at
        base_url = base_url or self._base_url(store)
        asked = self._open(
            store, base_url, newest[0], AccountId(new_id("a")), demo, lambda renewed: newest.append(Secret(renewed))
        )
        identity = _identity(asked, store)
        account = Account(
            # The demo store comes up at another port now and then, and stays the same account.
            account_id=AccountId(stable_id("a", store, "demo" if demo else base_url, identity.user_id)),
            store=store,
            name=identity.name,
            base_url=base_url,
            demo=demo,
        )
        with self._permissions:
            known = self._book.get(account.account_id)
            self._secrets.put(_entry(account.account_id), newest[-1].reveal())
            self._book.put(replace(account, synced_at=known.synced_at) if known else account)
        self._offers.settle(account.account_id)
        self._events.emit(AccountChanged(account.account_id))
        return account

    def sign_out(self, account_id: AccountId) -> None:
        """Erases the permission. What was owned stays in the library, and what is on the shelf stays there."""
        account = self.get(account_id)
        with self._permissions:
            # The account first: a renewed permission is kept only while there is one.
            self._book.remove(account.account_id)
            self._secrets.delete(_entry(account.account_id))
        self._offers.settle(account_id)
        self._events.emit(AccountChanged(account_id))

    def lapsed(self, account_id: AccountId | None) -> None:
        """The store does not know its permission any more: faces ask for a new sign-in, once."""
        if account_id is not None and self._book.lapse(account_id):
            self._offers.settle(account_id)
            self._events.emit(AccountChanged(account_id))

    @contextmanager
    def watching(self, account_id: AccountId) -> Iterator[None]:
        """Around whatever is asked of that account's store: a permission that does not hold marks the account."""
        try:
            yield
        except SignInNeededError:
            self.lapsed(account_id)
            raise

    def move(self, account: Account, base_url: str) -> Account:
        """The demo store came up at another address."""
        moved = replace(account, base_url=base_url)
        self._book.put(moved)
        return moved

    def store_of(self, account: Account) -> Store:
        kept = self._secrets.get(_entry(account.account_id))
        if kept is None:
            raise SignInNeededError(
                say(
                    "The permission for {account} at {store} is not in the keyring any more.",
                    account=account.name,
                    store=account.store.spoken,
                ),
                data=say("The library stays as it is."),
                do=say("Sign in to {store} again.", store=account.store.spoken),
            )
        account_id = account.account_id
        return self._open(
            account.store,
            account.base_url,
            Secret(kept),
            account_id,
            account.demo,
            lambda renewed: self._renewed(account_id, renewed),
        )

    def store_for(self, edition: Edition) -> Opener:
        """What can open this edition's bytes, through whichever account still may. Raises when there is none."""
        return opener_for(edition, self._offering(edition), self.store_of, self.watching)

    def _offering(self, edition: Edition) -> list[tuple[Account, Edition]]:
        """The accounts that list it, each with the edition as it finds it; those most likely to answer come first."""
        items = {offer.account_id: offer.item for offer in self._offers.of_edition(edition.edition_id)}
        if edition.account_id is not None:
            items.setdefault(edition.account_id, edition.item)
        accounts = {account.account_id: account for account in self._book.all()}
        found = [
            (accounts[account_id], replace(edition, account_id=account_id, item=item))
            for account_id, item in items.items()
            if account_id in accounts
        ]
        return sorted(found, key=lambda one: one[0].stale)

    def _renewed(self, account_id: AccountId, permission: bytes) -> None:
        with self._permissions:
            if self._book.get(account_id) is not None:
                self._secrets.put(_entry(account_id), permission)

    def _base_url(self, store: StoreName) -> str:
        if store is StoreName.ITCH:
            return self._settings.itch.api_url
        if store is StoreName.HUMBLE:
            return self._settings.humble.base_url
        raise BackstockError(
            say("{store} has no accounts.", store=store.spoken), do=say("Use `backstock add` for folders and torrents.")
        )

    def _open(
        self,
        store: StoreName,
        base_url: str,
        secret: Secret,
        account_id: AccountId,
        demo: bool,
        keep_session: Callable[[bytes], None],
    ) -> Store:
        # The demo stores' numbers are not the real ones': their titles get ids of their own.
        if store is StoreName.ITCH:
            return ItchStore(
                self._http,
                base_url,
                secret,
                account_id=account_id,
                namespace="demo" if demo else "itch.io",
                web_url=self._settings.itch.web_url,
            )
        return HumbleStore(
            self._http,
            base_url,
            secret,
            account_id=account_id,
            namespace="demo-humble" if demo else "humble",
            keep_session=keep_session,  # Humble renews its cookie as it is used; the old one would lapse
        )


def _identity(asked: Store, store: StoreName) -> AccountIdentity:
    try:
        return asked.who()
    except SignInNeededError as refused:
        raise SignInNeededError(
            say("{store} does not accept this sign-in.", store=store.spoken),
            data=say("Nothing was changed."),
            do=say("Check that all of the key or cookie was copied, or get a new one."),
        ) from refused


def _entry(account_id: AccountId) -> str:
    return f"account/{account_id}"
