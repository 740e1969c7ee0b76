"""Reads a download from its beginning on while it still comes: only what lies in the part file, in order."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from ..domain.arrivals import Arrival, Holdup

_LOOK_EVERY_S: Final = 0.1
_SILENT_S: Final = 3.0
"""After so long without a byte the store is said not to answer."""


class GrowingFile:
    """`length` is what the store announced; `comes` says whether anybody brings it now. The file that is whole takes
    the part's place under our hands; one that was called off and begun anew is opened again."""

    def __init__(self, target: Path, length: int, comes: Callable[[], bool] = lambda: True) -> None:
        self.length = length
        self._target = target
        self._comes = comes
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._file = _opened(target)
        self._seen = (self._here(), time.monotonic())
        self._began = self._seen

    def read(self, offset: int, length: int, wait_s: float) -> bytes | None:
        length = min(length, self.length - offset)
        if length <= 0:
            return b""
        until = time.monotonic() + wait_s
        while not self._ended.is_set():
            if self._here() > offset:
                with self._lock:
                    if self._ended.is_set():
                        return None
                    self._file.seek(offset)
                    return self._file.read(length) or None
            left = until - time.monotonic()
            if left <= 0:
                return None
            self._ended.wait(min(left, _LOOK_EVERY_S))
        return None

    def has(self, offset: int, length: int) -> bool:
        return self._here() >= min(self.length, offset + length)

    def arrived(self, steps: int) -> tuple[bool, ...]:
        here = self._here()
        return tuple(here >= self.length * (step + 1) // steps for step in range(steps))

    def arrival(self) -> Arrival:
        here, now = self._here(), time.monotonic()
        if here != self._seen[0]:
            self._seen = (here, now)
        if here >= self.length or now - self._seen[1] <= _SILENT_S:
            holdup = Holdup.NONE
        else:
            holdup = Holdup.NO_ANSWER if self._comes() else Holdup.STOPPED
        rate = (here - self._began[0]) / max(now - self._began[1], 0.1)
        return Arrival(here, self.length, 0 if holdup is not Holdup.NONE else int(rate), holdup)

    def close(self) -> None:
        self._ended.set()
        with self._lock:
            self._file.close()

    def _here(self) -> int:
        with self._lock:
            if self._ended.is_set():
                return 0
            state = os.fstat(self._file.fileno())
            if state.st_nlink == 0 and (anew := _opened_anew(self._target)) is not None:
                self._file.close()
                self._file, state = anew, os.fstat(anew.fileno())
            return state.st_size


def _opened(target: Path) -> BinaryIO:
    try:
        return target.with_name(target.name + ".part").open("rb")
    except FileNotFoundError:
        return target.open("rb")


def _opened_anew(target: Path) -> BinaryIO | None:
    try:
        return _opened(target)
    except OSError:
        return None
