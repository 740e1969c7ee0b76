"""mpv drawing into the scene. Its video goes through a framebuffer item, so controls can lie over it.

Needs the basic render loop and the OpenGL scene graph (see `app`). Traps: the renderer must be held in Python, or it is
collected while C++ still owns it; mpv refuses video for a file that is loaded before its render context exists,
and gives it up when that context goes, as on the way to another window.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickFramebufferObject, QQuickItem
from shiboken6 import Shiboken

from . import player_state as states
from .mpv_core import MpvCore
from .mpv_drawing import Drawing, MpvRenderer
from .mpv_shown import WATCHED, MpvShown

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_renderers: list[MpvRenderer] = []
"""Until C++ has deleted them, which a hidden window puts off: it may outlast the item."""


@QmlElement
class MpvItem(MpvShown):
    absent = Signal()
    """libmpv is missing."""
    moved = Signal()
    tunedByHand = Signal(str, float, arguments=["name", "value"])
    over = Signal()
    """After `close`: nothing of it is left in its window."""
    _ready = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setMirrorVertically(False)
        self._waiting: tuple[list[str], int, float] | None = None
        self._begun = False
        self._context_made = False
        self._place: QQuickItem | None = None
        """Where it is moving to."""
        self._returned = False
        self._ready.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._core = MpvCore(WATCHED)
        self._core.made.connect(self.update)
        self._core.frame.connect(self.update, Qt.ConnectionType.QueuedConnection)
        self._core.told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._core.broke.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        self._core.absent.connect(self.absent)
        self._core.ended.connect(self.over)
        # A page that is left before it was built to its end goes without a word to QML.
        self.destroyed.connect(self._core.close)

    def createRenderer(self) -> QQuickFramebufferObject.Renderer:
        _renderers[:] = [renderer for renderer in _renderers if Shiboken.isValid(renderer)]
        _renderers.append(MpvRenderer(self))
        return _renderers[-1]

    # -- deeds -----------------------------------------------------------------------------------------------------

    @Slot(list, int, float)
    def play(self, files: list[str], begin: int, start_s: float) -> None:
        """One after another without a gap, from `begin` on; only that one starts at `start_s`."""
        self._waiting = (list(files), begin, start_s)
        self._stall.start()
        if self._context_made:
            self._begin()

    @Slot()
    def hearOnly(self) -> None:
        """Where nothing can be drawn, nothing is waited for."""
        self._set("vid", "no")
        self._context_made = True

    @Slot()
    def toggle(self) -> None:
        self._set("pause", not self._state["pause"])

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        self._set("pause", paused)

    @Slot()
    def toggleMute(self) -> None:
        self._set("mute", not self._state["mute"])

    @Slot(float)
    def seek(self, position_s: float) -> None:
        self._seek(max(0.0, position_s), "absolute+exact")

    @Slot(float)
    def seekRough(self, position_s: float) -> None:
        """To the nearest whole picture: while the bar is dragged."""
        self._seek(max(0.0, position_s), "absolute+keyframes")

    @Slot(float)
    def step(self, seconds: float) -> None:
        self._seek(seconds, "relative+exact")

    @Slot(int)
    def stepFrame(self, frames: int) -> None:
        self._command("frame-step" if frames > 0 else "frame-back-step")

    @Slot(list, int)
    def insert(self, files: list[str], at: int) -> None:
        """More of them, before the place `at` of those that are there."""
        self._set("keep-open", "yes")
        count = len(self._playlist)
        for step, file in enumerate(files):
            self._command("loadfile", file, "append")
            if at < count:
                self._command("playlist-move", count + step, at + step)

    @Slot(str)
    def remove(self, file: str) -> None:
        for place, entry in enumerate(self._playlist):
            if entry.get("filename") == file and not entry.get("current"):
                self._command("playlist-remove", place)
                return

    @Slot(result=int)
    def place(self) -> int:
        """Of what plays among all, wherever a shuffle put it."""
        return next((at for at, entry in enumerate(self._playlist) if entry.get("current")), 0)

    @Slot(int)
    def skip(self, files: int) -> None:
        """The next or the previous track of an album."""
        self._command("playlist-next" if files > 0 else "playlist-prev", "weak")

    @Slot(str)
    def jump(self, file: str) -> None:
        """To another one of the files given to `play`, wherever a shuffle put it."""
        for place, entry in enumerate(self._playlist):
            if entry.get("filename") == file:
                self._command("playlist-play-index", place)
                self._set("pause", False)

    @Slot(bool)
    def shuffle(self, on: bool) -> None:
        """What plays goes on."""
        self._command("playlist-shuffle" if on else "playlist-unshuffle")

    @Slot(int)
    def skipChapter(self, chapters: int) -> None:
        self._command("add", "chapter", chapters)

    @Slot(bool)
    def loopAll(self, on: bool) -> None:
        self._set("loop-playlist", "inf" if on else "no")

    @Slot(bool)
    def loopOne(self, on: bool) -> None:
        self._set("loop-file", "inf" if on else "no")

    @Slot(str, int)
    def chooseTrack(self, kind: str, number: int) -> None:
        """`kind` is sub or audio; 0 turns it off."""
        self._set("sid" if kind == "sub" else "aid", number or "no")
        if kind == "sub" and self._state["pause"]:
            self._seek(0.0, "relative+exact")  # else what was said before now comes only when it goes on

    @Slot(str, int)
    def cycleTrack(self, kind: str, direction: int) -> None:
        self._command("cycle", "sid" if kind == "sub" else "aid", "up" if direction > 0 else "down")

    @Slot(str)
    def addSubtitles(self, path: str) -> None:
        self._command("sub-add", path, "select")

    @Slot()
    def toggleSubtitles(self) -> None:
        self._command("cycle", "sub-visibility")

    @Slot(str, float)
    def tune(self, name: str, value: float) -> None:
        low, high = states.TUNABLE[name]
        wanted = round(max(low, min(high, value)), 3)
        self._set(name, wanted)
        self.tunedByHand.emit(name, wanted)

    @Slot(dict)
    def restore(self, tuned: dict[str, float]) -> None:
        """As it was tuned once before."""
        for name, value in tuned.items():
            self._set(name, value)

    @Slot(str)
    def chooseAspect(self, aspect: str) -> None:
        """auto, 4:3, 16:9, 2.35:1, or fill, which cuts off what does not fit."""
        self._aspect = aspect if aspect in states.ASPECTS else "auto"
        self._set("video-aspect-override", states.ASPECTS[self._aspect])
        self._set("panscan", 1.0 if self._aspect == "fill" else 0.0)
        self.tunedChanged.emit()

    @Slot(bool)
    def useHardware(self, on: bool) -> None:
        self._set("hwdec", "auto-safe" if on else "no")

    @Slot(str)
    def keepPicture(self, path: str) -> None:
        self._command("screenshot-to-file", path, "subtitles")

    @Slot(float)
    def liftSubtitles(self, share: float) -> None:
        """Keeps the lowest `share` of the picture (0 to 1) free of subtitles, for what is drawn over it."""
        self._set("sub-pos", round(100 * (1.0 - max(0.0, min(0.5, share)))))

    @Slot(QQuickItem)
    def moveTo(self, place: QQuickItem) -> None:
        """Into another window. What it draws with belongs to this one and is given up first; `moved` tells."""
        under_way, self._place = self._place is not None, place
        self._away = True
        if not under_way:
            self._core.darken(self._move)

    @Slot()
    def close(self) -> None:
        """The page may go at once; its window must last until `over`."""
        self._core.close()

    # -- the renderer's --------------------------------------------------------------------------------------------

    def draw(self) -> Drawing | None:
        return self._core.draw()

    def context_made(self) -> None:
        self._context_made = True
        self._ready.emit()

    # -- within ----------------------------------------------------------------------------------------------------

    def _move(self) -> None:
        place, self._place = self._place, None
        self._away = False
        self._context_made, self._returned = False, True
        if place is not None:
            self.setParentItem(None)  # type: ignore[arg-type] # out of its scene, whose renderer has nothing to draw with
            self.setParentItem(place)
            self.moved.emit()

    def _begin(self) -> None:
        if self._returned:
            self._returned = False
            self._set("vid", "auto")
        if self._waiting is None:
            return
        files, begin, start_s = self._waiting
        self._waiting = None
        self._begun = False
        self._set("start", f"{start_s:.2f}" if start_s > 0 else "none")
        self._set("keep-open", "always" if len(files) == 1 else "yes")
        self._set("pause", False)
        self._command("loadfile", files[begin], "replace")
        for file in files[begin + 1 :]:
            self._command("loadfile", file, "append")
        for place, file in enumerate(files[:begin]):
            self._command("loadfile", file, "append")
            self._command("playlist-move", len(files) - begin + place, place)

    def _seek(self, value: float, how: str) -> None:
        if self._state.get("duration"):
            self._command("seek", f"{value:.3f}", how)

    def _set(self, name: str, value: object) -> None:
        said = {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
        self._command("set", name, said)

    def _command(self, *words: object) -> None:
        self._core.command(*words)

    def _take(self, name: str, value: object) -> None:
        if name == "time-pos" and value is not None and not self._begun:
            self._begun = True
            self._set("start", "none")  # it was for the first file only
        super()._take(name, value)
