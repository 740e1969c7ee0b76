"""What the window's root is given: a controller for each page, and the few deeds that concern the whole window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ..domain.ids import TitleId
from .accounts import Accounts
from .adding import Adding
from .adoption import Adoption
from .commands import Commands
from .desk import Desk
from .elided import elided_at
from .first_run import FirstRun
from .home import Home
from .jobs import Jobs
from .language import Language
from .library import Library
from .limits import SpeedLimits
from .lying import Lying
from .nodes import Nodes
from .notices import Notices
from .pads import Pads, type_into
from .player import Player
from .preferences import Preferences
from .program_settings import ProgramSettings
from .roll import Roll
from .signing import SignIn
from .title_page import TitlePage
from .walk import walk

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_WATCH, _DEMO, _TELEVISION = "watch:", "demo:", "tv:"


@QmlElement
class Shell(QObject):
    titleWanted = Signal(str, arguments=["titleId"])
    magnetWanted = Signal(str, arguments=["magnet"])

    def __init__(
        self, desk: Desk, preferences: Preferences, language: Language, in_tray: bool, parent: QObject | None = None
    ) -> None:
        """`in_tray`: closing the window leaves it waiting beside the clock."""
        super().__init__(parent)
        self._tray = in_tray
        self._core, self._tasks = desk.core, desk.tasks
        self._notices = desk.notices
        self._preferences = preferences
        self._language = language
        self._library = Library(desk, self)
        self._title = TitlePage(desk, self)
        self._jobs = Jobs(desk, self)
        self._nodes = Nodes(desk, self)
        self._adding = Adding(desk, self)
        self._first_run = FirstRun(desk, self)
        self._accounts = Accounts(desk, self)
        self._sign_in = SignIn(desk, self)
        self._limits = SpeedLimits(desk, self)
        self._adoption = Adoption(desk, self)
        self._program = ProgramSettings(desk, self)
        self._sign_in.locked.connect(self._accounts.load)
        self._adding.adopting.connect(self._adoption.follow)
        self._player = Player(desk, self)
        self._library.order_by(*preferences.library_order())
        self._library.questionChanged.connect(self._keep_order)
        self._roll = Roll(desk, self)
        self._pads = Pads(preferences.file, parent=self)
        self._home = Home(desk, self._roll, self)
        self._lying = Lying(desk, self._roll, self)
        self._commands = Commands(desk, self._roll, preferences, self)
        for page in (self._title, self._home.foremost):
            page.watchWanted.connect(self._player.watch)

    @Property(Library, constant=True)
    def library(self) -> Library:
        return self._library

    @Property(TitlePage, constant=True)
    def title(self) -> TitlePage:
        return self._title

    @Property(Home, constant=True)
    def home(self) -> Home:
        return self._home

    @Property(Lying, constant=True)
    def lying(self) -> Lying:
        return self._lying

    @Property(Pads, constant=True)
    def pads(self) -> Pads:
        return self._pads

    @Property(Language, constant=True)
    def language(self) -> Language:
        return self._language

    @Property(Commands, constant=True)
    def commands(self) -> Commands:
        return self._commands

    @Property(Jobs, constant=True)
    def jobs(self) -> Jobs:
        return self._jobs

    @Property(Nodes, constant=True)
    def nodes(self) -> Nodes:
        return self._nodes

    @Property(Adding, constant=True)
    def adding(self) -> Adding:
        return self._adding

    @Property(FirstRun, constant=True)
    def firstRun(self) -> FirstRun:
        return self._first_run

    @Property(Accounts, constant=True)
    def accounts(self) -> Accounts:
        return self._accounts

    @Property(SignIn, constant=True)
    def signIn(self) -> SignIn:
        return self._sign_in

    @Property(SpeedLimits, constant=True)
    def limits(self) -> SpeedLimits:
        return self._limits

    @Property(Adoption, constant=True)
    def adoption(self) -> Adoption:
        return self._adoption

    @Property(ProgramSettings, constant=True)
    def program(self) -> ProgramSettings:
        return self._program

    @Property(Player, constant=True)
    def player(self) -> Player:
        return self._player

    @Property(Notices, constant=True)
    def notices(self) -> Notices:
        return self._notices

    @Property(Preferences, constant=True)
    def preferences(self) -> Preferences:
        return self._preferences

    def _in_tray(self) -> bool:
        return self._tray

    inTray = Property(bool, _in_tray, constant=True)

    @Slot(QQuickWindow, int, result=bool)
    def walk(self, window: QQuickWindow, key: int) -> bool:
        return walk(window, key)

    @Slot(QQuickItem, int, str)
    def typeInto(self, item: QQuickItem, key: int, text: str) -> None:
        type_into(item, Qt.Key(key), text)

    @Slot(QQuickWindow, float, float, result="QVariantMap")
    def elidedAt(self, window: QQuickWindow, x: float, y: float) -> dict[str, object]:
        text, place = elided_at(window.contentItem(), x, y)
        return {"text": text, "x": place.x(), "y": place.y(), "width": place.width(), "height": place.height()}

    @Slot(str)
    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @property
    def job_list(self) -> Jobs:
        return self._jobs

    def close(self) -> None:
        self._pads.close()

    def load(self) -> None:
        self._first_run.load()
        self._library.load()
        self._home.load()
        self._jobs.load()
        self._nodes.load()
        self._accounts.load()
        self._limits.load()
        self._program.load()

    def _keep_order(self) -> None:
        self._preferences.keep_library_order(*self._library.order())

    def open_thing(self, thing: str) -> None:
        """A magnet is shown before it is taken, a path is added.

        `watch:NAME` plays what is here, `demo:` starts the demo, `tv:` makes everything large.
        """
        if thing.startswith("magnet:"):
            self.magnetWanted.emit(thing)
        elif thing.startswith(_WATCH):
            self._watch(thing.removeprefix(_WATCH))
        elif thing == _DEMO:
            self._first_run.startDemo()
        elif thing == _TELEVISION:
            self._preferences.appearance.setProperty("television", True)
        else:
            self._adding.addPath(thing)

    def _watch(self, name: str) -> None:
        """What is here plays at once; for the rest its page says what it takes."""
        core = self._core

        def work() -> tuple[TitleId, bool]:
            title_id = core.find_title(name)
            return title_id, core.playable(title_id) is not None

        def done(found: tuple[TitleId, bool]) -> None:
            self.titleWanted.emit(found[0])
            if found[1]:
                self._player.watch(found[0])

        self._tasks.run(work, done)
