"""What the swarm engine says about transfers: frozen values, safe to keep and to pass between threads."""

from __future__ import annotations

import enum
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ..domain.ids import PackageId
from .torrents import TorrentFacts

Address = tuple[str, int]
"""Host (a name or a literal address) and port."""


class Phase(enum.StrEnum):
    CHECKING = "checking"
    """What lies on disk is being read and hashed."""
    MOVING = "moving"
    FLUSHING = "flushing"
    """Everything arrived; it is being brought safely to disk."""
    WHOLE = "whole"
    """Everything that was asked for lies on disk and was verified; what lies there is offered to others."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """What `fetch` began. The content lies at `path` once the transfer is finished."""

    package_id: PackageId
    path: Path
    length: int
    """Bytes that will lie on disk; with chosen files only theirs."""


@dataclass(frozen=True, slots=True)
class TransferStatus:
    package_id: PackageId
    name: str
    phase: Phase
    done: int
    total: int
    rate: int
    """Bytes a second arriving."""
    upload_rate: int
    peers: int
    downloaded: int
    """Payload bytes received since the engine started, wasted ones included."""
    uploaded: int
    paused: bool
    finished: bool
    """Whole, verified and on disk; other programs may open the files."""
    error: str = ""
    error_code: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """Speeds and number of the torrents the engine holds now; bytes moved since its start, also by those that left."""

    rate: int
    upload_rate: int
    downloaded: int
    uploaded: int
    torrents: int


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a magnet leads to. `torrent` and `peers` can be given to `fetch`."""

    facts: TorrentFacts
    peers: tuple[Address, ...] = field(repr=False)
    torrent: bytes = field(repr=False)
    """Without piece layers, which nobody knows before they are asked for; with the magnet's trackers."""


@dataclass(frozen=True, slots=True)
class TransferProgressed:
    status: TransferStatus


@dataclass(frozen=True, slots=True)
class TransferFinished:
    package_id: PackageId
    path: Path


@dataclass(frozen=True, slots=True)
class TransferFailed:
    """It stopped; `fetch` again goes on. Full disks are tried again without asking."""

    package_id: PackageId
    error: str
    error_code: str


SwarmEvent = TransferProgressed | TransferFinished | TransferFailed


class Waiting(Protocol):
    """What running work may ask while it waits for a transfer; a job gives it."""

    def checkpoint(self) -> None: ...

    def wait(self, event: threading.Event, timeout: float) -> bool: ...

    def progress(self, done: int, total: int, note: str = "") -> None: ...
