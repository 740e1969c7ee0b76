"""Refreshing what is owned. Nothing is ever forgotten because a store answered emptily, and nothing that was read is
lost because the rest of it could not be: each page is written down with the marks that say how far the reading came."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Self

from ..db.accounts import Accounts as AccountBook
from ..db.holdings import Holdings
from ..db.library import Library
from ..db.offers import Offers
from ..db.page_shapes import Outcome
from ..db.pages import Pages
from ..domain.errors import BackstockError, NotFoundError, SignInNeededError, StoreError
from ..domain.events import AccountChanged, EventBus, TitlesChanged
from ..domain.ids import AccountId, TitleId
from ..domain.titles import Account, Edition, HoldingKind, StoreName
from ..domain.wording import joined, say, say_count
from ..jobs import Job
from ..stores.contract import AddressedStore, ClaimingStore, DueTitle, Store, StorePage
from .accounts import Accounts
from .memory import AccountMemory, due_title
from .merging import AutoMerging

_TOGETHER_S = 0.25
"""Pages that come this close together are written down together: each commit waits for the disk."""
_TOGETHER_AT_MOST = 200
_TELL_S = 1.0
_TELL_AT_MOST = 2000


class Syncing:
    def __init__(
        self,
        accounts: Accounts,
        book: AccountBook,
        library: Library,
        pages: Pages,
        holdings: Holdings,
        offers: Offers,
        merging: AutoMerging,
        events: EventBus,
    ) -> None:
        self._accounts = accounts
        self._book = book
        self._library = library
        self._pages = pages
        self._holdings = holdings
        self._offers = offers
        self._merging = merging
        self._events = events
        self._lock = threading.Lock()
        self._turns: dict[AccountId, threading.Lock] = {}

    def run(self, job: Job) -> None:
        """Reads one title where `title` is given, else what an account owns; `full` reads again what is known."""
        if job.args.get("title"):
            self.freshen(TitleId(job.args["title"]), job)
            job.progress(1, 1)
            return
        account = self._accounts.get(AccountId(job.args["account"]))
        job.progress(1, 1, self.refresh(account, job, full=bool(job.args.get("full"))))

    def refresh(self, account: Account, job: Job, *, full: bool = False) -> str:
        """Answers in a few words what changed."""
        account_id = account.account_id
        with self._alone(account_id, job):
            self._offers.settle(account_id)
            since = self._pages.begin(account_id)
            taking = Taking(lambda pages: self._pages.put(account_id, pages, since), self._events)
            memory = AccountMemory(self._holdings, account_id, since, full=full, flush=taking.flush)
            with taking, self._accounts.watching(account_id):
                for page in self._accounts.store_of(account).listing(job, memory):
                    taking.take(page)
                    job.checkpoint()
            self._pages.end(account_id)
        self._merging.run()
        self._book.mark(account_id, stale=False, synced_at=datetime.now(UTC))
        self._events.emit(AccountChanged(account_id))
        return summary(taking.outcome, len(self._holdings.problems(account_id)))

    def freshen(self, title_id: TitleId, job: Job) -> None:
        """Reads the editions of a title now, each of its listings through one account that has it. Nothing happens to
        what no store lists. Raises what the last account said when none of a listing's accounts could be asked."""
        for listing in self._library.listings(title_id):
            self._first_that_answers(self._ways_to(listing.title_id), lambda store, due: store.read(due, job))

    def add_address(self, account_id: AccountId | None, address: str, job: Job) -> TitleId:
        """Takes in a free title by the address of its page, for an account of itch.io's where none is named. Raises
        StoreError where there is no such title."""
        account = self._accounts.get(account_id) if account_id else self._itch_account()
        account_id = account.account_id
        with self._accounts.watching(account_id):
            store = self._accounts.store_of(account)
            if not isinstance(store, AddressedStore):
                raise BackstockError(
                    say("Titles of {store} cannot be added by an address.", store=account.store),
                    data=say("Nothing was changed."),
                    do=say("Add addresses of free titles on itch.io."),
                )
            since = datetime.now(UTC)
            page = store.at_address(address, job)
        if not page.titles:
            raise NotFoundError(
                say("There is no title at that address."),
                data=say("Nothing was changed."),
                do=say("Check the address."),
            )
        self._put(account_id, page, since)
        return self._library.head_of(page.titles[0].title_id)

    def claim(self, title_id: TitleId, job: Job) -> list[Edition]:
        """WRITES to the person's account: turns a bundle's title into one with a key of its own, and answers the
        editions that opens. A title that has a key is not claimed again. Only for a GET a person asked for."""
        self._claim([one.title_id for one in self._library.listings(title_id)], job)
        return self._library.editions(title_id)

    def claim_listing(self, listing: TitleId, job: Job) -> None:
        """As `claim`, of one listing, whatever else it is shown with."""
        self._claim([listing], job)

    def _claim(self, listings: list[TitleId], job: Job) -> None:
        ways = [(account, due) for one in listings for account, due in self._ways_to(one)]
        if not any(_has_key(due) for _, due in ways):
            bundled = [(account, due) for account, due in ways if due.held[0][0].kind is HoldingKind.BUNDLE]
            if not bundled:
                raise BackstockError(
                    say("This title is in none of your bundles."),
                    data=say("Nothing was changed."),
                    do=say("Refresh the library, or look at its page at the store."),
                )
            self._first_that_answers(bundled, lambda store, due: _claimed(store, due, job))

    def _itch_account(self) -> Account:
        accounts = [account for account in self._accounts.all() if account.store is StoreName.ITCH]
        if not accounts:
            raise SignInNeededError(
                say("Free titles are listed through an itch.io account, and none is signed in."),
                data=say("Nothing was changed."),
                do=say("Sign in to itch.io, then add it again."),
            )
        return min(accounts, key=lambda account: (account.stale, account.demo, account.account_id))

    def _ways_to(self, listing: TitleId) -> list[tuple[Account, DueTitle]]:
        """The accounts that have it and are signed in: those with a key first, and the stale ones last."""
        held = self._holdings.held(listing)
        accounts = [account for account in self._accounts.all() if account.account_id in held]
        ways = [(account, due_title(held[account.account_id])) for account in accounts]
        return sorted(ways, key=lambda way: (way[0].stale, not _has_key(way[1]), way[0].account_id))

    def _first_that_answers(
        self, ways: Iterable[tuple[Account, DueTitle]], ask: Callable[[Store, DueTitle], StorePage]
    ) -> None:
        trouble: BackstockError | None = None
        for account, due in ways:
            since = datetime.now(UTC)
            try:
                with self._accounts.watching(account.account_id):
                    page = ask(self._accounts.store_of(account), due)
            except StoreError as failed:
                trouble = failed
            except SignInNeededError as lapsed:
                trouble = lapsed
            else:
                self._put(account.account_id, page, since)
                return
        if trouble is not None:
            raise trouble

    def _put(self, account_id: AccountId, page: StorePage, since: datetime) -> None:
        outcome = self._pages.put(account_id, [page], since)
        self._events.emit(TitlesChanged(tuple(sorted(outcome.touched))))
        self._merging.run()

    @contextlib.contextmanager
    def _alone(self, account_id: AccountId, job: Job) -> Iterator[None]:
        """Two readings of one account at once would each take the other's marks for its own."""
        with self._lock:
            turn = self._turns.setdefault(account_id, threading.Lock())
        while not turn.acquire(timeout=0.1):
            job.checkpoint()
        try:
            yield
        finally:
            turn.release()


class Taking:
    """Collects pages, writes those that come together in one transaction, and tells what changed now and then.

    However the reading ends, what was taken is written down.
    """

    def __init__(self, put: Callable[[list[StorePage]], Outcome], events: EventBus) -> None:
        self.outcome = Outcome()
        self._put = put
        self._events = events
        self._waiting: list[StorePage] = []
        self._waiting_since = 0.0
        self._untold: set[TitleId] = set()
        self._told_at = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.flush()
        self._tell()

    def take(self, page: StorePage) -> None:
        now = time.monotonic()
        if not self._waiting:
            self._waiting_since = now
        self._waiting.append(page)
        if now - self._waiting_since >= _TOGETHER_S or len(self._waiting) >= _TOGETHER_AT_MOST:
            self.flush()
        if now - self._told_at >= _TELL_S:
            self._tell()

    def flush(self) -> None:
        if not self._waiting:
            return
        outcome = self._put(self._waiting)
        self._waiting = []
        self.outcome.add(outcome)
        self._untold |= outcome.touched

    def _tell(self) -> None:
        self._told_at = time.monotonic()
        if self._untold:
            many = len(self._untold) > _TELL_AT_MOST
            self._events.emit(TitlesChanged(() if many else tuple(sorted(self._untold))))
            self._untold = set()


def summary(outcome: Outcome, problems: int) -> str:
    """A few words for the person."""
    new, gone = len(outcome.new), len(outcome.gone)
    changed = len(outcome.changed - outcome.new - outcome.gone)
    told = [
        say_count("{n} new", "{n} new", new) if new else "",
        say_count("{n} changed", "{n} changed", changed) if changed else "",
        say_count("{n} no longer listed", "{n} no longer listed", gone) if gone else "",
        say_count("{n} entry could not be read", "{n} entries could not be read", problems) if problems else "",
    ]
    return joined(told, ", ") or say("nothing new")


def _has_key(due: DueTitle) -> bool:
    return any(holding.kind is HoldingKind.KEY for holding, _ in due.held)


def _claimed(store: Store, due: DueTitle, job: Job) -> StorePage:
    if not isinstance(store, ClaimingStore):
        raise StoreError(
            say("{store} has nothing to claim.", store=store.name),
            data=say("Nothing was changed."),
            do=say("Look at its page at the store."),
        )
    return store.claim(due, job)
