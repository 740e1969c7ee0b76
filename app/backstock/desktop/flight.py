"""Whether a view goes past too fast for anybody to see what stands in it: the handle dragged, a page key held."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

_TOGETHER_S = 0.12
"""Leaps within such a time of each other are one flight: a page turned now and then is none."""
_RESTS_MS = 90


class Flight(QObject):
    changed = Signal(bool)
    """It begins, or the view has come to rest."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._leapt_at = 0.0
        self._flying = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS_MS)
        self._rest.timeout.connect(self._rested)

    def note(self, leap: bool) -> None:
        """The view moved. `leap`: by so much that most of what was in sight is not any more."""
        if not leap:
            return
        now = time.monotonic()
        if not self._flying and now - self._leapt_at < _TOGETHER_S:
            self._flying = True
            self.changed.emit(True)
        self._leapt_at = now
        if self._flying:
            self._rest.start()

    def _rested(self) -> None:
        self._flying = False
        self.changed.emit(False)
