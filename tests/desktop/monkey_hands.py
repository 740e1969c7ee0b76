"""The monkey's hands: a mouse, a wheel, ten fingers on keys, one finger on the glass and a pad."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from virtual_pad import VirtualPad

from backstock.desktop.app import Window
from backstock.desktop.sdl_pads import BUTTONS

_KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right) * 4,
    *(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space) * 3,
    Qt.Key.Key_Backtab, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Menu,
    Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F10, Qt.Key.Key_F11,
    Qt.Key.Key_Back,
)  # fmt: skip
_CONTROLLED = (
    *(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5),
    *(Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_V, Qt.Key.Key_C, Qt.Key.Key_G),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Plus, Qt.Key.Key_Minus),
)
_WORDS = ("tide", "an", "ü", "zzz", "lantern", "12", "%", "'; drop", "الم", "日本", "q", "play", "theme", "  ")
_SIZES = ((960, 600), (1024, 600), (1366, 768), (1920, 1080))
_LANGUAGES = ("en", "de", "ar", "ja", "system")
_NONE, _CONTROL, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Hands:
    def __init__(self, host: Window, pad: VirtualPad, random: Random) -> None:
        self._host, self._pad, self._random = host, pad, random
        self._finger = QTest.createTouchDevice()
        self._acts: tuple[tuple[int, Callable[[], str]], ...] = (
            (30, self._click_control), (6, self._click_anywhere), (3, self._other_button), (3, self._double),
            (12, self._wheel), (4, self._drag), (4, self._tap), (30, self._key), (8, self._controlled), (6, self._type),
            (12, self._press_pad), (1, self._plug), (2, self._resize), (1, self._dress), (1, self._hide),
            (2, self._go_home),
        )  # fmt: skip

    def act(self) -> str:
        if self._window is not self._host.window:  # a file dialog is Qt's or the system's; nothing in it is ours
            QTest.keyClick(self._window, Qt.Key.Key_Escape)
            return "leaves a dialog"
        weights = [weight for weight, _ in self._acts]
        return self._random.choices(self._acts, weights)[0][1]()

    @property
    def _window(self) -> QWindow:
        """A dialog of its own stands before the window."""
        front = QGuiApplication.modalWindow() or QGuiApplication.focusWindow()
        return front if front is not None and front.isVisible() else self._host.window

    def _anywhere(self) -> QPoint:
        window = self._window
        return QPoint(self._random.randrange(max(1, window.width())), self._random.randrange(max(1, window.height())))

    def _click_control(self) -> str:
        found = _pressable(self._window)
        if not found:
            return self._click_anywhere()
        what, place = self._random.choice(found)
        modifiers = self._random.choice((_NONE,) * 8 + (_CONTROL, _SHIFT))
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, modifiers, place)
        return f"clicks {what} at {place.toTuple()} {modifiers.name}"

    def _click_anywhere(self) -> str:
        place = self._anywhere()
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, _NONE, place)
        return f"clicks at {place.toTuple()}"

    def _other_button(self) -> str:
        place = self._anywhere()
        button = self._random.choice(
            (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton, Qt.MouseButton.MiddleButton)
        )
        QTest.mouseClick(self._window, button, _NONE, place)
        return f"{button.name} at {place.toTuple()}"

    def _double(self) -> str:
        place = self._anywhere()
        QTest.mouseDClick(self._window, Qt.MouseButton.LeftButton, _NONE, place)
        return f"clicks twice at {place.toTuple()}"

    def _wheel(self) -> str:
        place, by = QPointF(self._anywhere()), self._random.choice((-120, -120, -480, -1200, 120, 480, 1200))
        modifiers = self._random.choice((_NONE,) * 6 + (_CONTROL,))
        window = self._window
        event = QWheelEvent(
            place, window.mapToGlobal(place), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QGuiApplication.sendEvent(window, event)
        return f"wheel {by} at {place.toTuple()} {modifiers.name}"

    def _drag(self) -> str:
        window, begin, end = self._window, self._anywhere(), self._anywhere()
        QTest.mousePress(window, Qt.MouseButton.LeftButton, _NONE, begin)
        for step in range(1, 6):
            QTest.mouseMove(window, begin + (end - begin) * step / 5)
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, _NONE, end)
        return f"drags {begin.toTuple()} to {end.toTuple()}"

    def _tap(self) -> str:
        window, place = self._window, self._anywhere()
        to = self._random.choice((place, place + QPoint(0, -200)))
        QTest.touchEvent(window, self._finger).press(0, place, window).commit()
        if to != place:
            QTest.touchEvent(window, self._finger).move(0, to, window).commit()
        QTest.touchEvent(window, self._finger).release(0, to, window).commit()
        return f"taps {place.toTuple()} to {to.toTuple()}"

    def _key(self) -> str:
        key = self._random.choice(_KEYS)
        modifiers = self._random.choice((_NONE,) * 9 + (_SHIFT,))
        QTest.keyClick(self._window, key, modifiers)
        return f"{key.name} {modifiers.name}"

    def _controlled(self) -> str:
        key = self._random.choice(_CONTROLLED)
        QTest.keyClick(self._window, key, _CONTROL)
        return f"Ctrl {key.name}"

    def _type(self) -> str:
        word = self._random.choice(_WORDS)
        for letter in word:
            QTest.keyClick(self._window, letter) if letter.isascii() else _say(self._window, letter)
        return f"types {word!r}"

    def _press_pad(self) -> str:
        button = self._random.choice(BUTTONS)
        self._pad.press(button)
        self._host.shell._pads.look()
        self._pad.release(button)
        self._host.shell._pads.look()
        return f"pad {button}"

    def _plug(self) -> str:
        self._pad.close()
        self._host.shell._pads.look()
        self._pad.__init__()  # type: ignore[misc]
        self._host.shell._pads.look()
        return "plugs the pad out and in"

    def _resize(self) -> str:
        width, height = self._random.choice(_SIZES)
        self._host.window.resize(width, height)
        return f"size {width}x{height}"

    def _dress(self) -> str:
        look = self._host._preferences.appearance
        name, value = self._random.choice(
            (("theme", self._random.choice(("dark", "light"))), ("language", self._random.choice(_LANGUAGES)),
             ("television", self._random.random() < 0.3), ("textScale", self._random.choice((100, 150, 200))))
        )  # fmt: skip
        (self._host._preferences if name == "theme" else look).setProperty(name, value)
        return f"{name} = {value}"

    def _hide(self) -> str:
        self._host.window.showMinimized()
        QTest.qWait(30)
        self._host.window.showNormal()
        return "minimizes and shows"

    def _go_home(self) -> str:
        """Out of whatever dead end it may have found its way into."""
        for _ in range(4):
            QTest.keyClick(self._window, Qt.Key.Key_Escape)
        return "Escape, four times"


def _say(window: QWindow, letter: str) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, Qt.Key.Key_unknown, letter, _NONE)


def _pressable(window: QWindow) -> list[tuple[str, QPoint]]:
    """What reacts to a click and lies on the screen: its type and its middle."""
    found: list[tuple[str, QPoint]] = []
    if isinstance(window, QQuickWindow):
        _gather(window.contentItem(), QRectF(0, 0, window.width() - 1, window.height() - 1), found)
    return found


def _gather(item: QQuickItem, sight: QRectF, found: list[tuple[str, QPoint]]) -> None:
    for child in item.childItems():
        if child.isVisible() and child.isEnabled():
            kind = child.metaObject()
            if kind.indexOfSignal("clicked()") >= 0 or kind.indexOfSignal("clicked(QQuickMouseEvent*)") >= 0:
                middle = child.mapToScene(child.boundingRect().center())
                if sight.contains(middle):
                    found.append((kind.className().partition("_QML")[0], middle.toPoint()))
            _gather(child, sight, found)
