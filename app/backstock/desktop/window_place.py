"""Where the window stands: its size, its state and its screen, kept over an end and never out of sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

_LARGE = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized
_SETTLE_MS = 150
"""A change of state comes in several steps; what the window is like between them is nobody's wish."""


class WindowPlace(QObject):
    def __init__(self, window: QQuickWindow, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._file = window, file
        self._usual = window.geometry()
        """Where it stands when it fills nothing."""
        self._never_usual = False
        """It was large from the beginning, so the system does not know how large it is otherwise."""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._note)
        window.installEventFilter(self)

    def restore(self) -> None:
        place = self._file.value("window")
        screens = QGuiApplication.screens()
        if isinstance(place, QRect) and place.isValid() and screens:
            name = str(self._file.value("windowScreen", ""))
            known = [screen.availableGeometry() for screen in screens if screen.name() == name]
            self._window.setGeometry(fitted(place, [*known, *(one.availableGeometry() for one in screens)]))
            self._usual = self._window.geometry()
        if str(self._file.value("windowState", "")) == "maximized":
            self._never_usual = True
            self._window.showMaximized()
        else:
            self._window.setVisible(True)

    def keep(self) -> None:
        self._note()
        self._settle.stop()
        self._window.removeEventFilter(self)
        self._file.setValue("window", self._usual)
        maximized = bool(self._window.windowStates() & Qt.WindowState.WindowMaximized)
        self._file.setValue("windowState", "maximized" if maximized else "normal")
        if self._window.screen() is not None:
            self._file.setValue("windowScreen", self._window.screen().name())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange and self._never_usual and self._is_usual():
            self._never_usual = False
            QTimer.singleShot(0, self, lambda: self._window.setGeometry(self._usual))  # after the system's own wish
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._settle.start()
        return False

    def _note(self) -> None:
        if self._is_usual() and not self._never_usual:
            self._usual = self._window.geometry()

    def _is_usual(self) -> bool:
        return not self._window.windowStates() & _LARGE


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """`place`, whole within the first screen it is on for the most part; on the first of all when it is on none."""
    shared = [_area(screen.intersected(place)) for screen in screens]
    screen = screens[shared.index(max(shared))]
    inside = QRect(place)
    inside.setWidth(min(place.width(), screen.width()))
    inside.setHeight(min(place.height(), screen.height()))
    inside.moveLeft(max(screen.left(), min(inside.left(), screen.right() + 1 - inside.width())))
    inside.moveTop(max(screen.top(), min(inside.top(), screen.bottom() + 1 - inside.height())))
    return inside


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
