"""What the engine does when something happens to a torrent, and what it does from time to time.

Everything here runs on the alert thread, except bringing files to disk, which has its own. Done means: verified, out of
libtorrent's cache, and, unless it is to be thrown away soon, through the system's cache to the disk; a copy elsewhere
may be dropped on that word.
"""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import libtorrent as lt

from ..domain.errors import BackstockError, DiskFullError
from ..domain.system_words import why
from . import alerts
from .item import Item
from .problems import damaged_copy, file_problem, no_good_source
from .resume import sync_file
from .values import Phase, SwarmEvent, TransferFailed, TransferFinished, TransferProgressed

log = logging.getLogger(__name__)

_NUMBERS_EVERY_S = 0.5
_DIAL_EVERY_S = 1.0
_FLUSH_EVERY_S = 0.5
"""libtorrent keeps what arrived in memory without a limit of time; a killed process loses what arrived since."""
_IDLE_S = 60.0
_RETRY_FULL_S = 1.0
_RETRY_FULL_MOST_S = 60.0
_REFUSED_MOST = 5
"""So many wrong pieces with no right one between them mean that no source is good, even if some are still there."""
_REFUSED_WAIT_S = 2.0
"""From the first wrong piece on, how long something right may still come."""


class Watch:
    def __init__(
        self,
        session: lt.session,
        lock: threading.Lock,
        on_event: Callable[[SwarmEvent], None],
        renew: Callable[[Item], None],
    ) -> None:
        """`renew` gives a torrent a new life; it waits for answers, so it is never called on the alert thread."""
        self._session = session
        self._lock = lock
        self._on_event = on_event
        self._renew = renew
        self._items: dict[str, Item] = {}
        """Under every one of a torrent's hashes."""
        self._disk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="swarm-disk")
        self._numbers_at = 0.0
        self._closing = False
        self._deeds: Mapping[type, Callable[[Item, Any], SwarmEvent | None]] = {
            alerts.Finished: self._finished,
            alerts.Checked: self._checked,
            alerts.Flushed: self._flushed,
            alerts.FileFailed: self._file_failed,
            alerts.TorrentFailed: self._torrent_failed,
            alerts.PieceRefused: self._piece_refused,
        }

    # The caller of these holds the lock.

    def get(self, package_id: str) -> Item | None:
        return self._items.get(package_id)

    def put(self, item: Item) -> None:
        for digest in item.content.hashes:
            self._items[digest] = item

    def drop(self, item: Item) -> None:
        for digest in item.content.hashes:
            self._items.pop(digest, None)

    def items(self) -> list[Item]:
        return list(dict.fromkeys(self._items.values()))

    # These take it.

    def take(self, signal: alerts.Signal) -> None:
        if isinstance(signal, alerts.Moved):
            self._moved(signal)
            return
        deed = self._deeds.get(type(signal))
        if deed is None or isinstance(signal, alerts.Listening | alerts.ListenFailed):
            return
        with self._lock:
            item = next((self._items[digest] for digest in signal.hashes if digest in self._items), None)
            heard = item is not None and not item.away and not self._closing
            event = deed(item, signal) if item is not None and heard else None
        self._tell(event)

    def tend(self) -> float:
        """Returns after how many seconds it wants to be called again."""
        now = time.monotonic()
        told: list[SwarmEvent] = []
        with self._lock:
            if self._closing:
                return _IDLE_S
            items = self.items()
            for item in items:
                if item.moving and item.phase is Phase.MOVING:
                    event = self._tend_moving(item, now)
                    if event:
                        told.append(event)
                elif _waits_for_room(item) and now >= item.retry_at:
                    self._try_full_disk(item, now)
            active = any(item.moving for item in items)
            waiting = any(_waits_for_room(item) for item in items)
            if active and now - self._numbers_at >= _NUMBERS_EVERY_S * 0.9:
                self._numbers_at = now
                self._session.post_torrent_updates()
        for event in told:
            self._tell(event)
        return _NUMBERS_EVERY_S if active else _RETRY_FULL_S if waiting else _IDLE_S

    def stop(self) -> None:
        """No more deeds."""
        with self._lock:
            self._closing = True

    def end(self) -> None:
        self._disk.shutdown(wait=False, cancel_futures=True)
        del self._session
        self._deeds = {}

    # Deeds, the lock held.

    def _finished(self, item: Item, _signal: alerts.Finished) -> SwarmEvent | None:
        # What libtorrent verified and could not write, it still counts as done.
        if item.phase in (Phase.CHECKING, Phase.MOVING) and item.problem is None:
            item.phase = Phase.FLUSHING
            item.flush()
        return None

    def _checked(self, item: Item, signal: alerts.Checked) -> SwarmEvent | None:
        if item.phase is not Phase.CHECKING or item.problem is not None:
            return None
        if item.handle.status().is_finished:
            return self._finished(item, alerts.Finished(signal.hashes))
        item.phase = Phase.MOVING
        item.set_out()
        return None

    def _flushed(self, item: Item, _signal: alerts.Flushed) -> SwarmEvent | None:
        item.flushes = max(0, item.flushes - 1)
        if item.phase is Phase.FLUSHING and not item.flushes and item.problem is None:
            self._disk.submit(self._settle, item, item.round)
        return None

    def _file_failed(self, item: Item, signal: alerts.FileFailed) -> SwarmEvent | None:
        if item.problem is None:  # one failure makes hundreds of these
            log.warning("%s: %s", signal.file, signal.text)
            item.retry_after_s = min(max(_RETRY_FULL_S, item.retry_after_s * 2), _RETRY_FULL_MOST_S)
        item.retry_at = time.monotonic() + item.retry_after_s
        return self._fail(item, file_problem(item.content.name, signal.errno, signal.text))

    def _torrent_failed(self, item: Item, signal: alerts.TorrentFailed) -> SwarmEvent | None:
        return self._fail(item, file_problem(item.content.name, 0, signal.text))

    def _piece_refused(self, item: Item, _signal: alerts.PieceRefused) -> SwarmEvent | None:
        if item.phase is Phase.WHOLE:
            # A seed verifies a piece before it gives it away the first time: this disk is what is wrong.
            return self._fail(item, damaged_copy(item.content.name))
        if not item.refused_pieces:
            item.refused_at = time.monotonic()
        item.refused_pieces += 1
        return None

    def _fail(self, item: Item, problem: BackstockError) -> SwarmEvent | None:
        known = item.problem is not None and item.problem.what == problem.what
        item.fail(problem)
        return None if known else TransferFailed(item.package_id, problem.what, problem.code)

    def _tend_moving(self, item: Item, now: float) -> SwarmEvent | None:
        numbers = item.numbers
        alone = numbers is None or not numbers.peers
        refused = item.refused_pieces >= _REFUSED_MOST or (item.refused_pieces and alone)
        if refused and now - item.refused_at >= _REFUSED_WAIT_S:
            item.handle.pause()
            return self._fail(item, no_good_source(item.content.name))
        if alone and now - item.dialled_at >= _DIAL_EVERY_S:
            item.dial()
        done = numbers.done if numbers else 0
        if not item.flushes and done != item.flushed_done and now - item.flushed_at >= _FLUSH_EVERY_S * 0.9:
            item.flushed_done, item.flushed_at = done, now
            item.flush()
        return None

    def _try_full_disk(self, item: Item, now: float) -> None:
        missing = item.numbers.total - item.numbers.done if item.numbers else 0
        item.retry_at = now + max(_RETRY_FULL_S, item.retry_after_s)
        try:
            room = shutil.disk_usage(item.folder).free
        except OSError:
            return
        if room >= missing:
            self._disk.submit(self._renew, item)

    # The rest.

    def _moved(self, signal: alerts.Moved) -> None:
        told: list[SwarmEvent] = []
        with self._lock:
            for numbers in signal.numbers:
                item = next((self._items[digest] for digest in numbers.hashes if digest in self._items), None)
                if item is None or item.away:
                    continue
                if item.numbers is not None and numbers.pieces > item.numbers.pieces:
                    item.refused_pieces = 0
                    item.retry_after_s = 0.0
                item.numbers = numbers
                if item.moving:
                    told.append(TransferProgressed(item.status()))
        for event in told:
            self._tell(event)

    def _settle(self, item: Item, of_round: int) -> None:
        """On the disk thread."""
        try:
            for path in item.files if item.lasting else ():
                sync_file(path)
            problem = None
        except OSError as wrong:
            problem = file_problem(item.content.name, wrong.errno or 0, why(wrong))
        event: SwarmEvent | None
        with self._lock:
            if item.round != of_round or item.phase is not Phase.FLUSHING or item.problem is not None:
                return
            if problem:
                event = self._fail(item, problem)
            else:
                item.phase = Phase.WHOLE
                item.stamp = item.stamp_now()
                item.settled.set()
                event = TransferFinished(item.package_id, item.path)
        self._tell(event)

    def _tell(self, event: SwarmEvent | None) -> None:
        if event is None:
            return
        try:
            self._on_event(event)
        except Exception:
            log.exception("a listener failed on %s", type(event).__name__)


def _waits_for_room(item: Item) -> bool:
    return isinstance(item.problem, DiskFullError) and not item.paused and not item.away
