"""Keys for notices, also over a panel, where shortcuts of the page below are shut out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem, QQuickWindow

from .notices import Notices
from .walk import focused_in


class NoticeKeys(QObject):
    """Ctrl+Z takes back what the newest notice offers to; F6 goes to that notice and back, and so does the key for
    menus (a pad's button for more) over a panel."""

    def __init__(self, window: QQuickWindow, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._notices = window, notices
        window.installEventFilter(self)

    def close(self) -> None:
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        if not self._notices.any_shown:
            return False
        here = focused_in(self._window)
        if event.matches(QKeySequence.StandardKey.Undo):
            if here is not None and here.property("canUndo"):  # a field takes back what was typed into it
                return False
            self._notices.actOnLatest()
        elif event.key() == Qt.Key.Key_F6 or (event.key() == Qt.Key.Key_Menu and _over_the_page(here)):
            self._notices.enter()
        else:
            return False
        event.accept()
        return True


def _over_the_page(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.inherits("QQuickOverlay"):
            return True
        item = item.parentItem()
    return False
