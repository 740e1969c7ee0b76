"""One pace for all downloads of the program, however many there are.

Each stream asks for a twentieth of a second's bytes at a time and is given a moment at which they are due; moments are
handed out in turn, so that streams share evenly and a slow line flows instead of jerking.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Final

_TURN_S: Final = 0.05
_CREDIT_S: Final = 0.1
"""What was not used for that long may be made up for."""
_WORTH_WAITING_S: Final = 0.005


class Throttle:
    """`limit` may be called at any time, from any thread; downloads under way follow at once. 0: no limit."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limit = 0
        self._changes = 0
        self._free_at = 0.0
        self._streams = 0
        self._passed = 0
        self._looked = (time.monotonic(), 0)

    def limit(self, bytes_per_s: int) -> None:
        with self._lock:
            if bytes_per_s != self._limit:
                self._limit = bytes_per_s
                self._changes += 1
                self._free_at = time.monotonic()

    @property
    def streams(self) -> int:
        """How many downloads go through here now."""
        with self._lock:
            return self._streams

    def rate(self) -> float:
        """Bytes a second since it was asked last; for one asker."""
        with self._lock:
            (then, before), now = self._looked, time.monotonic()
            self._looked = (now, self._passed)
            return (self._passed - before) / max(now - then, 0.001)

    def stream(self, blocks: Iterator[bytes], checkpoint: Callable[[], None]) -> Iterator[bytes]:
        """The same bytes, no sooner than they may come. `checkpoint` is called while it waits."""
        with self._lock:
            self._streams += 1
        try:
            for block in blocks:
                begin = 0
                while begin < len(block):
                    end = begin + self._take(len(block) - begin, checkpoint)
                    yield block if end - begin == len(block) else block[begin:end]
                    begin = end
        finally:
            with self._lock:
                self._streams -= 1

    def _take(self, wanted: int, checkpoint: Callable[[], None]) -> int:
        """Returns when as many bytes as it says may pass."""
        with self._lock:
            now = time.monotonic()
            if not self._limit:
                self._passed += wanted
                return wanted
            taken = min(wanted, max(1, int(self._limit * _TURN_S)))
            due = self._free_at = max(now - _CREDIT_S, self._free_at) + taken / self._limit
            change = self._changes
        while (left := due - time.monotonic()) > _WORTH_WAITING_S and change == self._changes:
            checkpoint()
            time.sleep(min(left, _TURN_S))
        with self._lock:
            self._passed += taken
        return taken
