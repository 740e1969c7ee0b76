"""One torrent the engine holds: its handle, where it stands, and the deeds done to it.

Not safe by itself: the engine's lock is held around every call. Calls into libtorrent are round trips to its network
thread, which never waits for that lock.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import libtorrent as lt

from ..domain.errors import BackstockError
from ..domain.ids import PackageId
from .alerts import Numbers, numbers_of
from .content import UNWANTED, Content
from .values import Address, Phase, Transfer, TransferStatus

Stamp = tuple[tuple[str, int, int], ...]


class Item:
    def __init__(
        self,
        handle: lt.torrent_handle,
        content: Content,
        folder: Path,
        peers: Iterable[Address],
        wanted: list[int],
        *,
        shared_whole: bool,
    ) -> None:
        self.handle = handle
        self.content = content
        self.folder = folder
        self.peers = list(peers)
        self.wanted = wanted
        self.lasting = True
        """Whole only when it is through the system's cache, so that a copy elsewhere may be dropped."""
        self.phase = Phase.WHOLE if shared_whole else Phase.CHECKING
        self.paused = False
        self.problem: BackstockError | None = None
        self.numbers: Numbers | None = None
        self.settled = threading.Event()
        """Set while there is something to tell a waiter: whole, or a problem."""
        self.flushes = 0
        """Flushes asked for and not yet answered."""
        self.flushed_at = 0.0
        self.flushed_done = 0
        self.round = 0
        """Counts the times it was begun anew; what an earlier round promised no longer counts."""
        self.stamp: Stamp = ()
        self.refused_pieces = 0
        """Wrong pieces since something right arrived."""
        self.refused_at = 0.0
        """When the first of them came."""
        self.retry_at = 0.0
        self.retry_after_s = 0.0
        self.dialled_at = 0.0
        self.gone = False
        self.away = False
        """Between two lives in the session: the handle is dead, and what is still told of it no longer counts."""
        if shared_whole:
            self.stamp = self.stamp_now()
            self.settled.set()

    @property
    def package_id(self) -> PackageId:
        return self.content.package_id

    @property
    def path(self) -> Path:
        return self.folder / self.content.root

    @property
    def files(self) -> list[Path]:
        """The wanted ones."""
        pairs = zip(self.content.entries, self.wanted, strict=True)
        return [self.folder / entry.path for entry, wanted in pairs if entry and wanted != UNWANTED]

    @property
    def moving(self) -> bool:
        """True while its numbers change by themselves."""
        return self.phase is not Phase.WHOLE and not self.paused and self.problem is None

    def transfer(self) -> Transfer:
        pairs = zip(self.content.entries, self.wanted, strict=True)
        length = sum(entry.length for entry, wanted in pairs if entry and wanted != UNWANTED)
        return Transfer(self.package_id, self.path, length)

    def status(self, *, fresh: bool = False) -> TransferStatus:
        if (fresh and not self.away) or self.numbers is None:
            self.numbers = numbers_of(self.handle.status())
        now = self.numbers
        whole = self.phase is Phase.WHOLE
        return TransferStatus(
            package_id=self.package_id,
            name=self.content.name,
            phase=self.phase,
            done=now.total if whole else now.done,
            total=now.total,
            rate=now.rate,
            upload_rate=now.upload_rate,
            peers=now.peers,
            downloaded=now.downloaded,
            uploaded=now.uploaded,
            paused=self.paused,
            finished=whole and self.problem is None,
            error=self.problem.what if self.problem else "",
            error_code=self.problem.code if self.problem else "",
        )

    def end_count(self) -> Numbers:
        """What it moved in this life in the session, which is about to end; from now on it has moved nothing."""
        last = numbers_of(self.handle.status())
        self.numbers = replace(last, downloaded=0, uploaded=0)
        return last

    def dial(self) -> None:
        """Tries the known peers again; those already connected are left alone."""
        self.dialled_at = time.monotonic()
        if not self.away:
            for peer in self.peers:
                self.handle.connect_peer(peer)

    def set_out(self) -> None:
        """Dials for the first time, and at once: libtorrent by itself waits for its next full second.

        Begun again it does not wait. Not for later: that would cut connections, also those still being made.
        """
        self.dial()
        if self.peers and not self.paused and not self.away:
            self.handle.pause()
            self.handle.resume()

    def know(self, peers: Iterable[Address]) -> None:
        fresh = [peer for peer in peers if peer not in self.peers]
        self.peers += fresh
        if fresh:
            self.dial()

    def go_on(self) -> None:
        self.paused = False
        if self.phase is Phase.MOVING:
            self.dial()
        if not self.away:
            self.handle.resume()

    def pause(self) -> None:
        self.paused = True
        if not self.away:
            self.handle.pause()

    def check(self) -> None:
        """Reads and hashes what lies on disk; what is wrong there is fetched again."""
        self._begin_round(Phase.CHECKING)
        if not self.away:
            self.handle.clear_error()
            self.handle.unset_flags(lt.torrent_flags.upload_mode)
            self.handle.resume()
            self.handle.force_recheck()

    def want(self, priorities: list[int]) -> None:
        """Wanted files stay wanted."""
        merged = [max(old, new) for old, new in zip(self.wanted, priorities, strict=True)]
        if merged == self.wanted:
            return
        self.wanted = merged
        if self.phase is not Phase.CHECKING:
            self._begin_round(Phase.MOVING)
        if not self.away:
            self.handle.prioritize_files(merged)

    def live_again(self, handle: lt.torrent_handle) -> None:
        """A new life in the session, begun by checking what lies on disk."""
        self.handle = handle
        self.away = False
        self.flushes = 0
        self.numbers = None
        self._begin_round(Phase.CHECKING)

    def _begin_round(self, phase: Phase) -> None:
        self.round += 1
        self.phase = phase
        self.problem = None
        self.paused = False
        self.refused_pieces = 0
        self.settled.clear()

    def flush(self) -> None:
        self.flushes += 1
        self.handle.flush_cache()

    def fail(self, problem: BackstockError) -> None:
        self.problem = problem
        self.settled.set()

    def stamp_now(self) -> Stamp:
        """Changes when somebody else writes to the files; () when one is missing."""
        try:
            stats = [(str(path), path.stat()) for path in self.files]
        except OSError:
            return ()
        return tuple((path, stat.st_size, stat.st_mtime_ns) for path, stat in stats)
