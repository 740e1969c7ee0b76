"""libtorrent's alerts turned into frozen values, and the one thread that reads them.

An alert dies at the next pop, and touching a dead one crashes the process. So nothing of an alert is kept: each is
turned into a value here, before the next pop, and only values go on.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import libtorrent as lt

log = logging.getLogger(__name__)

Hashes = tuple[str, ...]
"""A torrent's info hashes in hex, v2 (64 digits) before v1 (40 digits)."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A torrent's state at one moment."""

    hashes: Hashes
    done: int
    total: int
    pieces: int
    """Verified ones."""
    downloaded: int
    uploaded: int
    rate: int
    upload_rate: int
    peers: int
    checking: bool
    checked_ppm: int
    finished: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """Every wanted piece was verified in memory; the file may still lack some of it."""

    hashes: Hashes


@dataclass(frozen=True, slots=True)
class Checked:
    hashes: Hashes


@dataclass(frozen=True, slots=True)
class Flushed:
    hashes: Hashes


@dataclass(frozen=True, slots=True)
class FileFailed:
    hashes: Hashes
    errno: int
    """0 where the failure is not one of the operating system."""
    text: str
    file: str


@dataclass(frozen=True, slots=True)
class TorrentFailed:
    hashes: Hashes
    text: str


@dataclass(frozen=True, slots=True)
class PieceRefused:
    """A piece arrived whose hash is wrong."""

    hashes: Hashes
    piece: int


@dataclass(frozen=True, slots=True)
class PieceRead:
    """A verified piece somebody asked for; empty with the reason when it could not be read."""

    hashes: Hashes
    piece: int
    data: bytes = field(repr=False)
    problem: str = ""


@dataclass(frozen=True, slots=True)
class MetadataCame:
    hashes: Hashes


@dataclass(frozen=True, slots=True)
class ResumeSaved:
    hashes: Hashes
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResumeRefused:
    hashes: Hashes
    text: str


@dataclass(frozen=True, slots=True)
class Removed:
    hashes: Hashes


@dataclass(frozen=True, slots=True)
class Deleted:
    hashes: Hashes
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """The torrents whose numbers changed since the last time."""

    numbers: tuple[Numbers, ...]


@dataclass(frozen=True, slots=True)
class Listening:
    port: int


@dataclass(frozen=True, slots=True)
class ListenFailed:
    text: str


Signal = (
    Finished
    | Checked
    | Flushed
    | FileFailed
    | TorrentFailed
    | PieceRefused
    | PieceRead
    | MetadataCame
    | ResumeSaved
    | ResumeRefused
    | Removed
    | Deleted
    | Moved
    | Listening
    | ListenFailed
)

_CHECKING = (
    lt.torrent_status.checking_files,
    lt.torrent_status.checking_resume_data,
    lt.torrent_status.queued_for_checking,
)


def hashes_of(hashes: lt.info_hash_t) -> Hashes:
    found = []
    if hashes.has_v2():
        found.append(hashes.v2.to_bytes().hex())
    if hashes.has_v1():
        found.append(hashes.v1.to_bytes().hex())
    return tuple(found)


def numbers_of(status: lt.torrent_status) -> Numbers:
    return Numbers(
        hashes=hashes_of(status.info_hashes),
        done=status.total_wanted_done,
        total=status.total_wanted,
        pieces=status.num_pieces,
        downloaded=status.total_payload_download,
        uploaded=status.total_payload_upload,
        rate=status.download_payload_rate,
        upload_rate=status.upload_payload_rate,
        peers=status.num_peers,
        checking=status.state in _CHECKING,
        checked_ppm=status.progress_ppm,
        finished=status.is_finished and status.state not in _CHECKING,
    )


def _of(alert: lt.torrent_alert) -> Hashes:
    return hashes_of(alert.handle.info_hashes())


def _errno(code: lt.error_code) -> int:
    return code.value() if code.category().name() in ("system", "generic") else 0


def _piece_read(alert: lt.read_piece_alert) -> Signal | None:
    failed = bool(alert.error.value())
    return PieceRead(_of(alert), alert.piece, b"" if failed else alert.buffer, alert.error.message() if failed else "")


def _listening(alert: lt.listen_succeeded_alert) -> Signal | None:
    return Listening(alert.port) if alert.socket_type == lt.socket_type_t.tcp else None


def _listen_failed(alert: lt.listen_failed_alert) -> Signal | None:
    if alert.socket_type != lt.socket_type_t.tcp:
        log.warning("no listening for %s: %s", alert.socket_type, alert.error.message())
        return None
    return ListenFailed(alert.error.message())


def _dropped(alert: lt.alerts_dropped_alert) -> Signal | None:
    log.error("libtorrent dropped alerts: %s", alert.message())
    return None


_TABLE: dict[type, Callable[..., Signal | None]] = {
    lt.torrent_finished_alert: lambda a: Finished(_of(a)),
    lt.torrent_checked_alert: lambda a: Checked(_of(a)),
    lt.cache_flushed_alert: lambda a: Flushed(_of(a)),
    lt.file_error_alert: lambda a: FileFailed(_of(a), _errno(a.error), a.error.message(), a.filename()),
    lt.torrent_error_alert: lambda a: TorrentFailed(_of(a), a.error.message()),
    lt.hash_failed_alert: lambda a: PieceRefused(_of(a), a.piece_index),
    lt.read_piece_alert: _piece_read,
    lt.metadata_received_alert: lambda a: MetadataCame(_of(a)),
    lt.save_resume_data_alert: lambda a: ResumeSaved(_of(a), lt.write_resume_data_buf(a.params)),
    lt.save_resume_data_failed_alert: lambda a: ResumeRefused(_of(a), a.error.message()),
    # Their handles are dead already; the hashes are the alert's own.
    lt.torrent_removed_alert: lambda a: Removed(hashes_of(a.info_hashes)),
    lt.torrent_deleted_alert: lambda a: Deleted(hashes_of(a.info_hashes)),
    lt.torrent_delete_failed_alert: lambda a: Deleted(hashes_of(a.info_hashes), a.error.message()),
    lt.state_update_alert: lambda a: Moved(tuple(numbers_of(status) for status in a.status)),
    lt.listen_succeeded_alert: _listening,
    lt.listen_failed_alert: _listen_failed,
    lt.alerts_dropped_alert: _dropped,
}


class AlertThread:
    """Pops alerts, gives their values to `take`, and calls `tend` when the time it asked for has passed.

    `tend` returns the seconds after which it wants to be called again; any alert wakes it earlier.
    """

    def __init__(self, session: lt.session, take: Callable[[Signal], None], tend: Callable[[], float]) -> None:
        self._session = session
        self._take = take
        self._tend = tend
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="swarm-alerts", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, limit_s: float) -> bool:
        """False when it did not end in time."""
        self._stopping.set()
        self.wake()
        self._thread.join(limit_s)
        ended = not self._thread.is_alive()
        if ended:
            del self._session
        return ended

    def wake(self) -> None:
        """Asks for the numbers; their alert ends the waiting."""
        self._session.post_torrent_updates()

    def _run(self) -> None:
        pause_s = 0.0
        while not self._stopping.is_set():
            self._session.wait_for_alert(max(1, int(pause_s * 1000)))
            for alert in self._session.pop_alerts():
                turn = _TABLE.get(type(alert))
                if turn is not None:
                    self._safely(self._turn_and_take, turn, alert)
            pause_s = self._safely(self._tend) or 1.0

    def _turn_and_take(self, turn: Callable[..., Signal | None], alert: lt.alert) -> None:
        signal = turn(alert)
        if signal is not None:
            self._take(signal)

    def _safely(self, call: Callable[..., float | None], *args: object) -> float | None:
        try:
            return call(*args)
        except Exception:
            log.exception("a swarm alert could not be handled")
            return None
