"""Brings the node's changes from its own thread into the event loop, for one listener at a time."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from types import TracebackType
from typing import Final

from ..domain.packages import HeldPackage
from ..shelf.local_node import LocalNode

_MOST_WAITING: Final = 1000


class Changes:
    """Listens while the block runs. A listener that does not keep up loses the newest changes."""

    def __init__(self, node: LocalNode, loop: asyncio.AbstractEventLoop) -> None:
        self._node = node
        self._loop = loop
        self._queue: asyncio.Queue[HeldPackage] = asyncio.Queue(_MOST_WAITING)
        self._stop: Callable[[], None] = lambda: None

    def __enter__(self) -> Changes:
        self._stop = self._node.listen(self._cross)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    async def next(self, timeout_s: float) -> HeldPackage | None:
        try:
            return await asyncio.wait_for(self._queue.get(), timeout_s)
        except TimeoutError:
            return None

    async def until(self, wanted: Callable[[HeldPackage], bool], timeout_s: float) -> None:
        """Returns when a wanted change came or the time is over."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                while not wanted(await self._queue.get()):
                    pass

    def _cross(self, change: HeldPackage) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended; nobody listens any more
            self._loop.call_soon_threadsafe(self._put, change)

    def _put(self, change: HeldPackage) -> None:
        with contextlib.suppress(asyncio.QueueFull):
            self._queue.put_nowait(change)
