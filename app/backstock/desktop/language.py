"""The language of the window: compiled texts, numbers and dates, and the side reading begins at. It changes live.

Texts are translated from English with Qt Linguist. `resources/translations` holds the sheets (.ts); the installers make
of them what is loaded here (.qm). A language without the latter is not offered.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from ..resources import resource
from .look import AS_SYSTEM, Look

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)
SOURCE = "en"
_PREFIX = "backstock_"
_NAMES = {"en": "English", "de": "Deutsch", "es": "español", "fr": "français", "ja": "日本語", "ar": "العربية"}


_SAME_DIGITS = {"ar": "ar_AE"}
"""Where a language is written with the digits 0 to 9."""


@QmlElement
class Language(QObject):
    changed = Signal()
    """Texts said from now on are in another language; QML is to be told to look again."""

    def __init__(self, look: Look, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folder = folder or resource("translations")
        self._translator: QTranslator | None = None
        self._now = ""
        self._before = QLocale()
        look.languageChanged.connect(self._follow)
        self._follow()

    @Property(list, constant=True)
    def options(self) -> list[dict[str, str]]:
        """Each language by the name it gives itself."""
        return [{"key": code, "text": _own_name(code)} for code in self.shipped()]

    @Property(str, notify=changed)
    def now(self) -> str:
        return self._now

    @property
    def now_code(self) -> str:
        return self._now

    @Property(bool, notify=changed)
    def fromTheRight(self) -> bool:
        return QLocale(self._now).textDirection() is Qt.LayoutDirection.RightToLeft

    def shipped(self) -> list[str]:
        found = {file.stem.removeprefix(_PREFIX) for file in self._folder.glob(f"{_PREFIX}*.qm")}
        return sorted(found | {SOURCE})

    def close(self) -> None:
        """Leaves the application as it was found."""
        self._drop()
        QLocale.setDefault(self._before)
        _turn(Qt.LayoutDirection.LeftToRight)

    def _follow(self) -> None:
        wanted = str(self._look.property("language"))
        code = self._for_system() if wanted == AS_SYSTEM or wanted not in self.shipped() else wanted
        if code == self._now:
            return
        self._now = code
        self._drop()
        self._take(code)
        QLocale.setDefault(self._locale(code))
        _turn(QLocale(code).textDirection())
        self.changed.emit()

    def _locale(self, code: str) -> QLocale:
        """Who reads English in Ireland keeps Irish dates. Digits are the same everywhere in the window, for sizes,
        versions and times of a film stand side by side."""
        known = self._before if _same_language(self._before, code) else QLocale(code)
        return known if known.zeroDigit() == "0" else QLocale(_SAME_DIGITS.get(code, SOURCE))

    def _for_system(self) -> str:
        shipped = self.shipped()
        for name in QLocale.system().uiLanguages():
            for code in (name.replace("-", "_"), name.partition("-")[0]):
                if code in shipped:
                    return code
        return SOURCE

    def _take(self, code: str) -> None:
        translator = QTranslator(self)
        file = self._folder / f"{_PREFIX}{code}.qm"
        if not file.exists():
            return
        if not translator.load(str(file)):
            log.warning("the texts of %s cannot be read", code)
            return
        QCoreApplication.installTranslator(translator)
        self._translator = translator

    def _drop(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _same_language(locale: QLocale, code: str) -> bool:
    return locale.language() is QLocale(code).language()


def _turn(direction: Qt.LayoutDirection) -> None:
    if isinstance(app := QGuiApplication.instance(), QGuiApplication):
        app.setLayoutDirection(direction)


def _own_name(code: str) -> str:
    """Without the country that Qt would add."""
    name = _NAMES.get(code) or QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]
