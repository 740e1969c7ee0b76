"""The window before the window: asks for the passphrase that opens the secrets, until it is right or given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QEvent, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from ..resources import resource
from ..vault import Secret
from . import words
from .bridge import Tasks
from .language import Language
from .preferences import Preferences

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Unlocking(QObject):
    changed = Signal()
    opened = Signal(object)

    def __init__(self, open_with: Callable[[Secret], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_with = open_with
        self._busy = False
        self._trouble = ""
        self._tasks = Tasks(self._failed, threads=1, parent=self)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return words.said(self._trouble)

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        if self._busy or not passphrase:
            return
        secret = Secret(passphrase.encode())
        self._say(True, "")
        self._tasks.run(lambda: self._open_with(secret), self._tell)

    def close(self) -> None:
        self._tasks.close()

    def _tell(self, core: object) -> None:
        self._say(False, "")
        self.opened.emit(core)

    def _failed(self, error: BaseException) -> None:
        self._say(False, words.of_error(error))

    def _say(self, busy: bool, trouble: str) -> None:
        self._busy, self._trouble = busy, trouble
        self.changed.emit()


class UnlockWindow(QObject):
    """Shown while the library is locked. `core` is what was opened in the end; None when the person gave up."""

    def __init__(
        self,
        data: Path,
        open_with: Callable[[Secret], object],
        app: QApplication,
        translations: Path | None = None,
    ) -> None:
        """`translations`: compiled texts from elsewhere than the program's own."""
        super().__init__()
        self.core: Any = None
        self._app = app
        self._preferences = Preferences(data / "window.ini", self)
        self._language = Language(self._preferences.appearance, translations, self)
        self.unlocking = Unlocking(open_with, self)
        self.unlocking.opened.connect(self._take)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(resource("qml")))
        self._engine.setUiLanguage(self._language.now_code)
        self._engine.setInitialProperties({"unlocking": self.unlocking, "preferences": self._preferences})
        self._engine.load(QUrl.fromLocalFile(str(resource("qml", "Backstock", "Unlock.qml"))))
        roots = self._engine.rootObjects()
        if not roots:
            raise RuntimeError("the window's QML did not load")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.show()
        window.requestActivate()

    def close(self) -> None:
        self.unlocking.close()
        self._engine.deleteLater()
        self._app.sendPostedEvents(self._engine, QEvent.Type.DeferredDelete)
        self._language.close()

    def _take(self, core: object) -> None:
        self.core = core
        self.window.close()
