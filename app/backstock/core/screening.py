"""Films and albums: what a face with a screen opens, and where a film stopped."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from ..db.library import Library
from ..db.play import PlayBook
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import TitleId
from ..domain.sources import Source
from ..domain.titles import Kind
from ..jobs import Job
from ..recipes.images import Images
from .getting import Getting
from .views import Playable

_TRACKS = frozenset({".ogg", ".oga", ".opus", ".flac", ".mp3", ".m4a", ".wav"})
_PACKED = (".zip", ".tar.gz", ".7z")
_SCREEN_KINDS = (Kind.FILM, Kind.MUSIC)


class Screening:
    def __init__(self, library: Library, book: PlayBook, getting: Getting, images: Images, events: EventBus) -> None:
        self._library = library
        self._book = book
        self._getting = getting
        self._images = images
        self._events = events

    def playable(self, title_id: TitleId) -> Playable | None:
        """What the embedded player opens; None while nothing of it is here."""
        for edition in self._library.editions(title_id):
            source = self._getting.whole(edition) if edition.kind in _SCREEN_KINDS else None
            if source is None or source.path is None:
                continue
            files = self._files(source)
            if files:
                point = self._book.watch_point(title_id) or (0.0, 0.0)
                title = self._library.title(title_id)
                return Playable(title_id, title.name if title else edition.name, files[0], point[0], tuple(files[1:]))
        return None

    def watched(self, title_id: TitleId, position_s: float, duration_s: float, spent_s: float) -> None:
        """A film seen to its last half minute begins anew the next time."""
        over = duration_s > 0 and position_s > duration_s - min(30.0, duration_s * 0.05)
        self._book.put_watch_point(title_id, 0.0 if over else position_s, duration_s)
        if spent_s > 0:
            edition = next((one for one in self._library.editions(title_id) if one.kind in _SCREEN_KINDS), None)
            ended = datetime.now(UTC)
            if edition is not None:
                self._book.add_watched(title_id, edition.edition_id, ended - timedelta(seconds=spent_s), spent_s)
        self._events.emit(TitlesChanged((title_id,)))

    def prepare(self, source: Source, job: Job) -> None:
        assert source.path is not None
        if source.filename.lower().endswith(_PACKED):
            job.progress(source.digests.size, source.digests.size, "unpacking")
            self._images.image_for(source, Path(source.path), job)

    def _files(self, source: Source) -> list[str]:
        """The file itself, or the pieces of an unpacked album in order; empty while it is not unpacked."""
        assert source.path is not None
        if not source.filename.lower().endswith(_PACKED):
            return [source.path]
        unpacked = next((one for one in self._images.all() if one.source_id == source.source_id), None)
        if unpacked is None:
            return []
        return sorted(str(path) for path in Path(unpacked.path).rglob("*") if path.suffix.lower() in _TRACKS)
