"""What earlier runs verified, kept so that unfinished torrents need not be read again after a clean end.

Trusted only when the engine closed in order: a killed process leaves a record that lags behind, or claims bytes that
never reached the disk. Then every record is thrown away, and what lies on disk is read and hashed again.
A record is used once; the next is written by the next clean end.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from ..domain.errors import BackstockError
from ..domain.ids import PackageId
from ..domain.wording import say

_MARKER = "closed-cleanly"
_SUFFIX = ".resume"


class ResumeFolder:
    """One engine at a time may use a folder; a second one is refused."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: int | None = None

    def open(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = os.open(self._folder / "engine.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as taken:
            self.release()
            raise BackstockError(
                say("Another Backstock is already transferring with this data folder."),
                data=say("Nothing was changed."),
                do=say("Close the other one first, or use another data folder."),
            ) from taken
        marker = self._folder / _MARKER
        if not marker.exists():
            for record in self._folder.glob(f"*{_SUFFIX}"):
                record.unlink()
        marker.unlink(missing_ok=True)
        _sync_folder(self._folder)

    def take(self, package_id: PackageId) -> bytes | None:
        record = self._record(package_id)
        try:
            data = record.read_bytes()
        except FileNotFoundError:
            return None
        self.forget(package_id)
        return data

    def forget(self, package_id: PackageId) -> None:
        self._record(package_id).unlink(missing_ok=True)
        _sync_folder(self._folder)

    def keep(self, package_id: PackageId, data: bytes) -> None:
        write_aside(self._record(package_id), data)

    def close_cleanly(self) -> None:
        """To be called last: everything kept so far is what the disk holds."""
        write_aside(self._folder / _MARKER, b"")
        self.release()

    def release(self) -> None:
        """Lets another engine in, without a word about how this one ended."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _record(self, package_id: PackageId) -> Path:
        return self._folder / f"{package_id}{_SUFFIX}"


def write_aside(target: Path, data: bytes) -> None:
    """The target holds either what it held before or all of `data`, whatever happens."""
    aside = target.with_name(target.name + ".new")
    with aside.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    aside.replace(target)
    _sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Brings what was written to a file through the system's cache to the disk."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
