"""`Core`: what every face calls. It translates a wish into a job or an answer; the rooms below do the work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ..catalog.naming import find_title
from ..domain.arrivals import ArrivingBytes
from ..domain.errors import InterruptedWorkError, NotFoundError
from ..domain.events import EventBus, NodeChanged, TitlesChanged
from ..domain.ids import AccountId, EditionId, JobId, NodeId, TitleId
from ..domain.jobs import JobKind, JobView
from ..domain.packages import Node
from ..domain.play import PlaySession, RunnerName, SaveSnapshot
from ..domain.sources import Source
from ..domain.titles import Account, StoreName, TitleRow
from ..domain.wording import say
from ..settings import Settings
from .parts import Parts
from .views import LibraryCounts, LibraryQuery, MagnetFacts, NodeView, Playable, Probe, TitleDetails, Traffic


class Core:
    """Made by `open_core`. Calls answer quickly from the library's own notes, except where "Slow" is said: those go
    over a network or through many files and belong on a worker thread. Any thread may call."""

    def __init__(self, settings: Settings, parts: Parts, close: Callable[[], None]) -> None:
        self.settings = settings
        self.events: EventBus = parts.events
        self.lists = parts.lists
        self.editing = parts.editing
        self.signing = parts.signing
        self.queue = parts.queue
        self.offers = parts.offers
        self.program = parts.program
        self._parts = parts
        self._close = close
        self._closed = threading.Event()

    def close(self) -> None:
        if not self._closed.is_set():
            self._closed.set()
            self._close()

    @property
    def owns_library(self) -> bool:
        """False: another process runs this library's work, and takes orders from this one."""
        return self._parts.ownership.held

    @property
    def secrets_description(self) -> str:
        return self._parts.secrets.description

    # -- the library ---------------------------------------------------------------------------------------------

    def titles(self, query: LibraryQuery | None = None) -> list[TitleRow]:
        return self._parts.index.titles(query or LibraryQuery())

    def counts(self) -> LibraryCounts:
        return self._parts.index.counts()

    def title_rows(self, ids: Iterable[TitleId]) -> list[TitleRow]:
        return self._parts.index.rows(ids)

    def details(self, title_id: TitleId) -> TitleDetails:
        return self._parts.details.of(title_id)

    def find_title(self, text: str) -> TitleId:
        return find_title(self._parts.library, text)

    def records(self, title_id: TitleId | None = None) -> list[Source]:
        sources = self._parts.sources
        return sources.all() if title_id is None else sources.of_title(title_id)

    def export_library(self, target: Path) -> Mapping[str, int]:
        """Slow. Everything but secrets into one file; answers how much of what."""
        return self._parts.exporting.export(target)

    def import_library(self, path: Path) -> Mapping[str, int]:
        """Slow. Adds what is not known here yet; answers how much that was."""
        return self._parts.exporting.bring(path)

    # -- accounts ------------------------------------------------------------------------------------------------

    def accounts(self) -> list[Account]:
        return self._parts.accounts.all()

    def sign_in(self, store: StoreName, secret: str, base_url: str | None = None, demo: bool = False) -> Account:
        """Slow. Raises SignInNeededError when the store does not know the key; `signing` has the other ways."""
        return self.signing.sign_in(store, secret, base_url, demo)

    def sign_out(self, account_id: AccountId) -> None:
        self._parts.accounts.sign_out(account_id)

    def sync(self, account_id: AccountId | None = None, full: bool = False) -> list[JobId]:
        """`full` reads again what is known already."""
        chosen = [account for account in self.accounts() if account_id in (None, account.account_id)]
        more = {"full": "1"} if full else {}
        return [
            self._parts.jobs.add(JobKind.SYNC, one.name, args={"account": one.account_id, **more}) for one in chosen
        ]

    def start_demo(self) -> JobId:
        """The demo store and a bulk node as processes of their own; then signing in, pairing and listing."""
        return self._parts.jobs.add(JobKind.DEMO, say("Demo store"))

    # -- getting, shelving, playing: each returns at once with the job that does it --------------------------------

    def get(self, title_id: TitleId, edition_id: EditionId | None = None) -> JobId:
        """Where no edition is named it is chosen when its turn comes: it may have to be claimed or read first."""
        title = self._name(title_id)
        if edition_id is None:
            return self._parts.jobs.add(JobKind.GET, title, title_id, {"title": title_id})
        edition = self._parts.playing.edition_to_get(title_id, edition_id)
        return self._parts.jobs.add(JobKind.GET, title, title_id, {"edition": edition.edition_id})

    def page_out(self, title_id: TitleId, node_id: NodeId | None = None, keep_local: bool = False) -> JobId:
        args = {"title": title_id, "node": node_id or "", "keep": "1" if keep_local else ""}
        return self._parts.jobs.add(JobKind.PAGE_OUT, self._name(title_id), title_id, args)

    def page_in(self, title_id: TitleId) -> JobId:
        return self._parts.jobs.add(JobKind.PAGE_IN, self._name(title_id), title_id, {"title": title_id})

    def verify(self, title_id: TitleId) -> JobId:
        return self._parts.jobs.add(JobKind.VERIFY, self._name(title_id), title_id, {"title": title_id})

    def evict(self, title_id: TitleId) -> None:
        """Drops the local copy. Slow: asks the nodes first. Raises LastCopyError when none of them holds one."""
        self._parts.shelving.evict(title_id)

    def play(self, title_id: TitleId, edition_id: EditionId | None = None, runner: RunnerName | None = None) -> JobId:
        """Brings what is missing, unpacks and starts it. The job is done when the program runs; PlayEnded follows."""
        args = {"title": title_id, "edition": edition_id or "", "runner": runner or "", "start": "1"}
        return self._parts.jobs.add(JobKind.PREPARE, self._name(title_id), title_id, args)

    def stop_playing(self, title_id: TitleId) -> None:
        self._parts.playing.stop(title_id)

    def prepare_watch(self, title_id: TitleId) -> JobId:
        """Brings a film or an album here; then `playable` tells what to open."""
        args = {"title": title_id, "edition": "", "runner": "", "start": ""}
        return self._parts.jobs.add(JobKind.PREPARE, self._name(title_id), title_id, args)

    def playable(self, title_id: TitleId, edition_id: EditionId | None = None) -> Playable | None:
        return self._parts.screening.playable(title_id, edition_id)

    def series(self, title_id: TitleId) -> list[TitleId]:
        return self._parts.screening.series(title_id)

    def open_arriving(self, title_id: TitleId, file: str) -> ArrivingBytes | None:
        """A file of `playable` that is on its way, or was, to be read as it comes; None when nothing brings it."""
        return self._parts.screening.open_arriving(title_id, file)

    def watched(self, title_id: TitleId, position_s: float, duration_s: float, spent_s: float, file: str = "") -> None:
        """Where a film stands now, and the seconds watched since the last call. `file` as in `playable`."""
        self._parts.screening.watched(title_id, position_s, duration_s, spent_s, file)

    def stopped_at(self, title_ids: Iterable[TitleId]) -> dict[TitleId, tuple[float, float]]:
        """Where films and records were left, and how long they are, in seconds; only of those that were begun."""
        return self._parts.screening.stopped_at(title_ids)

    def mark_watched(self, title_id: TitleId, file: str, watched: bool) -> None:
        self._parts.screening.mark_watched(title_id, file, watched)

    def sessions(self, title_id: TitleId) -> list[PlaySession]:
        return self._parts.play.sessions(title_id)

    def wait_session(self, session_id: str) -> PlaySession:
        """Blocks until that game has ended and was written down, whichever process started it."""
        while True:
            session = self._parts.play.session(session_id)
            if session is None:
                raise NotFoundError(say("There is no such play session."), do=say("Start the game again."))
            if session.ended_at is not None:
                return session
            if self._closed.wait(0.25):
                raise InterruptedWorkError(
                    say("Backstock is closing."), data=say("The game goes on."), do=say("Start it again.")
                )

    def is_playing(self, title_id: TitleId) -> bool:
        return self._parts.playing.is_playing(title_id)

    def show_files(self, title_id: TitleId) -> Path:
        """The folder in which this title's files lie. Raises NotFoundError when nothing of it is here."""
        return self._parts.playing.folder_of(title_id)

    # -- adding ----------------------------------------------------------------------------------------------------

    def add_path(self, path: Path) -> list[JobId]:
        """A folder or a file: its titles are listed at once, and a job each reads and records them."""
        return self._parts.adding.add_path(path)

    def inspect_magnet(self, magnet: str) -> MagnetFacts:
        """Slow. Name, size and files of a magnet or a torrent file; nothing is downloaded."""
        return self._parts.adding.inspect(magnet)

    def add_magnet(self, magnet: str, secret: bool = True, files: str = "*") -> JobId:
        """A magnet or a torrent file. Secret ones are kept out of everything that leaves this computer."""
        return self._parts.adding.add_magnet(magnet, secret=secret, files=files)

    # -- nodes -----------------------------------------------------------------------------------------------------

    def nodes(self) -> list[NodeView]:
        return [self._node_view(node) for node in self._parts.shelf_book.nodes()]

    def refresh_nodes(self) -> None:
        """Slow. Asks every node how it is; NodeChanged tells what changed."""
        for node in self._parts.shelf_book.nodes():
            before = self._parts.reach.online(node)
            now = self._parts.shelf.refresh(node.node_id)
            self._parts.reach.note(node.node_id, now)
            if before != now:
                self.events.emit(NodeChanged(node.node_id, now))

    def join(self, code: str) -> NodeView:
        """Slow. Pairs with the node that gave out this code."""
        node = self._parts.shelf.join(code)
        self._parts.reach.note(node.node_id, True)
        self.events.emit(NodeChanged(node.node_id, True))
        return self._node_view(replace(node, seen_at=datetime.now(UTC)))

    def remove_node(self, node_id: NodeId) -> None:
        """Forgets a node. Raises LastCopyError while it holds the only copy of anything."""
        self._parts.shelf.forget(node_id)
        self.events.emit(NodeChanged(node_id, False))
        self.events.emit(TitlesChanged())

    def find_node(self, text: str) -> NodeId:
        named = [node for node in self.nodes() if text in (node.node_id, node.name)]
        named = named or [node for node in self.nodes() if node.node_id.startswith(text)]
        if len(named) != 1:
            raise NotFoundError(
                say("Several nodes are called “{text}”.", text=text)
                if named
                else say("No node is called “{text}”.", text=text),
                candidates=tuple(f"{node.name} ({node.node_id[:12]})" for node in named or self.nodes()),
                do=say("`backstock nodes list` shows the nodes this library knows."),
            )
        return named[0].node_id

    def traffic(self) -> Traffic:
        """What the swarm moves now. All nothing in a process that does not own the library."""
        return self._parts.traffic()

    # -- saves -----------------------------------------------------------------------------------------------------

    def snapshots(self, title_id: TitleId) -> list[SaveSnapshot]:
        return self._parts.play.snapshots(title_id)

    def take_snapshot(self, title_id: TitleId, name: str) -> SaveSnapshot:
        return self._parts.saving.take(title_id, name)

    def restore_snapshot(self, snapshot_id: str) -> SaveSnapshot:
        """Brings a save back; what was there becomes a snapshot first, which is returned."""
        return self._parts.saving.restore(snapshot_id)

    def export_saves(self, title_id: TitleId, target: Path) -> None:
        self._parts.saving.export(title_id, target)

    def import_saves(self, title_id: TitleId, archive: Path) -> SaveSnapshot:
        return self._parts.saving.bring(title_id, archive)

    # -- jobs ------------------------------------------------------------------------------------------------------

    def jobs(self) -> list[JobView]:
        return self._parts.jobs.jobs()

    def job(self, job_id: JobId) -> JobView:
        return self._parts.jobs.job(job_id)

    def wait_job(self, job_id: JobId, timeout_s: float, seen: Callable[[JobView], None] | None = None) -> JobView:
        return self._parts.jobs.wait(job_id, timeout_s, seen)

    def pause_job(self, job_id: JobId) -> None:
        self._parts.jobs.pause(job_id)

    def resume_job(self, job_id: JobId) -> None:
        self._parts.jobs.resume(job_id)

    def cancel_job(self, job_id: JobId) -> None:
        self._parts.jobs.cancel(job_id)

    def clear_ended_jobs(self) -> None:
        self._parts.jobs.clear_ended()

    def doctor(self) -> list[Probe]:
        """Slow. What works on this computer, what is missing, and what mends it."""
        return self._parts.probe()

    def _name(self, title_id: TitleId) -> str:
        title = self._parts.library.title(title_id)
        if title is None:
            raise NotFoundError(
                say("There is no title {title_id}.", title_id=title_id),
                do=say("`backstock library` lists those there are."),
            )
        return title.name

    def _node_view(self, node: Node) -> NodeView:
        return NodeView(
            node_id=node.node_id,
            name=node.name,
            node_class=node.node_class,
            mode=node.mode,
            url=node.url,
            online=self._parts.reach.online(node),
            capacity=node.capacity or 0,
            used=node.used or 0,
            packages=self._parts.shelf_book.count_on(node.node_id),
        )
