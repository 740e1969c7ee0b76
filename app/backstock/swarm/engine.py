"""The swarm engine: seeds packages, fetches them from known peers, and says how they stand.

It owns the session and the only thread that reads its alerts; plain values leave it, and every call may come from any
thread. It does not know what a package is for, where peers come from, or what to begin again after a restart: the
shelf calls `seed` and `fetch` again, and the engine finds on disk what it had.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import libtorrent as lt

from ..domain.errors import BackstockError, DataProtectedError, NotFoundError
from ..domain.ids import PackageId
from ..domain.system_words import why
from ..domain.wording import say
from ..settings import SwarmSettings
from . import alerts, problems
from .content import Content, add_params, lacking, read_content, resumed_params
from .inspecting import inspect
from .item import Item
from .magnets import Magnet
from .reading import PieceReader
from .resume import ResumeFolder
from .running import Running
from .session import endpoints
from .values import Address, Inspection, Phase, SwarmEvent, Totals, Transfer, TransferStatus, Waiting

_LOOK_EVERY_S = 0.5
_SAID = {
    Phase.CHECKING: say("checking"),
    Phase.MOVING: say("moving"),
    Phase.FLUSHING: say("flushing"),
    Phase.WHOLE: say("whole"),
}


class Engine:
    def __init__(
        self,
        settings: SwarmSettings,
        state_dir: Path,
        on_event: Callable[[SwarmEvent], None] | None = None,
        *,
        on_demand: bool = False,
    ) -> None:
        """`on_event` is called on the engine's threads and must return soon. With `on_demand` it starts by itself when
        something is to be moved; a computer without any network can then still do everything else."""
        self._settings = settings
        self._state_dir = state_dir.absolute()
        self._resume = ResumeFolder(self._state_dir)
        self._on_event = on_event or (lambda _event: None)
        self._running: Running | None = None
        self._on_demand = on_demand
        self._starting = threading.Lock()
        self._limits = (0, 0)
        self.port = 0
        """Where peers can dial this engine, once it has started."""

    def start(self) -> None:
        with self._starting:
            if self._running is not None:
                return
            self._resume.open()
            with contextlib.ExitStack() as undo:
                undo.callback(self._resume.release)
                running = Running(self._settings, self._on_event)
                undo.callback(running.abandon)
                self.port = running.listen()
                undo.pop_all()
            self._running = running
            self._apply_limits()

    @property
    def started(self) -> bool:
        return self._running is not None

    def close(self) -> None:
        """Stops moving bytes and keeps what was verified. Takes at most ten seconds; a second call does nothing."""
        with self._starting:
            self._on_demand = False
            running, self._running = self._running, None
            if running is not None:
                running.end(self._resume)

    def limit(self, download: int, upload: int) -> None:
        """Bytes a second to and from everybody, besides the limits of the settings; 0: none."""
        with self._starting:
            self._limits = (download, upload)
            self._apply_limits()

    def _apply_limits(self) -> None:
        if self._running is not None:
            download, upload = self._limits
            self._running.limit(
                _narrower(download, self._settings.download_limit), _narrower(upload, self._settings.upload_limit)
            )

    def seed(self, torrent: bytes, folder: Path, peers: Iterable[Address] = ()) -> None:
        """Offers what lies whole in `folder`. Each piece is verified before it is given away the first time."""
        content, known = read_content(torrent), endpoints(peers)
        missing = lacking(content, folder)
        if missing is not None:
            raise NotFoundError(
                say("“{missing}” is not in {folder} in its full length.", missing=missing, folder=folder),
                data=say("Nothing is offered to others."),
                do=say("Fetch it again, or look where it went."),
            )
        running = self._open()
        with running.lock:
            item = self._same_place(running, content, folder)
            if item is None:
                self._add(running, content, folder, known, content.priorities(()), shared_whole=True)
                return
            item.know(known)
            item.want(content.priorities(()))
            if item.phase is not Phase.CHECKING and (item.problem or item.stamp != item.stamp_now()):
                item.check()

    def fetch(
        self,
        torrent: bytes,
        folder: Path,
        peers: Iterable[Address] = (),
        *,
        only: Sequence[str] = (),
        lasting: bool = True,
    ) -> Transfer:
        """Begins or goes on. What already lies in `folder` is verified and kept, so a whole file downloads nothing.

        `only` are patterns of file names; files chosen earlier stay chosen. Nothing waits for the disk to have what is
        not `lasting`.
        """
        content, known = read_content(torrent), endpoints(peers)
        wanted = content.priorities(only)
        _make_folder(folder, content.name)
        running = self._open()
        with running.lock:
            item = self._same_place(running, content, folder)
            if item is None:
                item = self._add(running, content, folder, known, wanted, shared_whole=False)
                item.lasting = lasting
                return item.transfer()
            item.know(known)
            item.want(wanted)
        return self._go_on(running, item).transfer()

    def inspect(self, magnet: Magnet, peers: Iterable[Address] = (), *, timeout_s: float = 60.0) -> Inspection:
        """What a magnet leads to, told by its peers; none of it is downloaded."""
        known = endpoints([*magnet.peers, *peers])
        return inspect(self._open(), magnet, known, self._state_dir, timeout_s)

    def reader(self, package_id: PackageId, path: str = "") -> PieceReader:
        """Reads one file of what is arriving, before it is whole. `path` as in the torrent; none means the first.

        Raises BackstockError when the package is not held, or has no such file.
        """
        running = self._open()
        item = self._held(running, package_id)
        return PieceReader(item, running.lock, running.pieces, path)

    def transfer(self, package_id: PackageId) -> TransferStatus | None:
        running = self._open()
        with running.lock:
            item = running.watch.get(package_id)
            return item.status(fresh=not item.moving) if item else None

    def transfers(self) -> list[TransferStatus]:
        running = self._open()
        with running.lock:
            return running.statuses()

    def totals(self) -> Totals:
        running = self._open()
        with running.lock:
            every = running.statuses()
            past_downloaded, past_uploaded = running.past_downloaded, running.past_uploaded
        return Totals(
            rate=sum(one.rate for one in every),
            upload_rate=sum(one.upload_rate for one in every),
            downloaded=past_downloaded + sum(one.downloaded for one in every),
            uploaded=past_uploaded + sum(one.uploaded for one in every),
            torrents=len(every),
        )

    def wait_finished(self, package_id: PackageId, job: Waiting, *, stall_after_s: float) -> Path:
        """Where the content lies, whole and on disk.

        Raises NodeUnreachableError when nothing happens for `stall_after_s`, DiskFullError, NodeError when no source
        is good. However it ends early, the transfer rests until it is fetched or waited for again; the part is kept.
        """
        running = self._open()
        item = self._go_on(running, self._held(running, package_id))
        try:
            return self._wait(item, job, stall_after_s)
        except BaseException:
            with running.lock:
                if not item.gone and item.phase is not Phase.WHOLE and self._running is running:
                    item.pause()
            raise

    def add_peers(self, package_id: PackageId, peers: Iterable[Address]) -> None:
        known = endpoints(peers)
        running = self._open()
        item = self._held(running, package_id)
        with running.lock:
            item.know(known)

    def pause(self, package_id: PackageId) -> None:
        """Moves no bytes until it is fetched or waited for again."""
        running = self._open()
        item = self._held(running, package_id)
        with running.lock:
            item.pause()

    def verify(self, package_id: PackageId) -> None:
        """Begins to read everything again; what is damaged is fetched anew. Wait for it as for a fetch."""
        running = self._open()
        item = self._held(running, package_id)
        with running.lock:
            item.check()
        running.wake()

    def remove(self, package_id: PackageId, *, delete_files: bool) -> None:
        """Forgets it; returns when its files are closed, or gone. Nothing happens when it is not held."""
        running = self._open()
        with running.lock:
            item = running.watch.get(package_id)
            if item is None:
                return
            item.gone = True
            item.settled.set()
        answer = running.take_out(item, delete_files=delete_files)
        self._resume.forget(package_id)
        left = [path for path in item.files if path.exists()] if delete_files else []
        if left:
            reason = answer.problem if isinstance(answer, alerts.Deleted) else ""
            raise BackstockError(
                say("“{content}” could not be deleted: {reason}.", content=item.content.name, reason=reason)
                if reason
                else say("“{content}” could not be deleted.", content=item.content.name),
                data=say("It is no longer transferred; its files still lie there."),
                do=say("Delete {left} by hand.", left=left[0]),
            )

    def _open(self) -> Running:
        if self._running is None and self._on_demand:
            self.start()
        running = self._running
        if running is None:
            raise problems.closed()
        return running

    def _held(self, running: Running, package_id: PackageId) -> Item:
        with running.lock:
            item = running.watch.get(package_id)
        if item is None:
            raise problems.not_held()
        return item

    def _same_place(self, running: Running, content: Content, folder: Path) -> Item | None:
        item = running.watch.get(content.package_id)
        if item is not None and item.folder != folder.absolute():
            raise DataProtectedError(
                say("“{content}” already lies in {folder}.", content=item.content.name, folder=item.folder),
                data=say("Nothing was changed."),
                do=say("Use it there, or remove it there first."),
            )
        return item

    def _add(
        self,
        running: Running,
        content: Content,
        folder: Path,
        peers: list[Address],
        wanted: list[int],
        *,
        shared_whole: bool,
    ) -> Item:
        record = None if shared_whole else self._resume.take(content.package_id)
        params = (resumed_params(content, record) if record else None) or add_params(content.torrent)
        if shared_whole:
            params.flags |= lt.torrent_flags.seed_mode
        params.save_path = str(folder.absolute())
        params.peers = peers
        params.file_priorities = wanted
        handle = running.add(params)
        item = Item(handle, content, folder.absolute(), peers, wanted, shared_whole=shared_whole)
        running.watch.put(item)
        return item

    def _go_on(self, running: Running, item: Item) -> Item:
        """Whatever stopped it, it moves again."""
        with running.lock:
            renew = item.problem is not None and item.phase is not Phase.WHOLE
            if item.phase is Phase.WHOLE and (item.problem or item.stamp != item.stamp_now()):
                item.check()
            elif item.paused and not renew:
                item.go_on()
        if renew:
            running.renew(item)
        running.wake()
        return item

    def _wait(self, item: Item, job: Waiting, stall_after_s: float) -> Path:
        seen: object = None
        seen_at = time.monotonic()
        while True:
            running = self._open()
            if item.gone:
                raise problems.not_held()
            with running.lock:
                problem, status, numbers = item.problem, item.status(), item.numbers
            if problem is not None:
                raise problem
            job.progress(status.done, status.total, _SAID[status.phase])
            if status.finished:
                return item.path
            now = (status.phase, status.done, status.downloaded, numbers and numbers.checked_ppm)
            if now != seen:
                seen, seen_at = now, time.monotonic()
            elif status.phase is Phase.MOVING and time.monotonic() - seen_at >= stall_after_s:
                raise problems.stalled(item.content.name, stall_after_s, status.peers)
            job.wait(item.settled, _LOOK_EVERY_S)


def _narrower(one: int, other: int) -> int:
    """Of two limits, where 0 is none."""
    return min(one, other) if one and other else one or other


def _make_folder(folder: Path, name: str) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise problems.file_problem(name, wrong.errno or 0, why(wrong)) from wrong
