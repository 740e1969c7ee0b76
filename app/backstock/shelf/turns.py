"""One move at a time for the same bytes: page-out, page-in and evict of one source wait for each other."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Final

from ..domain.errors import DataProtectedError
from ..domain.sources import Source
from ..domain.wording import say
from .work import Work

_LOOK_S: Final = 0.5


class Turns:
    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._taken: dict[str, threading.Lock] = {}

    @contextlib.contextmanager
    def taken(self, source: Source, work: Work | None) -> Iterator[None]:
        """With work, waits for its turn; without, raises DataProtectedError when somebody else has it."""
        with self._guard:
            turn = self._taken.setdefault(source.digests.sha256, threading.Lock())
        while not turn.acquire(timeout=_LOOK_S if work else 0.0):
            if work is None:
                raise DataProtectedError(
                    say("“{file}” is being moved right now.", file=source.filename),
                    data=say("Nothing was changed."),
                    do=say("Wait until that is done, or pause it."),
                )
            work.checkpoint()
        try:
            yield
        finally:
            turn.release()
