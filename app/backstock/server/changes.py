"""Brings the node's changes from its own thread into the event loop, and sends every listener home at the end."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from typing import Final

from ..domain.packages import HeldPackage
from ..shelf.local_node import LocalNode

_MOST_WAITING: Final = 1000


class Changes:
    """One listener's view. A listener that does not keep up loses the newest changes."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._queue: asyncio.Queue[HeldPackage | None] = asyncio.Queue(_MOST_WAITING)
        self.ended = False

    async def next(self, timeout_s: float) -> HeldPackage | None:
        """None when the time is over, or everything is (`ended`)."""
        if self.ended:
            return None
        try:
            return await asyncio.wait_for(self._queue.get(), timeout_s)
        except TimeoutError:
            return None

    async def until(self, wanted: Callable[[HeldPackage], bool], timeout_s: float) -> None:
        """Returns when a wanted change came, the time is over, or everything is."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                while not self.ended:
                    change = await self._queue.get()
                    if change is not None and wanted(change):
                        return

    def say(self, change: HeldPackage | None) -> None:
        """From any thread; None is the end."""
        with contextlib.suppress(RuntimeError):  # the loop has ended; nobody listens any more
            self._loop.call_soon_threadsafe(self._put, change)

    def _put(self, change: HeldPackage | None) -> None:
        if change is None:
            self.ended = True
        with contextlib.suppress(asyncio.QueueFull):
            self._queue.put_nowait(change)


class Feed:
    """Where routes get their changes."""

    def __init__(self, node: LocalNode) -> None:
        self._node = node
        self._open: set[Changes] = set()
        self._ended = False

    @contextlib.contextmanager
    def listening(self) -> Iterator[Changes]:
        """Called in the event loop."""
        changes = Changes(asyncio.get_running_loop())
        changes.ended = self._ended
        stop = self._node.listen(changes.say)
        self._open.add(changes)
        try:
            yield changes
        finally:
            self._open.discard(changes)
            stop()

    def end(self) -> None:
        """Whoever waits gets an answer now. From any thread."""
        self._ended = True
        for changes in list(self._open):
            changes.say(None)
