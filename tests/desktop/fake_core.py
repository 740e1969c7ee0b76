"""A core that behaves, in memory: titles, jobs that move, nodes, a demo store, and faults on request."""

from __future__ import annotations

import itertools
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_titles import NOW, SUMMARY, copies_of, editions_of, node, receipt_of, snapshots_of
from failures import SECRETS
from fake_editing import FakeEditing
from fake_groups import FakeLists, FakeOffers, FakeQueue, FakeSigning

from backstock.core.program import Program
from backstock.core.views import (
    Deed,
    LibraryCounts,
    LibraryQuery,
    MainDeed,
    MemberView,
    NodeView,
    Playable,
    PlayFile,
    SortBy,
    TitleDetails,
)
from backstock.domain.arrivals import ArrivingBytes
from backstock.domain.errors import BackstockError, NodeRefusedError, NotFoundError, SignInNeededError
from backstock.domain.events import (
    AccountChanged,
    EventBus,
    JobChanged,
    JobForgotten,
    PlayEnded,
    PlayStarted,
    TitlesChanged,
)
from backstock.domain.ids import THIS_COMPUTER, AccountId, EditionId, JobId, NodeId, TitleId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.domain.packages import NodeClass, NodeMode
from backstock.domain.play import RunnerName, SaveSnapshot
from backstock.domain.titles import Account, Kind, StoreName, TitleRow, Where
from backstock.domain.wording import say
from backstock.settings import Settings


@dataclass
class FakeCore:
    """`calls` remembers what was asked. `deeds` and `faults` change single answers: title id to deed, name to error.

    What is `held` by name is not answered until it is let go.
    """

    data: Path
    rows: list[TitleRow] = field(default_factory=list)
    signed_in: bool = True
    with_nodes: bool = True
    secrets_description: str = SECRETS
    film: Path | None = None
    films: dict[TitleId, tuple[PlayFile, ...]] = field(default_factory=dict)
    begin: int = 0
    stopped: dict[TitleId, tuple[float, float]] = field(default_factory=dict)
    """Where what was watched stopped, and how long it is."""
    in_series: dict[TitleId, list[TitleId]] = field(default_factory=dict)
    arriving: Callable[[], ArrivingBytes | None] | None = None

    def __post_init__(self) -> None:
        self.events = EventBus()
        self.settings = Settings(data=self.data)
        self.calls: list[tuple[object, ...]] = []
        self.deeds: dict[TitleId, MainDeed] = {}
        self.faults: dict[str, BackstockError] = {}
        self.held: set[str] = set()
        self.known_jobs: dict[JobId, JobView] = {}
        self.lock = threading.RLock()
        self.lists, self.queue = FakeLists(self), FakeQueue(self)
        self.program = Program(self.settings)
        self.editing = FakeEditing(self)
        self.offers, self.signing = FakeOffers(self), FakeSigning(self)
        self.merged: dict[TitleId, TitleId] = {}
        self._numbers = itertools.count(1)
        self._playing: set[TitleId] = set()
        self._snapshots: dict[TitleId, list[SaveSnapshot]] = {}
        self._place = {row.title_id: at for at, row in enumerate(self.rows)}
        self._accounts = (
            [Account(AccountId("a-1"), StoreName.ITCH, "Mara Kell", "https://api.itch.io", synced_at=NOW)]
            if self.signed_in
            else []
        )
        self._nodes = [node(THIS_COMPUTER, "here", NodeClass.WORK, NodeMode.LOCAL, 300, 212, 184)]
        if self.with_nodes:
            self._nodes.append(node(NodeId("c" * 64), "Cupboard", NodeClass.BULK, NodeMode.SHARED, 2000, 1260, 1490))
            self._nodes.append(
                replace(
                    node(NodeId("d" * 64), "Attic", NodeClass.BULK, NodeMode.SHARED, 1000, 650, 802),
                    online=False,
                    seen_at=NOW - timedelta(days=3),
                )
            )

    # library
    def titles(self, query: LibraryQuery) -> list[TitleRow]:
        self.meet("titles")
        found = [row for row in self.rows if row.title_id not in self.merged and _wanted(row, query)]
        keys: dict[SortBy, Callable[[TitleRow], object]] = {
            SortBy.NAME: lambda row: row.sorted_as.casefold(),
            SortBy.ADDED: lambda row: (row.added_at or NOW).timestamp(),
            SortBy.PLAYED: lambda row: row.last_played.timestamp() if row.last_played else 0,
            SortBy.SIZE: lambda row: row.size,
        }
        descending = query.sort is not SortBy.NAME if query.descending is None else query.descending
        return sorted(found, key=keys[query.sort], reverse=descending)  # type: ignore[arg-type]

    def counts(self) -> LibraryCounts:
        shown = [row for row in self.rows if row.title_id not in self.merged and not row.hidden]
        return LibraryCounts(
            total=len(shown),
            kinds=Counter(row.kind for row in shown),
            where=Counter(row.where for row in shown),
            stores=Counter(store for row in shown for store in row.stores),
            platforms=Counter(platform for row in shown for platform in row.platforms),
            tags=Counter(tag for row in shown for tag in row.tags),
            verified=sum(row.verified for row in shown),
            updates=sum(row.update for row in shown),
            unlisted=sum(not row.listed for row in shown),
            unclaimed=sum(row.unclaimed for row in shown),
            key_only=sum(row.key_only for row in shown),
            hidden=sum(row.hidden for row in self.rows),
            bytes_here=sum(row.size for row in shown if row.where is Where.HERE),
            bytes_shelf=sum(row.size for row in shown if row.where is Where.SHELF),
        )

    def title_rows(self, ids: Iterable[TitleId]) -> list[TitleRow]:
        return [self.rows[self._place[title_id]] for title_id in ids if title_id in self._place]

    def details(self, title_id: TitleId) -> TitleDetails:
        self.meet("details")
        row = self.rows[self._place[title_id]]
        job = next((job for job in self.known_jobs.values() if _busies(job, title_id)), None)
        main = self.deeds.get(title_id) or self._main(row, job)
        return TitleDetails(
            row=row,
            summary=SUMMARY
            if self.editing.edit_of(title_id).summary is None
            else self.editing.edit_of(title_id).summary or "",
            url="https://saltmarsh.example/lantern",
            main=main,
            editions=editions_of(row),
            copies=copies_of(row),
            receipts=(receipt_of(row),) if row.where is not Where.STORE else (),
            snapshots=tuple(self._snapshots.get(title_id, snapshots_of(row))),
            playing=title_id in self._playing,
            job=job,
            can_page_out=row.where is Where.HERE,
            can_evict=row.where is Where.HERE and row.copies > 0,
            holdings=tuple(
                view.holding.name for view in self.lists.holdings() if view.holding.holding_id in row.holdings
            ),
            claim="Bundle for Racial Justice and Equality" if row.unclaimed else "",
            members=tuple(
                MemberView(one.title_id, one.stores[0], one.name)
                for one in (row, *self.title_rows(row.members))
                if row.members
            ),
            tags=row.tags,
            collections=tuple(one for one in self.lists.collections() if one.collection_id in row.collections),
            editions_read=title_id not in self.offers.unread,
            edit=self.editing.edit_of(title_id),
        )

    def find_title(self, text: str) -> TitleId:
        found = next((row for row in self.rows if row.name == text), None)
        if found is None:
            raise NotFoundError(
                say("No title is called “{text}”.", text=text),
                do=say("`backstock library` lists the titles there are."),
            )
        return found.title_id

    # accounts
    def accounts(self) -> list[Account]:
        return list(self._accounts)

    def sign_in(self, store: StoreName, secret: str, base_url: str | None = None, demo: bool = False) -> Account:
        self.note("sign_in", store)
        self.meet("sign_in")
        if secret == "wrong":
            raise SignInNeededError(
                say("{store} does not accept this sign-in.", store="itch.io"),
                data=say("Nothing was changed."),
                do=say("Check that all of the key or cookie was copied, or get a new one."),
            )
        account = Account(AccountId(f"a-{next(self._numbers) + 10}"), store, "Mara Kell", base_url or "", demo)
        self._accounts.append(account)
        self.events.emit(AccountChanged(account.account_id))
        return account

    def sign_out(self, account_id: AccountId) -> None:
        self.note("sign_out", account_id)
        self._accounts = [account for account in self._accounts if account.account_id != account_id]
        self.events.emit(AccountChanged(account_id))

    def start_demo(self) -> JobId:
        self.note("start_demo")
        self.meet("start_demo")
        return self.add_job(
            JobKind.DEMO,
            None,
            JobState.RUNNING,
            title=say("Demo store"),
            note=say("Starting the demo store and a bulk node"),
        )

    def sync(self, account_id: AccountId | None = None, full: bool = False) -> list[JobId]:
        self.note("sync", account_id, full)
        args = {"account": account_id or "a-1"}
        return [
            self.add_job(
                JobKind.SYNC, None, JobState.RUNNING, title="itch.io", note=say("Reading what is owned"), args=args
            )
        ]

    # deeds
    def get(self, title_id: TitleId, edition_id: EditionId | None = None) -> JobId:
        return self._deed("get", JobKind.GET, title_id, edition_id)

    def page_out(self, title_id: TitleId, node_id: NodeId | None = None, keep_local: bool = False) -> JobId:
        more = (node_id, keep_local) if node_id or keep_local else ()
        return self._deed("page_out", JobKind.PAGE_OUT, title_id, *more)

    def page_in(self, title_id: TitleId) -> JobId:
        return self._deed("page_in", JobKind.PAGE_IN, title_id)

    def verify(self, title_id: TitleId) -> JobId:
        return self._deed("verify", JobKind.VERIFY, title_id)

    def evict(self, title_id: TitleId) -> None:
        self.note("evict", title_id)
        self.meet("evict")
        self.set_where(title_id, Where.SHELF)

    def play(self, title_id: TitleId, edition_id: EditionId | None = None, runner: RunnerName | None = None) -> JobId:
        self.note("play", title_id, edition_id)
        self.meet("play")
        self._playing.add(title_id)
        self.events.emit(PlayStarted(title_id, "s-1"))
        return self.add_job(JobKind.PREPARE, title_id, JobState.DONE)

    def stop_playing(self, title_id: TitleId) -> None:
        self.note("stop_playing", title_id)
        self._playing.discard(title_id)
        self.events.emit(PlayEnded(title_id, "s-1", 60.0, 0))

    def prepare_watch(self, title_id: TitleId) -> JobId:
        return self._deed("prepare_watch", JobKind.PAGE_IN, title_id)

    def playable(self, title_id: TitleId, edition_id: EditionId | None = None) -> Playable | None:
        self.note("playable", title_id, edition_id)
        row = self.rows[self._place[title_id]]
        if self.films.get(title_id):
            return Playable(title_id, row.name, row.kind, self.films[title_id], self.begin)
        return (
            Playable(title_id, row.name, row.kind, (PlayFile("film", row.name, str(self.film)),)) if self.film else None
        )

    def series(self, title_id: TitleId) -> list[TitleId]:
        return self.in_series.get(title_id, [title_id])

    def open_arriving(self, title_id: TitleId, file: str) -> ArrivingBytes | None:
        self.note("open_arriving", title_id, file)
        return self.arriving() if self.arriving else None

    def show_files(self, title_id: TitleId) -> Path:
        self.note("show_files", title_id)
        return self.settings.library_dir

    def watched(self, title_id: TitleId, position_s: float, duration_s: float, spent_s: float, file: str = "") -> None:
        self.note("watched", title_id, position_s, duration_s, spent_s, file)

    def stopped_at(self, title_ids: Iterable[TitleId]) -> dict[TitleId, tuple[float, float]]:
        return {title_id: self.stopped[title_id] for title_id in title_ids if title_id in self.stopped}

    def mark_watched(self, title_id: TitleId, file: str, watched: bool) -> None:
        self.note("mark_watched", title_id, file, watched)
        self.films[title_id] = tuple(
            replace(one, watched=watched) if one.file == file else one for one in self.films[title_id]
        )

    # adding
    def add_path(self, path: Path) -> list[TitleId]:
        self.note("add_path", path)
        self.meet("add_path")
        return [TitleId("t-new")]

    def inspect_magnet(self, magnet: str) -> FakeMagnet:
        self.note("inspect_magnet", magnet)
        self.meet("inspect_magnet")
        return FakeMagnet("Free Film", 734_003_200, tuple((f"part {n}.mkv", 91_750_400) for n in range(8)))

    def add_magnet(self, magnet: str, secret: bool = True) -> JobId:
        self.note("add_magnet", magnet)
        return self.add_job(JobKind.GET, None, JobState.RUNNING, title="Free Film")

    # nodes
    def nodes(self) -> list[NodeView]:
        return list(self._nodes)

    def refresh_nodes(self) -> None:
        self.note("refresh_nodes")

    def answer_from(self, name: str, online: bool) -> None:
        """The next time it is asked."""
        self._nodes = [replace(node, online=online) if node.name == name else node for node in self._nodes]

    def join(self, code: str) -> NodeView:
        self.note("join", code)
        if not code.startswith("bsn1."):
            raise NodeRefusedError(
                say("This is not an invite code of a node."),
                data=say("Nothing was changed."),
                do=say("Copy the whole code that `backstock node invite` printed; it begins with bsn1."),
            )
        joined = node(NodeId("e" * 64), "Cellar", NodeClass.BULK, NodeMode.SHARED, 500, 0, 0)
        self._nodes.append(joined)
        return joined

    def remove_node(self, node_id: NodeId) -> None:
        self.note("remove_node", node_id)
        self._nodes = [known for known in self._nodes if known.node_id != node_id]

    # saves
    def snapshots(self, title_id: TitleId) -> list[SaveSnapshot]:
        return self._snapshots.get(title_id, [])

    def take_snapshot(self, title_id: TitleId, name: str) -> SaveSnapshot:
        self.note("take_snapshot", title_id, name)
        snapshot = SaveSnapshot(f"s-{next(self._numbers)}", title_id, name, "", 12_000_000, datetime.now(UTC))
        self._snapshots.setdefault(title_id, []).append(snapshot)
        return snapshot

    def restore_snapshot(self, snapshot_id: str) -> None:
        self.note("restore_snapshot", snapshot_id)

    # jobs
    def jobs(self) -> list[JobView]:
        return list(self.known_jobs.values())

    def pause_job(self, job_id: JobId) -> None:
        self.note("pause_job", job_id)
        self.change_job(job_id, state=JobState.PAUSED, rate=None, eta=None)

    def resume_job(self, job_id: JobId) -> None:
        self.note("resume_job", job_id)
        self.change_job(job_id, state=JobState.RUNNING, error=None, error_code=None)

    def cancel_job(self, job_id: JobId) -> None:
        self.note("cancel_job", job_id)
        self.change_job(job_id, state=JobState.CANCELLED)

    def clear_ended_jobs(self) -> None:
        self.note("clear_ended_jobs")
        for job_id in [job.job_id for job in self.known_jobs.values() if job.state is JobState.DONE]:
            del self.known_jobs[job_id]
            self.events.emit(JobForgotten(job_id))

    # the tests' own levers
    def add_job(self, kind: JobKind, title_id: TitleId | None, state: JobState, **more: object) -> JobId:
        number = next(self._numbers)
        job_id = JobId(f"j-{number}")
        title = self.rows[self._place[title_id]].name if title_id else ""
        told = {"title": title, "state": state, "position": number, **more}
        job = JobView(job_id, kind, title_id, **told)  # type: ignore[arg-type]
        with self.lock:
            self.known_jobs[job_id] = job
        self.events.emit(JobChanged(job))
        return job_id

    def change_job(self, job_id: JobId, **more: object) -> None:
        with self.lock:
            if job_id not in self.known_jobs:
                raise NotFoundError(f"There is no job {job_id}.", do="Look at the downloads.")
            self.known_jobs[job_id] = job = replace(self.known_jobs[job_id], **more)  # type: ignore[arg-type]
        self.events.emit(JobChanged(job))

    def set_where(self, title_id: TitleId, where: Where) -> None:
        at = self._place[title_id]
        node = "Cupboard" if where is Where.SHELF else ""
        self.rows[at] = replace(self.rows[at], where=where, node_name=node, copies=max(1, self.rows[at].copies))
        self.events.emit(TitlesChanged((title_id,)))

    def change_rows(self, ids: Iterable[TitleId], change: Callable[[TitleRow], TitleRow]) -> None:
        changed = tuple(ids)
        for title_id in changed:
            at = self._place[title_id]
            self.rows[at] = change(self.rows[at])
        self.events.emit(TitlesChanged(changed))

    def add_account(self, account: Account) -> None:
        self._accounts.append(account)
        self.events.emit(AccountChanged(account.account_id))

    def fill(self, rows: list[TitleRow]) -> None:
        self.rows = rows
        self._place = {row.title_id: at for at, row in enumerate(rows)}
        self.events.emit(TitlesChanged())

    def asked(self, name: str) -> list[tuple[object, ...]]:
        with self.lock:
            return [call[1:] for call in self.calls if call[0] == name]

    def _deed(self, name: str, kind: JobKind, title_id: TitleId, *more: object) -> JobId:
        self.note(name, title_id, *more)
        self.meet(name)
        row = self.rows[self._place[title_id]]
        return self.add_job(kind, title_id, JobState.RUNNING, done=0, total=row.size)

    def _main(self, row: TitleRow, job: JobView | None) -> MainDeed:
        if job is not None:
            return MainDeed(Deed.BUSY, row.size)
        if row.title_id in self._playing:
            return MainDeed(Deed.STOP)
        watched = row.kind in (Kind.FILM, Kind.MUSIC)
        if row.where is Where.STORE and row.key_only:
            return MainDeed(Deed.OPEN_PAGE, why_not=say("a key for another shop"))
        if row.where is Where.STORE:
            return MainDeed(Deed.CLAIM_AND_GET if row.unclaimed else Deed.GET, row.size)
        if row.where is Where.SHELF:
            deed = Deed.PAGE_IN_AND_WATCH if watched else Deed.PAGE_IN_AND_PLAY
            return MainDeed(deed, row.size, row.node_name, row.size / 31e6, RunnerName.NATIVE)
        return MainDeed(Deed.WATCH if watched else Deed.PLAY, row.size, runner=RunnerName.NATIVE)

    def note(self, *call: object) -> None:
        with self.lock:
            self.calls.append(call)

    def meet(self, name: str) -> None:
        while name in self.held:
            time.sleep(0.01)
        if name in self.faults:
            raise self.faults[name].with_traceback(None)  # raised again it would keep the frames of every time before


@dataclass(frozen=True, slots=True)
class FakeMagnet:
    name: str
    size: int
    files: tuple[tuple[str, int], ...]


def _busies(job: JobView, title_id: TitleId) -> bool:
    return job.title_id == title_id and not job.state.ended and job.kind is not JobKind.READ


def _wanted(row: TitleRow, query: LibraryQuery) -> bool:
    needle = query.search.casefold()
    return (
        row.hidden is query.hidden
        and (not query.stores or not query.stores.isdisjoint(row.stores))
        and (not query.platforms or not query.platforms.isdisjoint(row.platforms))
        and (not query.holdings or not query.holdings.isdisjoint(row.holdings))
        and (not query.tags or not query.tags.isdisjoint(row.tags))
        and (not query.collections or not query.collections.isdisjoint(row.collections))
        and (row.verified or not query.verified_only)
        and (row.update or not query.updates)
        and (row.unclaimed or not query.unclaimed)
        and (not row.listed or not query.unlisted)
        and (row.key_only or not query.key_only)
        and (not query.kinds or row.kind in query.kinds)
        and (not query.where or row.where in query.where)
        and (not needle or needle in row.name.casefold() or needle in row.maker.casefold())
    )
