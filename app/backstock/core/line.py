"""One line, two users: what may come is divided between the stores' downloads and the swarm, so that together they
stay under the limit and neither waits for what the other does not use."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import Final, Protocol

from ..domain.errors import BackstockError
from ..domain.limits import UNLIMITED, Bandwidth
from ..stores.throttle import Throttle
from ..swarm.values import Phase, TransferStatus

log = logging.getLogger(__name__)

_LOOK_S: Final = 0.5
_FULL: Final = 0.9
"""Who uses that part of what it may, wants more."""
_SLACK: Final = 1.25
"""What somebody may grow by until the next look."""
_LEAST: Final = 0.02
"""Of the whole line, left to whoever moves nothing now, so that it can begin."""


@dataclass(frozen=True, slots=True)
class Use:
    busy: bool
    rate: float
    share: float
    """What it was allowed while it was measured; 0: nothing was measured yet."""

    @property
    def wants_more(self) -> bool:
        return self.busy and (not self.share or self.rate >= _FULL * self.share)


def divided(total: int, one: Use, other: Use) -> tuple[int, int]:
    """Two shares that together are `total`, each at least one byte. Half each where both want more."""
    least = max(1, round(total * _LEAST))
    half = total / 2
    need = [_need(use, least) for use in (one, other)]
    if one.wants_more and other.wants_more:
        first = half
    elif other.wants_more or (need[0] < half and other.busy):
        first = need[0]
    else:
        first = total - need[1]
    first = min(max(first, least), max(total - least, 1))
    return max(1, round(first)), max(1, total - round(first))


def _need(use: Use, least: int) -> float:
    return max(float(least), use.rate * _SLACK) if use.busy else float(least)


class Mover(Protocol):
    """The swarm engine, as far as this is concerned."""

    @property
    def started(self) -> bool: ...
    def limit(self, download: int, upload: int) -> None: ...
    def transfers(self) -> list[TransferStatus]: ...


class Line:
    def __init__(self, throttle: Throttle, swarm: Mover) -> None:
        self._throttle = throttle
        self._swarm = swarm
        self._lock = threading.Lock()
        self._bandwidth = UNLIMITED
        self._shares = (0, 0)
        self._closing = threading.Event()
        self._changed = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="line", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        self._changed.set()
        if self._thread.ident is not None:
            self._thread.join(5.0)

    def allow(self, bandwidth: Bandwidth) -> None:
        with self._lock:
            self._bandwidth = bandwidth
            self._shares = (0, 0)
            self._divide()
        self._changed.set()

    def _follow(self) -> None:
        while not self._closing.is_set():
            # Without a limit there is nothing to divide: it sleeps until there is one.
            self._changed.wait(_LOOK_S if self._bandwidth.download else None)
            self._changed.clear()
            try:
                with self._lock:
                    self._divide()
            except BackstockError as trouble:
                log.warning("the line could not be divided: %s", trouble)

    def _divide(self) -> None:
        total, upload = self._bandwidth.download, self._bandwidth.upload
        if not total:
            shares = (0, 0)
        elif not self._swarm.started:
            shares = (total, max(1, round(total * _LEAST)))
        else:
            shares = divided(total, self._stores(), self._peers())
        self._shares = shares
        self._throttle.limit(shares[0])
        self._swarm.limit(shares[1], upload)

    def _stores(self) -> Use:
        return Use(self._throttle.streams > 0, self._throttle.rate(), self._shares[0])

    def _peers(self) -> Use:
        moving = [one for one in self._swarm.transfers() if one.phase is Phase.MOVING and not one.paused]
        return Use(bool(moving), float(sum(one.rate for one in moving)), self._shares[1])
