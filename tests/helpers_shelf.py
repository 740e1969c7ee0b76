"""Work that is no job: for tests that call the shelf's long deeds directly."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from backstock.domain.packages import NodeMode
from backstock.settings import NodeSettings, SecretsSettings, Settings, StorageSettings, SwarmSettings


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


def node_settings(data: Path, *, mode: NodeMode = NodeMode.SHARED, capacity: int = 0, port: int = 0) -> Settings:
    """A node on loopback that keeps everything in `data` and leaves no disk alone."""
    return Settings(
        data=data,
        node=NodeSettings(listen=f"127.0.0.1:{port}", mode=mode, name="test node", capacity=capacity),
        swarm=SwarmSettings(listen="127.0.0.1:0"),
        storage=StorageSettings(reserve=0),
        secrets=SecretsSettings(backend="file"),
    )


def until(true: Callable[[], object], limit_s: float = 20.0) -> None:
    pause, end = threading.Event(), time.monotonic() + limit_s
    while not true():
        assert time.monotonic() < end, "it did not come to that in time"
        pause.wait(0.02)
