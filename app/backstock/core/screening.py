"""Films, seasons and albums: what a face with a screen opens, and where each file stopped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path, PurePosixPath

from ..db.library import Library
from ..db.play import PlayBook
from ..db.sources import Sources
from ..domain.arrivals import ArrivingBytes
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import EditionId, TitleId
from ..domain.play import WatchPoint
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, Kind, Title
from ..domain.wording import say
from ..jobs import Job
from ..recipes.images import Images
from ..shelf.shelf import Shelf
from ..sources.growing import GrowingFile
from .getting import Getting
from .sequence import file_names, natural, packed, series_of, slots
from .views import Playable, PlayFile

_TRACKS = frozenset({".ogg", ".oga", ".opus", ".flac", ".mp3", ".m4a", ".wav", ".aac", ".wv"})
_FILMS = frozenset({".mkv", ".mp4", ".m4v", ".webm", ".avi", ".mov", ".ogv", ".mpg", ".mpeg", ".ts", ".wmv"})
_SCREEN_KINDS = (Kind.FILM, Kind.MUSIC)
_MOST_EPISODES = 500
_SHORTEST_NAME = 3
"""“1” and “12” are episodes of anything."""
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

    def playable(self, title_id: TitleId, wanted: EditionId | None = None) -> Playable | None:
        """What the embedded player opens; None while nothing of it is here or arriving. Begins with `wanted`, where
        that was asked for."""
        title = self._library.title(title_id)
        editions = self._editions(title_id)
        names = file_names(editions)
        for kind in sorted(_SCREEN_KINDS, key=lambda kind: title is None or kind is not title.kind):
            of_kind = [one for one in editions if one.kind is kind]
            single = self._in_order([one for one in of_kind if not packed(one.filename)], names, wanted)
            unpacked = self._in_order([one for one in of_kind if packed(one.filename)], names, wanted)
            files = max(single, unpacked, key=len)
            if files:
                name = title.name if title else _readable(files[0].file)
                return self._remembered(Playable(title_id, name, kind, ()), files, wanted)
        return None

    def series(self, title_id: TitleId) -> list[TitleId]:
        """The titles that are episodes or pieces of the same, in order; of what stands alone it alone."""
        title = self._library.title(title_id)
        if title is None or title.kind not in _SCREEN_KINDS:
            return [title_id]
        found = {one.title_id: one.name for one in self._beside(title)} | {title_id: title.name}
        return sorted(found, key=lambda one: natural(found[one]))

    def open_arriving(self, title_id: TitleId, file: str) -> ArrivingBytes | None:
        """Also when it has become whole in the meantime; None when it neither is here nor arrives."""
        editions = self._editions(title_id)
        names = file_names(editions)
        edition = next((one for one in editions if names[one.edition_id] == file), None)
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

    def stopped_at(self, title_ids: Iterable[TitleId]) -> dict[TitleId, tuple[float, float]]:
        return self._book.watch_points(title_ids)

    def mark_watched(self, title_id: TitleId, file: str, watched: bool) -> None:
        before = self._book.files.points(title_id).get(file)
        duration_s = before.duration_s if before else 0.0
        self._book.files.put(title_id, file, WatchPoint(0.0, duration_s, watched, datetime.now(UTC)))
        self._events.emit(TitlesChanged((title_id,)))

    def prepare(self, source: Source, job: Job) -> None:
        assert source.path is not None
        if packed(source.filename):
            job.progress(source.digests.size, source.digests.size, say("unpacking"))
            self._images.image_for(source, Path(source.path), job)

    def _editions(self, title_id: TitleId) -> list[Edition]:
        return [one for one in self._library.editions(title_id) if one.kind in _SCREEN_KINDS]

    def _beside(self, title: Title) -> list[Title]:
        """By the names; a folder of pieces is one record, whatever they are called."""
        alone = [one.item for one in self._editions(title.title_id) if "/" not in one.item.get("path", "/")]
        folder = next((item["folder"] for item in alone if "folder" in item), "")
        if folder and title.kind is Kind.MUSIC:
            return self._library.in_folder(folder, title.kind, _MOST_EPISODES)
        series = series_of(title.name)
        if len(series) > _SHORTEST_NAME:
            found = self._library.beginning(series.rstrip("# "), title.kind, _MOST_EPISODES)
        else:
            found = self._library.in_folder(folder, title.kind, _MOST_EPISODES) if folder and series else []
        return [one for one in found if series_of(one.name) == series]

    def _in_order(self, editions: Sequence[Edition], names: dict[str, str], wanted: EditionId | None) -> list[_Found]:
        """Of each part the edition asked for, else one that is whole, else one that arrives."""
        found: list[_Found] = []
        parts = slots(editions)
        for part in parts:
            each = [self._files_of(one, names[one.edition_id], several=len(parts) > 1) for one in part]
            found.extend(min(each, key=partial(_rank, wanted=wanted)))
        return found

    def _files_of(self, edition: Edition, name: str, *, several: bool) -> list[_Found]:
        """Of one of `several` archives the same names may come from each."""
        source = self._getting.whole(edition)
        if source is None:
            arriving = self._arriving(edition)
            if arriving is None:
                return []
            arriving.close()
            return [_Found(edition.edition_id, name, "")]
        assert source.path is not None
        if not packed(source.filename):
            return [_Found(edition.edition_id, name, source.path)]
        within = f"{edition.edition_id}/" if several else ""
        return [_Found(edition.edition_id, f"{within}{file}", path) for file, path in self._unpacked(source)]

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
                return [(file, str(found[file])) for file in sorted(fitting, key=natural)]
        return []

    def _arriving(self, edition: Edition) -> ArrivingBytes | None:
        """An archive must be whole before it can be opened."""
        if packed(edition.filename):
            return None
        for source in self._sources.of_edition(edition.edition_id):
            if source.verdict is not Verdict.MISMATCH:
                arriving = self._shelf.arriving(source)
                if arriving is not None:
                    return arriving
        return self._getting.arriving(edition)

    def _remembered(self, title: Playable, files: list[_Found], wanted: EditionId | None) -> Playable:
        """The title with its files, where each stopped, and where to begin."""
        points = self._book.files.points(title.title_id)
        whole = self._book.watch_point(title.title_id)
        if len(files) == 1 and not points and whole is not None:
            points[files[0].file] = WatchPoint(*whole, watched=False, changed_at=datetime.now(UTC))
        shown = tuple(
            PlayFile(
                one.file,
                title.name if len(files) == 1 else _readable(one.file),
                one.path,
                *((found.position_s, found.duration_s, found.watched) if (found := points.get(one.file)) else ()),
            )
            for one in files
        )
        return replace(title, files=shown, begin=_begin(files, points, wanted))


@dataclass(frozen=True, slots=True)
class _Found:
    """`file` is its name among those of the title; the path is empty while it arrives."""

    edition_id: EditionId
    file: str
    path: str


def _rank(files: list[_Found], wanted: EditionId | None) -> int:
    if not files:
        return 3
    return 0 if files[0].edition_id == wanted else 1 if files[0].path else 2


def _begin(files: list[_Found], points: dict[str, WatchPoint], wanted: EditionId | None) -> int:
    among = [at for at, one in enumerate(files) if one.edition_id == wanted] or range(len(files))
    touched = [(points[files[at].file].changed_at, at) for at in among if files[at].file in points]
    if not touched:
        return among[0]
    last = max(touched)[1]
    point = points[files[last].file]
    if point.watched and not point.position_s and wanted is None:
        return (last + 1) % len(files)
    return last


def _readable(file: str) -> str:
    return PurePosixPath(file).stem.replace("_", " ").strip()
