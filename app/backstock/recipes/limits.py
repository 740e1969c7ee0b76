"""How much an archive may ask of this computer, and the meter that holds it to that while its bytes arrive."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Protocol

from ..domain.amounts import Bytes
from ..domain.errors import DiskFullError, UnsafeArchiveError
from ..domain.wording import say

_DISK_CHECK_BYTES = 64 * 1024**2


class Progress(Protocol):
    """What unpacking asks of the work it is part of; `backstock.jobs.Job` is one."""

    def checkpoint(self) -> None: ...

    def progress(self, done: int, total: int, note: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Limits:
    max_bytes: int = 512 * 1024**3
    max_entries: int = 500_000
    max_ratio: int = 200
    """Unpacked bytes for each packed one; asked only past `ratio_floor`, small archives may be mostly zeros."""
    ratio_floor: int = 100 * 1000**2
    reserve: int = 512 * 1024**2
    """Bytes of free disk that stay free."""
    memory: int = 2 * 1024**3
    """Address space of the process that parses."""


def unsafe(name: str, why: str) -> UnsafeArchiveError:
    return UnsafeArchiveError(
        say("The archive was refused: {why} ({name}).", why=why, name=_shown(name)),
        data=say("Nothing was unpacked; the download itself is kept."),
        do=say("Get it again, or tell whoever published it."),
    )


def disk_full() -> DiskFullError:
    return DiskFullError(
        say("There is not enough room to unpack this."),
        data=say("The download is kept; what was half unpacked was removed."),
        do=say("Make room and start it again."),
    )


class Meter:
    """Counts what has been written. The declared sizes are judged first, the real ones again: headers lie."""

    def __init__(self, limits: Limits, packed_size: int, folder_fd: int) -> None:
        self._limits = limits
        self._packed_size = max(packed_size, 1)
        self._folder_fd = folder_fd
        self._unchecked = 0
        self.written = 0
        self.entries = 0

    def declare(self, size: int) -> None:
        self._judge(size)
        if size > self._free() - self._limits.reserve:
            raise disk_full()

    def add_entry(self, name: str) -> None:
        self.entries += 1
        if self.entries > self._limits.max_entries:
            raise unsafe(
                name, say("it holds more than {max_entries} entries", max_entries=f"{self._limits.max_entries:,}")
            )

    def add_bytes(self, count: int) -> None:
        self.written += count
        self._judge(self.written)
        self._unchecked += count
        if self._unchecked >= _DISK_CHECK_BYTES:
            self._unchecked = 0
            if self._free() < self._limits.reserve:
                raise disk_full()

    def _judge(self, size: int) -> None:
        if size > self._limits.max_bytes:
            raise unsafe(say("{size}", size=Bytes(size)), say("it unpacks to more than is allowed"))
        if size > self._limits.ratio_floor and size > self._limits.max_ratio * self._packed_size:
            raise unsafe(
                say("{size} from {packed_size}", size=Bytes(size), packed_size=Bytes(self._packed_size)),
                say("it unpacks to far more than it holds"),
            )

    def _free(self) -> int:
        room = os.fstatvfs(self._folder_fd)
        return room.f_bavail * room.f_frsize


def _shown(name: str) -> str:
    plain = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)
    return plain if len(plain) <= 80 else plain[:77] + "..."
