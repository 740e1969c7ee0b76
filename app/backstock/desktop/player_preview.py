"""The small picture over the seek bar. A second mpv decodes it on a thread of its own, and nobody waits for it."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import Property, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from .player_mpv import make_peeping_mpv
from .player_stream import Protocol

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

WIDTH = 192
_MOST = 240
"""So many pictures are kept, about 20 MB."""
_SPREAD = 200
"""A film is looked at in so many places; between them the nearest earlier picture serves."""
_WITHIN_S = 4.0
_SHOWN_OR_ENDED = (21, 7)
"""mpv's numbers of these events: playback-restart, end-file."""


@QmlElement
class PreviewPicture(QQuickPaintedItem):
    """Shows what the film at `address` looks like `at` some second; nothing while that is not known."""

    changed = Signal()
    atChanged = Signal()
    readyChanged = Signal()
    _came = Signal(str, int, object)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._address, self._duration, self._at = "", 0.0, 0.0
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._image: QImage | None = None
        self._peeper: _Peeper | None = None
        self._closed = False
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def paint(self, painter: QPainter) -> None:
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._image)

    def _get_address(self) -> str:
        return self._address

    def _set_address(self, address: str) -> None:
        if address != self._address:
            self._show(None)
            self._end()
            self._address = address
            self.changed.emit()

    def _get_duration(self) -> float:
        return self._duration

    def _set_duration(self, duration: float) -> None:
        if duration != self._duration:
            self._duration = duration
            self._pictures.clear()
            self.changed.emit()

    def _get_at(self) -> float:
        return self._at

    def _set_at(self, at: float) -> None:
        """Asks for that picture; below 0 nothing is asked for."""
        self._at = at
        self.atChanged.emit()
        if self._closed or at < 0 or self._duration <= 0 or not self._address:
            return
        place = int(min(at, self._duration) / self._every)
        known = self._pictures.get(place)
        self._show(known)
        if known is not None:
            self._pictures.move_to_end(place)
            return
        if self._peeper is None:
            self._peeper = _Peeper(self._address, self._came.emit)
        self._peeper.want(place, (place + 0.5) * self._every)

    address = Property(str, _get_address, _set_address, notify=changed)
    duration = Property(float, _get_duration, _set_duration, notify=changed)
    at = Property(float, _get_at, _set_at, notify=atChanged)

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._image is not None

    @Slot()
    def close(self) -> None:
        """For good: while the page goes, its bindings may still ask for pictures, which nobody would end."""
        self._closed = True
        self._end()

    def _end(self) -> None:
        """Also of what it has gathered: PySide keeps the Python half of what QML made for ever."""
        peeper, self._peeper = self._peeper, None
        if peeper is not None:
            peeper.end()
        self._pictures.clear()
        self._image = None

    @property
    def _every(self) -> float:
        return max(1.0, self._duration / _SPREAD)

    def _take(self, address: str, place: int, picture: QImage) -> None:
        if address != self._address or self._duration <= 0:
            return
        self._pictures[place] = picture
        while len(self._pictures) > _MOST:
            self._pictures.popitem(last=False)
        if place == int(min(self._at, self._duration) / self._every):
            self._show(picture)

    def _show(self, picture: QImage | None) -> None:
        if picture is not self._image:
            self._image = picture
            self.readyChanged.emit()
            self.update()


class _Peeper:
    """Only the last place asked for counts. `came(address, place, picture)` is called on this thread."""

    def __init__(self, address: str, came: Any) -> None:
        self._address, self._came = address, came
        self._changed = threading.Condition()
        self._wanted: tuple[int, float] | None = None
        self._ended = False
        self._protocol: Protocol | None = None
        self._shown = threading.Semaphore(0)
        _living.add(self)
        threading.Thread(target=self._run, name="player-preview", daemon=True).start()

    def want(self, place: int, at: float) -> None:
        with self._changed:
            self._wanted = (place, at)
            self._changed.notify()

    def end(self) -> None:
        _living.discard(self)
        with self._changed:
            self._ended = True
            self._changed.notify()
        self._shown.release()

    def _run(self) -> None:
        player = make_peeping_mpv(WIDTH)
        if player is None:
            return
        try:
            self._protocol = Protocol(player, patient=False)
            player.register_event_callback(self._happened)
            player.command("loadfile", self._address, "replace")
            if self._shown.acquire(timeout=_WITHIN_S):
                self._serve(player)
        except (SystemError, RuntimeError, ValueError) as trouble:
            log.info("no small pictures of this film: %s", trouble)
        finally:
            player.terminate()

    def _serve(self, player: Any) -> None:
        while True:
            with self._changed:
                while self._wanted is None and not self._ended:
                    self._changed.wait()
                if self._ended:
                    return
                assert self._wanted is not None
                place, at = self._wanted
                self._wanted = None
            picture = self._picture(player, at)
            if picture is not None:
                with contextlib.suppress(RuntimeError):  # the page has gone
                    self._came(self._address, place, picture)

    def _picture(self, player: Any, at: float) -> QImage | None:
        while self._shown.acquire(blocking=False):
            pass
        try:
            player.command("seek", f"{at:.2f}", "absolute+keyframes")
            if not self._shown.acquire(timeout=_WITHIN_S) or self._ended:
                return None
            raw = player.command("screenshot-raw", "video")
        except (SystemError, RuntimeError, ValueError) as trouble:  # the place is not here yet, or there is no picture
            log.debug("no small picture at %.1f s: %s", at, trouble)
            return None
        image = QImage(raw["data"], raw["w"], raw["h"], raw["stride"], QImage.Format.Format_RGB32)
        return image.copy()

    def _happened(self, event: Any) -> None:
        if event.event_id.value in _SHOWN_OR_ENDED:
            self._shown.release()


def end_previews() -> None:
    """Whatever still looks for small pictures; to be called while the windows still live."""
    for peeper in list(_living):
        peeper.end()


_living: set[_Peeper] = set()
