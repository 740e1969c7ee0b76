"""How fast bytes may come and go, and when.

Hours are those of the clock on the wall. Where that clock is put back an hour is passed twice and counts twice, and one
that is skipped counts not at all: what a person means by “until six” is the six they see.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

EVERY_DAY: Final = frozenset(range(7))
MOST_AT_ONCE: Final = 16
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Bandwidth:
    """Bytes a second; 0: as fast as the line goes."""

    download: int = 0
    upload: int = 0

    def __post_init__(self) -> None:
        if self.download < 0 or self.upload < 0:
            raise ValueError("a limit cannot be less than nothing")


UNLIMITED: Final = Bandwidth()


@dataclass(frozen=True, slots=True)
class Hours:
    """Part of some days. With `ends` not after `begins` it goes on past midnight, into the day after; the same time
    twice is a whole day."""

    days: frozenset[int]
    """On which it begins; 0 is Monday."""
    begins: time
    ends: time
    bandwidth: Bandwidth

    def __post_init__(self) -> None:
        if not self.days or not self.days <= EVERY_DAY:
            raise ValueError("hours are of at least one day, from 0 for Monday to 6 for Sunday")
        if self.begins.tzinfo is not None or self.ends.tzinfo is not None:
            raise ValueError("hours are those of the clock on the wall and have no zone")

    def hold(self, moment: datetime) -> bool:
        """Whether they hold at that local moment."""
        clock, today = moment.time(), moment.weekday()
        if self.begins < self.ends:
            return today in self.days and self.begins <= clock < self.ends
        began_yesterday = (moment - _DAY).weekday() in self.days and clock < self.ends
        return began_yesterday or (today in self.days and clock >= self.begins)


@dataclass(frozen=True, slots=True)
class Limits:
    """`always` holds where no hours do; of several that do, the first."""

    always: Bandwidth = UNLIMITED
    hours: tuple[Hours, ...] = ()
    at_once: int = 3
    """How many downloads run at the same time."""

    def __post_init__(self) -> None:
        if not 1 <= self.at_once <= MOST_AT_ONCE:
            raise ValueError(f"from 1 to {MOST_AT_ONCE} downloads run at once")

    def at(self, moment: datetime) -> Bandwidth:
        """What is in force at that local moment."""
        return next((hours.bandwidth for hours in self.hours if hours.hold(moment)), self.always)
