"""mpv drawing into the scene. Its video goes through a framebuffer item, so controls can lie over it.

Needs the basic render loop and the OpenGL scene graph (see `app`). Traps: the renderer and its framebuffer must be
held in Python, or they are collected while C++ still draws with them; mpv refuses video for a file that is loaded
before its render context exists; its callbacks come on mpv's threads and may only emit queued signals.
"""

from __future__ import annotations

import locale
import logging
import threading
from typing import Any

from PySide6.QtCore import Property, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QOpenGLContext, QSurface
from PySide6.QtOpenGL import QOpenGLFramebufferObject
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickFramebufferObject, QQuickItem

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)
_WATCHED = ("time-pos", "duration", "pause", "volume", "mute", "eof-reached", "track-list", "width")


@QmlElement
class MpvItem(QQuickFramebufferObject):
    elapsedChanged = Signal()
    durationChanged = Signal()
    pausedChanged = Signal()
    volumeChanged = Signal()
    mutedChanged = Signal()
    tracksChanged = Signal()
    hasVideoChanged = Signal()
    failed = Signal(str, arguments=["why"])
    ended = Signal()
    _told = Signal(str, object)
    _frame = Signal()
    _ready = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setMirrorVertically(False)
        self._state: dict[str, Any] = {"time-pos": 0.0, "duration": 0.0, "pause": True, "volume": 100.0, "mute": False}
        self._renderer: _Renderer | None = None
        self._waiting: tuple[list[str], float] | None = None
        self._context_made = False
        self._frame.connect(self.update, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._ready.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self.mpv = _make_mpv()
        if self.mpv is not None:
            for name in _WATCHED:
                self.mpv.observe_property(name, self._observed)

    def createRenderer(self) -> QQuickFramebufferObject.Renderer:
        self._renderer = _Renderer(self)
        return self._renderer

    @Property(float, notify=elapsedChanged)
    def elapsed(self) -> float:
        return float(self._state["time-pos"] or 0.0)

    @Property(float, notify=durationChanged)
    def duration(self) -> float:
        return float(self._state["duration"] or 0.0)

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        return bool(self._state["pause"])

    @Property(bool, notify=hasVideoChanged)
    def hasVideo(self) -> bool:
        return bool(self._state.get("width"))

    @Property(bool, notify=mutedChanged)
    def muted(self) -> bool:
        return bool(self._state["mute"])

    @Property(list, notify=tracksChanged)
    def subtitles(self) -> list[dict[str, Any]]:
        return self._tracks("sub")

    @Property(list, notify=tracksChanged)
    def sounds(self) -> list[dict[str, Any]]:
        return self._tracks("audio")

    def _get_volume(self) -> float:
        return float(self._state["volume"] or 0.0)

    def _set_volume(self, volume: float) -> None:
        self._set("volume", max(0.0, min(100.0, volume)))

    volume = Property(float, _get_volume, _set_volume, notify=volumeChanged)

    @Slot(list, float)
    def play(self, files: list[str], start_s: float) -> None:
        self._waiting = (list(files), start_s)
        if self._context_made:
            self._begin()

    @Slot()
    def toggle(self) -> None:
        self._set("pause", not self._state["pause"])

    @Slot()
    def toggleMute(self) -> None:
        self._set("mute", not self._state["mute"])

    @Slot(float)
    def seek(self, position_s: float) -> None:
        if self.mpv is not None and self._state["duration"]:
            self.mpv.command_async("seek", str(max(0.0, position_s)), "absolute")

    @Slot(int)
    def skip(self, files: int) -> None:
        """The next or the previous track of an album."""
        if self.mpv is not None:
            self.mpv.command_async("playlist-next" if files > 0 else "playlist-prev", "weak")

    @Slot(str, int)
    def chooseTrack(self, kind: str, number: int) -> None:
        """`kind` is sub or audio; 0 turns it off."""
        self._set("sid" if kind == "sub" else "aid", number or "no")

    @Slot(float)
    def liftSubtitles(self, share: float) -> None:
        """Keeps the lowest `share` of the picture (0 to 1) free of subtitles, for what is drawn over it."""
        self._set("sub-pos", round(100 * (1.0 - max(0.0, min(0.5, share)))))

    @Slot()
    def close(self) -> None:
        """Ends mpv, beside the window because that takes a while. To be called while the window still lives."""
        mpv, self.mpv = self.mpv, None
        if self._renderer is not None:
            self._renderer.free()
        if mpv is not None:
            threading.Thread(target=mpv.terminate, name="mpv-end").start()

    def context_made(self) -> None:
        self._context_made = True
        self._ready.emit()

    def frame_wanted(self) -> None:
        """Called by mpv on its own thread."""
        self._frame.emit()

    def _begin(self) -> None:
        if self._waiting is None or self.mpv is None:
            return
        files, start_s = self._waiting
        self._waiting = None
        self._set("start", f"{start_s:.2f}" if start_s > 0 else "none")
        self._set("pause", False)
        for number, file in enumerate(files):
            self.mpv.command_async("loadfile", file, "append" if number else "replace")

    def _set(self, name: str, value: object) -> None:
        if self.mpv is not None:
            said = {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
            self.mpv.command_async("set", name, said)

    def _observed(self, name: str, value: object) -> None:
        """On mpv's event thread: only hand over."""
        self._told.emit(name, value)

    def _take(self, name: str, value: object) -> None:
        if self._state.get(name) == value:
            return
        self._state[name] = value
        if name == "eof-reached":
            if value:
                self.ended.emit()
            return
        signal = {
            "time-pos": self.elapsedChanged,
            "duration": self.durationChanged,
            "pause": self.pausedChanged,
            "volume": self.volumeChanged,
            "mute": self.mutedChanged,
            "width": self.hasVideoChanged,
        }.get(name, self.tracksChanged)
        signal.emit()

    def _tracks(self, kind: str) -> list[dict[str, Any]]:
        tracks = self._state.get("track-list") or []
        return [
            {
                "number": track["id"],
                "text": track.get("title") or track.get("lang") or f"{track['id']}",
                "on": bool(track.get("selected")),
            }
            for track in tracks
            if track.get("type") == kind
        ]


class _Renderer(QQuickFramebufferObject.Renderer):
    """Runs on the thread of the scene graph, which is the GUI thread under the basic render loop."""

    def __init__(self, item: MpvItem) -> None:
        super().__init__()
        self._item = item
        self._fbo: QOpenGLFramebufferObject | None = None
        self._context: Any = None
        self._address: Any = None
        self._opengl: QOpenGLContext | None = None
        self._surface: QSurface | None = None

    def createFramebufferObject(self, size: QSize) -> QOpenGLFramebufferObject:
        if self._context is None and self._item.mpv is not None:
            self._make_context()
        self._fbo = QOpenGLFramebufferObject(size)
        return self._fbo

    def render(self) -> None:
        if self._context is not None and self._fbo is not None:
            place = {"w": self._fbo.width(), "h": self._fbo.height(), "fbo": self._fbo.handle()}
            self._context.render(flip_y=False, opengl_fbo=place)

    def free(self) -> None:
        """mpv gives its textures back, so our OpenGL context has to be current."""
        context, self._context = self._context, None
        if context is not None and self._opengl is not None and self._surface is not None:
            context.update_cb = None
            self._opengl.makeCurrent(self._surface)
            context.free()

    def _make_context(self) -> None:
        import mpv

        self._opengl = QOpenGLContext.currentContext()
        self._surface = self._opengl.surface()
        self._address = mpv.MpvGlGetProcAddressFn(_address_of)
        self._context = mpv.MpvRenderContext(
            self._item.mpv, "opengl", opengl_init_params={"get_proc_address": self._address}
        )
        self._context.update_cb = self._item.frame_wanted
        self._item.context_made()


def _address_of(_: object, name: bytes) -> int:
    context = QOpenGLContext.currentContext()
    return int(context.getProcAddress(name)) if context else 0


def _make_mpv() -> Any:
    """None where libmpv is missing; the page then says so."""
    locale.setlocale(locale.LC_NUMERIC, "C")
    try:
        import mpv
    except (ImportError, OSError) as missing:
        log.warning("films cannot be played here: %s", missing)
        return None
    return mpv.MPV(
        vo="libmpv",
        hwdec="auto-safe",
        keep_open="yes",
        osc=False,
        input_default_bindings=False,
        input_vo_keyboard=False,
        ytdl=False,
        load_scripts=False,
        audio_client_name="Backstock",
    )


def mpv_items(root: QObject) -> list[MpvItem]:
    """All players in a window, so that they can be ended before it."""
    return root.findChildren(MpvItem)
