"""The groups of the fake core: lists, queue, offers, signing. Each behaves as the real one, in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from backstock.domain.errors import BackstockError, InterruptedWorkError, LastCopyError, SignInNeededError
from backstock.domain.events import QueueChanged, TitlesChanged
from backstock.domain.ids import AccountId, CollectionId, HoldingId, JobId, TitleId
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.limits import Bandwidth, Limits
from backstock.domain.titles import Account, Collection, Holding, HoldingKind, StoreName, TitleRow
from backstock.domain.wording import say
from backstock.vault import Place, Secret

if TYPE_CHECKING:
    from fake_core import FakeCore


@dataclass(frozen=True, slots=True)
class FakeHolding:
    holding: Holding
    account_name: str
    titles: int


class FakeLists:
    def __init__(self, core: FakeCore) -> None:
        self._core = core
        self.kept: dict[CollectionId, str] = {}
        self._number = 0

    def holdings(self) -> list[FakeHolding]:
        named = {
            HoldingId("h-1"): (HoldingKind.BUNDLE, "Bundle for Racial Justice and Equality"),
            HoldingId("h-2"): (HoldingKind.BUNDLE, "Indie Bundle for Small Presses"),
            HoldingId("h-3"): (HoldingKind.ORDER, "Humble Strategy Bundle 2021"),
            HoldingId("h-4"): (HoldingKind.COLLECTION, "Cosy evenings"),
        }
        return [
            FakeHolding(
                Holding(holding_id, AccountId("a-1"), kind, holding_id, name),
                "Mara Kell",
                sum(holding_id in row.holdings for row in self._core.rows),
            )
            for holding_id, (kind, name) in named.items()
            if any(holding_id in row.holdings for row in self._core.rows)
        ]

    def collections(self) -> list[Collection]:
        return [
            Collection(key, name, sum(key in row.collections for row in self._core.rows))
            for key, name in sorted(self.kept.items(), key=lambda pair: pair[1].casefold())
        ]

    def make_collection(self, name: str) -> Collection:
        self._number += 1
        made = Collection(CollectionId(f"c-{self._number}"), name)
        self.kept[made.collection_id] = name
        self._core.events.emit(TitlesChanged())
        return made

    def rename_collection(self, collection_id: CollectionId, name: str) -> None:
        self.kept[collection_id] = name
        self._core.events.emit(TitlesChanged())

    def delete_collection(self, collection_id: CollectionId) -> None:
        del self.kept[collection_id]
        ids = [row.title_id for row in self._core.rows if collection_id in row.collections]
        self.uncollect(collection_id, ids)
        self._core.events.emit(TitlesChanged())

    def collect(self, collection_id: CollectionId, title_ids: Iterable[TitleId]) -> None:
        self._change(title_ids, lambda row: replace(row, collections=_with(row.collections, collection_id)))

    def uncollect(self, collection_id: CollectionId, title_ids: Iterable[TitleId]) -> None:
        self._change(title_ids, lambda row: replace(row, collections=_without(row.collections, collection_id)))

    def tags(self) -> dict[str, int]:
        tags: dict[str, int] = {}
        for row in self._core.rows:
            for tag in row.tags:
                tags[tag] = tags.get(tag, 0) + 1
        return tags

    def tag(self, title_ids: Iterable[TitleId], tag: str) -> None:
        self._change(title_ids, lambda row: replace(row, tags=_with(row.tags, tag)))

    def untag(self, title_ids: Iterable[TitleId], tag: str) -> None:
        self._change(title_ids, lambda row: replace(row, tags=_without(row.tags, tag)))

    def hide(self, title_ids: Iterable[TitleId]) -> None:
        self._change(title_ids, lambda row: replace(row, hidden=True))

    def unhide(self, title_ids: Iterable[TitleId]) -> None:
        self._change(title_ids, lambda row: replace(row, hidden=False))

    def merge(self, into: TitleId, others: Iterable[TitleId]) -> None:
        merged = tuple(others)
        self._core.merged.update(dict.fromkeys(merged, into))
        self._change([into], lambda row: replace(row, members=(*row.members, *merged)))
        self._core.events.emit(TitlesChanged())

    def split(self, member: TitleId) -> None:
        head = self._core.merged.pop(member)
        self._change([head], lambda row: replace(row, members=_without(row.members, member)))
        self._core.events.emit(TitlesChanged())

    def _change(self, title_ids: Iterable[TitleId], change: Callable[[TitleRow], TitleRow]) -> None:
        ids = tuple(title_ids)
        self._core.change_rows(ids, change)


class FakeQueue:
    def __init__(self, core: FakeCore) -> None:
        self._core = core
        self.paused = False
        self._limits = Limits()

    def move(self, job_id: JobId, before: JobId | None) -> None:
        self._core.note("move", job_id, before)
        placed = sorted(self._core.known_jobs.values(), key=lambda job: job.position)
        order = [job.job_id for job in placed if job.job_id != job_id]
        order.insert(order.index(before) if before else len(order), job_id)
        for one, at in zip(order, [job.position for job in placed], strict=True):
            if self._core.known_jobs[one].position != at:
                self._core.change_job(one, position=at)
        self._core.events.emit(QueueChanged())

    def first(self, job_id: JobId) -> None:
        others = (job for job in self._core.known_jobs.values() if job.job_id != job_id)
        foremost = min(others, key=lambda job: job.position, default=None)
        self.move(job_id, foremost.job_id if foremost else None)

    def pause_all(self) -> None:
        self._core.note("pause_all")
        self.paused = True
        for job in list(self._core.known_jobs.values()):
            if job.state is JobState.RUNNING:
                self._core.change_job(job.job_id, state=JobState.PAUSED, rate=None, eta=None)
        self._core.events.emit(QueueChanged())

    def resume_all(self) -> None:
        self._core.note("resume_all")
        self.paused = False
        for job in list(self._core.known_jobs.values()):
            if job.state is JobState.PAUSED:
                self._core.change_job(job.job_id, state=JobState.RUNNING)
        self._core.events.emit(QueueChanged())

    def limits(self) -> Limits:
        return self._limits

    def set_limits(self, limits: Limits) -> None:
        self._limits = limits
        self._core.events.emit(QueueChanged())

    def now(self) -> Bandwidth:
        return self._limits.at(datetime.now())


class FakeOffers:
    def __init__(self, core: FakeCore) -> None:
        self._core = core
        self.unread: set[TitleId] = set()

    def update(self, title_id: TitleId) -> JobId:
        self._core.note("update", title_id)
        return self._core.add_job(JobKind.UPDATE, title_id, JobState.RUNNING, total=1000)

    def update_all(self) -> list[JobId]:
        return [self.update(row.title_id) for row in self._core.rows if row.update]

    def add_address(self, url: str, account_id: AccountId | None = None) -> JobId:
        self._core.note("add_address", url)
        self._core.meet("add_address")
        return self._core.add_job(JobKind.READ, None, JobState.RUNNING, title=url)

    def adopt_folder(self, path: Path) -> JobId:
        self._core.note("adopt_folder", path)
        return self._core.add_job(
            JobKind.ADOPT, None, JobState.RUNNING, title=path.name, note=say("looking what is there")
        )

    def freshen(self, title_id: TitleId) -> JobId | None:
        if title_id not in self.unread:
            return None
        return self._core.add_job(JobKind.READ, title_id, JobState.RUNNING)

    def get_many(self, ids: Iterable[TitleId]) -> list[JobId]:
        return [self._core.get(title_id) for title_id in ids]

    def page_out_many(self, ids: Iterable[TitleId]) -> list[JobId]:
        return [self._core.page_out(title_id) for title_id in ids]

    def page_in_many(self, ids: Iterable[TitleId]) -> list[JobId]:
        return [self._core.page_in(title_id) for title_id in ids]

    def evict_many(self, ids: Iterable[TitleId]) -> dict[TitleId, BackstockError]:
        refused: dict[TitleId, BackstockError] = {}
        for at, title_id in enumerate(ids):
            if at == 0 and "evict_many" in self._core.faults:
                refused[title_id] = LastCopyError(
                    say("No node that answers holds “{file}”: the copy here is the last one known.", file="x.zip"),
                    data=say("It was kept."),
                    do=say("Page it out to a node first, or start the node that has it."),
                )
            else:
                self._core.evict(title_id)
        return refused


class FakeBrowser:
    """A person who takes their time: `come_back` is what the browser hands over in the end."""

    url = "https://itch.io/user/oauth?client_id=1"

    def __init__(self, core: FakeCore) -> None:
        self._core = core
        self._over = threading.Event()
        self._cancelled = False

    def wait(self, timeout_s: float) -> Account:
        if not self._over.wait(timeout_s) or self._cancelled:
            raise InterruptedWorkError(say("The sign-in was stopped."))
        return self._core.sign_in(StoreName.ITCH, "oauth")

    def cancel(self) -> None:
        self._cancelled = True
        self._over.set()

    def come_back(self) -> None:
        self._over.set()


@dataclass(frozen=True, slots=True)
class FakeProfile:
    profile_id: str
    browser: str
    name: str


class FakeSigning:
    def __init__(self, core: FakeCore) -> None:
        self._core = core
        self.oauth = True
        self.browser: FakeBrowser | None = None
        self.troubles: list[str] = []
        self.place = Place.KEY_FILE

    def oauth_ready(self, store: StoreName) -> bool:
        return self.oauth and store is StoreName.ITCH

    def begin_oauth(self, store: StoreName) -> FakeBrowser:
        self._core.note("begin_oauth", store)
        self.browser = FakeBrowser(self._core)
        return self.browser

    def browser_profiles(self) -> list[FakeProfile]:
        self._core.note("browser_profiles")
        return [FakeProfile("p-1", "Firefox", "default-release"), FakeProfile("p-2", "Chromium", "Mara")]

    def sign_in_from_browser(self, profile_id: str) -> Account:
        self._core.note("sign_in_from_browser", profile_id)
        if profile_id == "p-2":
            raise SignInNeededError(
                say("{where} is not signed in to Humble: it has a visitor's cookie only.", where="Firefox “default”"),
                data=say("Nothing was changed."),
                do=say("Sign in at https://www.humblebundle.com with that browser, then try again."),
            )
        return self._core.sign_in(StoreName.HUMBLE, "cookie")

    def problems(self, account_id: AccountId) -> list[str]:
        return list(self.troubles)

    def revoke_page(self, store: StoreName) -> str:
        return "https://itch.io/user/settings/api-keys" if store is StoreName.ITCH else ""

    def choose_key_file(self) -> None:
        self._core.note("choose_key_file")
        self.place = Place.KEY_FILE

    def set_passphrase(self, passphrase: Secret) -> None:
        self._core.note("set_passphrase")
        self.place = Place.PASSPHRASE


def _with(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return values if value in values else (*values, value)


def _without(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(known for known in values if known != value)
