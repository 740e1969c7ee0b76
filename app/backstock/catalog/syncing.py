"""Refreshing what is owned. Nothing is ever forgotten because a store answered emptily."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from ..db.accounts import Accounts as AccountBook
from ..db.library import Library
from ..domain.errors import SignInNeededError
from ..domain.events import AccountChanged, EventBus, TitlesChanged
from ..domain.ids import AccountId, EditionId, TitleId
from ..domain.titles import Account
from ..jobs import Job
from .accounts import Accounts

log = logging.getLogger(__name__)


class Syncing:
    def __init__(self, accounts: Accounts, book: AccountBook, library: Library, events: EventBus) -> None:
        self._accounts = accounts
        self._book = book
        self._library = library
        self._events = events

    def run(self, job: Job) -> None:
        self.refresh(self._accounts.get(AccountId(job.args["account"])), job)
        job.progress(1, 1)

    def refresh(self, account: Account, job: Job) -> None:
        problems = 0
        listed: dict[TitleId, set[EditionId]] = {}
        try:
            for page in self._accounts.store_of(account).listing(job):
                job.checkpoint()
                self._library.put(page.titles, page.editions)
                for edition in page.editions:
                    listed.setdefault(edition.title_id, set()).add(edition.edition_id)
                for title_id in page.read:
                    self._library.mark_unlisted(account.account_id, title_id, listed.pop(title_id, set()))
                problems += len(page.problems)
                self._events.emit(TitlesChanged(tuple(title.title_id for title in page.titles)))
        except SignInNeededError:
            self._accounts.lapsed(account.account_id)
            raise
        self._book.mark(account.account_id, stale=False, synced_at=datetime.now(UTC))
        self._events.emit(AccountChanged(account.account_id))
        self._events.emit(TitlesChanged())
        if problems:
            log.warning("%s: %d entries could not be read and were left as they were", account.store, problems)
