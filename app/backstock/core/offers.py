"""What is offered beyond one title's download: updates, pages at an address, folders, many titles at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from ..catalog.syncing import Syncing
from ..catalog.updates import Updates
from ..db.holdings import Holdings
from ..db.library import Library
from ..domain.errors import BackstockError, NotFoundError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import AccountId, JobId, TitleId
from ..domain.jobs import JobKind
from ..domain.wording import say
from ..jobs import Job, JobQueue, Wanted
from .views import Update

_FRESH = timedelta(hours=24)
"""A title's page that is opened again within that time is not read again."""


class Offers:
    """Everything returns at once with the jobs that do it, except where "Slow" is said."""

    def __init__(
        self,
        jobs: JobQueue,
        library: Library,
        holdings: Holdings,
        syncing: Syncing,
        evict: Callable[[TitleId], None],
        events: EventBus,
    ) -> None:
        self._jobs = jobs
        self._library = library
        self._holdings = holdings
        self._syncing = syncing
        self._updates = Updates(library)
        self._evict = evict
        self._events = events

    # -- updates ---------------------------------------------------------------------------------------------------

    def updates(self) -> list[Update]:
        """By title."""
        return self._updates.all()

    def update(self, title_id: TitleId) -> JobId:
        """Gets the newer edition; the one it replaces then goes to the shelf where there is one. Of several, the
        first one's job is answered. Raises NotFoundError when nothing is newer."""
        found = self._updates.of(title_id)
        if not found:
            raise NotFoundError(say("Nothing newer is offered."), do=say("Sync to see what the store offers now."))
        return self._jobs.add_many(_update(one) for one in found)[0]

    def update_all(self) -> list[JobId]:
        return self._jobs.add_many(_update(one) for one in self._updates.all())

    # -- more to own -----------------------------------------------------------------------------------------------

    def add_address(self, url: str, account_id: AccountId | None = None) -> JobId:
        """Lists the free title whose page is at that address. Raises BackstockError when it is no page's address."""
        address = _page(url)
        return self._jobs.add(JobKind.READ, address, args={"address": address, "account": account_id or ""})

    def adopt_folder(self, path: Path) -> JobId:
        """Takes over what lies in a folder and is, byte for byte, what a store announced."""
        settled = path.expanduser().absolute()
        if not settled.exists():
            raise NotFoundError(say("There is nothing at {settled}.", settled=settled), do=say("Check the path."))
        return self._jobs.add(JobKind.ADOPT, settled.name or str(settled), args={"path": str(settled)})

    def freshen(self, title_id: TitleId) -> JobId | None:
        """Reads a title's editions now where they were never read or may be old; None where there is no need."""
        listings = [one.title_id for one in self._library.listings(title_id)]
        if not any(self._holdings.held(listing) for listing in listings):
            return None
        last = self._holdings.last_read(listings)
        if last is not None and datetime.now(UTC) - last < _FRESH:
            return None
        return self._jobs.add(JobKind.READ, self._names([title_id])[title_id], title_id, {"title": title_id})

    def read(self, job: Job) -> None:
        """What a READ job does."""
        note = ""
        if "title" in job.args:
            title_id = TitleId(job.args["title"])
            self._syncing.freshen(title_id, job)
        else:
            account_id = AccountId(job.args["account"]) if job.args.get("account") else None
            title_id = self._syncing.add_address(account_id, job.args["address"], job)
            note = say("“{what}” is listed now", what=self._names([title_id])[title_id])
        self._events.emit(TitlesChanged((title_id,)))
        job.progress(1, 1, note)

    # -- many at once: one transaction each --------------------------------------------------------------------------

    def get_many(self, ids: Iterable[TitleId]) -> list[JobId]:
        """Which edition, is chosen when its turn comes."""
        return self._add_each(JobKind.GET, ids, lambda title_id: {"title": title_id})

    def page_out_many(self, ids: Iterable[TitleId]) -> list[JobId]:
        return self._add_each(JobKind.PAGE_OUT, ids, lambda title_id: {"title": title_id, "node": "", "keep": ""})

    def page_in_many(self, ids: Iterable[TitleId]) -> list[JobId]:
        return self._add_each(JobKind.PAGE_IN, ids, lambda title_id: {"title": title_id})

    def evict_many(self, ids: Iterable[TitleId]) -> dict[TitleId, BackstockError]:
        """Slow. Drops the local copies; answers which could not be dropped, and why."""
        refused: dict[TitleId, BackstockError] = {}
        for title_id in ids:
            try:
                self._evict(title_id)
            except BackstockError as why:
                refused[title_id] = why
        return refused

    def _add_each(
        self, kind: JobKind, ids: Iterable[TitleId], args: Callable[[TitleId], dict[str, str]]
    ) -> list[JobId]:
        names = self._names(ids)
        return self._jobs.add_many(Wanted(kind, name, title_id, args(title_id)) for title_id, name in names.items())

    def _names(self, ids: Iterable[TitleId]) -> dict[TitleId, str]:
        """In the order given, each once."""
        wanted = list(dict.fromkeys(ids))
        titles = self._library.shown_as(wanted)
        names = {title_id: title.name for title_id, title in titles.items()}
        missing = [title_id for title_id in wanted if title_id not in names]
        if missing:
            raise NotFoundError(
                say("There is no title {missing}.", missing=missing[0]),
                do=say("`backstock library` lists those there are."),
            )
        return {title_id: names[title_id] for title_id in wanted}


def _update(one: Update) -> Wanted:
    args = {"edition": one.newer.edition_id, "older": one.here.edition_id}
    return Wanted(JobKind.UPDATE, one.title, one.title_id, args)


def _page(url: str) -> str:
    """Without anything that could be a permission: what a person copies from their browser may hold one."""
    try:
        parts = urlsplit(url.strip() if "://" in url else f"https://{url.strip()}")
        host, port = parts.hostname, parts.port
    except ValueError:
        parts, host, port = urlsplit(""), None, None
    if parts.scheme not in ("http", "https") or not host or "/download/" in parts.path:
        raise BackstockError(
            say("That is not the address of a title's page."),
            data=say("Nothing was changed."),
            do=say("Copy the address of its page at the store, such as https://maker.itch.io/title."),
        )
    return urlunsplit((parts.scheme, f"{host}:{port}" if port else host, parts.path, "", ""))
