"""What lies where, for the shelf's page: the titles with the fewest copies first."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from . import words
from .desk import Desk
from .roll import Roll
from .titles import TitleModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Lying(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, roll: Roll, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roll = roll
        self._titles = TitleModel(desk.covers, self)
        roll.changed.connect(self._show)

    @Property(TitleModel, constant=True)
    def titles(self) -> TitleModel:
        return self._titles

    @Property(str, notify=changed)
    def summary(self) -> str:
        alone = self._roll.standing.alone
        return words.tr("%n title(s) lie in one place only", n=alone) if alone else words.tr("fewest copies first")

    def _show(self) -> None:
        self._titles.set_rows(self._roll.standing.lying)
        self.changed.emit()
