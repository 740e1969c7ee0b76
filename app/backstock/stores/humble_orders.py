"""Asking Humble for orders, ten at once, and never taking an empty answer for an empty account.

Gamekeys are permissions: they stay inside this module's callers' memory, and everything else knows digests.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..domain.errors import UnreadableAnswerError
from .answers import RefusedError
from .contract import Progress
from .humble_shapes import Belonging, gamekeys_of, order_digest
from .reading import Json, as_list, as_map, map_or_empty

AT_ONCE = 10
Query = tuple[tuple[str, str], ...]
Get = Callable[[str, Query, Progress | None], object]


@dataclass(frozen=True, slots=True, repr=False)
class OrderList:
    """The gamekeys by their digests, in the store's order."""

    gamekeys: dict[str, str]
    left_out: int
    """Entries that could not be read."""


class HumbleOrders:
    """`get` asks the store with the account's permission."""

    def __init__(self, get: Get, belonging: Belonging) -> None:
        self._get = get
        self._belonging = belonging

    def all(self, progress: Progress | None) -> OrderList:
        rows = as_list(self._get("/api/v1/user/order", (), progress), "orders of the user")
        keys = gamekeys_of(rows)
        unread = len(rows) - sum(_names_one(row) for row in rows)
        return OrderList({order_digest(key, self._belonging): key for key in keys}, unread)

    def read(self, gamekeys: Sequence[str], progress: Progress) -> dict[str, Json]:
        """Those of them that could be read. Raises SignInNeededError where an empty answer means just that."""
        query: Query = (("all_tpkds", "true"), *(("gamekeys", key) for key in gamekeys))
        try:
            orders = as_map(self._get("/api/v1/orders", query, progress), "orders")
        except UnreadableAnswerError:
            orders = {}
        found = {key: order for key in gamekeys if (order := _order(orders.get(key))) is not None}
        if not found:
            self.all(progress)  # signed out, this question gets an empty answer and that one a refusal
            found = {key: order for key in gamekeys if (order := self.read_one(key, progress)) is not None}
        return found

    def read_one(self, gamekey: str, progress: Progress | None) -> Json | None:
        try:
            order = self._get(f"/api/v1/order/{gamekey}", (("all_tpkds", "true"),), progress)
        except (RefusedError, UnreadableAnswerError):
            return None
        return _order(order)


def _order(value: object) -> Json | None:
    """An order says at least what was bought or what came of it."""
    order = map_or_empty(value)
    return order if isinstance(order.get("product"), dict) or order.get("subproducts") else None


def _names_one(row: object) -> bool:
    return bool(gamekeys_of([row]))
