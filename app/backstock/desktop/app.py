"""Starts the window and ends it in order.

Before the first window: basic render loop, OpenGL, numbers with a point for mpv. At the end: players first, then the
engine, then controllers, then the threads that could still call them; the core is closed by whoever opened it.
"""

from __future__ import annotations

import locale
import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QIcon
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtWidgets import QApplication

from ..resources import resource
from ..vault import Secret
from . import Opened, words
from .bridge import Bridge, Tasks
from .covers import Covers
from .desk import Desk
from .faces import Faces
from .focus import FocusFollower
from .fonts import load_fonts
from .garbage import Garbage
from .language import Language
from .mpv_core import finish_all
from .notices import Notices
from .player_preview import previews
from .player_remote import PlayerRemote
from .ports import CorePort
from .preferences import Preferences
from .rows import RowModel
from .shell import Shell
from .single import FirstInstance, hand_over
from .title_page import TitlePage
from .tray import Tray, tray_there
from .unlocking import UnlockWindow

log = logging.getLogger(__name__)


def run(core: CorePort, argv: Sequence[str]) -> int:
    """`argv`: magnets, files and folders to open. Returns when the window was closed for good."""
    app = make_application()
    if hand_over(core.settings.data, argv):
        return 0
    window = Window(core, app)
    try:
        for thing in argv:
            window.shell.open_thing(thing)
        return app.exec()
    finally:
        window.close()


def run_unlocking(data: Path, argv: Sequence[str], open_with: Callable[[Secret], Opened]) -> Opened | None:
    app = make_application()
    if hand_over(data, argv):
        return None
    asking = UnlockWindow(data, open_with, app)
    try:
        app.exec()
    finally:
        asking.close()
    opened: Opened | None = asking.core
    return opened


def make_application() -> QApplication:
    """The one application of this process, ready for a scene with mpv in it."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.OpenGL)
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    locale.setlocale(locale.LC_NUMERIC, "C")
    if QLocale().language() is QLocale.Language.C:  # figures want their separators even where no language is set
        QLocale.setDefault(QLocale(QLocale.Language.English))
    app.setApplicationName("Backstock")
    app.setDesktopFileName("backstock")
    app.setWindowIcon(QIcon(str(resource("icons", "backstock.svg"))))
    load_fonts(resource("fonts"))
    return app


class Window(QObject):
    """Everything behind one window, made and unmade in order."""

    _uncaught = Signal(object)

    def __init__(
        self,
        core: CorePort,
        app: QApplication,
        cache: Path | None = None,
        tray: bool = True,
        translations: Path | None = None,
    ) -> None:
        """`translations`: compiled texts from elsewhere than the program's own."""
        super().__init__()
        self._app = app
        self._ended = False
        self._garbage = Garbage(self)
        self.notices = Notices(self)
        self._bridge = Bridge(core.events, self)
        self._tasks = Tasks(self.notices.tell, parent=self)
        self._covers = Covers(cache or _cache_folder(), self)
        faces = Faces(core, self._bridge, self._tasks, self._covers, self)
        desk = Desk(core, self._bridge, self._tasks, self.notices, self._covers, faces)
        self._preferences = Preferences(core.settings.data / "window.ini", self)
        in_tray = tray and tray_there()
        self._language = Language(self._preferences.appearance, translations, self)
        self.shell = Shell(desk, self._preferences, self._language, in_tray, self)
        self._uncaught.connect(self.notices.tell, Qt.ConnectionType.QueuedConnection)
        self._restore_hooks = self._catch_exceptions()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(resource("qml")))
        self._engine.setUiLanguage(self._language.now_code)
        self._engine.setInitialProperties({"shell": self.shell})
        self._engine.load(QUrl.fromLocalFile(str(resource("qml", "Backstock", "Main.qml"))))
        roots = self._engine.rootObjects()
        if not roots:
            raise RuntimeError("the window's QML did not load")
        found = roots[0]
        assert isinstance(found, QQuickWindow)
        self.window = found
        self._place_window()
        self._first = FirstInstance(core.settings.data, self)
        self._first.asked.connect(self._asked)
        self._tray = self._make_tray() if in_tray else None
        self._language.changed.connect(self._say_again)
        self.window.installEventFilter(self)
        self._follow = FocusFollower(self.window, self)
        app.setQuitOnLastWindowClosed(self._tray is None)
        self.shell.load()

    def close(self) -> None:
        if self._ended:
            return
        self._ended = True
        self.window.removeEventFilter(self)
        self._preferences.keep_window_place(self.window.geometry())
        if self._tray is not None:
            self._tray.close()
        self._first.close()
        finish_all()
        for preview in previews(self.window):
            preview.end()
        for remote in self.window.findChildren(PlayerRemote):
            remote.end()
        self._follow.close()
        self.shell.close()
        self._bridge.close()
        self.window.close()
        self._engine.deleteLater()
        self._app.sendPostedEvents(self._engine, QEvent.Type.DeferredDelete)
        self._tasks.close()
        self._covers.close()
        self._language.close()
        self._restore_hooks()
        self._garbage.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window and event.type() == QEvent.Type.Close and self._tray is not None and not self._ended:
            event.ignore()
            self.window.hide()
            if self.shell.job_list.property("running"):
                self._tray.tell(words.tr("Work goes on. Backstock waits beside the clock."))
            return True
        return False

    def _say_again(self) -> None:
        """In another language: what QML says by itself, and what controllers have put into words before."""
        self._engine.setUiLanguage(self._language.now_code)
        self._engine.retranslate()
        for model in self.shell.findChildren(RowModel):
            model.say_again()
        for page in self.shell.findChildren(TitlePage):
            page.say_again()
        self.shell.load()

    def _make_tray(self) -> Tray:
        tray = Tray(self._app.windowIcon(), self.shell.job_list, self)
        tray.showWanted.connect(self._show)
        tray.quitWanted.connect(self._app.quit)
        return tray

    def _show(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.requestActivate()

    def _asked(self, things: list[str]) -> None:
        self._show()
        for thing in things:
            self.shell.open_thing(thing)

    def _place_window(self) -> None:
        place = self._preferences.window_place()
        screen = self.window.screen().availableGeometry()
        if place is not None and screen.intersects(place):
            self.window.setGeometry(place.intersected(screen))
        self.window.setVisible(True)

    def _catch_exceptions(self) -> Callable[[], None]:
        """Exceptions nobody caught, on any thread, become a notice as well as a log entry."""
        before, threads_before = sys.excepthook, threading.excepthook

        def tell(error: BaseException) -> None:
            log.error("nobody caught this", exc_info=error)
            self._uncaught.emit(error)

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                self._app.quit()
            else:
                tell(error)

        def thread_hook(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None:
                tell(args.exc_value)

        sys.excepthook, threading.excepthook = hook, thread_hook

        def restore() -> None:
            sys.excepthook, threading.excepthook = before, threads_before

        return restore


def _cache_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)) / "backstock"
