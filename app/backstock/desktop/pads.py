"""Gamepads walk the window: what each button does, repeated while a direction is held, bound anew by the person.

A button becomes a key press for whatever has the keyboard, so that everything the keyboard reaches the pad reaches too.
The first press after the mouse only shows where the focus is.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from . import words
from .rows import RowModel
from .sdl_pads import PadEvent, SdlPads
from .walk import focused_in

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS, _POLL_MS = 1000, 12
"""How often pads are asked for while none is there, and while one is."""
_FIRST_REPEAT_MS, _REPEAT_MS = 380, 95
_DIRECTIONS = ("up", "down", "left", "right")
_KEYS: dict[str, tuple[Qt.Key, Qt.KeyboardModifier]] = {
    "up": (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
    "down": (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
    "left": (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
    "right": (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    "do": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "back": (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    "select": (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    "more": (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    "section-before": (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier),
    "section-after": (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier),
    "page-up": (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
    "page-down": (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    "menu": (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    "whole-screen": (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
}
_LEAPS = {"page-up": Qt.Key.Key_Up, "page-down": Qt.Key.Key_Down}
"""Where a list has groups, the triggers go from one to the next."""
USUAL = {
    **{direction: direction for direction in _DIRECTIONS},
    "do": "a",
    "back": "b",
    "select": "x",
    "more": "y",
    "section-before": "lb",
    "section-after": "rb",
    "page-up": "lt",
    "page-down": "rt",
    "menu": "start",
    "whole-screen": "back",
}
_NINTENDO = ("nintendo", "switch", "joy-con", "pro controller")
_SONY = ("ps3", "ps4", "ps5", "dualshock", "dualsense", "playstation")


@dataclass(frozen=True, slots=True)
class BindingRow:
    deed: str
    text: str
    cap: str


@QmlElement
class Pads(QObject):
    changed = Signal()
    bindingChanged = Signal()

    def __init__(self, file: QSettings, source: SdlPads | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._source = file, source or SdlPads()
        self._names: list[str] = []
        self._held = ""
        self._asked_for = ""
        self._bound = 0
        self._shown = False
        self._model = RowModel(BindingRow, "deed", self)
        self._poll = QTimer(self)
        self._poll.setInterval(_LOOK_MS)
        self._poll.timeout.connect(self.look)
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._again)
        self._watched: QObject | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._show_bindings()
        if self._source.usable:
            self._poll.start()

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return bool(self._names)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._names[0] if self._names else ""

    @Property(RowModel, constant=True)
    def bindings(self) -> RowModel:
        return self._model

    @Property(str, notify=bindingChanged)
    def askedFor(self) -> str:
        """The deed that the next button pressed will do."""
        return self._asked_for

    @Property(int, notify=bindingChanged)
    def bound(self) -> int:
        """How often buttons were bound anew: what a cap says depends on it."""
        return self._bound

    @Slot(str, str, result=str)
    def cap(self, deed: str, pad: str) -> str:
        """What is printed on the button for a deed, on a pad of this name."""
        return _cap(self._button(deed), pad)

    @Slot(str)
    def bind(self, deed: str) -> None:
        """The next button pressed takes this deed; once more, or Escape: never mind."""
        self._asked_for = "" if self._asked_for == deed else deed
        self.bindingChanged.emit()

    @Slot()
    def forgetBindings(self) -> None:
        self._file.remove("pad")
        self._bound += 1
        self._show_bindings()
        self.bindingChanged.emit()

    @Slot()
    def look(self) -> None:
        for event in self._source.events():
            self._take(event)

    def close(self) -> None:
        self._poll.stop()
        self._repeat.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._watch)
        self._watch(None)
        self._source.close()

    def _watch(self, window: QObject | None) -> None:
        """Only the window in front: a filter upon the application is asked about every event of every object."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._shown = False
        return False

    def _take(self, event: PadEvent) -> None:
        if not event.button:
            self._names = self._source.names
            self._poll.setInterval(_POLL_MS if self._names else _LOOK_MS)
            self._let_go()
            self._show_bindings()
            self.changed.emit()
        elif self._asked_for and event.down:
            self._bind(event.button)
        elif event.down:
            self._down(event.button)
        elif event.button == self._held:
            self._let_go()

    def _down(self, button: str) -> None:
        deed = next((deed for deed in USUAL if self._button(deed) == button), "")
        window = _window()
        if not deed or window is None:
            return
        if not self._shown:
            self._shown = True
            if _show_ring(window):
                return
        _press(window, deed)
        if deed in _DIRECTIONS:
            self._held = button
            self._repeat.start(_FIRST_REPEAT_MS)

    def _again(self) -> None:
        window = _window()
        if window is None or not self._held:
            self._let_go()
            return
        self._repeat.setInterval(_REPEAT_MS)
        deed = next(deed for deed in USUAL if self._button(deed) == self._held)
        _press(window, deed, repeated=True)

    def _let_go(self) -> None:
        self._held = ""
        self._repeat.stop()

    def _button(self, deed: str) -> str:
        return str(self._file.value(f"pad/{deed}", USUAL.get(deed, "")))

    def _bind(self, button: str) -> None:
        """Whoever had the button takes the one that is given up, so that every deed keeps one."""
        deed, self._asked_for = self._asked_for, ""
        given_up = self._button(deed)
        other = next((known for known in USUAL if self._button(known) == button), "")
        if other:
            self._file.setValue(f"pad/{other}", given_up)
        self._file.setValue(f"pad/{deed}", button)
        self._bound += 1
        self._show_bindings()
        self.bindingChanged.emit()

    def _show_bindings(self) -> None:
        names = {
            "do": words.tr("Open or do"),
            "back": words.tr("Go back"),
            "select": words.tr("Select"),
            "more": words.tr("More deeds"),
            "section-before": words.tr("The section before"),
            "section-after": words.tr("The next section"),
            "page-up": words.tr("A page up"),
            "page-down": words.tr("A page down"),
            "menu": words.tr("Menu"),
            "whole-screen": words.tr("Television mode"),
        }
        name = self._names[0] if self._names else ""
        self._model.set_rows(BindingRow(deed, text, _cap(self._button(deed), name)) for deed, text in names.items())


def _window() -> QQuickWindow | None:
    """Pads speak to our window while it is in front; a game in front has them to itself."""
    window = QGuiApplication.focusWindow()
    return window if isinstance(window, QQuickWindow) else None


def _show_ring(window: QQuickWindow) -> bool:
    """True when the ring was not to be seen and now is."""
    item = focused_in(window)
    if item is None or item.property("visualFocus") is not False:
        return False
    item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)  # it has the focus: only the reason is new
    return True


def _press(window: QQuickWindow, deed: str, repeated: bool = False) -> None:
    key, modifiers = _KEYS[deed]
    if deed in _LEAPS and (item := focused_in(window)) is not None and item.property("leaps"):
        key, modifiers = _LEAPS[deed], Qt.KeyboardModifier.ControlModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(window, QKeyEvent(kind, key, modifiers, _text(key), repeated))


def _text(key: Qt.Key) -> str:
    return {Qt.Key.Key_Return: "\r", Qt.Key.Key_Space: " "}.get(key, "")


def _cap(button: str, pad: str) -> str:
    folded = pad.casefold()
    if any(word in folded for word in _SONY):
        named = {"a": "✕", "b": "○", "x": "□", "y": "△", "lb": "L1", "rb": "R1", "lt": "L2", "rt": "R2"}
    elif any(word in folded for word in _NINTENDO):
        named = {"a": "B", "b": "A", "x": "Y", "y": "X", "lb": "L", "rb": "R", "lt": "ZL", "rt": "ZR", "start": "+"}
    else:
        named = {}
    return named.get(button, {"start": "☰", "back": "⧉"}.get(button, button.upper()))


def type_into(item: QQuickItem, key: Qt.Key, text: str) -> None:
    """A key of the on-screen keyboard, for an item that does not have the focus just now."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(item, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
