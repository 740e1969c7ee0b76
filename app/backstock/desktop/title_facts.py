"""What a title's page says of the title itself: name, kind, place, pictures, and what can be done with its copies."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ..core.views import Deed, TitleDetails
from ..domain.titles import Where
from . import title_rows
from .desk import Desk
from .troubles import Trouble, told, trouble_of

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TitleFacts(QObject):
    changed = Signal()
    artChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._details: TitleDetails | None = None
        self._trouble: Trouble | None = None

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._details is not None

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def trouble(self) -> dict[str, str]:
        """What kept the title from being read: text, detail and a report; empty while nothing did."""
        return told(self._trouble)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._details.row.name if self._details else ""

    @property
    def maker(self) -> str:
        return self._details.row.maker if self._details else ""

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._details.row.kind.value if self._details else "game"

    @Property(str, notify=changed)
    def place(self) -> str:
        if self._details is None:
            return ""
        arriving = self._working() and self._details.row.where is not Where.HERE
        return Where.ARRIVING.value if arriving else self._details.row.where.value

    @Property(str, notify=changed)
    def facts(self) -> str:
        return title_rows.facts(self._details) if self._details else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._details.summary if self._details else ""

    @Property(str, notify=changed)
    def notes(self) -> str:
        """The person's own words."""
        return (self._details.edit.notes or "") if self._details else ""

    @Property(str, notify=changed)
    def url(self) -> str:
        return self._details.url if self._details else ""

    @Property(bool, notify=changed)
    def updatable(self) -> bool:
        """Something newer is offered; the main button may be about something else."""
        details = self._details
        return details is not None and details.row.update and details.main.deed not in (Deed.UPDATE, Deed.BUSY)

    @Property(bool, notify=changed)
    def listed(self) -> bool:
        return self._details is None or self._details.row.listed

    @Property(str, notify=artChanged)
    def art(self) -> str:
        row = self._details.row if self._details else None
        return self._desk.covers.cover_of(row) if row else ""

    @Property(str, notify=artChanged)
    def wideArt(self) -> str:
        row = self._details.row if self._details else None
        return self._desk.covers.wide_of(row) if row else ""

    @Property(bool, notify=changed)
    def canPageOut(self) -> bool:
        return self._details is not None and self._details.can_page_out

    @Property(bool, notify=changed)
    def canPageIn(self) -> bool:
        return self._details is not None and self._details.main.deed in (
            Deed.PAGE_IN_AND_PLAY,
            Deed.PAGE_IN_AND_WATCH,
        )

    @Property(bool, notify=changed)
    def canRemove(self) -> bool:
        return self._details is not None and self._details.can_evict

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._working() and self._details is not None and self._details.job is not None

    def _working(self) -> bool:
        """A film can be seen while a job brings it, or does something else with it."""
        details = self._details
        busy = details is not None and details.main.deed is Deed.BUSY
        return busy or (details is not None and details.main.deed is Deed.WATCH and details.job is not None)

    def _unread(self, error: BaseException) -> None:
        """A page that shows the title already says it in passing."""
        if self._details is not None:
            self._desk.notices.tell(error)
        else:
            self._trouble = trouble_of(error)
            self.changed.emit()
