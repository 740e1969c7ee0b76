"""Short messages at the foot of the window: what happened, what it means for the data, what to do."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from ..domain.errors import DataProtectedError
from .rows import RowModel
from .troubles import trouble_of

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)
_MOST = 3
_SHOWN_MS = 7000
_OFFERED_MS = 12_000


@dataclass(frozen=True, slots=True)
class NoticeRow:
    notice_id: str
    text: str
    detail: str
    tone: str
    """`plain`, `trouble`, or `alarm` where data is in danger."""
    action: str = ""
    times: int = 1
    report: str = ""
    """What can be copied for somebody who is to help."""


@QmlElement
class Notices(QObject):
    """At most three at a time. Plain ones leave by themselves, troubles stay until they are dismissed."""

    entered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = RowModel(NoticeRow, "notice_id", self)
        self._numbers = itertools.count(1)
        self._deeds: dict[str, Callable[[], None]] = {}

    @Property(RowModel, constant=True)
    def model(self) -> RowModel:
        return self._model

    @property
    def any_shown(self) -> bool:
        return bool(self._model.rows)

    def say(self, text: str, detail: str = "") -> None:
        notice_id = self._add(text, detail, "plain")
        QTimer.singleShot(_SHOWN_MS, self, lambda: self.dismiss(notice_id))

    def offer(self, text: str, action: str, deed: Callable[[], None], detail: str = "") -> None:
        """Says what was done and offers one thing more, mostly to undo it. The offer leaves after a while."""
        notice_id = self._add(text, detail, "plain", action)
        self._deeds[notice_id] = deed
        QTimer.singleShot(_OFFERED_MS, self, lambda: self.dismiss(notice_id))

    def tell(self, error: BaseException) -> None:
        """What the person may know of an error; a bug is named as one and goes to the log."""
        trouble = trouble_of(error)
        tone = "alarm" if isinstance(error, DataProtectedError) else "trouble"
        self._add(trouble.what, trouble.detail, tone, report=trouble.report)

    @Slot(str)
    def act(self, notice_id: str) -> None:
        deed = self._deeds.get(notice_id)
        self.dismiss(notice_id)
        if deed is not None:
            deed()

    @Slot(str)
    def copy(self, notice_id: str) -> None:
        at = self._model.position(notice_id)
        if at >= 0:
            QGuiApplication.clipboard().setText(self._model.rows[at].report)

    @Slot(str)
    def dismiss(self, notice_id: str) -> None:
        self._deeds.pop(notice_id, None)
        self._model.set_rows([row for row in self._model.rows if row.notice_id != notice_id])

    @Slot()
    def enter(self) -> None:
        """The keyboard goes to the newest, or back from it."""
        self.entered.emit()

    @Slot()
    def actOnLatest(self) -> None:
        """What Ctrl+Z means."""
        if self._deeds:
            self.act(list(self._deeds)[-1])

    def _add(self, text: str, detail: str, tone: str, action: str = "", report: str = "") -> str:
        """The same message again is counted; one that offers something stands for itself."""
        rows = list(self._model.rows)
        for row in rows:
            if (row.text, row.detail) == (text, detail) and not action:
                self._model.replace_row(replace(row, times=row.times + 1))
                return str(row.notice_id)
        notice_id = str(next(self._numbers))
        self._model.set_rows([*rows, NoticeRow(notice_id, text, detail, tone, action, report=report)][-_MOST:])
        self._deeds = {key: deed for key, deed in self._deeds.items() if self._model.position(key) >= 0}
        return notice_id
