"""How often a host may be asked, and how long it is left alone after it said "too much".

Hosts do not know each other; accounts at one host share its pace. Nothing here waits: it only says how long.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

FIRST_HOLD_S = 2.0
LONGEST_HOLD_S = 60.0


@dataclass(frozen=True, slots=True)
class Rate:
    per_second: float
    burst: int


@dataclass(slots=True)
class _Host:
    rate: Rate | None
    tokens: float
    counted_at: float
    held_until: float = 0.0
    refusals: int = 0


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
        """0.0 and the turn is taken, or the seconds after which to ask again."""
        with self._lock:
            known = self._host(host)
            now = self._now()
            if now < known.held_until:
                return known.held_until - now
            if known.rate is None:
                return 0.0
            gained = (now - known.counted_at) * known.rate.per_second
            known.tokens = min(float(known.rate.burst), known.tokens + gained)
            known.counted_at = now
            if known.tokens < 1.0 - 1e-9:
                return (1.0 - known.tokens) / known.rate.per_second
            known.tokens -= 1.0
            return 0.0

    def refused(self, host: str, retry_after_s: float | None) -> None:
        """The whole host rests: as long as it asked for, else longer each time."""
        with self._lock:
            known = self._host(host)
            wanted = FIRST_HOLD_S * 2.0**known.refusals if retry_after_s is None else retry_after_s
            hold = min(LONGEST_HOLD_S, max(0.0, wanted))
            known.refusals = min(known.refusals + 1, 10)
            known.held_until = max(known.held_until, self._now() + hold + (self._jitter() if hold else 0.0))

    def answered(self, host: str) -> None:
        with self._lock:
            self._host(host).refusals = 0

    def _host(self, host: str) -> _Host:
        return self._hosts.setdefault(host, _Host(rate=None, tokens=0.0, counted_at=self._now()))
