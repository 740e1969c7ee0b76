"""Does what a second start, a link or a message of the desktop asks of the window; `links` says what may be asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.ids import TitleId
from ..domain.titles import Kind, TitleRow, Where
from . import words
from .adding import Adding
from .desk import Desk
from .links import Way, Wish, read
from .player import Player

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Opening(QObject):
    titleWanted = Signal(str, arguments=["titleId"])
    magnetWanted = Signal(str, arguments=["magnet"])
    """A magnet, or a torrent file: it is shown before it is taken."""
    pageWanted = Signal(str, arguments=["page"])
    searchWanted = Signal(str, arguments=["text"])
    playAsked = Signal(str, str, arguments=["titleId", "name"])
    """A link would like it to be played; a person decides."""
    frontWanted = Signal()
    """The window shall be seen: what begins is seen in it."""
    demoWanted = Signal()
    televisionWanted = Signal()

    def __init__(self, desk: Desk, adding: Adding, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._adding, self._player = desk, adding, player

    def open(self, thing: str) -> None:
        wish = read(thing)
        if self._player.property("open") and wish.way in (Way.TITLE, Way.PLAY, Way.SEARCH, Way.PAGE):
            self._player.setProperty("small", True)
        match wish.way:
            case Way.MAGNET | Way.TORRENT:
                self.magnetWanted.emit(wish.what)
            case Way.PATH:
                self._adding.addPath(wish.what)
            case Way.TITLE | Way.PLAY:
                self._show(wish)
            case Way.SEARCH:
                self.searchWanted.emit(wish.what)
            case Way.PAGE:
                self.pageWanted.emit(wish.what)
            case Way.WATCH:
                self._watch(wish.what)
            case Way.DEMO:
                self.demoWanted.emit()
            case Way.TELEVISION:
                self.televisionWanted.emit()
            case Way.UNKNOWN:
                self._desk.notices.say(words.tr("This link is none that Backstock knows."), wish.what)

    @Slot(str)
    def play(self, title_id: str) -> None:
        """A person pressed it: what is here begins, for the rest its page says what it takes."""

        def found(row: TitleRow) -> None:
            if row.where is Where.HERE and row.kind is Kind.GAME:
                self._desk.tasks.run(lambda: self._desk.core.play(row.title_id), lambda _: None)
                return
            self.frontWanted.emit()
            self.titleWanted.emit(row.title_id)
            if row.where is Where.HERE and row.kind in (Kind.FILM, Kind.MUSIC):
                self._player.watch(row.title_id)

        self._find(title_id, found)

    def _show(self, wish: Wish) -> None:
        def found(row: TitleRow) -> None:
            self.titleWanted.emit(row.title_id)
            if wish.way is Way.PLAY:
                self.playAsked.emit(row.title_id, row.name)

        self._find(wish.what, found)

    def _find(self, title_id: str, found: Callable[[TitleRow], None]) -> None:
        core = self._desk.core

        def done(rows: list[TitleRow]) -> None:
            if rows:
                found(rows[0])
            else:
                self._desk.notices.say(words.tr("The title this leads to is not in your library."))

        self._desk.tasks.run(lambda: list(core.title_rows([TitleId(title_id)])), done)

    def _watch(self, name: str) -> None:
        """What is here plays at once; for the rest its page says what it takes."""
        core = self._desk.core

        def work() -> tuple[TitleId, bool]:
            title_id = core.find_title(name)
            return title_id, core.playable(title_id) is not None

        def done(found: tuple[TitleId, bool]) -> None:
            self.titleWanted.emit(found[0])
            if found[1]:
                self._player.watch(found[0])

        self._desk.tasks.run(work, done)
