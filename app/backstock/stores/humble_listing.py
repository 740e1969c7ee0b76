"""One sync of a Humble account: its list of orders, the orders that are new or due, and the titles that are due.

An order hardly ever changes, so it is read once and then seldom. A title may be in several orders: only when all of
them were read is it known which of its files are still offered.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from ..domain.ids import AccountId, TitleId
from ..domain.titles import Holding, HoldingKind
from ..domain.wording import say, say_count
from .contract import Complete, DueTitle, Memory, Progress, StorePage
from .humble_orders import AT_ONCE, HumbleOrders, OrderList
from .humble_reading import KnownOrder, merged, order_page
from .humble_shapes import Belonging, holding_id_of
from .reading import as_date, as_int, as_text, map_or_empty
from .silence import Silent
from .walks import believed


class HumbleListing:
    def __init__(
        self,
        orders: HumbleOrders,
        belonging: Belonging,
        memory: Memory,
        progress: Progress,
        now: Callable[[], datetime],
    ) -> None:
        self._orders = orders
        self._belonging = belonging
        self._memory = memory
        self._progress = progress
        self._now = now
        self._names = _Names(memory.mark("orders"))
        self._read: set[str] = set()
        """Digests of the orders of which this listing has yielded everything."""
        self._with_editions: set[TitleId] = set()
        self._silent = Silent(memory.mark("silent"), now())

    def pages(self) -> Iterator[StorePage]:
        since = self._now()
        orders = self._orders.all(self._progress)
        yield from self._read_orders(orders, self._due_orders(orders))
        yield self._whole(orders, since)
        yield from self._read_titles(orders)

    def _due_orders(self, orders: OrderList) -> list[str]:
        """New ones, those that are due again, and those whose names were forgotten."""
        ids = {digest: holding_id_of(digest, self._belonging) for digest in orders.gamekeys}
        known = self._memory.known(ids.values()) - self._memory.due_holdings(HoldingKind.ORDER)
        return [digest for digest, holding in ids.items() if holding not in known or digest not in self._names]

    def _read_orders(self, orders: OrderList, digests: list[str]) -> Iterator[StorePage]:
        for begin in range(0, len(digests), AT_ONCE):
            self._progress.progress(begin, len(digests), say("Reading orders"))
            page = self._orders_page(orders, digests[begin : begin + AT_ONCE])
            self._names.learn(page)
            yield replace(page, marks={"orders": self._names.mark})
        self._progress.progress(len(digests), len(digests))

    def _orders_page(self, orders: OrderList, digests: list[str]) -> StorePage:
        since = self._now()
        keys = {digest: orders.gamekeys[digest] for digest in digests}
        found = self._orders.read(list(keys.values()), self._progress)
        pages = [
            order_page(found[key], digest, key, self._belonging, since, self._names.known(digest))
            if key in found
            else self._missing(digest, orders)
            for digest, key in keys.items()
        ]
        self._read.update(holding.ref for page in pages if page.read_holdings for holding in page.holdings)
        self._with_editions.update(edition.title_id for page in pages for edition in page.editions)
        return merged(pages)

    def _missing(self, digest: str, orders: OrderList) -> StorePage:
        place = list(orders.gamekeys).index(digest) + 1
        name = self._names.of(digest) or say("Order {place} of {gamekeys}", place=place, gamekeys=len(orders.gamekeys))
        return StorePage(problems=(say("{name} could not be read.", name=name),))

    def _whole(self, orders: OrderList, since: datetime) -> StorePage:
        """All orders that are still there; others are no longer listed, unless this list looks too short."""
        before = as_int(self._memory.mark("orders.count")) or 0
        count = len(orders.gamekeys)
        still = [holding for digest in orders.gamekeys if (holding := self._names.holding(digest, self._belonging))]
        gone = believed(count, before) and not orders.left_out and self._all_told(orders)
        problems = (
            (say_count("{n} order could not be read.", "{n} orders could not be read.", orders.left_out),)
            if orders.left_out
            else ()
        )
        if before and not count:
            problems = (say("Humble lists no orders at the moment; those known before stay."),)
        return StorePage(
            holdings=tuple(still),
            complete=(Complete(HoldingKind.ORDER, since),) if gone else (),
            marks={"orders.count": str(count)},
            problems=problems,
        )

    def _all_told(self, orders: OrderList) -> bool:
        """Whether every order of the list that was known before has been seen again."""
        untold = [holding_id_of(digest, self._belonging) for digest in orders.gamekeys if digest not in self._names]
        return not self._memory.known(untold)

    # Titles whose files are to be looked at again

    def _read_titles(self, orders: OrderList) -> Iterator[StorePage]:
        waiting = {
            one.title.title_id: digests
            for one in self._memory.due_titles()
            if (digests := digests_of(one)) and digests <= orders.gamekeys.keys()
            if not self._silent.waits(one.title.title_id)
        }
        needed = list(dict.fromkeys(digest for digests in waiting.values() for digest in sorted(digests)))
        needed = [digest for digest in needed if digest not in self._read]
        yield from self._said_read(waiting)
        for page in self._read_orders(orders, needed):
            yield page
            yield from self._said_read(waiting)

    def _said_read(self, waiting: dict[TitleId, frozenset[str]]) -> Iterator[StorePage]:
        """Takes out of `waiting` what is whole now."""
        whole = frozenset(title_id for title_id, digests in waiting.items() if digests <= self._read)
        for title_id in whole:
            del waiting[title_id]
        read = frozenset(title_id for title_id in whole if self._shows(title_id))
        if whole:
            yield StorePage(read=read, marks={"silent": self._silent.mark})

    def _shows(self, title_id: TitleId) -> bool:
        """Whether it has editions, or can be believed to have none."""
        if title_id in self._with_editions:
            self._silent.spoke(title_id)
            return True
        return self._silent.believed(title_id)


def digests_of(due: DueTitle) -> frozenset[str]:
    """The orders it is still listed in."""
    return frozenset(holding.ref for holding, _ in due.held if holding.kind is HoldingKind.ORDER and holding.listed)


class _Names:
    """What is known of orders without reading them again: their names and dates, by digest."""

    def __init__(self, mark: str) -> None:
        self._known = _loaded(mark)

    def __contains__(self, digest: str) -> bool:
        return digest in self._known

    @property
    def mark(self) -> str:
        return json.dumps(self._known, separators=(",", ":"))

    def of(self, digest: str) -> str:
        return self.known(digest).name

    def known(self, digest: str) -> KnownOrder:
        name, _, titles = self._known.get(digest, ("", "", 0))
        return KnownOrder(name, titles)

    def learn(self, page: StorePage) -> None:
        titles = Counter(held.holding_id for held in page.held)
        for holding in page.holdings:
            acquired_at = holding.acquired_at.isoformat() if holding.acquired_at else ""
            self._known[holding.ref] = (holding.name, acquired_at, titles[holding.holding_id])

    def holding(self, digest: str, belonging: Belonging) -> Holding | None:
        if digest not in self._known:
            return None
        name, acquired_at, _ = self._known[digest]
        account_id = belonging.account_id or AccountId("")
        holding_id = holding_id_of(digest, belonging)
        return Holding(holding_id, account_id, HoldingKind.ORDER, digest, name, as_date(acquired_at))


def _loaded(mark: str) -> dict[str, tuple[str, str, int]]:
    try:
        known = map_or_empty(json.loads(mark or "{}"))
    except ValueError:
        return {}
    return {
        digest: (as_text(said[0]), as_text(said[1]), as_int(said[2]) or 0)
        for digest, said in known.items()
        if isinstance(said, list) and len(said) == 3
    }
