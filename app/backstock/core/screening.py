"""Films, seasons and albums: what a face with a screen opens, and where each file stopped."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath

from ..db.library import Library
from ..db.play import PlayBook
from ..db.sources import Sources
from ..domain.arrivals import ArrivingBytes
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import TitleId
from ..domain.play import WatchPoint
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, Kind
from ..domain.wording import say
from ..jobs import Job
from ..recipes.images import Images
from ..shelf.shelf import Shelf
from ..sources.growing import GrowingFile
from .getting import Getting
from .views import Playable, PlayFile

_TRACKS = frozenset({".ogg", ".oga", ".opus", ".flac", ".mp3", ".m4a", ".wav", ".aac", ".wv"})
_FILMS = frozenset({".mkv", ".mp4", ".m4v", ".webm", ".avi", ".mov", ".ogv", ".mpg", ".mpeg", ".ts", ".wmv"})
_PACKED = (".zip", ".tar.gz", ".7z")
_SCREEN_KINDS = (Kind.FILM, Kind.MUSIC)
_LAST_S, _LAST_SHARE = 30.0, 0.05


class Screening:
    def __init__(
        self,
        library: Library,
        sources: Sources,
        book: PlayBook,
        getting: Getting,
        shelf: Shelf,
        images: Images,
        events: EventBus,
    ) -> None:
        self._library = library
        self._sources = sources
        self._book = book
        self._getting = getting
        self._shelf = shelf
        self._images = images
        self._events = events

    def playable(self, title_id: TitleId) -> Playable | None:
        """What the embedded player opens; None while nothing of it is here or arriving."""
        for edition in self._editions(title_id):
            files = self._files_of(edition)
            if files:
                return self._remembered(title_id, edition, files)
        return None

    def open_arriving(self, title_id: TitleId, file: str) -> ArrivingBytes | None:
        """Also when it has become whole in the meantime; None when it neither is here nor arrives."""
        edition = next((one for one in self._editions(title_id) if one.filename == file), None)
        if edition is None:
            return None
        source = self._getting.whole(edition)
        if source is None or source.path is None:
            return self._arriving(edition)
        return GrowingFile(Path(source.path), source.digests.size)

    def watched(self, title_id: TitleId, position_s: float, duration_s: float, spent_s: float, file: str = "") -> None:
        """A film seen to its last half minute begins anew the next time, and counts as seen."""
        over = duration_s > 0 and position_s > duration_s - min(_LAST_S, duration_s * _LAST_SHARE)
        position_s = 0.0 if over else position_s
        self._book.put_watch_point(title_id, position_s, duration_s)
        now = datetime.now(UTC)
        if file:
            before = self._book.files.points(title_id).get(file)
            seen = over or (before is not None and before.watched)
            self._book.files.put(title_id, file, WatchPoint(position_s, duration_s, seen, now))
        if spent_s > 0:
            edition = next(iter(self._editions(title_id)), None)
            if edition is not None:
                self._book.add_watched(title_id, edition.edition_id, now - timedelta(seconds=spent_s), spent_s)
        self._events.emit(TitlesChanged((title_id,)))

    def mark_watched(self, title_id: TitleId, file: str, watched: bool) -> None:
        before = self._book.files.points(title_id).get(file)
        duration_s = before.duration_s if before else 0.0
        self._book.files.put(title_id, file, WatchPoint(0.0, duration_s, watched, datetime.now(UTC)))
        self._events.emit(TitlesChanged((title_id,)))

    def prepare(self, source: Source, job: Job) -> None:
        assert source.path is not None
        if _packed(source.filename):
            job.progress(source.digests.size, source.digests.size, say("unpacking"))
            self._images.image_for(source, Path(source.path), job)

    def _editions(self, title_id: TitleId) -> list[Edition]:
        return [one for one in self._library.editions(title_id) if one.kind in _SCREEN_KINDS]

    def _files_of(self, edition: Edition) -> list[tuple[str, str]]:
        """(name among the title's files, path), in order; an empty path while it arrives."""
        source = self._getting.whole(edition)
        if source is None:
            arriving = self._arriving(edition)
            if arriving is None:
                return []
            arriving.close()
            return [(edition.filename, "")]
        assert source.path is not None
        if not _packed(source.filename):
            return [(source.filename, source.path)]
        return self._unpacked(source)

    def _unpacked(self, source: Source) -> list[tuple[str, str]]:
        """The films or the pieces of what was unpacked; none while it is not."""
        image = next((one for one in self._images.all() if one.source_id == source.source_id), None)
        if image is None:
            return []
        root = Path(image.path)
        found = {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}
        for wanted in (_FILMS, _TRACKS):
            fitting = [file for file, path in found.items() if path.suffix.lower() in wanted]
            if fitting:
                return [(file, str(found[file])) for file in sorted(fitting, key=_natural)]
        return []

    def _arriving(self, edition: Edition) -> ArrivingBytes | None:
        """An archive must be whole before it can be opened."""
        if _packed(edition.filename):
            return None
        for source in self._sources.of_edition(edition.edition_id):
            if source.verdict is not Verdict.MISMATCH:
                arriving = self._shelf.arriving(source)
                if arriving is not None:
                    return arriving
        return self._getting.arriving(edition)

    def _remembered(self, title_id: TitleId, edition: Edition, files: list[tuple[str, str]]) -> Playable:
        points = self._book.files.points(title_id)
        whole = self._book.watch_point(title_id)
        if len(files) == 1 and files[0][0] not in points and whole is not None:
            points[files[0][0]] = WatchPoint(*whole, watched=False, changed_at=datetime.now(UTC))
        title = self._library.title(title_id)
        name = title.name if title else edition.name
        shown = tuple(
            PlayFile(
                file,
                name if len(files) == 1 else _readable(file),
                path,
                *((points[file].position_s, points[file].duration_s, points[file].watched) if file in points else ()),
            )
            for file, path in files
        )
        return Playable(title_id, name, edition.kind, shown, _begin(files, points))


def _begin(files: list[tuple[str, str]], points: dict[str, WatchPoint]) -> int:
    touched = [(points[file].changed_at, at) for at, (file, _) in enumerate(files) if file in points]
    if not touched:
        return 0
    last = max(touched)[1]
    point = points[files[last][0]]
    if point.watched and not point.position_s:
        return (last + 1) % len(files)
    return last


def _packed(filename: str) -> bool:
    return filename.lower().endswith(_PACKED)


def _natural(file: str) -> list[tuple[int, str]]:
    """Episode 2 before episode 10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", file.casefold()) if part]


def _readable(file: str) -> str:
    return PurePosixPath(file).stem.replace("_", " ").strip()
