"""Work that is no job: for tests that call the shelf's long deeds directly."""

from __future__ import annotations

import threading


class Stopped(Exception):  # noqa: N818 - stopping on request is no error
    pass


class Quiet:
    """Never stops; remembers what it was told."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int, str]] = []

    def checkpoint(self) -> None:
        pass

    def wait(self, event: threading.Event, timeout: float) -> bool:
        return event.wait(timeout)

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.seen.append((done, total, note))


class StopAfter(Quiet):
    """Stops at the given checkpoint."""

    def __init__(self, checkpoints: int) -> None:
        super().__init__()
        self._left = checkpoints

    def checkpoint(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Stopped
