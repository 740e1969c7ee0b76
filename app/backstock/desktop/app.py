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
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QLocale, QObject, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QIcon
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtWidgets import QApplication

from ..resources import resource
from ..vault import Secret
from . import AGAIN, Opened
from .bridge import Bridge, Tasks
from .covers import Covers
from .desk import Desk
from .faces import Faces
from .focus import FocusFollower
from .fonts import load_fonts
from .garbage import Garbage, frugal_allocator
from .language import Language
from .mpv_core import finish_all
from .notice_keys import NoticeKeys
from .notices import Notices
from .place import Place
from .player_preview import end_previews
from .player_remote import end_remotes
from .ports import CorePort
from .preferences import Preferences
from .rows import RowModel
from .session_bus import SessionBus
from .shell import Shell
from .single import FirstInstance, first_instance, hand_over
from .title_page import TitlePage
from .tray import Tray, tray_there
from .unlocking import UnlockWindow
from .window_place import WindowPlace

log = logging.getLogger(__name__)


def be_first(data: Path, argv: Sequence[str]) -> FirstInstance | None:
    make_application()
    return None if hand_over(data, argv) else first_instance(data, argv)


def run(core: CorePort, argv: Sequence[str], first: FirstInstance) -> int:
    """`argv`: magnets, files and folders to open. Returns when the window was closed for good."""
    app = make_application()
    window = Window(core, app)
    try:
        for thing in argv:
            window.shell.open_thing(thing)
        first.attend(window.asked)
        return app.exec()
    finally:
        window.close()


def run_unlocking(data: Path, open_with: Callable[[Secret], Opened]) -> Opened | None:
    app = make_application()
    asking = UnlockWindow(data, open_with, app)
    try:
        app.exec()
    finally:
        asking.close()
    opened: Opened | None = asking.core
    return opened


def make_application() -> QApplication:
    """The one application of this process, ready for a scene with mpv in it."""
    frugal_allocator()
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    # As every other window here writes; and without a graphics card each letter's outline is not reckoned anew.
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
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
        self._covers = Covers(cache or _cache_folder(), self, chosen=core.editing.picture)
        faces = Faces(core, self._bridge, self._tasks, self._covers, self)
        desk = Desk(core, self._bridge, self._tasks, self.notices, self._covers, faces)
        self._session = SessionBus(parent=self)
        self._preferences = Preferences(core.settings.data / "window.ini", self, self._session)
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
        self._stood = WindowPlace(self.window, self._preferences.file, self)
        self._stood.restore()
        self._tray = self._make_tray() if in_tray else None
        self._place = Place(self.window, self.shell, self._preferences.habits, desk, self._session, self._tray, self)
        leaving = self.shell.leave
        leaving.showWanted.connect(self._show)
        leaving.quitWanted.connect(app.quit)
        leaving.againWanted.connect(partial(app.exit, AGAIN))
        self._place.showWanted.connect(self._show)
        self._language.changed.connect(self._say_again)
        self.window.installEventFilter(self)
        self._follow = FocusFollower(self.window, self)
        self._notice_keys = NoticeKeys(self.window, self.notices, self)
        app.setQuitOnLastWindowClosed(False)  # one that is hidden is not closed: `Leaving` decides
        self.shell.load()

    def close(self) -> None:
        if self._ended:
            return
        self._ended = True
        self.window.removeEventFilter(self)
        self._stood.keep()
        self.shell.keep_places()
        if self._tray is not None:
            self._tray.close()
        self._place.close()
        self._session.close()
        self.shell.leave.detach()
        finish_all()
        end_previews()
        end_remotes()
        self._follow.close()
        self._notice_keys.close()
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
        if watched is not self.window or self._ended or event.type() != QEvent.Type.Close:
            return False
        if not self.shell.leave.may_close():
            event.ignore()
            return True
        QTimer.singleShot(0, self._app.quit)
        return False

    def _say_again(self) -> None:
        """In another language: what QML says by itself, and what controllers have put into words before."""
        self._engine.setUiLanguage(self._language.now_code)
        self._engine.retranslate()
        for model in self.findChildren(RowModel):
            model.say_again()
        self._preferences.bindings.say_again()
        self.shell.node_list.say_again()
        if self._tray is not None:
            self._tray.say_again()
        for page in self.shell.findChildren(TitlePage):
            page.say_again()
        self.shell.load()

    def _make_tray(self) -> Tray:
        tray = Tray(self._app.windowIcon(), self.shell.job_list, self)
        tray.showWanted.connect(self._show)
        tray.quitWanted.connect(self.shell.leave.end)
        return tray

    def _show(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.requestActivate()

    def asked(self, things: list[str]) -> None:
        """By a later start: to come to the front, with these magnets, files, folders or links."""
        self._show()
        for thing in things:
            self.shell.open_thing(thing)

    def _catch_exceptions(self) -> Callable[[], None]:
        """Exceptions nobody caught, on any thread, become a notice as well as a log entry."""
        before, threads_before = sys.excepthook, threading.excepthook

        def tell(error: BaseException) -> None:
            log.error("nobody caught this", exc_info=error)
            self._uncaught.emit(error)

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                self.shell.leave.end()
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
