"""What the window's root is given: a controller for each page, and the few deeds that concern the whole window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ..domain.ids import TitleId
from ..domain.titles import TitleRow
from . import words
from .about import About
from .accounts import Accounts
from .adding import Adding
from .adoption import Adoption
from .commands import Commands
from .desk import Desk
from .edit_deeds import EditDeeds
from .editing import TitleEditor
from .elided import elided_at
from .first_run import FirstRun
from .home import Home
from .jobs import Jobs
from .kin import Kin
from .language import Language
from .leaving import Leaving
from .library import Library
from .limits import SpeedLimits
from .lying import Lying
from .menu_place import MenuPlace
from .network import NetworkReach
from .nodes import Nodes
from .notices import Notices
from .opening import Opening
from .pads import Pads, type_into
from .places import Places
from .player import Player
from .preferences import Preferences
from .program_settings import ProgramSettings
from .roll import Roll
from .selection import Selection
from .signing import SignIn
from .title_page import TitlePage
from .walk import turn, walk
from .worth_doing import WorthDoing

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._edit_deeds = EditDeeds(desk, self)
        self._editor = TitleEditor(desk, self._edit_deeds, self)
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
        self._library.remember(preferences.places.library(), preferences.places.folded())
        self._library.folded.connect(preferences.places.keep_folded)
        self._roll = Roll(desk, self)
        self._pads = Pads(preferences.file, parent=self)
        self._kin = Kin(desk, self._roll, self._title, self)
        self._home = Home(desk, self._roll, self._nodes, self)
        self.leave = Leaving(preferences.habits, self._jobs, self)
        self._about = About(desk, self)
        self._menu_place = MenuPlace(desk, self)
        self.reach = NetworkReach(self)
        self.opener = Opening(desk, self._adding, self._player, self)
        self.opener.titleWanted.connect(self.titleWanted)
        self.opener.magnetWanted.connect(self.magnetWanted)
        self.opener.demoWanted.connect(self._first_run.startDemo)
        self.opener.televisionWanted.connect(lambda: preferences.appearance.setProperty("television", True))
        self._lying = Lying(desk, self._roll, self)
        self._worth_doing = WorthDoing(desk, self._roll, self._nodes, self)
        self._worth_doing.lookWanted.connect(self._library.showUnopened)
        self._commands = Commands(desk, self._roll, preferences, self)
        for page in (self._title, self._home.foremost):
            page.watchWanted.connect(self._player.watch)
            page.putWanted.connect(self._player.put)
        for selection in self._library.findChildren(Selection):
            selection.playWanted.connect(self._player.put)

    @Property(Library, constant=True)
    def library(self) -> Library:
        return self._library

    @Property(TitlePage, constant=True)
    def title(self) -> TitlePage:
        return self._title

    @Property(Kin, constant=True)
    def kin(self) -> Kin:
        return self._kin

    @Property(TitleEditor, constant=True)
    def editor(self) -> TitleEditor:
        return self._editor

    @Property(EditDeeds, constant=True)
    def edits(self) -> EditDeeds:
        return self._edit_deeds

    @Property(Home, constant=True)
    def home(self) -> Home:
        return self._home

    @Property(Lying, constant=True)
    def lying(self) -> Lying:
        return self._lying

    @Property(WorthDoing, constant=True)
    def worthDoing(self) -> WorthDoing:
        return self._worth_doing

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

    @Property(About, constant=True)
    def about(self) -> About:
        return self._about

    @Property(NetworkReach, constant=True)
    def network(self) -> NetworkReach:
        return self.reach

    @Property(MenuPlace, constant=True)
    def menuPlace(self) -> MenuPlace:
        return self._menu_place

    @Property(Leaving, constant=True)
    def leaving(self) -> Leaving:
        return self.leave

    @Property(Opening, constant=True)
    def opening(self) -> Opening:
        return self.opener

    @Property(Places, constant=True)
    def places(self) -> Places:
        return self._preferences.places

    def _in_tray(self) -> bool:
        return self._tray

    inTray = Property(bool, _in_tray, constant=True)

    @Slot(QQuickWindow, int, result=bool)
    def walk(self, window: QQuickWindow, key: int) -> bool:
        return walk(window, key)

    @Slot(QQuickWindow, int, result=bool)
    def turn(self, window: QQuickWindow, by: int) -> bool:
        return turn(window, by)

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

    @Slot(dict)
    def offerKeys(self, keys: dict[str, str]) -> None:
        """The shortcuts are as they came; these are what they were."""
        told = words.tr("The shortcuts are as they came.")
        self._notices.offer(told, words.tr("Undo"), lambda: self._preferences.bindings.restore(keys))

    @property
    def job_list(self) -> Jobs:
        return self._jobs

    @property
    def node_list(self) -> Nodes:
        return self._nodes

    @property
    def roll(self) -> Roll:
        return self._roll

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
        self._open_last()

    def keep_places(self) -> None:
        self._preferences.places.keep(self._library.remembered())

    def _open_last(self) -> None:
        """The title that was open last, if it is still there."""
        title_id = TitleId(self._preferences.places.property("titleId"))
        if title_id:
            self._tasks.run(lambda: self._core.title_rows([title_id]), self._open_rows)

    def _open_rows(self, rows: list[TitleRow]) -> None:
        for row in rows:
            self.titleWanted.emit(row.title_id)

    def _keep_order(self) -> None:
        self._preferences.keep_library_order(*self._library.order())

    def open_thing(self, thing: str) -> None:
        self.opener.open(thing)
