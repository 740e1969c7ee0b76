"""The keys of the window, as they come or as a person bound them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QKeyCombination, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQml import QmlElement

from . import words
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

USUAL: Mapping[str, str] = {
    "find": "Ctrl+K",
    "search": "Ctrl+F",
    "home": "Ctrl+1",
    "library": "Ctrl+2",
    "downloads": "Ctrl+3",
    "shelf": "Ctrl+4",
    "settings": "Ctrl+5",
    "before": "Ctrl+PgUp",
    "next": "Ctrl+PgDown",
    "panel": "Ctrl+Shift+F",
    "undo": "Ctrl+Z",
    "television": "F10",
    "fullscreen": "F11",
}
_BARE = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    deed: str
    text: str
    keys: str
    usual: bool


@QmlElement
class Shortcuts(QObject):
    changed = Signal()
    askedChanged = Signal()

    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._model = RowModel(ShortcutRow, "deed", self)
        self._bound = {deed: self._kept(deed) for deed in USUAL}
        self._asked, self._trouble = "", ""
        self.say_again()

    @Property(RowModel, constant=True)
    def model(self) -> RowModel:
        return self._model

    @Property(dict, notify=changed)
    def keys(self) -> dict[str, str]:
        """By deed, as Qt Quick wants to be told of them."""
        return dict(self._bound)

    @Property(bool, notify=changed)
    def asUsual(self) -> bool:
        return self._bound == dict(USUAL)

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """The deed for which keys are waited for; meanwhile none of them does anything else."""
        return self._asked

    @Property(str, notify=askedChanged)
    def trouble(self) -> str:
        """Why the keys that were pressed last cannot be taken."""
        return self._trouble

    def bound_to(self, deed: str) -> str:
        """By their English names."""
        return self._bound[deed]

    @Slot(str)
    def ask(self, deed: str) -> None:
        self._say(deed, "")

    @Slot(int, int, result=bool)
    def take(self, key: int, modifiers: int) -> bool:
        """False for a key that only goes with others, and while nothing is asked for."""
        if not self._asked or Qt.Key(key) in _BARE:
            return False
        held = Qt.KeyboardModifier(modifiers) & ~Qt.KeyboardModifier.KeypadModifier
        if Qt.Key(key) is Qt.Key.Key_Escape and not held:
            self._say("", "")
            return True
        keys = QKeySequence(QKeyCombination(held, Qt.Key(key))).toString(QKeySequence.SequenceFormat.PortableText)
        other = next((deed for deed, known in self._bound.items() if known == keys and deed != self._asked), "")
        if not held & _MODIFIERS and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
            self._say(self._asked, words.tr("One of Ctrl, Alt and Meta has to be held, or it is a key from F1 on."))
        elif other:
            self._say(self._asked, words.tr("%1 is taken by “%2”.", keys, _name(other)))
        else:
            self._bind(self._asked, keys)
            self._say("", "")
        return True

    @Slot(result="QVariantMap")
    def reset(self) -> dict[str, str]:
        """All as they come. Answers what they were, for `restore`."""
        before = dict(self._bound)
        self.restore(dict(USUAL))
        return before

    @Slot("QVariantMap")
    def restore(self, keys: dict[str, str]) -> None:
        for deed, wanted in keys.items():
            if deed in USUAL:
                self._bind(deed, wanted)

    def say_again(self) -> None:
        self._model.set_rows(
            ShortcutRow(deed, _name(deed), keys, keys == USUAL[deed]) for deed, keys in self._bound.items()
        )

    def _kept(self, deed: str) -> str:
        kept = str(self._file.value(f"keys/{deed}", ""))
        return kept if kept and not QKeySequence(kept).isEmpty() else USUAL[deed]

    def _bind(self, deed: str, keys: str) -> None:
        if self._bound[deed] == keys:
            return
        self._bound[deed] = keys
        if keys == USUAL[deed]:
            self._file.remove(f"keys/{deed}")
        else:
            self._file.setValue(f"keys/{deed}", keys)
        self.say_again()
        self.changed.emit()

    def _say(self, asked: str, trouble: str) -> None:
        self._asked, self._trouble = asked, trouble
        self.askedChanged.emit()


def _name(deed: str) -> str:
    return {
        "find": words.tr("Find a title or a command"),
        "search": words.tr("Search the library"),
        "home": words.tr("Go to Home"),
        "library": words.tr("Go to the library"),
        "downloads": words.tr("Go to Downloads"),
        "shelf": words.tr("Go to the shelf"),
        "settings": words.tr("Open Settings"),
        "before": words.tr("The page before"),
        "next": words.tr("The next page"),
        "panel": words.tr("Collections and filters"),
        "undo": words.tr("Undo what was done last"),
        "television": words.tr("Television mode"),
        "fullscreen": words.tr("Full screen"),
    }[deed]
