"""The library as faces ask for it: filtered, searched, sorted and counted, from memory.

It is read whole at the first question. After that what events name is read again before the next answer, and all of it
when an event names nothing, or when another process has written to the library.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable

from ..db.database import Database
from ..db.gathering import BRINGING
from ..db.listing import Listing
from ..domain.events import Event, EventBus, JobChanged, PlayEnded, PlayStarted, TitlesChanged
from ..domain.ids import JobId, TitleId
from ..domain.jobs import JobView
from ..domain.titles import TitleRow
from .query import LibraryCounts, LibraryQuery
from .rows import Rows

_MANY = 4
"""When more than this part of all rows changed, reading everything anew is quicker."""
_FEW = 500


class LibraryIndex:
    """Any thread may ask. Slow at the first question and after everything changed: seconds for a large library."""

    def __init__(self, database: Database, listing: Listing, events: EventBus) -> None:
        self._database = database
        self._listing = listing
        self._lock = threading.Lock()
        self._rows = Rows()
        self._read_at = -1
        """What `changes_by_others` said when everything was last read."""
        self._noting = threading.Lock()
        self._stale: set[TitleId] | None = None
        """Titles to be read again; None: all."""
        self._bringing: dict[JobId, TitleId] = {}
        self.close = events.listen(self._hear)

    def titles(self, query: LibraryQuery) -> list[TitleRow]:
        with self._lock:
            return self._current().find(query)

    def counts(self) -> LibraryCounts:
        with self._lock:
            return self._current().counts()

    def rows(self, title_ids: Iterable[TitleId]) -> list[TitleRow]:
        """By name; a merged listing answers with what it is shown as. Unknown ids are left out."""
        with self._lock:
            return self._current().of(title_ids)

    def _current(self) -> Rows:
        others = self._database.changes_by_others()
        with self._noting:
            stale, self._stale = self._stale, set()
        try:
            if stale is None or others != self._read_at or len(stale) > _FEW + len(self._rows) // _MANY:
                self._rows = Rows(self._listing.listed())
                self._read_at = others
            elif stale:
                self._rows.replace(stale, self._listing.listed(stale))
        except BaseException:
            self._note(None)
            raise
        return self._rows

    def _note(self, title_ids: Iterable[TitleId] | None) -> None:
        with self._noting:
            if title_ids is None:
                self._stale = None
            elif self._stale is not None:
                self._stale.update(title_ids)

    def _hear(self, event: Event) -> None:
        match event:
            case TitlesChanged(title_ids=title_ids):
                self._note(title_ids or None)
            case PlayStarted(title_id=title_id) | PlayEnded(title_id=title_id):
                self._note([title_id])
            case JobChanged(job=job):
                self._note(self._begun_or_ended(job))

    def _begun_or_ended(self, job: JobView) -> list[TitleId]:
        """A title looks different when a job begins to bring it and when that ends, and not in between."""
        if job.title_id is None or job.kind not in BRINGING:
            return []
        with self._noting:
            known = job.job_id in self._bringing
            if job.state.ended:
                self._bringing.pop(job.job_id, None)
            else:
                self._bringing[job.job_id] = job.title_id
        return [job.title_id] if job.state.ended or not known else []
