"""Getting what is owned: the bytes come once, are hashed on the way, judged, recorded and kept.

A pause or a crash leaves a part file that the next run goes on from. A file that differs from what the store announced
is set aside, marked and kept; it is never shelved.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from ..db.library import Library
from ..db.sources import Sources
from ..domain.errors import BackstockError, DigestMismatchError, NotFoundError, StoreUnreachableError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import EditionId, SourceId, stable_id
from ..domain.jobs import JobView
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, StoreName
from ..jobs import Job
from ..sources.fetch import PART_SUFFIXES, fetch
from ..sources.hashing import DigestPlan, Hashed
from ..sources.judge import Announced, Judgement, judge
from ..sources.keys import Keys
from ..sources.records import Origin, make_record
from .accounts import Accounts

log = logging.getLogger(__name__)

_TRIES_WITHOUT_A_BYTE = 5


class Getting:
    """`wants_pieces` says whether a node of mode `local` exists, for which plain packages are made without a read."""

    def __init__(
        self,
        library: Library,
        sources: Sources,
        accounts: Accounts,
        keys: Keys,
        folder: Path,
        reserve: int,
        wants_pieces: Callable[[], bool],
        events: EventBus,
    ) -> None:
        self._library = library
        self._sources = sources
        self._accounts = accounts
        self._keys = keys
        self._folder = folder
        self._reserve = reserve
        self._wants_pieces = wants_pieces
        self._events = events

    def run(self, job: Job) -> None:
        edition = self._edition(job.args["edition"])
        known = self.whole(edition)
        if known is not None:
            job.progress(known.digests.size, known.digests.size, "already here")
            return
        self.get(edition, job)

    def whole(self, edition: Edition) -> Source | None:
        """The edition's source if its bytes lie here already."""
        for source in self._sources.of_edition(edition.edition_id):
            if source.verdict is not Verdict.MISMATCH and source.path is not None and Path(source.path).exists():
                return source
        return None

    def get(self, edition: Edition, job: Job) -> Source:
        """Raises DigestMismatchError when the bytes differ, after setting them aside."""
        target = self._target(edition)
        plan = DigestPlan(md5=edition.md5 is not None, sha1=edition.sha1 is not None, pieces=self._wants_pieces())
        started = datetime.now(UTC)
        hashed, host = self._fetch(edition, target, plan, job)
        return self.keep(edition, target, hashed, started_at=started, host=host)

    def keep(self, edition: Edition, path: Path, hashed: Hashed, *, started_at: datetime, host: str = "") -> Source:
        """Judges whole bytes that lie at `path`, signs the record, and remembers the source."""
        announced = Announced(
            size=edition.size,
            md5=edition.md5,
            sha1=edition.sha1,
            from_store=edition.store not in (StoreName.FOLDER, StoreName.MAGNET),
        )
        judgement = judge(hashed.digests, announced)
        source_id = SourceId(stable_id("s", edition.edition_id, hashed.digests.sha256))
        if judgement.verdict is Verdict.MISMATCH:
            path = self._set_aside(path, source_id)
        # The secret first: a source in the book without its secret could never be sealed.
        self._keys.keep_source_secret(source_id, hashed.secret)
        finished = datetime.now(UTC)
        source = Source(
            source_id=source_id,
            title_id=edition.title_id,
            edition_id=edition.edition_id,
            filename=edition.filename,
            digests=hashed.digests,
            verdict=judgement.verdict,
            path=str(path),
            record=self._record(edition, hashed, judgement, started_at, finished, host),
            obtained_at=finished,
            differs=judgement.differs,
        )
        self._sources.put(source, hashed.pieces)
        self._events.emit(TitlesChanged((edition.title_id,)))
        if judgement.verdict is Verdict.MISMATCH:
            raise DigestMismatchError(
                f"“{edition.filename}” is not what {edition.store} announced: {judgement.differs}.",
                data=f"The file was set aside at {path}; it will not be shelved or started.",
                do="Get it again. If it differs again, tell the store.",
            )
        return source

    def cancelled(self, job: JobView) -> None:
        """A download that will never go on leaves no part file."""
        edition = self._library.edition(EditionId(job.args["edition"]))
        if edition is not None:
            target = self._target(edition)
            for suffix in PART_SUFFIXES:
                target.with_name(target.name + suffix).unlink(missing_ok=True)

    def _edition(self, edition_id: str) -> Edition:
        edition = self._library.edition(EditionId(edition_id))
        if edition is None:
            raise NotFoundError("That edition is not in the library any more.", do="Refresh the library.")
        return edition

    def _target(self, edition: Edition) -> Path:
        return self._folder / "sources" / edition.edition_id / edition.filename

    def _fetch(self, edition: Edition, target: Path, plan: DigestPlan, job: Job) -> tuple[Hashed, str]:
        """Goes on over short outages; gives up after some tries that brought nothing."""
        opener = _Noting(self._accounts.store_for(edition).open(edition, job))
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(target.name + PART_SUFFIXES[0])
        fruitless = 0
        while True:
            before = _size(part)
            try:
                hashed = fetch(
                    target, opener, plan, job, reserve=self._reserve, expected_size=edition.size
                )
            except StoreUnreachableError as outage:
                fruitless = 0 if _size(part) > before else fruitless + 1
                if fruitless >= _TRIES_WITHOUT_A_BYTE:
                    raise
                log.info("%s: %s; trying again", edition.filename, outage.what)
                job.wait(threading.Event(), min(2.0**fruitless, 30.0))
            else:
                return hashed, opener.host

    def _set_aside(self, path: Path, source_id: SourceId) -> Path:
        """Out of the way of a second try, under a name of its own."""
        aside = self._folder / "set-aside" / source_id / path.name
        aside.parent.mkdir(parents=True, exist_ok=True)
        return path.rename(aside)

    def _record(
        self,
        edition: Edition,
        hashed: Hashed,
        judgement: Judgement,
        started_at: datetime,
        finished_at: datetime,
        host: str,
    ) -> str:
        account = self._accounts.known(edition.account_id)
        origin = Origin.of_self()
        if account is not None:
            pseudonym = self._keys.account_pseudonym(account.store, account.account_id)
            origin = Origin.of_store(edition.store, pseudonym, edition.item)
        return make_record(
            self._keys,
            filename=edition.filename,
            digests=hashed.digests,
            origin=origin,
            judgement=judgement,
            started_at=started_at,
            finished_at=finished_at,
            host=host,
        )


class _Noting:
    """Passes an opener on, and remembers which host the bytes came from."""

    def __init__(self, opener: Callable[..., object]) -> None:
        self._opener = opener
        self.host = ""


def _size(part: Path) -> int:
    try:
        return part.stat().st_size
    except FileNotFoundError:
        return 0


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def plain(error: BaseException) -> BackstockError | None:
    return error if isinstance(error, BackstockError) else None
