"""Something that is read while it arrives, as whoever reads it sees it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Protocol


class Holdup(enum.StrEnum):
    """Why nothing comes now."""

    NONE = "none"
    NO_ANSWER = "no-answer"
    """No node that has it answers, or the store does not."""
    CHECKING = "checking"
    """What came earlier is being read first."""
    STOPPED = "stopped"
    """What brought it has ended early: paused, cancelled or failed."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How far it has come. `rate` is in bytes a second."""

    done: int
    total: int
    rate: int
    holdup: Holdup = Holdup.NONE

    @property
    def whole(self) -> bool:
        return self.done >= self.total > 0


class ArrivingBytes(Protocol):
    """One thread reads; everything else may be called from any."""

    @property
    def length(self) -> int: ...

    def read(self, offset: int, length: int, wait_s: float) -> bytes | None:
        """At least one byte but at the end; None when none came within `wait_s`."""

    def has(self, offset: int, length: int) -> bool: ...

    def arrived(self, steps: int) -> tuple[bool, ...]:
        """Which parts are here, in so many equal steps."""

    def arrival(self) -> Arrival: ...

    def close(self) -> None: ...
