"""Who is signed in at the Humble stand-in: cookies in the site's form, for visitors and for accounts.

`base64(JSON)|issue time|40 hex`, where only a signed-in one's JSON has a `user_id`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
import time
from http.cookies import CookieError, SimpleCookie
from typing import Any

from .data import Data, ListedRows, Rows

COOKIE = "_simpleauth_sess"
SIGNED_IN_S = 180 * 24 * 3600
VISITOR_S = 90 * 24 * 3600


class HumbleAccounts:
    def __init__(self, data: Data) -> None:
        self._data = data
        self._key = secrets.token_bytes(32)
        self._ended: set[str] = set()

    @property
    def names(self) -> list[str]:
        return self._data.names("humble/accounts")

    def cookie(self, account: str, issued: int | None = None) -> str:
        """A signed-in cookie's value."""
        user_id = self._user_id(account)
        known = {"user_id": user_id, "id": f"session-{user_id}", "auth_time": int(time.time())}
        return self._made(known, issued)

    def visitor_cookie(self) -> str:
        return self._made({"id": secrets.token_hex(8)}, None)

    def end(self, account: str) -> None:
        """As if its user had signed out everywhere: its cookies hold no longer."""
        self._ended.add(account)

    def account(self, cookie_header: str) -> str | None:
        """Whose it is; None for visitors, strangers and damaged ones."""
        value = _value(cookie_header)
        user_id = self._user_in(value) if value else None
        if user_id is None:
            return None
        named = (name for name in self.names if self._user_id(name) == user_id and name not in self._ended)
        return next(named, None)

    def orders(self, account: str) -> Rows:
        """The list of gamekeys as told, or else the names of the orders that are there."""
        told = self._data.rows(f"humble/accounts/{account}/user_order", "orders")
        if told is not None:
            return told
        return ListedRows([{"gamekey": name} for name in self._data.names(f"humble/accounts/{account}/orders")])

    def order(self, account: str, gamekey: str) -> dict[str, Any] | None:
        if not gamekey.isalnum():
            return None
        found = self._data.read(f"humble/accounts/{account}/orders/{gamekey}")
        return found if isinstance(found, dict) else None

    def _user_id(self, account: str) -> int:
        told = self._data.read(f"humble/accounts/{account}/account") or {}
        named = int.from_bytes(hashlib.sha256(account.encode()).digest()[:4], "big")
        return int(told.get("user_id") or named)

    def _user_in(self, value: str) -> int | None:
        told = [str(one) for name in self.names for one in self._told_cookies(name)]
        head, issued, signature = ([*value.split("|"), "", ""])[:3]
        good = hmac.compare_digest(self._signature(head, issued).encode(), signature.encode())
        if not good and value not in told:
            return None
        try:
            user_id = json.loads(base64.b64decode(head)).get("user_id")
        except (binascii.Error, ValueError, AttributeError):
            return None
        return int(user_id) if user_id else None

    def _told_cookies(self, account: str) -> list[Any]:
        return list((self._data.read(f"humble/accounts/{account}/account") or {}).get("cookies", ()))

    def _made(self, known: dict[str, Any], issued: int | None) -> str:
        head = base64.b64encode(json.dumps(known).encode()).decode()
        moment = str(issued or int(time.time()))
        return f"{head}|{moment}|{self._signature(head, moment)}"

    def _signature(self, head: str, issued: str) -> str:
        return hmac.new(self._key, f"{head}|{issued}".encode(), hashlib.sha1).hexdigest()


def _value(cookie_header: str) -> str:
    """The session's value, also in quotes with `\\075` for `=`, as some browsers keep it."""
    for part in cookie_header.split(";"):
        name, _, value = part.strip().partition("=")
        if name == COOKIE:
            try:
                unquoted = SimpleCookie(f"{COOKIE}={value}").get(COOKIE)
            except CookieError:
                unquoted = None
            return unquoted.value if unquoted and value.startswith('"') else value
    return ""
