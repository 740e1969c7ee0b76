"""Which limits hold now: the person's, at the hours they gave, followed as the clock goes and as the file changes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from ..domain.errors import BackstockError
from ..domain.events import EventBus, QueueChanged
from ..domain.limits import Bandwidth, Limits
from ..settings import load_settings, settings_file
from .limits_file import keep_limits

log = logging.getLogger(__name__)

_LOOK_S = 1.0
"""How late hours may begin, and how late another process's change is seen."""


class Limiting:
    """`apply` and `widen` make the limits true in the process that moves the bytes."""

    def __init__(
        self,
        limits: Limits,
        apply: Callable[[Bandwidth], None],
        widen: Callable[[int], None],
        events: EventBus,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._limits = limits
        self._apply = apply
        self._widen = widen
        self._events = events
        self._clock = clock
        self._lock = threading.Lock()
        self._in_force: Bandwidth | None = None
        self._stamp = _stamp()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="limits", daemon=True)

    def start(self) -> None:
        self._widen(self._limits.at_once)
        self.look()
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(5.0)

    def limits(self) -> Limits:
        self._read_again()
        with self._lock:
            return self._limits

    def now(self) -> Bandwidth:
        return self.limits().at(self._clock())

    def set(self, limits: Limits) -> None:
        """Written to the settings, and true from now on. Raises BackstockError when the environment rules otherwise."""
        with self._lock:
            keep_limits(self._limits, limits)
            self._stamp = _stamp()
        self._take(limits)

    def look(self) -> None:
        """Makes true what should be in force at this moment."""
        with self._lock:
            wanted = self._limits.at(self._clock())
            if wanted == self._in_force:
                return
            self._in_force = wanted
        self._apply(wanted)
        self._events.emit(QueueChanged())

    def _follow(self) -> None:
        while not self._closing.wait(_LOOK_S):
            try:
                self._read_again()
                self.look()
            except BackstockError as trouble:
                log.warning("the limits could not be applied: %s", trouble)

    def _read_again(self) -> None:
        """After another process, or the person with an editor, changed the file."""
        stamp = _stamp()
        with self._lock:
            if stamp == self._stamp:
                return
            self._stamp = stamp
        try:
            self._take(load_settings().network.limits)
        except BackstockError as wrong:
            log.warning("the limits stay as they were: %s", wrong)

    def _take(self, limits: Limits) -> None:
        with self._lock:
            if limits == self._limits:
                return
            self._limits = limits
        self._widen(limits.at_once)
        self.look()
        self._events.emit(QueueChanged())


def _stamp() -> tuple[int, int, int]:
    """Differs after every change of the settings file."""
    try:
        found = settings_file().stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_ino, found.st_mtime_ns, found.st_size)
