"""What else there is by the maker of the title that is looked at."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ..domain.titles import TitleRow
from .desk import Desk
from .roll import Roll
from .title_page import TitlePage
from .titles import TitleModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 18


@QmlElement
class Kin(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, roll: Roll, page: TitlePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._roll, self._page = desk, roll, page
        self._titles = TitleModel(desk.covers, self)
        self._maker = ""
        self._asked = ("", "")
        page.changed.connect(self._follow)
        roll.changed.connect(self._look)

    @Property(TitleModel, constant=True)
    def titles(self) -> TitleModel:
        return self._titles

    @Property(str, notify=changed)
    def maker(self) -> str:
        return self._maker

    def _follow(self) -> None:
        """The page tells of everything that changes on it; most of that changes nothing here."""
        if (self._page.property("titleId"), self._page.maker) != self._asked:
            self._look()

    def _look(self) -> None:
        asked = title_id, maker = self._page.property("titleId"), self._page.maker
        self._asked, rows = asked, self._roll.standing.rows

        def work() -> list[TitleRow]:
            found = [row for row in rows.values() if maker and row.maker == maker and row.title_id != title_id]
            return sorted(found, key=lambda row: row.sorted_as.casefold())[:_MOST]

        def done(found: list[TitleRow]) -> None:
            if asked == self._asked:
                self._titles.set_rows(found)
                self._maker = maker
                self.changed.emit()

        self._desk.tasks.run(work, done)
