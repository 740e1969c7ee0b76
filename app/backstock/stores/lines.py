"""The open connections of a client, which can be cut.

Closing a socket wakes nobody who waits on it: who reads from it would wait until the time runs out, and its number may
meanwhile belong to another one. So lines are shut down first, which ends every wait, and closed by those who use them.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any
from weakref import WeakSet

_BEGUN = ("connect_tcp.complete", "start_tls.complete")


class Lines:
    """May be used from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Condition()
        self._users = 0
        self._open: WeakSet[socket.socket] = WeakSet()
        self._cut = False

    def heard(self, event: str, told: Mapping[str, Any]) -> None:
        """httpcore's `trace`, as each request has to bring it along."""
        if not event.endswith(_BEGUN):
            return
        line = told["return_value"].get_extra_info("socket")
        with self._lock:
            self._open.add(line)
            if self._cut:
                _shut(line)

    @contextmanager
    def used(self) -> Iterator[None]:
        """Around whatever waits on a line."""
        with self._lock:
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                self._lock.notify_all()

    def cut(self, wait_s: float) -> None:
        """Those that are open, and at once those that will be. Returns when nobody uses one any more, after `wait_s`
        seconds at the latest."""
        with self._lock:
            self._cut = True
            for line in self._open:
                _shut(line)
            self._lock.wait_for(lambda: not self._users, wait_s)


def _shut(line: socket.socket) -> None:
    """Also below TLS, where another thread may be reading: nothing is said any more."""
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)
