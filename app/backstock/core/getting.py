"""Getting what is owned: the bytes come once, are hashed on the way, judged, recorded and kept.

A pause or a crash leaves a part file that the next run goes on from. A file that differs from what the store announced
is set aside, marked and kept; it is never shelved.
"""

from __future__ import annotations

import logging
import mimetypes
import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ..catalog.accounts import Accounts
from ..db.sources import Sources
from ..domain.errors import DigestMismatchError, StoreUnreachableError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import EditionId, SourceId, stable_id
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, StoreName
from ..domain.wording import say
from ..jobs import Job
from ..shelf.files import plain_errors
from ..shelf.work import Work
from ..sources.cloning import cloned
from ..sources.fetch import Fetched, fetch
from ..sources.growing import GrowingFile
from ..sources.hashing import hash_file
from ..sources.judge import Announced, Judgement, judge
from ..sources.keys import Keys
from ..sources.partfile import discard_part
from ..sources.records import SourceFacts, StoreOrigin, make_record
from ..sources.room import Room
from ..stores.folder import FileOpening
from .same_bytes import SameBytes, lies_here
from .store_torrents import StoreTorrents

log = logging.getLogger(__name__)

_OWN_WORD = (StoreName.FOLDER, StoreName.MAGNET)
"""No store stands behind these: the record is the user's word alone."""


class Getting:
    """`tries`: how often in a row a store that gives nothing is tried again. `wants_pieces` says whether a node of mode
    `local` exists, for which plain packages are made without a read. `from_shelf` brings a source here that a node
    within reach holds, and answers None where none does."""

    def __init__(
        self,
        sources: Sources,
        accounts: Accounts,
        keys: Keys,
        folder: Path,
        room: Room,
        torrents: StoreTorrents,
        tries: int,
        wants_pieces: Callable[[], bool],
        from_shelf: Callable[[Source, Job], Path | None],
        events: EventBus,
    ) -> None:
        self._sources = sources
        self._accounts = accounts
        self._keys = keys
        self._folder = folder
        self._room = room
        self._torrents = torrents
        self._tries = tries
        self._wants_pieces = wants_pieces
        self._from_shelf = from_shelf
        self._events = events
        self._same = SameBytes(sources)

    def whole(self, edition: Edition) -> Source | None:
        """The edition's source if its bytes lie here already."""
        for source in self._sources.of_edition(edition.edition_id):
            if source.verdict is not Verdict.MISMATCH and lies_here(source):
                return source
        return None

    def arriving(self, edition: Edition) -> GrowingFile | None:
        """A download that is under way or rests, to be read from its beginning; None where there is none."""
        target = self._target(edition)
        if not edition.size or not target.with_name(target.name + ".part").exists():
            return None
        with plain_errors(target):
            return GrowingFile(target, edition.size, lambda: self._same.comes(edition))

    def get(self, edition: Edition, job: Job) -> Source:
        """From another source of the same bytes where there is one, else from the store.

        Raises DigestMismatchError when the bytes differ, after setting them aside.
        """
        with self._same.turn(edition, job):
            here = self.whole(edition) or self._from_twin(edition, job)
            if here is not None:
                return here
            target = self._target(edition)
            return self.keep(edition, target, self._fetch(edition, target, job))

    def take(self, edition: Edition, origin: Path, job: Work) -> Source | None:
        """A copy of a file that is this edition, taken into the library; without taking room where the disk can do
        that. None, with nothing left of it, when it turns out to be something else."""
        target = self._target(edition)
        started_at = datetime.now(UTC)
        plan = _announced(edition).plan(pieces=self._wants_pieces())
        with plain_errors(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            aside = target.with_name(f"{target.name}.clone")
            made = cloned(origin, aside)
        if made:
            try:
                hashed = hash_file(aside, plan, job)
                with plain_errors(target):
                    aside.replace(target)
            finally:
                aside.unlink(missing_ok=True)
            fetched = Fetched(
                hashed.digests,
                hashed.secret,
                hashed.pieces,
                host="",
                started_at=started_at,
                finished_at=datetime.now(UTC),
            )
        else:
            fetched = fetch(target, FileOpening(origin), plan, job, room=self._room)
        if judge(fetched.digests, _announced(edition)).verdict is Verdict.MISMATCH:
            with plain_errors(target):
                target.unlink()
            return None
        return self.keep(edition, target, replace(fetched, host=""))

    def take_in_turn(self, edition: Edition, origin: Path, work: Work) -> Source | None:
        """As `take`, unless it is here already by the time nobody else brings it."""
        with self._same.turn(edition, work):
            return self.whole(edition) or self.take(edition, origin, work)

    def _from_twin(self, edition: Edition, job: Job) -> Source | None:
        for twin in self._same.known(edition):
            origin = Path(twin.path) if twin.path is not None and lies_here(twin) else self._from_shelf(twin, job)
            if origin is not None:
                job.progress(0, twin.digests.size, say("the same bytes are here already; taking them over"))
                taken = self.take(edition, origin, job)
                if taken is not None:
                    return taken
                log.warning("%s is not what it was recorded as any more; asking the store", twin.source_id)
        return None

    def adopt(self, edition: Edition, path: Path, job: Job) -> Source:
        """Takes a file that lies inside the library already, moved rather than copied; read once to be hashed."""
        started_at = datetime.now(UTC)
        hashed = hash_file(path, _announced(edition).plan(pieces=self._wants_pieces()), job)
        target = self._target(edition)
        with plain_errors(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
        fetched = Fetched(
            hashed.digests, hashed.secret, hashed.pieces, host="", started_at=started_at, finished_at=datetime.now(UTC)
        )
        return self.keep(edition, target, fetched)

    def keep(self, edition: Edition, path: Path, fetched: Fetched) -> Source:
        """Judges whole bytes that lie at `path`, signs the record, and remembers the source."""
        judgement = judge(fetched.digests, _announced(edition))
        source_id = SourceId(stable_id("s", edition.edition_id, fetched.digests.sha256))
        if judgement.verdict is Verdict.MISMATCH:
            path = set_aside(self._folder, source_id, path)
        # The secret first: a source in the book without its secret could never be sealed.
        self._keys.keep_source_secret(source_id, fetched.secret)
        source = Source(
            source_id=source_id,
            title_id=edition.title_id,
            edition_id=edition.edition_id,
            filename=edition.filename,
            digests=fetched.digests,
            verdict=judgement.verdict,
            path=str(path),
            record=self._record(edition, fetched, judgement),
            obtained_at=fetched.finished_at,
            differs=judgement.differs,
        )
        self._sources.put(source, fetched.pieces)
        self._events.emit(TitlesChanged((edition.title_id,)))
        if judgement.verdict is Verdict.MISMATCH:
            raise DigestMismatchError(
                say(
                    "“{file}” is not what {store} announced: {differs}.",
                    file=edition.filename,
                    store=edition.store.spoken,
                    differs=judgement.differs,
                ),
                data=say("The file was set aside at {path}; it will not be shelved or started.", path=path),
                do=say("Get it again. If it differs again, tell the store."),
            )
        return source

    def drop_part(self, edition: Edition) -> None:
        """Of a download that will never go on."""
        discard_part(self._target(edition))
        self._torrents.drop(edition)

    def _target(self, edition: Edition) -> Path:
        return place_of(self._folder, edition.edition_id, edition.filename)

    def _fetch(self, edition: Edition, target: Path, job: Job) -> Fetched:
        """Goes on over short outages; gives up after some tries that brought nothing."""
        plan = _announced(edition).plan(pieces=self._wants_pieces())
        by_torrent = self._torrents.fetch(edition, target, plan, job)
        if by_torrent is not None:
            return by_torrent
        opener = self._accounts.store_for(edition).open(edition, job)
        furthest = fruitless = 0
        while True:
            watched = _Furthest(job)
            try:
                return fetch(target, opener, plan, watched, room=self._room)
            except StoreUnreachableError as outage:
                fruitless = 0 if watched.done > furthest else fruitless + 1
                furthest = max(furthest, watched.done)
                if fruitless > self._tries:
                    raise
                log.info("%s: %s Trying again.", edition.filename, outage.what)
                job.progress(watched.done, edition.size or 0, say("the store does not answer; trying again"))
                job.wait(threading.Event(), min(2.0**fruitless, 30.0))

    def _record(self, edition: Edition, fetched: Fetched, judgement: Judgement) -> str:
        origin = None
        if edition.store not in _OWN_WORD:
            pseudonym = self._keys.account_pseudonym(edition.store, edition.account_id or "")
            origin = StoreOrigin(edition.store, pseudonym, edition.item, digests_from="uploads api")
        facts = SourceFacts(
            name=edition.filename,
            digests=fetched.digests,
            judgement=judgement,
            origin=origin,
            started_at=fetched.started_at,
            finished_at=fetched.finished_at,
            media_type=mimetypes.guess_type(edition.filename)[0] or "",
            host=fetched.host,
        )
        return make_record(self._keys, facts)


def place_of(library_dir: Path, edition_id: EditionId, filename: str) -> Path:
    """Where the plain bytes of an edition belong on this computer."""
    return library_dir / "sources" / edition_id / filename


def set_aside(library_dir: Path, source_id: SourceId, path: Path) -> Path:
    """Kept, but out of the way of a second try, under a name of its own."""
    aside = library_dir / "set-aside" / source_id / path.name
    with plain_errors(aside):
        aside.parent.mkdir(parents=True, exist_ok=True)
        return Path(shutil.move(path, aside))  # it may lie on another disk: see storage.downloads_dir


class _Furthest:
    """Passes everything on to the job, and remembers how far the bytes came."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self.done = 0

    def checkpoint(self) -> None:
        self._job.checkpoint()

    def wait(self, event: threading.Event, timeout: float) -> bool:
        return self._job.wait(event, timeout)

    def progress(self, done: int, total: int, note: str = "") -> None:
        self.done = max(self.done, done)
        self._job.progress(done, total, note)


def _announced(edition: Edition) -> Announced:
    return Announced(size=edition.size, md5=edition.md5, sha1=edition.sha1, from_store=edition.store not in _OWN_WORD)
