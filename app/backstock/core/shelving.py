"""Page out, page in, evict and verify, as jobs over the titles a person names."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import BackstockError, DataProtectedError, DigestMismatchError, NotFoundError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import NodeId, TitleId
from ..domain.jobs import JobView
from ..domain.packages import PlacementState
from ..domain.sources import Source, Verdict
from ..domain.wording import say, say_count
from ..jobs import Job
from ..recipes.images import Images
from ..shelf.shelf import Shelf
from ..sources.hashing import DigestPlan, hash_file
from .getting import set_aside
from .shelf_notes import ShelfNotes

log = logging.getLogger(__name__)


class Shelving:
    """`in_use` says whether a game of that title runs now, whichever process started it."""

    def __init__(
        self,
        sources: Sources,
        shelf: Shelf,
        book: ShelfBook,
        images: Images,
        library_dir: Path,
        notes: ShelfNotes,
        in_use: Callable[[TitleId], bool],
        events: EventBus,
    ) -> None:
        self._sources = sources
        self._shelf = shelf
        self._book = book
        self._images = images
        self._library_dir = library_dir
        self._notes = notes
        self._in_use = in_use
        self._events = events

    def page_out(self, job: Job) -> None:
        """Every source of the title that lies here, or of one edition; the local copies go only when a node holds each
        of them."""
        title_id = TitleId(job.args["title"])
        only = job.args.get("edition")
        keep_local = job.args.get("keep") == "1"
        node_id = NodeId(job.args["node"]) if job.args.get("node") else None
        here = [one for one in self._good(title_id) if one.path is not None and only in (None, one.edition_id)]
        if not here:
            raise self._nothing_to_move(title_id)
        if not keep_local:
            self._require_rest(here)
        for source in here:
            holder = self._shelf.page_out(source, job, node_id=node_id, keep_local=keep_local)
            self._shelf.refresh(holder)
            self._notes.write(source.source_id)
            if not keep_local:
                self._drop_images(source)
            self._events.emit(TitlesChanged((title_id,)))

    def page_in(self, job: Job) -> None:
        for source in self._good(TitleId(job.args["title"])):
            if source.path is None or not Path(source.path).exists():
                self.bring(source, job)

    def page_out_cancelled(self, job: JobView) -> None:
        for source in self._good(TitleId(job.args["title"])):
            self._shelf.abandon_page_out(source)

    def page_in_cancelled(self, job: JobView) -> None:
        for source in self._good(TitleId(job.args["title"])):
            self._shelf.abandon_page_in(source)

    def bring(self, source: Source, job: Job) -> Path:
        """The plain bytes of a source that lies on the shelf, here and verified."""
        path = self._shelf.page_in(source, job)
        self._events.emit(TitlesChanged((source.title_id,)))
        return path

    def within_reach(self, source: Source) -> bool:
        """Whether a node that has it answers now. Slow: asks."""
        holders = {
            placement.node_id
            for package in self._book.packages_of_source(source.source_id)
            for placement in self._book.placements(package.package_id)
            if placement.state is PlacementState.PRESENT
        }
        return any(self._shelf.refresh(node_id) for node_id in holders)

    def evict(self, title_id: TitleId) -> None:
        """Drops the local copies. LastCopyError when no node holds one."""
        here = [source for source in self._good(title_id) if source.path is not None]
        self._require_rest(here)
        for source in here:
            self._shelf.evict(source)
            self._drop_images(source)
        self._events.emit(TitlesChanged((title_id,)))

    def verify(self, job: Job) -> None:
        """Reads the bytes that are here again and compares them with the record."""
        sources = self._good(TitleId(job.args["title"]))
        here = [source for source in sources if source.path is not None]
        if not here:
            raise NotFoundError(
                say("Nothing of this title lies on this computer to be read again."),
                do=say("Page it in, then verify it."),
            )
        for source in here:
            assert source.path is not None
            found = hash_file(Path(source.path), DigestPlan(md5=source.digests.md5 is not None), job).digests
            if found.sha256 != source.digests.sha256:
                aside = self._put_aside(source)
                raise DigestMismatchError(
                    say("“{file}” has changed on this disk since it was recorded.", file=source.filename),
                    data=say(
                        "It was set aside at {aside}; the record and any copy on the shelf are untouched.", aside=aside
                    ),
                    do=say("Page it in again, or get it again."),
                )
        total = sum(source.digests.size for source in here)
        job.progress(
            total,
            total,
            say_count(
                "{n} of {n} file is exactly what was recorded",
                "{n} of {n} files are exactly what was recorded",
                len(here),
            ),
        )

    def _nothing_to_move(self, title_id: TitleId) -> DataProtectedError:
        differing = next((one for one in self._sources.of_title(title_id) if one.verdict is Verdict.MISMATCH), None)
        if differing is not None:
            return DataProtectedError(
                say(
                    "“{file}” differs from what its store announced and does not go on the shelf.",
                    file=differing.filename,
                ),
                data=say("It stays set aside at {path}.", path=differing.path),
                do=say("Get it again."),
            )
        return DataProtectedError(
            say("Nothing of this title lies on this computer."),
            data=say("Nothing was changed."),
            do=say("Get it first."),
        )

    def _require_rest(self, here: list[Source]) -> None:
        """A running game needs the image that would go together with its source."""
        unpacked = {image.source_id for image in self._images.all()}
        if any(source.source_id in unpacked and self._in_use(source.title_id) for source in here):
            raise DataProtectedError(say("It is running."), data=say("Nothing was moved."), do=say("End it first."))

    def _put_aside(self, source: Source) -> Path:
        """So that the next page-in or get brings good bytes to its place."""
        assert source.path is not None
        aside = set_aside(self._library_dir, source.source_id, Path(source.path))
        self._sources.set_path(source.source_id, None)
        self._events.emit(TitlesChanged((source.title_id,)))
        return aside

    def _good(self, title_id: TitleId) -> list[Source]:
        """The sources that may be shelved: not those that differ, newest of each edition first."""
        return [source for source in self._sources.of_title(title_id) if source.verdict is not Verdict.MISMATCH]

    def _drop_images(self, source: Source) -> None:
        """What was unpacked from it can be unpacked again. Saves are elsewhere and stay."""
        for image in self._images.all():
            if image.source_id == source.source_id:
                try:
                    self._images.remove(image.image_id)
                except (BackstockError, OSError) as trouble:
                    log.warning("the unpacked copy of %s could not be dropped: %s", source.filename, trouble)
