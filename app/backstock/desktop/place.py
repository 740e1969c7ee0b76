"""The window's place in the system: its icon beside the clock, its messages, and what it does when it is closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow

from ..resources import resource
from .desk import Desk
from .desktop_notes import DesktopNotes
from .habits import Habits
from .herald import Herald
from .session_bus import SessionBus
from .shell import Shell
from .tray import Tray


class Place(QObject):
    showWanted = Signal()
    """The window shall come to the front."""

    def __init__(
        self,
        window: QWindow,
        shell: Shell,
        habits: Habits,
        desk: Desk,
        bus: SessionBus,
        tray: Tray | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._shell, self._tray = window, shell, tray
        self._notes = DesktopNotes(bus, tray.tell if tray else None, str(resource("icons", "backstock.svg")), self)
        self._herald = Herald(desk, shell.roll, habits, self._notes, self._in_front, self)
        shell.node_list.silenced.connect(self._herald.tell_of_silence)
        opening = shell.opener
        self._herald.pageWanted.connect(self._to_page)
        self._herald.titleWanted.connect(self._to_title)
        self._herald.playWanted.connect(opening.play)
        opening.frontWanted.connect(self.showWanted)
        shell.leave.attend(window, self._notes, tray is not None)
        window.activeChanged.connect(self._looked_at)
        if tray is not None:
            tray.titleWanted.connect(opening.play)
            tray.pressed.connect(self.showWanted)
            shell.roll.changed.connect(self._remember)
            self._remember()

    def close(self) -> None:
        self._herald.close()

    def _in_front(self) -> bool:
        return self._window.isVisible() and self._window.isActive()

    def _looked_at(self) -> None:
        if self._in_front():
            self._herald.seen()

    def _to_page(self, page: str) -> None:
        self.showWanted.emit()
        self._shell.opener.pageWanted.emit(page)

    def _to_title(self, title_id: str) -> None:
        self.showWanted.emit()
        self._shell.titleWanted.emit(title_id)

    def _remember(self) -> None:
        if self._tray is not None:
            self._tray.remember(self._shell.roll.standing.played)
