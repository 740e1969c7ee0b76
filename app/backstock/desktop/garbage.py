"""Python's collector of cycles, kept on the GUI thread while the window lives.

Left alone it runs on whichever thread happens to allocate, and there destroys Qt objects that belong to this one.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


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
