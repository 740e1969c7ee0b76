"""What the monkey must not bring about: Qt's warnings, errors nobody caught, memory that only grows."""

from __future__ import annotations

import ctypes
import logging
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from backstock.desktop.garbage import collect_all

MOST_GROWN = 50 * 1024**2
_WARM = 0.34
"""The share of a run after which nothing new is to be seen: pages made, glyphs and covers kept."""
_NOT_OURS = (
    "This plugin does not support",  # the offscreen screen has no windows to raise or ask
    "occurs outside target window",  # the hands to themselves: the window has shrunk under a drag
    "stopAnimationDriver: driver is not running",  # Qt to itself: a Timer ends in the turn in which its clock stops
)


class WrongError(Exception):
    """What must not happen has happened; the text says what, and what was done before."""


class Judge(logging.Handler):
    def __init__(self, did: Sequence[str]) -> None:
        super().__init__(logging.ERROR)
        self._did = did
        self._bad: list[str] = []
        self._weights: list[tuple[int, int]] = []
        self._longest = (0.0, "")
        self._reckoned = time.thread_time()
        self._libc = ctypes.CDLL(None)
        logging.getLogger("backstock").addHandler(self)
        qInstallMessageHandler(self._heard)

    def emit(self, record: logging.LogRecord) -> None:
        self._bad.append(logging.Formatter().format(record))

    def look(self) -> None:
        """After each act. Raises at the first thing that is wrong, with what was done before."""
        now = time.thread_time()
        if now - self._reckoned > self._longest[0]:
            self._longest = (now - self._reckoned, self._did[-1])
        self._reckoned = now
        if self._bad:
            raise WrongError("\n".join(("after:", *self._did, "this:", *self._bad)))

    def weigh(self, acts: int) -> None:
        """What this process keeps of its own once all that can be given back was given back."""
        collect_all()
        self._libc.malloc_trim(0)
        own, mapped = _kept()
        self._weights.append((acts, own))
        threads, files = (len(list(Path("/proc/self", what).iterdir())) for what in ("task", "fd"))
        print(
            f"{acts} acts, {own / 1e6:.0f} MB, {mapped / 1e6:.0f} MB of mapped files, {threads} threads, {files} files",
            flush=True,
        )
        self.look()

    def settle(self) -> None:
        self.look()
        qInstallMessageHandler(None)

    def verdict(self) -> int:
        warm = self._weights[int(len(self._weights) * _WARM) :]
        third = max(1, len(warm) // 3)
        grown = _middle([weight for _, weight in warm[-third:]]) - _middle([weight for _, weight in warm[:third]])
        print(
            f"grew {grown / 1e6:.1f} MB; longest act {self._longest[0] * 1000:.0f} ms of reckoning: {self._longest[1]}"
        )
        return int(grown > MOST_GROWN)

    def _heard(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        print(text, file=sys.stderr, flush=True)
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(known in text for known in _NOT_OURS):
            self._bad.append(f"{context.file or ''}:{context.line} {text}")


def _kept() -> tuple[int, int]:
    """Memory of our own, and pages of files that are in memory and the system may drop, in bytes. The latter are not
    ours to leak, and count each time they are mapped: Qt maps a font anew for many a size in which it is shown."""
    status = Path("/proc/self/status").read_text()
    told = {line.partition(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith("Rss")}
    return (int(told["RssAnon"]) + int(told["RssShmem"])) * 1024, int(told["RssFile"]) * 1024


def _middle(weights: list[int]) -> int:
    return sorted(weights)[len(weights) // 2]
