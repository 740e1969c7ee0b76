"""What mpv plays as its page shows it: told by mpv name by name, and turned into properties."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QTimer, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickFramebufferObject, QQuickItem

from . import player_state as states
from .player_mpv import LOUDEST

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

WATCHED = (
    *("time-pos", "duration", "pause", "volume", "mute", "eof-reached", "track-list", "width", "path", "seeking"),
    *("chapter-list", "chapter", "paused-for-cache", "hwdec-current", "hwdec", "video-aspect-override"),
    *("current-ao", "file-format", "file-size", "frame-drop-count", "dwidth", "dheight", "playlist", *states.TUNABLE),
)
_STALL_MS = 400
"""A jump within what is here is over sooner; only a longer one is called waiting."""


@QmlElement
class MpvShown(QQuickFramebufferObject):
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

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._state: dict[str, Any] = {"pause": True, "volume": 100.0, "mute": False, **states.USUAL}
        self._aspect = "auto"
        self._away = False
        self._stalled = False
        self._stall = QTimer(self)
        self._stall.setSingleShot(True)
        self._stall.setInterval(_STALL_MS)
        self._stall.timeout.connect(self._now_stalled)

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
        return bool(self._state.get("width")) or self._away

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

    # -- within ----------------------------------------------------------------------------------------------------

    @property
    def _playlist(self) -> list[dict[str, Any]]:
        return self._state.get("playlist") or []

    def _set(self, name: str, value: object) -> None:
        """Tells mpv. Of `MpvItem`, which has one; Qt's classes cannot be abstract ones of Python's."""
        raise NotImplementedError

    def _take(self, name: str, value: object) -> None:
        if self._state.get(name) == value:
            return
        self._state[name] = value
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
