"""How often a host may be asked, and how long it is left alone after it said "too much".

Hosts do not know each other; accounts at one host share its pace. Nothing here waits: it only says how long.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

BUSY_S = 0.05
"""How soon to ask again for a turn that somebody else has."""


@dataclass(frozen=True, slots=True)
class Rate:
    per_second: float
    burst: int
    at_once: int | None = None
    """How many requests may be under way together; None: as many as there are turns."""
    first_hold_s: float = 2.0
    """How long the host rests after its first "too much"; it doubles each time."""
    longest_hold_s: float = 60.0


_USUAL = Rate(per_second=4, burst=8)


@dataclass(slots=True)
class _Host:
    rate: Rate | None
    tokens: float
    counted_at: float
    held_until: float = 0.0
    refusals: int = 0
    under_way: int = 0

    @property
    def full(self) -> bool:
        return self.rate is not None and self.rate.at_once is not None and self.under_way >= self.rate.at_once


class Pace:
    """`now` is a monotonic clock, `jitter` gives 0…1 so that many clients do not come back at the same moment."""

    def __init__(self, now: Callable[[], float], jitter: Callable[[], float]) -> None:
        self._now = now
        self._jitter = jitter
        self._lock = threading.Lock()
        self._hosts: dict[str, _Host] = {}

    def keep(self, host: str, rate: Rate) -> None:
        """From now on `host` is asked no faster than this."""
        with self._lock:
            known = self._host(host)
            if known.rate != rate:
                known.rate, known.tokens = rate, float(rate.burst)

    def keep_if_new(self, host: str, rate: Rate) -> None:
        """A pace for a host that nobody set one for."""
        with self._lock:
            known = self._host(host)
            if known.rate is None:
                known.rate, known.tokens = rate, float(rate.burst)

    def take_turn(self, host: str) -> float:
        """0.0 and the turn is taken until `done`, or the seconds after which to ask again."""
        with self._lock:
            known = self._host(host)
            now = self._now()
            if now < known.held_until:
                return known.held_until - now
            if known.full:
                return BUSY_S
            if known.rate is None:
                known.under_way += 1
                return 0.0
            gained = (now - known.counted_at) * known.rate.per_second
            known.tokens = min(float(known.rate.burst), known.tokens + gained)
            known.counted_at = now
            if known.tokens < 1.0 - 1e-9:
                return (1.0 - known.tokens) / known.rate.per_second
            known.tokens -= 1.0
            known.under_way += 1
            return 0.0

    def done(self, host: str) -> None:
        """The answer to a turn has come, or never will."""
        with self._lock:
            known = self._host(host)
            known.under_way = max(0, known.under_way - 1)

    def refused(self, host: str, retry_after_s: float | None) -> None:
        """The whole host rests: as long as it asked for, else longer each time."""
        with self._lock:
            known = self._host(host)
            rate = known.rate or _USUAL
            wanted = rate.first_hold_s * 2.0**known.refusals if retry_after_s is None else retry_after_s
            hold = min(rate.longest_hold_s, max(0.0, wanted))
            known.refusals = min(known.refusals + 1, 10)
            known.held_until = max(known.held_until, self._now() + hold + (self._jitter() if hold else 0.0))

    def answered(self, host: str) -> None:
        with self._lock:
            self._host(host).refusals = 0

    def _host(self, host: str) -> _Host:
        return self._hosts.setdefault(host, _Host(rate=None, tokens=0.0, counted_at=self._now()))
