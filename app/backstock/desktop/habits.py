"""What a person chose about the window's place in the system: what closing it does, and what is told outside of it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QSettings, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

ASK, STAY, QUIT = "ask", "stay", "quit"
_CLOSINGS = (ASK, STAY, QUIT)


@QmlElement
class Habits(QObject):
    changed = Signal()

    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    def _get_closing(self) -> str:
        kept = str(self._file.value("closing", ASK))
        return kept if kept in _CLOSINGS else ASK

    def _set_closing(self, closing: str) -> None:
        if closing in _CLOSINGS and closing != self._get_closing():
            self._file.setValue("closing", closing)
            self.changed.emit()

    def _get_finished(self) -> bool:
        return self._on("finished")

    def _set_finished(self, on: bool) -> None:
        self._turn("finished", on)

    def _get_trouble(self) -> bool:
        return self._on("trouble")

    def _set_trouble(self, on: bool) -> None:
        self._turn("trouble", on)

    def _get_updates(self) -> bool:
        return self._on("updates")

    def _set_updates(self, on: bool) -> None:
        self._turn("updates", on)

    closing = Property(str, _get_closing, _set_closing, notify=changed)
    """What closing the window does: `ask` leaves it to the moment."""
    tellFinished = Property(bool, _get_finished, _set_finished, notify=changed)
    tellTrouble = Property(bool, _get_trouble, _set_trouble, notify=changed)
    tellUpdates = Property(bool, _get_updates, _set_updates, notify=changed)

    def first_time(self, what: str) -> bool:
        """True once for each `what`."""
        known = str(self._file.value(f"told/{what}", "false")) == "true"
        if not known:
            self._file.setValue(f"told/{what}", "true")
        return not known

    def _on(self, name: str) -> bool:
        return str(self._file.value(f"tell/{name}", "true")) == "true"

    def _turn(self, name: str, on: bool) -> None:
        if on != self._on(name):
            self._file.setValue(f"tell/{name}", "true" if on else "false")
            self.changed.emit()
