"""How fast a store lets itself be asked: tokens that drip into a bucket."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .messages import Reply, Role


@dataclass(frozen=True, slots=True)
class Pace:
    per_second: float
    burst: int = 1
    status: int = 429
    retry_after: int | None = None
    """Seconds it says to wait; None: it says nothing."""


class Paces:
    """Off for servers that have none. Requests that are refused use nothing up."""

    def __init__(self, paces: Mapping[Role, Pace], now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._paces = dict(paces)
        self._left: dict[Role, tuple[float, float]] = {}

    def put(self, role: Role, pace: Pace | None) -> None:
        with self._lock:
            self._left.pop(role, None)
            self._paces.pop(role, None)
            if pace:
                self._paces[role] = pace

    def refused(self, role: Role) -> Reply | None:
        with self._lock:
            pace = self._paces.get(role)
            if pace is None or self._taken(role, pace):
                return None
        headers = {} if pace.retry_after is None else {"Retry-After": str(pace.retry_after)}
        return Reply(pace.status, {"errors": ["slow_down"]}, headers=headers)

    def _taken(self, role: Role, pace: Pace) -> bool:
        left, before = self._left.get(role, (float(pace.burst), self._now()))
        now = self._now()
        left = min(float(pace.burst), left + (now - before) * pace.per_second)
        taken = left >= 1
        self._left[role] = (left - 1 if taken else left, now)
        return taken
