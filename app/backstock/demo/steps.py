"""One line a step: what was done, and that it was seen to be true."""

from __future__ import annotations

import time
from typing import TextIO

from ..domain.errors import BackstockError


class StepFailedError(BackstockError):
    """Something that should have been true was not."""


class Steps:
    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._number = 0
        self._what = ""
        self._began = 0.0
        self._skipped = 0

    def begin(self, what: str) -> None:
        self._number += 1
        self._what = what
        self._began = time.monotonic()

    def check(self, true: bool, expected: str) -> None:
        if not true:
            raise StepFailedError(f"Not true: {expected}.")

    def true(self, seen: str) -> None:
        self._line("ok", f"{self._what} – {seen} ({time.monotonic() - self._began:.1f} s)")

    def skipped(self, why: str) -> None:
        """Only for what the main job does not need and this computer cannot do."""
        self._skipped += 1
        self._line("--", f"{self._what} – {why}")

    def failed(self, why: str) -> None:
        self._line("FAILED", f"{self._what} – {why}")

    def done(self) -> None:
        left = f"; {self._skipped} could not be tried whole on this computer" if self._skipped else ""
        self._out.write(f"All {self._number - self._skipped} steps that could be taken were true{left}.\n")
        self._out.flush()

    def _line(self, mark: str, text: str) -> None:
        self._out.write(f"{mark:>6} {self._number:2}  {text}\n")
        self._out.flush()
