"""Keys that nothing in the window had a use for, also over a panel, where shortcuts of the page below are shut out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickWindow

from .notices import Notices


class LastKeys(QObject):
    """Ctrl+Z takes back what the newest notice offers to; F6, or the key for menus, goes to that notice and back."""

    def __init__(self, window: QQuickWindow, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices, self._root = notices, window.contentItem()
        self._root.installEventFilter(self)

    def close(self) -> None:
        self._root.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._notices.actOnLatest()
        elif event.key() in (Qt.Key.Key_F6, Qt.Key.Key_Menu) and self._notices.property("model").rows:
            self._notices.enter()
        else:
            return False
        event.accept()
        return True
