"""How long a move goes on trying while nothing moves."""

from __future__ import annotations

import threading
import time


class Patience:
    """Runs out when what is watched has not changed for `limit_s`."""

    def __init__(self, limit_s: float) -> None:
        self._limit_s = limit_s
        self._seen: object = None
        self._since = time.monotonic()
        self.pause = threading.Event()
        """Never set: something to wait on where only time helps."""

    def see(self, now: object) -> None:
        if now != self._seen:
            self._seen, self._since = now, time.monotonic()

    @property
    def over(self) -> bool:
        return time.monotonic() - self._since >= self._limit_s
