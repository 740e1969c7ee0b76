"""Python's collector of cycles, kept on the GUI thread while the window lives; and memory given back to the system.

Left alone the collector runs on whichever thread happens to allocate, and there destroys Qt objects that belong to
this one.
"""

from __future__ import annotations

import ctypes
import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


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
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def close(self) -> None:
        """To be called when no thread of the window runs any more."""
        self._timer.stop()
        gc.collect()
        if self._was_on:
            gc.enable()

    def _collect(self) -> None:
        """The youngest generations that are due, as the interpreter itself would choose."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
