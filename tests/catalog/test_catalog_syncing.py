"""Listings of a store of our own, cut short, refused, and told again."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from catalog_kit import ADA, BEA, edition, held, holding, signed_in, title

from backstock.catalog.accounts import Accounts
from backstock.catalog.merging import AutoMerging
from backstock.catalog.syncing import Syncing
from backstock.db import Database
from backstock.db.accounts import Accounts as AccountBook
from backstock.db.holdings import Holdings
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.db.merging import Merging
from backstock.db.offers import Offers
from backstock.db.pages import Pages
from backstock.domain.errors import BackstockError, SignInNeededError, StoreError
from backstock.domain.events import AccountChanged, EventBus, TitlesChanged
from backstock.domain.ids import AccountId, EditionId, HoldingId, TitleId
from backstock.domain.titles import Account, HoldingKind, Kind, TitleRow
from backstock.jobs import Job
from backstock.stores.contract import Complete, DueTitle, Memory, Progress, StorePage

Telling = Callable[[Memory], Iterator[StorePage]]


@dataclass
class OddStore:
    telling: Telling = lambda _: iter(())
    reading: Callable[[DueTitle], StorePage] = lambda _: StorePage()
    claims: list[DueTitle] = field(default_factory=list)

    def listing(self, _progress: Progress, memory: Memory) -> Iterator[StorePage]:
        return self.telling(memory)

    def read(self, due: DueTitle, _progress: Progress) -> StorePage:
        return self.reading(due)

    def claim(self, due: DueTitle, _progress: Progress) -> StorePage:
        self.claims.append(due)
        name = due.title.name
        return StorePage(
            editions=(edition(f"{name}-1", name),),
            holdings=(holding(f"key-{name}"),),
            held=(held(f"key-{name}", name),),
            read=frozenset({due.title.title_id}),
        )


class Doors:
    """What syncing asks of the accounts."""

    def __init__(self, book: AccountBook) -> None:
        self._book = book
        self.stores: dict[AccountId, OddStore] = {}
        self.lapsed: list[AccountId] = []

    def all(self) -> list[Account]:
        return self._book.all()

    def get(self, account_id: AccountId) -> Account:
        found = self._book.get(account_id)
        assert found is not None
        return found

    def store_of(self, account: Account) -> OddStore:
        return self.stores[account.account_id]

    @contextlib.contextmanager
    def watching(self, account_id: AccountId) -> Iterator[None]:
        try:
            yield
        except SignInNeededError:
            self.lapsed.append(account_id)
            raise


class Work:
    def __init__(self, **args: str) -> None:
        self.job_id = "j"
        self.args = args
        self.note = ""

    def checkpoint(self) -> None: ...

    def wait(self, event: threading.Event, timeout: float) -> bool:
        return event.is_set()

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.note = note


class Shop:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.book = AccountBook(database)
        self.library = Library(database)
        self.holdings = Holdings(database)
        self.offers = Offers(database)
        self.doors = Doors(self.book)
        self.told: list[object] = []
        events = EventBus()
        events.listen(self.told.append)
        self.syncing = Syncing(
            cast(Accounts, self.doors),
            self.book,
            self.library,
            Pages(database),
            self.holdings,
            self.offers,
            AutoMerging(Merging(database), events),
            events,
        )

    def sync(self, telling: Telling, account: AccountId = ADA, **args: str) -> str:
        self.doors.stores.setdefault(account, OddStore()).telling = telling
        work = Work(account=account, **args)
        self.syncing.run(cast(Job, work))
        return work.note

    def row(self, name: str) -> TitleRow:
        (found,) = Listing(self.database).rows([TitleId(f"t-{name}")])
        return found

    def listed(self) -> set[str]:
        return {row.name for row in Listing(self.database).rows() if row.listed}


@pytest.fixture
def shop(database: Database) -> Shop:
    signed_in(database)
    return Shop(database)


def owning(*names: str, **more: Any) -> StorePage:
    """Each by a key of its own, read to the end."""
    page = StorePage(
        titles=tuple(title(name) for name in names),
        editions=tuple(edition(f"{name}-1", name) for name in names),
        holdings=tuple(holding(name) for name in names),
        held=tuple(held(name, name, key=name) for name in names),
        read=frozenset(TitleId(f"t-{name}") for name in names),
    )
    return replace(page, **more)


def saying(*pages: StorePage) -> Telling:
    return lambda _: iter(pages)


def whole(*pages: StorePage) -> Telling:
    """A complete reading of the keys."""

    def telling(_: Memory) -> Iterator[StorePage]:
        since = datetime.now(UTC)
        yield from pages
        yield StorePage(complete=(Complete(HoldingKind.KEY, since),))

    return telling


def test_what_was_told_is_known_and_the_same_again_is_nothing_new(shop: Shop) -> None:
    assert shop.sync(saying(owning("a", "b"), owning("c"))) == "3 new"
    assert shop.listed() == {"a", "b", "c"}
    shop.told.clear()
    assert shop.sync(saying(owning("a", "b", "c"))) == "nothing new"
    assert shop.told == [AccountChanged(ADA)]
    account = shop.book.get(ADA)
    assert account is not None
    assert account.synced_at is not None


def test_many_titles_are_told_by_few_events(shop: Shop) -> None:
    shop.sync(saying(*(owning(*(f"n{n}-{m}" for m in range(20))) for n in range(50))))
    assert len([event for event in shop.told if isinstance(event, TitlesChanged)]) < 10


def test_a_listing_that_breaks_keeps_what_it_told_and_goes_on_from_its_marks(shop: Shop) -> None:
    def breaking(memory: Memory) -> Iterator[StorePage]:
        assert memory.mark("page") == ""
        yield owning("a", marks={"page": "2", "other": "x"})
        raise StoreError("the line broke")

    with pytest.raises(StoreError, match="the line broke"):
        shop.sync(breaking)
    assert shop.listed() == {"a"}

    def going_on(memory: Memory) -> Iterator[StorePage]:
        assert (memory.mark("page"), memory.mark("other")) == ("2", "x")
        assert memory.known([HoldingId("h-a"), HoldingId("h-b")]) == {"h-a"}
        yield owning("b", marks={"page": ""})
        assert memory.mark("page") == ""

    assert shop.sync(going_on) == "1 new"
    assert shop.listed() == {"a", "b"}


def test_what_a_broken_listing_showed_counts_as_shown_when_it_goes_on(shop: Shop) -> None:
    both = replace(owning("a", read=frozenset()), editions=(edition("a-1", "a"), edition("a-2", "a")))
    shop.sync(saying(both))

    def breaking(_: Memory) -> Iterator[StorePage]:
        yield StorePage(editions=(edition("a-1", "a"),))
        raise StoreError("broke")

    with pytest.raises(StoreError):
        shop.sync(breaking)
    shop.sync(saying(StorePage(editions=(edition("a-3", "a"),), read=frozenset({TitleId("t-a")}))))
    listed = {one.edition_id: one.listed for one in shop.library.editions(TitleId("t-a"))}
    assert listed == {"e-a-1": True, "e-a-2": False, "e-a-3": True}


def test_what_vanished_is_no_longer_listed_and_comes_back(shop: Shop) -> None:
    shop.sync(whole(owning("a", "b")))
    assert shop.sync(whole(owning("a"))) == "1 no longer listed"
    assert shop.listed() == {"a"}
    assert [one.listed for one in shop.library.editions(TitleId("t-b"))] == [False]
    assert shop.library.count() == 2
    assert shop.sync(saying()) == "nothing new"
    assert shop.sync(whole(owning("a", "b"))) == "1 changed"
    assert shop.listed() == {"a", "b"}


def test_another_way_of_having_it_keeps_it_listed(shop: Shop) -> None:
    bundle = StorePage(holdings=(holding("pack", HoldingKind.BUNDLE),), held=(held("pack", "a"),))
    shop.sync(whole(owning("a"), bundle))
    assert not shop.row("a").unclaimed
    shop.sync(whole())
    assert shop.row("a").listed
    assert shop.row("a").unclaimed


def test_an_empty_answer_forgets_nothing(shop: Shop) -> None:
    shop.sync(saying(owning("a", "b")))
    assert shop.sync(saying()) == shop.sync(saying(StorePage())) == "nothing new"
    assert shop.listed() == {"a", "b"}


def test_a_thin_page_leaves_what_is_known_of_a_title(shop: Shop) -> None:
    rich = title("a", maker="m", summary="s", url="u", cover_url="c")
    shop.sync(saying(owning("a", titles=(rich,)), StorePage(titles=(title("a", kind=Kind.OTHER),))))
    assert shop.library.title(TitleId("t-a")) == rich


def test_what_belongs_to_nothing_is_left_out(shop: Shop) -> None:
    stray = StorePage(
        editions=(edition("x", "nowhere"),),
        held=(held("nowhere", "a"), held("a", "nowhere")),
        read=frozenset({TitleId("t-nowhere")}),
    )
    shop.sync(saying(owning("a"), stray))
    assert shop.listed() == {"a"}
    assert shop.library.edition(EditionId("e-x")) is None


def test_two_accounts_list_one_edition_and_the_one_that_can_be_asked_is_named(shop: Shop) -> None:
    signed_in(shop.database, BEA)
    hers = replace(owning("a"), editions=(edition("a-1", "a", BEA, item={"id": "hers"}),), holdings=(holding("b"),))
    shop.sync(saying(owning("a")))
    shop.sync(saying(replace(hers, held=(held("b", "a"),))), BEA)
    assert [offer.account_id for offer in shop.offers.of_edition(EditionId("e-a-1"))] == [BEA, ADA]

    shop.book.mark(BEA, stale=True)
    shop.offers.settle(BEA)
    found = shop.library.edition(EditionId("e-a-1"))
    assert found is not None
    assert (found.account_id, found.item) == (ADA, {"id": "a-1"})

    shop.book.remove(ADA)
    shop.offers.settle(ADA)
    found = shop.library.edition(EditionId("e-a-1"))
    assert found is not None
    assert (found.account_id, found.item, found.listed) == (BEA, {"id": "hers"}, True)

    signed_in(shop.database, ADA)
    shop.sync(whole(), ADA)
    assert shop.row("a").listed, "the other account has it still"


def test_problems_are_kept_by_name_until_the_next_listing(shop: Shop) -> None:
    assert shop.sync(saying(owning("a", problems=("x is odd", "x is odd", "y")))) == (
        "1 new, 2 entries could not be read"
    )
    assert shop.holdings.problems(ADA) == ["x is odd", "y"]
    shop.sync(saying())
    assert shop.holdings.problems(ADA) == []


def test_what_the_store_said_is_kept(shop: Shop, tmp_path: Path) -> None:
    shop.sync(saying(StorePage(payloads={"page/1": {"name": "Größe \udcff", "n": [1, None]}})))
    opened = sqlite3.connect(tmp_path / "library.db")
    (body,) = opened.execute("SELECT body FROM payloads WHERE name = 'page/1'").fetchone()
    opened.close()
    assert json.loads(zlib.decompress(body)) == {"name": "Größe \udcff", "n": [1, None]}


def test_due_is_what_was_never_read_then_what_was_read_long_ago(shop: Shop) -> None:
    unread = owning(*(f"n{n}" for n in range(60)), read=frozenset())
    seen: list[int] = []

    def telling(memory: Memory) -> Iterator[StorePage]:
        yield unread
        seen.append(len(memory.due_titles()))
        yield StorePage(read=frozenset(one.title.title_id for one in memory.due_titles()[:10]))
        seen.append(len(memory.due_titles()))
        yield StorePage(read=frozenset(one.title.title_id for one in memory.due_titles()))
        seen.append(len(memory.due_titles()))

    shop.sync(telling)
    assert seen == [60, 50, 0]
    _age(shop, timedelta(days=31))
    asked: list[int] = []

    def again(memory: Memory) -> Iterator[StorePage]:
        asked.append(len(memory.due_titles()))
        yield StorePage(read=frozenset(one.title.title_id for one in memory.due_titles()))
        asked.append(len(memory.due_titles()))

    shop.sync(again)
    shop.sync(again)
    assert asked == [50, 0, 10, 0]
    asked.clear()
    shop.sync(again, full="1")
    assert asked == [60, 0]


def _age(shop: Shop, by: timedelta) -> None:
    with shop.database.write() as session:
        raw = session.connection()
        raw.exec_driver_sql(f"UPDATE title_reads SET read_at = datetime(read_at, '-{int(by.total_seconds())} seconds')")


def test_a_full_listing_that_is_cut_short_does_not_begin_again(shop: Shop) -> None:
    shop.sync(saying(owning("a", "b", "c")))

    def cut(memory: Memory) -> Iterator[StorePage]:
        assert memory.known([HoldingId("h-a")]) == frozenset()
        first = memory.due_titles()[0]
        yield StorePage(read=frozenset({first.title.title_id}))
        raise StoreError("broke")

    with pytest.raises(StoreError):
        shop.sync(cut, full="1")
    left: list[int] = []

    def rest(memory: Memory) -> Iterator[StorePage]:
        left.append(len(memory.due_titles()))
        yield StorePage()

    shop.sync(rest, full="1")
    assert left == [2]


def test_a_lapsed_sign_in_is_told_once_and_loses_nothing(shop: Shop) -> None:
    def lapsing(_: Memory) -> Iterator[StorePage]:
        yield owning("a")
        raise SignInNeededError("sign in")

    with pytest.raises(SignInNeededError):
        shop.sync(lapsing)
    assert shop.doors.lapsed == [ADA]
    assert shop.listed() == {"a"}


def test_claiming_is_done_once_and_only_for_what_a_bundle_brings(shop: Shop) -> None:
    pack = StorePage(
        titles=(title("a"), title("b")),
        holdings=(holding("pack", HoldingKind.BUNDLE),),
        held=(held("pack", "a", game="1"),),
    )
    shop.sync(saying(pack))
    assert shop.row("a").unclaimed
    store = shop.doors.stores[ADA]
    for _ in range(2):
        editions = shop.syncing.claim(TitleId("t-a"), cast(Job, Work()))
        assert [one.edition_id for one in editions] == ["e-a-1"]
    assert [due.held[0][1].item for due in store.claims] == [{"game": "1"}]
    assert not shop.row("a").unclaimed
    with pytest.raises(BackstockError, match="none of your bundles"):
        shop.syncing.claim(TitleId("t-b"), cast(Job, Work()))
    assert len(store.claims) == 1
