"""Waiting for the one signal that answers a question put to libtorrent."""

from __future__ import annotations

import threading

from .alerts import Hashes, Signal


class Expected:
    """Ask `expect` first, put the question, then wait."""

    def __init__(self, kinds: tuple[type, ...], hashes: Hashes, times: int) -> None:
        self._kinds = kinds
        self._times = times
        self._hashes = frozenset(hashes)
        self._came = threading.Event()
        self._answer: Signal | None = None

    def wait(self, limit_s: float) -> Signal | None:
        """None when it did not come in time."""
        self._came.wait(limit_s)
        return self._answer

    def take(self, signal: Signal) -> bool:
        """True once it was the one waited for."""
        if not isinstance(signal, self._kinds):
            return False
        if self._hashes and not self._hashes.intersection(getattr(signal, "hashes", ())):
            return False
        self._times -= 1
        if self._times > 0:
            return False
        self._answer = signal
        self._came.set()
        return True


class Answers:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._expected: list[Expected] = []

    def expect(self, *kinds: type, hashes: Hashes = (), times: int = 1) -> Expected:
        """The next signal of these kinds that concerns one of these hashes; without hashes any."""
        expected = Expected(kinds, hashes, times)
        with self._lock:
            self._expected.append(expected)
        return expected

    def forget(self, expected: Expected) -> None:
        with self._lock:
            if expected in self._expected:
                self._expected.remove(expected)

    def take(self, signal: Signal) -> None:
        with self._lock:
            self._expected = [expected for expected in self._expected if not expected.take(signal)]
