"""Who may ask the itch.io stand-in, and what they own: accounts, keys with and without scopes, claims.

An account is a folder `itch/accounts/NAME`. Keys that were granted and games that were claimed while the server ran are
forgotten when it ends.
"""

from __future__ import annotations

import hmac
import secrets
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from .data import Data, ListedRows, Rows

FIRST_CLAIM_ID = 880_000_000
_NOTHING = ListedRows(())


@dataclass(frozen=True, slots=True)
class Session:
    account: str
    scopes: frozenset[str] | None
    """None: everything is permitted."""

    def permits(self, scope: str) -> bool:
        if self.scopes is None:
            return True
        return scope in self.scopes or (scope.startswith("profile:") and "profile" in self.scopes)


class ItchAccounts:
    def __init__(self, data: Data) -> None:
        self._data = data
        self._lock = threading.Lock()
        self._granted: dict[str, Session] = {}
        self._own_keys: dict[str, str] = {}
        self._claims: dict[str, dict[str, dict[str, Any]]] = {}

    @property
    def names(self) -> list[str]:
        return self._data.names("itch/accounts")

    def key(self, account: str) -> str:
        """The first unscoped key the data tells of; made up when it tells of none."""
        for key, scopes in self._told(account):
            if scopes is None:
                return key
        with self._lock:
            return self._own_keys.setdefault(account, secrets.token_urlsafe(24))

    def grant(self, account: str, scopes: Iterable[str] | None) -> str:
        """A new key."""
        key = secrets.token_urlsafe(24)
        with self._lock:
            self._granted[key] = Session(account, None if scopes is None else frozenset(scopes))
        return key

    def revoke(self, key: str) -> None:
        """Only what was granted while it ran."""
        with self._lock:
            self._granted.pop(key, None)

    def session(self, key: str) -> Session | None:
        with self._lock:
            granted = self._granted.get(key)
        if granted:
            return granted
        for account in self.names:
            if _same(self.key(account), key):
                return Session(account, None)
            for told, scopes in self._told(account):
                if _same(told, key):
                    return Session(account, None if scopes is None else frozenset(scopes))
        return None

    def profile(self, account: str) -> dict[str, Any]:
        """The user, however deep the payload keeps it."""
        body = self._data.read(f"itch/accounts/{account}/profile") or {}
        user = body.get("user", body)
        return user if isinstance(user, dict) else {}

    def credentials(self, account: str) -> Any:
        """What is answered about a key without scopes, which need not be true of it."""
        return self._data.read(f"itch/accounts/{account}/credentials")

    def collections(self, account: str) -> Any:
        return self._data.read(f"itch/accounts/{account}/collections")

    def bundles(self, account: str) -> Rows:
        return self._data.rows(f"itch/accounts/{account}/owned_bundles", "bundle_keys") or _NOTHING

    def bundle_key(self, account: str, bundle_id: str) -> dict[str, Any] | None:
        return next(iter(self.bundles(account).where("bundle_id", bundle_id)), None)

    def owned_part(self, account: str, begin: int, end: int) -> list[Any]:
        """Newest first: what was claimed lies before what the data tells of."""
        claimed = self._claimed(account)
        first = claimed[begin:end]
        return first + self._owned(account).part(max(0, begin - len(claimed)), max(0, end - len(claimed)))

    def owned_of_game(self, account: str, game_id: str) -> list[Any]:
        claimed = [key for key in self._claimed(account) if str(key["game_id"]) == game_id]
        return claimed + self._owned(account).where("game_id", game_id)

    def owns(self, account: str, game_id: str, key_id: str) -> bool:
        return any(str(key.get("id")) == key_id for key in self.owned_of_game(account, game_id))

    def claim(self, account: str, bundle_key: dict[str, Any], row: dict[str, Any]) -> dict[str, Any]:
        """The key for a game of a bundle. Asked again, it is the same one."""
        game_id, purchase = str(row.get("game_id")), bundle_key.get("purchase_id")
        for key in self._owned(account).where("game_id", game_id):
            if purchase is not None and key.get("purchase_id") == purchase:
                return dict(key)
        moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000000000Z")
        with self._lock:
            claims = self._claims.setdefault(account, {})
            if game_id not in claims:
                claims[game_id] = {
                    "id": FIRST_CLAIM_ID + len(claims),
                    "game_id": row.get("game_id"),
                    "downloads": 0,
                    "created_at": moment,
                    "updated_at": moment,
                    "purchase_id": purchase,
                    "game": row.get("game"),
                }
            return dict(claims[game_id])

    def _claimed(self, account: str) -> list[Any]:
        with self._lock:
            return list(reversed(self._claims.get(account, {}).values()))

    def _owned(self, account: str) -> Rows:
        return self._data.rows(f"itch/accounts/{account}/owned_keys", "owned_keys") or _NOTHING

    def _told(self, account: str) -> list[tuple[str, list[str] | None]]:
        body = self._data.read(f"itch/accounts/{account}/account") or {}
        return [(str(key["key"]), key.get("scopes")) for key in body.get("keys", ())]


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
