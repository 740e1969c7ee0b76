"""Long work a person waits for."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .ids import JobId, TitleId


class JobKind(enum.StrEnum):
    SYNC = "sync"
    GET = "get"
    PAGE_OUT = "page-out"
    PAGE_IN = "page-in"
    VERIFY = "verify"
    ADD = "add"
    """Bringing in what a magnet or a torrent file names."""
    DEMO = "demo"
    """Starting the demo store and its node, signing in, pairing."""
    PREPARE = "prepare"
    """Unpacking a source into the image it is played from."""
    UPDATE = "update"
    """Getting what replaces an edition, which then makes way."""
    ADOPT = "adopt"
    """Taking over files of a folder that are what a store announced."""
    READ = "read"
    """Reading the editions of one title, or of the page at an address."""

    @property
    def moves_bytes(self) -> bool:
        """Whether `done` and `total` of such a job are bytes; else they only say how far it is."""
        return self not in (JobKind.SYNC, JobKind.READ, JobKind.DEMO)


class JobState(enum.StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class JobRequest(enum.StrEnum):
    """What a person asks of a job that exists."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class JobView:
    """A job as it stands. `rate` is bytes a second over the last seconds, `eta` seconds left; both None if unknown."""

    job_id: JobId
    kind: JobKind
    title_id: TitleId | None
    title: str
    state: JobState
    done: int = 0
    total: int = 0
    rate: float | None = None
    eta: float | None = None
    note: str = ""
    """One short sentence: what it is doing now, or what it did."""
    error: str | None = None
    error_code: str | None = None
    args: Mapping[str, str] = field(default_factory=dict)
    created_at: datetime | None = None
    ended_at: datetime | None = None
    position: int = 0
    """Its place in the order in which waiting jobs are taken, smallest first; any number."""
