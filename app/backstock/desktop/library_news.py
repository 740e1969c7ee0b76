"""What happened to the library's titles, gathered for a moment: a sync tells of thousands, and the list is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.events import AccountChanged, JobChanged, TitlesChanged
from ..domain.ids import TitleId
from ..domain.jobs import JobKind, JobState, JobView
from .bridge import Bridge

_GATHER_MS = 200
_ARRIVING = (JobKind.GET, JobKind.PAGE_IN, JobKind.UPDATE)


class LibraryNews(QObject):
    gathered = Signal()
    """Something changed, and it is time to look."""

    def __init__(
        self, bridge: Bridge, report: Callable[[str, float | None], None], parent: QObject | None = None
    ) -> None:
        """`report` hears at once how far a title has come, or that nothing brings it any more."""
        super().__init__(parent)
        self._report = report
        self._changed: set[TitleId] | None = set()
        self._gather = QTimer(self)
        self._gather.setInterval(_GATHER_MS)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self.gathered)
        bridge.heard.connect(self._hear)

    def taken(self) -> set[TitleId] | None:
        """The titles that changed since the last time; None: any of them."""
        changed, self._changed = self._changed, set()
        return changed

    def _hear(self, event: object) -> None:
        if isinstance(event, TitlesChanged):
            self._note(event.title_ids)
        elif isinstance(event, AccountChanged):
            self._note(())
        elif isinstance(event, JobChanged):
            self._note_progress(event.job)

    def _note(self, title_ids: tuple[TitleId, ...]) -> None:
        if not title_ids or self._changed is None:
            self._changed = None
        else:
            self._changed.update(title_ids)
        if not self._gather.isActive():
            self._gather.start()

    def _note_progress(self, job: JobView) -> None:
        if job.title_id is None or job.kind not in _ARRIVING:
            return
        if job.state is JobState.RUNNING:
            self._report(job.title_id, job.done / job.total if job.total else 0.0)
        else:
            self._report(job.title_id, None)
