"""Between the page that plays and the rest of the desktop: what it is told, what it asks, and that it stays awake."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from . import words
from .awake import Awake, Need
from .mpv_item import MpvItem
from .player import Player
from .player_bus import MediaBus
from .player_mpris import Playing

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_REPEATS = {"None": "no", "Track": "one", "Playlist": "all"}


class _Threads:
    """What would go on without the page."""

    def __init__(self, awake: Awake, bus: MediaBus) -> None:
        self._awake, self._bus = awake, bus
        _living.add(self)

    def end(self) -> None:
        if self in _living:
            _living.discard(self)
            self._awake.close()
            self._bus.close()


@QmlElement
class PlayerRemote(QObject):
    """Lives as long as the page. What the page itself must do it is asked by signals."""

    bound = Signal()
    fileAsked = Signal(int, arguments=["steps"])
    volumeAsked = Signal(int, arguments=["percent"])
    stopAsked = Signal()
    raiseAsked = Signal()
    _asked = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._film: MpvItem | None = None
        self._player: Player | None = None
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self._bus = MediaBus(self._asked.emit)
        self._awake = Awake(words.tr("playing a film or music"))
        self._threads = _Threads(self._awake, self._bus)
        # A page that is left before it was built to its end goes without a word to QML.
        self.destroyed.connect(self._threads.end)

    def _get_film(self) -> MpvItem | None:
        return self._film

    def _set_film(self, film: MpvItem | None) -> None:
        """None while the page is being taken down."""
        self._film = film
        if film is None:
            return
        for signal in (
            *(film.pausedChanged, film.durationChanged, film.tunedChanged, film.volumeChanged, film.waitingChanged),
            *(film.elapsedChanged, film.hasVideoChanged),
        ):
            signal.connect(self._tell)
        film.sought.connect(self._moved)
        self.bound.emit()

    def _get_player(self) -> Player | None:
        return self._player

    def _set_player(self, player: Player | None) -> None:
        self._player = player
        if player is None:
            return
        for signal in (player.fileChanged, player.orderChanged, player.changed):
            signal.connect(self._tell)
        self.bound.emit()

    film = Property(MpvItem, _get_film, _set_film, notify=bound)
    player = Property(Player, _get_player, _set_player, notify=bound)

    @Slot()
    def end(self) -> None:
        self._film = None
        self._threads.end()

    @Slot()
    def _moved(self) -> None:
        if self._film is not None:
            self._bus.moved(self._number("elapsed"))

    @Slot()
    def _tell(self) -> None:
        player = self._player
        if self._film is None or player is None or not player.property("open"):
            return
        index, count = int(player.property("index")), len(player.property("addresses"))
        wraps = player.property("repeat") == "all" or player.property("shuffled")
        paused = bool(self._film.property("paused"))
        self._awake.keep(Need.NOTHING if paused else Need.SCREEN if self._film.property("hasVideo") else Need.COMPUTER)
        self._bus.show(
            Playing(
                status="Paused" if paused else "Playing",
                number=index,
                title=player.property("fileName"),
                album=player.property("name") if count > 1 else "",
                art=player.property("art"),
                length_s=self._number("duration"),
                position_s=self._number("elapsed"),
                speed=self._film.property("tuned")["speed"] or 1.0,
                volume=self._number("volume") / 100,
                shuffled=player.property("shuffled"),
                repeat=player.property("repeat"),
                has_next=count > 1 and (wraps or index + 1 < count),
                has_previous=count > 1 and (wraps or index > 0),
            )
        )

    @Slot(str, object)
    def _do(self, deed: str, value: object) -> None:
        film, player = self._film, self._player
        if film is None or player is None:
            return
        number = float(value) if isinstance(value, int | float) else 0.0
        match deed:
            case "PlayPause":
                film.toggle()
            case "Play" | "Pause":
                film.pause(deed == "Pause")
            case "Stop":
                self.stopAsked.emit()
            case "Raise":
                self.raiseAsked.emit()
            case "Next" | "Previous":
                self.fileAsked.emit(1 if deed == "Next" else -1)
            case "Seek":
                film.step(number)
            case "SetPosition":
                film.seek(number)
            case "Rate" if number > 0:
                film.tune("speed", number)
            case "Volume":
                self.volumeAsked.emit(round(max(0.0, number) * 100))
            case "Shuffle":
                player.setProperty("shuffled", bool(value))
            case "LoopStatus":
                player.setProperty("repeat", _REPEATS.get(str(value), "no"))

    def _number(self, name: str) -> float:
        return float(self._film.property(name)) if self._film is not None else 0.0


def end_remotes() -> None:
    """To be called while the windows still live."""
    for threads in list(_living):
        threads.end()


_living: set[_Threads] = set()
