"""Backstock among the applications of the system, and as what opens magnet links. Both are asked of the core."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..core import menu_entry
from .desk import Desk

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MenuPlace(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._there = True
        self._magnets = False
        self._busy = False

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return self._there

    @Property(bool, notify=changed)
    def opensMagnets(self) -> bool:
        return self._magnets

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Slot()
    def load(self) -> None:
        self._do(lambda: None)

    @Slot()
    def put(self) -> None:
        self._do(menu_entry.put_entry)

    @Slot(bool)
    def openMagnets(self, wanted: bool) -> None:
        self._do(menu_entry.open_magnets if wanted else menu_entry.leave_magnets)

    def _do(self, deed: Callable[[], None]) -> None:
        if self._busy:
            return

        def work() -> tuple[bool, bool]:
            deed()
            return menu_entry.entry_there(), menu_entry.opens_magnets()

        def done(found: tuple[bool, bool]) -> None:
            (self._there, self._magnets), self._busy = found, False
            self.changed.emit()

        def failed(error: BaseException) -> None:
            self._busy = False
            self.changed.emit()
            self._desk.notices.tell(error)

        self._busy = True
        self.changed.emit()
        self._desk.tasks.run(work, done, failed)
