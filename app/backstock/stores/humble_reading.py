"""From one Humble order to a page of what came with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from ..domain.errors import UnreadableAnswerError
from ..domain.ids import EditionId, HoldingId, TitleId
from ..domain.titles import Edition, HeldTitle, Title
from ..domain.wording import say
from .contract import Complete, StorePage
from .humble_keys import KeyInOrder, edition_of_key, keys_of, title_of_key
from .humble_shapes import (
    Belonging,
    added_at,
    editions_of,
    files_of,
    holding_of,
    is_ours,
    note_of,
    subproducts_of,
    title_of,
)
from .reading import Json, as_text
from .redaction import redacted


@dataclass(frozen=True, slots=True)
class KnownOrder:
    """What an earlier reading left of an order."""

    name: str = ""
    titles: int = 0


def order_page(
    order: Json, digest: str, gamekey: str, belonging: Belonging, since: datetime, known: KnownOrder | None = None
) -> StorePage:
    """Of an order that cannot be read whole, or holds less than before, what could be; then it is not said to have been
    read, and nothing in it is said to be gone."""
    known = known or KnownOrder()
    holding = holding_of(order, digest, known.name, belonging)
    if not is_ours(order):
        return StorePage(holdings=(holding,))  # not read: it may be claimed any day
    contents = _Contents(order, digest, belonging)
    problems = tuple(say("{name}: {what}", name=holding.name, what=problem) for problem in contents.fill())
    titles = tuple(contents.titles.values())
    whole = not problems and len(titles) >= known.titles
    return StorePage(
        titles=titles,
        editions=tuple(contents.editions.values()),
        holdings=(holding,),
        held=tuple(HeldTitle(holding.holding_id, title.title_id, {"order": digest}) for title in titles),
        read_holdings=frozenset((holding.holding_id,)) if whole else frozenset[HoldingId](),
        complete=(Complete(holding.holding_id, since),) if whole and titles else (),
        payloads={f"humble/order/{digest}": redacted(order, (gamekey,))},
        problems=problems,
    )


def merged(pages: Iterable[StorePage]) -> StorePage:
    """Several pages as one; of what occurs twice the last one counts."""
    every = list(pages)
    return StorePage(
        titles=tuple({title.title_id: title for page in every for title in page.titles}.values()),
        editions=tuple({one.edition_id: one for page in every for one in page.editions}.values()),
        holdings=tuple(holding for page in every for holding in page.holdings),
        held=tuple(held for page in every for held in page.held),
        read_holdings=frozenset(holding for page in every for holding in page.read_holdings),
        complete=tuple(complete for page in every for complete in page.complete),
        payloads={name: value for page in every for name, value in page.payloads.items()},
        problems=tuple(problem for page in every for problem in page.problems),
    )


class _Contents:
    """What was found in an order so far."""

    def __init__(self, order: Json, digest: str, belonging: Belonging) -> None:
        self.titles: dict[TitleId, Title] = {}
        self.editions: dict[EditionId, Edition] = {}
        self._order = order
        self._digest = digest
        self._belonging = belonging

    def fill(self) -> Iterator[str]:
        """Tells what could not be read."""
        try:
            for product in subproducts_of(self._order):
                yield from self._add_product(product)
        except UnreadableAnswerError as wrong:
            yield wrong.what
        try:
            for key in keys_of(self._order):
                self._add_key(key)
        except UnreadableAnswerError as wrong:
            yield wrong.what

    def _add_product(self, product: Json) -> Iterator[str]:
        """A product stays listed also when its files cannot be read."""
        try:
            files = list(files_of(product))
        except UnreadableAnswerError as wrong:
            files = []
            yield say("{name}: {what}", name=as_text(product.get("human_name")) or say("a product"), what=wrong.what)
        title = title_of(product, files, added_at(self._order), self._belonging)
        self.titles[title.title_id] = title
        for edition in editions_of(files, title, self._digest, note_of(product), self._belonging):
            self.editions[edition.edition_id] = edition

    def _add_key(self, key: KeyInOrder) -> None:
        """Where a product of the same name is in the order, the key is one more edition of it."""
        same = (title for title in self.titles.values() if title.name.casefold() == key.name.casefold())
        title = next(same, None) or title_of_key(key, added_at(self._order), self._belonging)
        edition = edition_of_key(key, title, self._digest, self._belonging)
        self.titles[title.title_id] = title
        self.editions[edition.edition_id] = edition
