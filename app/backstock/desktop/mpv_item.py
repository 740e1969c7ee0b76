"""mpv drawing into the scene. Its video goes through a framebuffer item, so controls can lie over it.

Needs the basic render loop and the OpenGL scene graph (see `app`). Traps: the renderer must be held in Python, or it is
collected while C++ still owns it; mpv refuses video for a file that is loaded before its render context exists,
and gives it up when that context goes, as on the way to another window.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickFramebufferObject, QQuickItem
from shiboken6 import Shiboken

from . import player_state as states
from .mpv_core import MpvCore
from .mpv_drawing import Drawing, MpvRenderer
from .player_mpv import LOUDEST

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_WATCHED = (
    *("time-pos", "duration", "pause", "volume", "mute", "eof-reached", "track-list", "width", "path", "seeking"),
    *("chapter-list", "chapter", "paused-for-cache", "hwdec-current", "hwdec", "video-aspect-override"),
    *("current-ao", "file-format", "file-size", "frame-drop-count", "dwidth", "dheight", "playlist", *states.TUNABLE),
)
_STALL_MS = 400
"""A jump within what is here is over sooner; only a longer one is called waiting."""

_renderers: list[MpvRenderer] = []
"""Until C++ has deleted them, which a hidden window puts off: it may outlast the item."""


@QmlElement
class MpvItem(QQuickFramebufferObject):
    elapsedChanged = Signal()
    durationChanged = Signal()
    pausedChanged = Signal()
    volumeChanged = Signal()
    mutedChanged = Signal()
    tracksChanged = Signal()
    chaptersChanged = Signal()
    chapterChanged = Signal()
    tunedChanged = Signal()
    hasVideoChanged = Signal()
    waitingChanged = Signal()
    pathChanged = Signal()
    factsChanged = Signal()
    failed = Signal(str, arguments=["why"])
    ended = Signal()
    sought = Signal()
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
        self._state: dict[str, Any] = {"pause": True, "volume": 100.0, "mute": False, **states.USUAL}
        self._aspect = "auto"
        self._waiting: tuple[list[str], int, float] | None = None
        self._begun = False
        self._context_made = False
        self._place: QQuickItem | None = None
        """Where it is moving to."""
        self._returned = False
        self._stalled = False
        self._stall = QTimer(self)
        self._stall.setSingleShot(True)
        self._stall.setInterval(_STALL_MS)
        self._stall.timeout.connect(self._now_stalled)
        self._ready.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._core = MpvCore(_WATCHED)
        self._core.made.connect(self.update)
        self._core.frame.connect(self.update, Qt.ConnectionType.QueuedConnection)
        self._core.told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._core.broke.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        self._core.absent.connect(self.absent)
        self._core.ended.connect(self.over)

    def createRenderer(self) -> QQuickFramebufferObject.Renderer:
        _renderers[:] = [renderer for renderer in _renderers if Shiboken.isValid(renderer)]
        _renderers.append(MpvRenderer(self))
        return _renderers[-1]

    # -- what the page shows ---------------------------------------------------------------------------------------

    @Property(float, notify=elapsedChanged)
    def elapsed(self) -> float:
        return max(0.0, float(self._state.get("time-pos") or 0.0))

    @Property(float, notify=durationChanged)
    def duration(self) -> float:
        return float(self._state.get("duration") or 0.0)

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        return bool(self._state["pause"])

    @Property(bool, notify=waitingChanged)
    def waiting(self) -> bool:
        """It would play, and has nothing to play."""
        return self._stalled

    @Property(bool, notify=hasVideoChanged)
    def hasVideo(self) -> bool:
        return bool(self._state.get("width")) or self._place is not None

    @Property(float, notify=hasVideoChanged)
    def shape(self) -> float:
        """Width by height of the picture."""
        return float(self._state.get("dwidth") or 16) / float(self._state.get("dheight") or 9)

    @Property(bool, notify=mutedChanged)
    def muted(self) -> bool:
        return bool(self._state["mute"])

    @Property(str, notify=pathChanged)
    def path(self) -> str:
        return str(self._state.get("path") or "")

    @Property(list, notify=tracksChanged)
    def subtitles(self) -> list[dict[str, Any]]:
        return states.tracks(self._state.get("track-list"), "sub")

    @Property(list, notify=tracksChanged)
    def sounds(self) -> list[dict[str, Any]]:
        return states.tracks(self._state.get("track-list"), "audio")

    @Property(list, notify=chaptersChanged)
    def chapters(self) -> list[dict[str, Any]]:
        return states.chapters(self._state.get("chapter-list"))

    @Property(int, notify=chapterChanged)
    def chapter(self) -> int:
        now = self._state.get("chapter")
        return int(now) if now is not None else -1

    @Property(dict, notify=tunedChanged)
    def tuned(self) -> dict[str, float]:
        """What `tune` can change, by mpv's names."""
        return {name: float(self._state.get(name) or 0.0) for name in states.TUNABLE}

    @Property(str, notify=tunedChanged)
    def aspect(self) -> str:
        return self._aspect

    @Property(bool, notify=factsChanged)
    def hardware(self) -> bool:
        """Whether the graphics card may decode, not whether it does."""
        return self._state.get("hwdec") != "no"

    @Property(str, notify=factsChanged)
    def decoder(self) -> str:
        return states.decoder(self._state.get("hwdec-current"))

    @Property(bool, notify=factsChanged)
    def silent(self) -> bool:
        return self._state.get("current-ao") == "null"

    @Property(list, notify=factsChanged)
    def facts(self) -> list[dict[str, str]]:
        return states.facts(self._state)

    def _get_volume(self) -> float:
        return float(self._state["volume"] or 0.0)

    def _set_volume(self, volume: float) -> None:
        self._set("volume", max(0.0, min(LOUDEST, volume)))

    volume = Property(float, _get_volume, _set_volume, notify=volumeChanged)

    # -- deeds -----------------------------------------------------------------------------------------------------

    @Slot(list, int, float)
    def play(self, files: list[str], begin: int, start_s: float) -> None:
        """One after another without a gap, from `begin` on; only that one starts at `start_s`."""
        self._waiting = (list(files), begin, start_s)
        self._stall.start()
        if self._context_made:
            self._begin()

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

    @Slot(int)
    def skip(self, files: int) -> None:
        """The next or the previous track of an album."""
        self._command("playlist-next" if files > 0 else "playlist-prev", "weak")

    @Slot(str)
    def jump(self, file: str) -> None:
        """To another one of the files given to `play`, wherever a shuffle put it."""
        for place, entry in enumerate(self._state.get("playlist") or ()):
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
        if self._state.get(name) == value:
            return
        self._state[name] = value
        if name == "time-pos" and value is not None and not self._begun:
            self._begun = True
            self._set("start", "none")  # it was for the first file only
        if name in ("seeking", "paused-for-cache", "time-pos", "path", "eof-reached"):
            self._look_for_stall()
        if name == "seeking" and not value:
            self.sought.emit()
        if name == "eof-reached":
            if value:
                self.ended.emit()
            return
        for signal in self._signals(name):
            signal.emit()

    def _signals(self, name: str) -> tuple[Any, ...]:
        if name in states.TUNABLE:
            return (self.tunedChanged,)
        return {
            "time-pos": (self.elapsedChanged,),
            "duration": (self.durationChanged,),
            "pause": (self.pausedChanged,),
            "volume": (self.volumeChanged,),
            "mute": (self.mutedChanged,),
            "width": (self.hasVideoChanged, self.factsChanged),
            "dwidth": (self.hasVideoChanged,),
            "dheight": (self.hasVideoChanged,),
            "path": (self.pathChanged,),
            "track-list": (self.tracksChanged, self.factsChanged),
            "chapter-list": (self.chaptersChanged,),
            "chapter": (self.chapterChanged,),
            "video-aspect-override": (self.tunedChanged,),
        }.get(name, (self.factsChanged,))

    def _look_for_stall(self) -> None:
        state = self._state
        opening = bool(state.get("path")) and state.get("time-pos") is None
        stalled = bool(state.get("paused-for-cache") or state.get("seeking") or opening) and not state.get(
            "eof-reached"
        )
        if stalled and not self._stalled and not self._stall.isActive():
            self._stall.start()
        elif not stalled:
            self._stall.stop()
            if self._stalled:
                self._stalled = False
                self.waitingChanged.emit()

    def _now_stalled(self) -> None:
        self._stalled = True
        self.waitingChanged.emit()
