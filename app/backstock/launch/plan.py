"""The values that go between choosing, running and watching."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from ..domain.ids import EditionId, TitleId
from ..domain.play import RunnerName
from .host import HostFacts
from .saves import Mounted


class CandidateKind(enum.StrEnum):
    ELF = "elf"
    SCRIPT = "script"
    WINDOWS = "windows"
    WINDOWS_SCRIPT = "windows-script"
    HTML = "html"
    LOVE = "love"
    JAR = "jar"
    ROM = "rom"
    MEDIA = "media"
    INSTALLER = "installer"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something in an image that may be started."""

    path: str
    """Relative to the image, with `/`."""
    kind: CandidateKind
    size: int = 0
    machine: str = ""
    """x86 | x86_64 | arm64 …; empty where it does not matter."""
    name: str = ""
    """What its maker calls this way of starting it (`play`, `editor`); empty unless the image says."""
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LaunchPlan:
    session_id: str
    title_id: TitleId
    edition_id: EditionId
    runner: RunnerName
    image: Path
    candidate: Candidate
    title: str = ""
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    sandbox: bool = True
    network: bool = True
    display: str | None = None
    """Another X display than the session's own, such as `:7`. None: the session's, else a private one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where things are for the program, which inside a sandbox is not where they really are (`real`)."""

    real: Mounted
    game: Path
    home: Path
    saves: Path
    profile: Path
    prefix: Path
    proton: Path
    tools: Path
    """The folder of the reaper and the other programs that run beside the game."""
    python: tuple[str, ...]
    display: Mapping[str, str]
    host: HostFacts
    confined: bool


@dataclass(frozen=True, slots=True)
class Command:
    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str] = field(default_factory=dict)
    readable: tuple[tuple[Path, Path], ...] = ()
    """Folders outside the system that the program needs inside a sandbox: as they really are, and as it sees them."""
    services: frozenset[str] = frozenset()
    """Names of processes that stay behind and do not count as playing."""
    finish: tuple[str, ...] = ()
    """Run after the end, to send the services home."""
    ends_itself: bool = False
    """Asked alone, the started program ends everything below it in good order; others first lose what they keep."""
    outside_because: str = ""
    """Why this must run without our sandbox; empty when it need not."""


@dataclass(frozen=True, slots=True)
class Availability:
    ok: bool
    why: str = ""
    package: str = ""
    """The Debian package that mends it."""


class Runner(Protocol):
    name: RunnerName
    kinds: frozenset[CandidateKind]

    def available(self, host: HostFacts) -> Availability: ...

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        """Raises CannotRunError when this very program cannot be run here. Asked before anything is mounted or made."""
        ...

    def command(self, plan: LaunchPlan, place: Place) -> Command: ...


@dataclass(frozen=True, slots=True)
class PlayReport:
    session_id: str
    title_id: TitleId
    edition_id: EditionId
    runner: RunnerName
    started_at: datetime
    ended_at: datetime
    played_s: float
    exit_code: int | None
    """None when nobody saw the end."""
    stopped: bool = False
    lost_mount: bool = False
    """The layer's file system died while it ran: what was not yet written then is lost."""
    error: str = ""
    output: str = ""
    """The last lines the program wrote."""
