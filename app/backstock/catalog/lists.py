"""What the person arranges: tags, collections, hidden titles, and which listings are one title."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..db.accounts import Accounts as AccountBook
from ..db.holdings import Holdings
from ..db.lists import TitleLists
from ..db.merging import Merging
from ..domain.errors import BackstockError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import CollectionId, TitleId, new_id
from ..domain.titles import Collection, Holding, HoldingKind
from ..domain.wording import say, say_count

_SHOWN = (HoldingKind.BUNDLE, HoldingKind.ORDER, HoldingKind.COLLECTION)
_LONGEST_TAG = 64
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class HoldingView:
    """A bundle, an order or a collection kept at a store."""

    holding: Holding
    account_name: str
    """Empty where that account is signed out."""
    titles: int


class Lists:
    """Quick. Every change is one transaction, however many titles it is for, and is told by one TitlesChanged."""

    def __init__(
        self, lists: TitleLists, holdings: Holdings, merging: Merging, accounts: AccountBook, events: EventBus
    ) -> None:
        self._lists = lists
        self._holdings = holdings
        self._merging = merging
        self._accounts = accounts
        self._events = events

    def holdings(self) -> list[HoldingView]:
        """By name. Single keys are not told: each is one title."""
        names = {account.account_id: account.name for account in self._accounts.all()}
        return [
            HoldingView(holding, names.get(holding.account_id, ""), titles)
            for holding, titles in self._holdings.with_titles(_SHOWN)
        ]

    # -- collections ---------------------------------------------------------------------------------------------------

    def collections(self) -> list[Collection]:
        return self._lists.collections()

    def make_collection(self, name: str) -> Collection:
        made = Collection(CollectionId(new_id("c")), _text(name, _LONGEST_NAME))
        self._lists.make_collection(made.collection_id, made.name)
        return made

    def rename_collection(self, collection_id: CollectionId, name: str) -> None:
        self._lists.rename_collection(collection_id, _text(name, _LONGEST_NAME))

    def delete_collection(self, collection_id: CollectionId) -> None:
        """Its titles stay in the library."""
        self._changed(self._lists.delete_collection(collection_id))

    def collect(self, collection_id: CollectionId, title_ids: Iterable[TitleId]) -> None:
        self._changed(self._lists.collect(collection_id, title_ids))

    def uncollect(self, collection_id: CollectionId, title_ids: Iterable[TitleId]) -> None:
        self._changed(self._lists.uncollect(collection_id, title_ids))

    # -- tags ----------------------------------------------------------------------------------------------------------

    def tags(self) -> dict[str, int]:
        return self._lists.tags()

    def tag(self, title_ids: Iterable[TitleId], tag: str) -> None:
        self._changed(self._lists.tag(title_ids, _text(tag, _LONGEST_TAG)))

    def untag(self, title_ids: Iterable[TitleId], tag: str) -> None:
        self._changed(self._lists.untag(title_ids, _text(tag, _LONGEST_TAG)))

    # -- hidden --------------------------------------------------------------------------------------------------------

    def hide(self, title_ids: Iterable[TitleId]) -> None:
        self._changed(self._lists.set_hidden(title_ids, True))

    def unhide(self, title_ids: Iterable[TitleId]) -> None:
        self._changed(self._lists.set_hidden(title_ids, False))

    # -- listings that are one title -----------------------------------------------------------------------------------

    def merge(self, into: TitleId, others: Iterable[TitleId]) -> None:
        """Shows the others as `into`; nothing is lost, and `split` takes each apart again."""
        self._changed(self._merging.merge(into, others))

    def split(self, member: TitleId) -> None:
        """Shows a listing by itself again. It is remembered: no later sync merges it with these again."""
        self._changed(self._merging.split(member))

    def _changed(self, title_ids: list[TitleId]) -> None:
        if title_ids:
            self._events.emit(TitlesChanged(tuple(title_ids)))


def _text(given: str, longest: int) -> str:
    """With one blank between words. Raises BackstockError where nothing is left, or too much."""
    # Signs without a shape would make two texts that look the same and are not.
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in given).split())
    if not text:
        raise BackstockError(
            say("A collection or a tag needs a name."),
            data=say("Nothing was changed."),
            do=say("Type at least one letter."),
        )
    if len(text) > longest:
        raise BackstockError(
            say_count("It may have {n} letter at most.", "It may have {n} letters at most.", longest),
            data=say("Nothing was changed."),
            do=say("Choose a shorter one."),
        )
    return text
