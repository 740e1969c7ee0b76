"""What earlier listings of an account left, as a store asks for it; and when a thing is to be read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from ..db.holdings import Due, Holdings
from ..domain.ids import AccountId, HoldingId, TitleId
from ..domain.titles import HoldingKind
from ..stores.contract import DueTitle

NEAR_EVERY = timedelta(hours=1)
"""What is here or on the shelf: its updates matter."""
FAR_EVERY = timedelta(days=30)
FAR_AT_MOST = 50
"""Of what is neither, so many are read again in one sync: a large library goes round in months, never in one day."""


class AccountMemory:
    """`stores.contract.Memory`. With `full` everything counts as unread since the listing was begun."""

    def __init__(
        self, holdings: Holdings, account_id: AccountId, since: datetime, *, full: bool, flush: Callable[[], None]
    ) -> None:
        """`flush` writes down pages that are still on their way."""
        self._holdings = holdings
        self._account_id = account_id
        self._since = since
        self._full = full
        self._flush = flush
        self._far: frozenset[TitleId] | None = None

    def mark(self, name: str) -> str:
        self._flush()
        return self._holdings.mark(self._account_id, name)

    def known(self, holding_ids: Iterable[HoldingId]) -> frozenset[HoldingId]:
        wanted = frozenset(holding_ids)
        known = self._holdings.known(self._account_id, wanted)
        if self._full:
            self._flush()
            return known & self._holdings.read(self._account_id, wanted, self._since)
        return known

    def due_holdings(self, kind: HoldingKind) -> frozenset[HoldingId]:
        self._flush()
        return self._holdings.unread(self._account_id, kind, self._since if self._full else self._since - FAR_EVERY)

    def due_titles(self) -> Sequence[DueTitle]:
        self._flush()
        if self._full:
            found = self._holdings.due(
                self._account_id, near_since=self._since, far_since=self._since, far_at_most=None
            )
            return [due_title(one) for one in found]
        found = self._holdings.due(
            self._account_id,
            near_since=self._since - NEAR_EVERY,
            far_since=self._since - FAR_EVERY,
            far_at_most=FAR_AT_MOST,
            far_among=self._far,
        )
        if self._far is None:
            # Asked again, the same ones are due and not the next fifty.
            self._far = frozenset(one.title.title_id for one in found)
        return [due_title(one) for one in found]


def due_title(one: Due) -> DueTitle:
    return DueTitle(one.title, one.held)
