"""The session from its start to its end, with the thread that reads it and what is waiting for its answers."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import libtorrent as lt

from ..domain.errors import BackstockError
from ..domain.wording import say
from ..settings import SwarmSettings
from . import alerts
from .alerts import AlertThread, Signal
from .answers import Answers, Expected
from .content import add_params
from .item import Item
from .pieces import Pieces
from .resume import ResumeFolder, sync_file
from .session import cannot_listen, open_session
from .values import Phase, SwarmEvent, TransferStatus
from .watch import Watch

log = logging.getLogger(__name__)

_LISTEN_S = 10.0
_ANSWER_S = 10.0
_SAVE_S = 3.0
_END_S = 4.0
_GATE_S = 1.0


class Running:
    def __init__(self, settings: SwarmSettings, on_event: Callable[[SwarmEvent], None]) -> None:
        self.lock = threading.Lock()
        """Held around every deed to a torrent; never while waiting for an answer."""
        self.answers = Answers()
        self.pieces = Pieces()
        self._settings = settings
        self._session = open_session(settings)
        self._gate = threading.Lock()
        """Held while a torrent leaves the session: by one thread at a time, and not during the end."""
        self._ended = False
        self.past_downloaded = self.past_uploaded = 0
        """Moved by torrents that have left the session."""
        self.watch = Watch(self._session, self.lock, on_event, self.renew)
        self._alerts = AlertThread(self._session, self._take, self.watch.tend)

    def listen(self) -> int:
        """The port, once it is open. Raises BackstockError when it cannot be had."""
        expected = self.answers.expect(alerts.Listening, alerts.ListenFailed)
        self._alerts.start()
        answer = expected.wait(_LISTEN_S)
        if isinstance(answer, alerts.Listening):
            return answer.port
        raise cannot_listen(
            self._settings, answer.text if isinstance(answer, alerts.ListenFailed) else say("no answer")
        )

    def add(self, params: lt.add_torrent_params) -> lt.torrent_handle:
        try:
            handle = self._session.add_torrent(params)
        except RuntimeError as wrong:
            raise BackstockError(
                say("This torrent cannot be begun: {why}.", why=wrong),
                data=say("Nothing was changed."),
                do=say("Try again in a moment."),
            ) from wrong
        self._alerts.wake()
        return handle

    def limit(self, download: int, upload: int) -> None:
        """Bytes a second; 0: none."""
        self._session.apply_settings({"download_rate_limit": download, "upload_rate_limit": upload})

    def statuses(self) -> list[TransferStatus]:
        """To be called with the lock held."""
        return [item.status(fresh=not item.moving) for item in self.watch.items()]

    def wake(self) -> None:
        self._alerts.wake()

    def flush(self, item: Item) -> None:
        """Returns once what arrived lies in the files. Not to be called with the lock held."""
        with self.lock:
            expected = self._begin_flush(item)
        self._wait(expected, "flush")

    def _begin_flush(self, item: Item) -> Expected:
        """Those asked for earlier answer first."""
        expected = self.answers.expect(alerts.Flushed, hashes=item.content.hashes, times=item.flushes + 1)
        item.flush()
        return expected

    def take_out(self, item: Item, *, delete_files: bool) -> Signal | None:
        """Returns once the session let go of the files. Not to be called with the lock held."""
        with self._gate:
            if self._ended:
                return None
            if item.phase is not Phase.WHOLE and not delete_files:
                self._quieten(item)
            with self.lock:
                self.watch.drop(item)
                self._keep_count(item)
            return self._remove(item, alerts.Deleted if delete_files else alerts.Removed)

    def renew(self, item: Item) -> None:
        """Ends a torrent's life in the session and begins another over the same files.

        For two troubles libtorrent does not get over: it takes pieces it could not write for written, and it never
        talks again to a peer that sent something wrong. Not to be called with the lock held, nor on the alert thread.
        """
        with self._gate:
            if self._ended or item.gone or item.problem is None:
                return
            self._quieten(item)
            with self.lock:
                item.away = True
                self._keep_count(item)
            self._remove(item, alerts.Removed)
            with self.lock:
                item.live_again(self.add(begin_params(item)))
        self.wake()

    def _quieten(self, item: Item) -> None:
        """Brings what arrived to the files, as far as that is possible."""
        with self.lock:
            item.handle.pause()
        self.flush(item)

    def _keep_count(self, item: Item) -> None:
        """libtorrent counts for each life of a torrent anew."""
        moved = item.end_count()
        self.past_downloaded += moved.downloaded
        self.past_uploaded += moved.uploaded

    def _remove(self, item: Item, answer: type) -> Signal | None:
        with self.lock:
            expected = self.answers.expect(answer, hashes=item.content.hashes)
            flags = lt.session.delete_files | lt.session.delete_partfile if answer is alerts.Deleted else 0
            self._session.remove_torrent(item.handle, flags)
        return self._wait(expected, "removal")

    def remove_handle(self, handle: lt.torrent_handle) -> None:
        self._session.remove_torrent(handle)

    def abandon(self) -> None:
        """When it could not begin: nothing is held yet, nothing is saved."""
        self.watch.stop()
        self._alerts.stop(1.0)
        self.watch.end()
        del self._session

    def end(self, resume: ResumeFolder) -> None:
        """Within ten seconds. What cannot be saved in that time is read and hashed again next time."""
        self.watch.stop()
        held = self._gate.acquire(timeout=_GATE_S)
        self._ended = True
        if held:
            self._gate.release()
        unfinished = [
            item
            for item in self.watch.items()
            if item.phase in (Phase.MOVING, Phase.FLUSHING) and item.problem is None and not item.away
        ]
        records = self._save(unfinished)
        self._alerts.stop(1.0)
        self.watch.end()
        paths = [path for item, _record in records for path in item.files if path.exists()]
        kept = [(item.package_id, record) for item, record in records]
        del unfinished, records

        def let_go() -> None:
            del self._session
            for path in paths:
                sync_file(path)
            for package_id, record in kept:
                resume.keep(package_id, record)
            resume.close_cleanly()

        # A disk that hangs would hang the session's end too; it may, but nobody waits for it.
        ending = threading.Thread(target=let_go, name="swarm-end", daemon=True)
        ending.start()
        ending.join(_END_S)
        if ending.is_alive():
            log.warning("the swarm session is still ending; unfinished torrents will be checked again")

    def _save(self, items: list[Item]) -> list[tuple[Item, bytes]]:
        """What libtorrent has not written yet it does not record, so it is made to write first."""
        until = time.monotonic() + _SAVE_S
        with self.lock:
            self._session.pause()
            flushing = [self._begin_flush(item) for item in items]
        for flushed in flushing:
            flushed.wait(max(0.0, until - time.monotonic()))
        with self.lock:
            asked = [(item, self._ask_record(item)) for item in items]
        saved = []
        for item, expected in asked:
            answer = expected.wait(max(0.0, until - time.monotonic()))
            if isinstance(answer, alerts.ResumeSaved):
                saved.append((item, answer.data))
        return saved

    def _ask_record(self, item: Item) -> Expected:
        expected = self.answers.expect(alerts.ResumeSaved, alerts.ResumeRefused, hashes=item.content.hashes)
        item.handle.save_resume_data(lt.save_resume_flags_t.flush_disk_cache)
        return expected

    def _wait(self, expected: Expected, what: str) -> Signal | None:
        answer = expected.wait(_ANSWER_S)
        if answer is None:
            self.answers.forget(expected)
            log.warning("libtorrent did not answer a %s in %s s", what, _ANSWER_S)
        return answer

    def _take(self, signal: Signal) -> None:
        self.watch.take(signal)
        self.answers.take(signal)
        self.pieces.take(signal)


def begin_params(item: Item) -> lt.add_torrent_params:
    params = add_params(item.content.torrent)
    params.save_path = str(item.folder)
    params.peers = item.peers
    params.file_priorities = item.wanted
    return params
