"""Snapshots of save layers: taken, brought back, carried out and in."""

from __future__ import annotations

from pathlib import Path

from ..db.play import PlayBook
from ..domain.errors import NotFoundError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import TitleId
from ..domain.play import SaveSnapshot
from ..domain.wording import say
from .playground import Playground


class Saving:
    """A save belongs to the listing it was played from, also where several are shown as one title."""

    def __init__(self, playground: Playground, book: PlayBook, events: EventBus) -> None:
        self._playground = playground
        self._book = book
        self._events = events

    def take(self, title_id: TitleId, name: str, session_id: str | None = None) -> SaveSnapshot:
        return self._keep(
            self._playground.ground().layers.snapshot(self._layer(title_id, session_id), name, session_id)
        )

    def restore(self, snapshot_id: str) -> SaveSnapshot:
        """What was there becomes a snapshot first; that one is returned, so that the step can be taken back."""
        wanted = self._book.snapshot(snapshot_id)
        if wanted is None:
            raise NotFoundError(
                say("There is no snapshot {snapshot_id}.", snapshot_id=snapshot_id),
                do=say("`backstock saves list TITLE` shows them."),
            )
        return self._keep(self._playground.ground().layers.restore(wanted.title_id, Path(wanted.path)))

    def export(self, title_id: TitleId, target: Path) -> None:
        self._playground.ground().layers.export(self._layer(title_id), target)

    def bring(self, title_id: TitleId, archive: Path) -> SaveSnapshot:
        """Takes an exported save in; what was there before is kept as a snapshot, which is returned."""
        if not archive.is_file():
            raise NotFoundError(
                say("There is no file {archive}.", archive=archive),
                data=say("The saves are unchanged."),
                do=say("Check the path."),
            )
        return self._keep(self._playground.ground().layers.restore(self._layer(title_id), archive))

    def _layer(self, title_id: TitleId, session_id: str | None = None) -> TitleId:
        """Of what was played last; a session knows its own."""
        if session_id is not None:
            return title_id
        played = self._book.sessions(title_id)
        return played[-1].title_id if played else title_id

    def _keep(self, snapshot: SaveSnapshot) -> SaveSnapshot:
        self._book.put_snapshot(snapshot)
        self._events.emit(TitlesChanged((snapshot.title_id,)))
        return snapshot
