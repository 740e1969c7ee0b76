"""Python's collector of cycles, kept on the GUI thread while the window lives; and memory given back to the system.

Left alone the collector runs on whichever thread happens to allocate, and there destroys Qt objects that belong to
this one. Going through all that a large library holds takes it many frames. So what has lived for a while is put out of
its sight, and is looked through in a moment of calm: only cycles that died among it lie about until then.
"""

from __future__ import annotations

import ctypes
import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
_MANY = 10_000
"""As many new objects at once are a library that came in: rows, in which there are no cycles."""
_CALM_S = 0.01
"""Reckoned between two looks: nobody does anything and nothing moves."""
_CALM_LOOKS = 6
_THOROUGH_EVERY_S = 300.0
_THOROUGH_AT_LAST_S = 1800.0
"""Calm or not."""

_ARENA_MAX, _TRIM_THRESHOLD, _MMAP_THRESHOLD = -8, -1, -3
"""Of the C library's `mallopt`."""
_ARENAS, _KEPT = 2, 128 * 1024


def frugal_allocator() -> None:
    """A heap for each thread, and pictures' memory kept for the next one, cost tens of megabytes in a program that has
    many threads and lets most of them wait. Without effect where the C library is another one."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        for what, value in ((_ARENA_MAX, _ARENAS), (_TRIM_THRESHOLD, _KEPT), (_MMAP_THRESHOLD, _KEPT)):
            mallopt(what, value)


class Garbage(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._calm = 0
        self._reckoned, self._thorough_at = time.thread_time(), time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        """To be called when no thread of the window runs any more."""
        self._timer.stop()
        collect_all()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        now = time.thread_time()
        self._calm = self._calm + 1 if now - self._reckoned < _CALM_S else 0
        since = time.monotonic() - self._thorough_at
        if since > _THOROUGH_AT_LAST_S or (since > _THOROUGH_EVERY_S and self._calm >= _CALM_LOOKS):
            collect_all()
            gc.freeze()
            self._thorough_at = time.monotonic()
        else:
            self._collect()
        self._reckoned = time.thread_time()

    def _collect(self) -> None:
        """The youngest generations that are due, as the interpreter itself would choose."""
        if gc.get_count()[0] > _MANY:
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                if generation == 2:
                    gc.freeze()
                return


def collect_all() -> None:
    """What was put out of sight as well."""
    gc.unfreeze()
    gc.collect()
