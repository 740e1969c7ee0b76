"""mpv's life beside the window: making it, stopping it and ending it each take longer than a frame.

So it is made and ended on threads of its own. What draws is made and freed on the window's thread, where its OpenGL
context lives, and is freed only when mpv has given its screen up: before that, freeing waits for mpv.
Nothing here asks mpv and waits: it may be reading.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from .mpv_drawing import Drawing
from .player_mpv import make_mpv
from .player_stream import Protocol

_SCREEN, _IDLE = "current-vo", "idle-active"
_END_FILE = 7
"""mpv's number of that event."""
_PATIENCE_MS = 2000
"""A screen is given up within a few frames. Where it is not, waiting for it costs less than never ending."""

_living: set[MpvCore] = set()
"""Until mpv has ended, whatever became of the page: its threads call back till then."""


class MpvCore(QObject):
    """One mpv. Orders given before it is there are kept."""

    made = Signal()
    absent = Signal()
    """libmpv is missing."""
    told = Signal(str, object)
    broke = Signal(str)
    frame = Signal()
    ended = Signal()
    """Nothing of it is left in any window."""
    _made = Signal()
    _gone = Signal()

    def __init__(self, watched: Iterable[str]) -> None:
        super().__init__()
        self.mpv: Any = None
        self._found: tuple[Any, Protocol | None] = (None, None)
        self._protocol: Protocol | None = None
        self._drawings: list[Drawing] = []
        self._orders: list[tuple[str, ...]] = []
        self._screen: object = None
        self._idle = True
        self._closed = False
        self._when_dark: Callable[[], None] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._dark)
        self._made.connect(self._take_made, Qt.ConnectionType.QueuedConnection)
        self._gone.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self.told.connect(self._look_at_screen, Qt.ConnectionType.QueuedConnection)
        _living.add(self)
        self._making = threading.Thread(target=self._make, args=(tuple(watched),), name="mpv-begin")
        self._making.start()

    def command(self, *words: object) -> None:
        said = tuple(str(word) for word in words)
        if said[0] == "loadfile":
            self._idle = False  # it will say so itself, but later than one may ask
        if self.mpv is not None:
            self.mpv.command_async(*said)
        elif not self._closed:
            self._orders.append(said)

    def draw(self) -> Drawing | None:
        """A place to draw, in the OpenGL context that is current; None while there is no mpv to draw."""
        if self.mpv is None:
            return None
        drawing = Drawing(self.mpv, self.frame.emit)
        self._drawings.append(drawing)
        return drawing

    def darken(self, then: Callable[[], None]) -> None:
        """Gives up the screen and all that was made to draw upon it; sound goes on. Once it closes only its end
        follows, which must not be forgotten for this."""
        if self._closed:
            return
        self.command("set", "vid", "no")
        self._await_dark(then)

    def close(self) -> None:
        """Silent at once; the rest follows when it costs nobody a frame."""
        if self._closed:
            return
        self._hush()
        if self.mpv is not None:
            self.command("stop")
            self._await_dark(self._end)

    def finish(self) -> None:
        """Now, for the program's end: no event loop follows that could do it step by step."""
        self._hush()
        self._making.join()
        if self.mpv is None:
            self.mpv, self._protocol = self._found
        if self.mpv is not None:
            self._patience.stop()
            self._free()
            self._end()

    # -- its own threads -------------------------------------------------------------------------------------------

    def _make(self, watched: tuple[str, ...]) -> None:
        mpv = make_mpv()
        if mpv is not None:
            self._found = (mpv, Protocol(mpv))
            for name in (*watched, _SCREEN, _IDLE):
                mpv.observe_property(name, self.told.emit)
            mpv.register_event_callback(self._happened)
        self._made.emit()

    def _happened(self, event: Any) -> None:
        if event.event_id.value != _END_FILE:  # to turn every event into words costs time, and some break on it
            return
        said = event.as_dict()
        if said.get("reason") == b"error":
            self.broke.emit((said.get("file_error") or b"").decode(errors="replace"))

    def _terminate(self, mpv: Any) -> None:
        mpv.terminate()
        self._gone.emit()

    # -- the window's thread ---------------------------------------------------------------------------------------

    def _take_made(self) -> None:
        mpv, self._protocol = self._found
        if mpv is None:
            _living.discard(self)
            self.absent.emit()
            return
        self.mpv = mpv
        if self._closed:
            self._end()
            return
        orders, self._orders = self._orders, []
        for words in orders:
            self.command(*words)
        self.made.emit()

    def _look_at_screen(self, name: str, value: object) -> None:
        if name == _SCREEN:
            self._screen = value
        elif name == _IDLE:
            self._idle = bool(value)
        else:
            return
        if self._when_dark is not None and self._is_dark():
            self._dark()

    def _is_dark(self) -> bool:
        """A file that is being opened has no screen yet, and gets one unless it is stopped."""
        return self._screen is None and (self._idle or not self._closed)

    def _await_dark(self, then: Callable[[], None]) -> None:
        self._when_dark = then
        self._patience.start()
        if self._is_dark():
            self._dark()

    def _dark(self) -> None:
        self._patience.stop()
        then, self._when_dark = self._when_dark, None
        self._free()
        if then is not None:
            then()

    def _free(self) -> None:
        for drawing in self._drawings:
            drawing.free()

    def _hush(self) -> None:
        self._closed = True
        if self._protocol is not None:
            self._protocol.cancel()

    def _end(self) -> None:
        mpv, self.mpv = self.mpv, None
        if mpv is not None:
            threading.Thread(target=self._terminate, args=(mpv,), name="mpv-end").start()
        self.ended.emit()

    def _forget(self) -> None:
        """mpv's threads have ended, so nothing calls back any more. Whoever holds this still, holds nothing large: of
        what QML made, PySide keeps the Python half for ever."""
        _living.discard(self)
        self._found, self._protocol = (None, None), None
        self._drawings.clear()


def finish_all() -> None:
    """To be called while the windows still live."""
    for core in list(_living):
        core.finish()
