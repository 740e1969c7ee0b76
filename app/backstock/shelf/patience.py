"""How long a move goes on trying while nothing moves."""

from __future__ import annotations

import threading
import time


class Patience:
    """Runs out when what is watched has not come further for `limit_s`. Going back and coming again does not count."""

    def __init__(self, limit_s: float) -> None:
        self._limit_s = limit_s
        self._furthest = -1
        self._since = time.monotonic()
        self.pause = threading.Event()
        """Never set: something to wait on where only time helps."""

    def see(self, done: int) -> None:
        if done > self._furthest:
            self._furthest, self._since = done, time.monotonic()

    @property
    def over(self) -> bool:
        return time.monotonic() - self._since >= self._limit_s
