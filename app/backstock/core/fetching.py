"""What a wish for a title comes to: whether it must be claimed or read first, which edition it is, and what happens to
the edition it replaces."""

from __future__ import annotations

from collections.abc import Callable

from ..catalog.index import LibraryIndex
from ..catalog.syncing import Syncing
from ..db.holdings import Holdings, unclaimed
from ..db.library import Library
from ..db.sources import Sources
from ..domain.errors import BackstockError, NotFoundError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import EditionId, TitleId
from ..domain.jobs import JobKind, JobView
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, HoldingKind
from ..domain.wording import say
from ..jobs import Job, JobQueue
from .getting import Getting
from .playing import Playing
from .shelving import Shelving

_SAID = {
    Verdict.MATCH: say("every digest the store published fits"),
    Verdict.UNCHECKED: say("the store published no digest to compare it with"),
    Verdict.SELF: say("recorded on your word"),
}


class Fetching:
    """`shelved` says whether there is a node to page out to."""

    def __init__(
        self,
        library: Library,
        index: LibraryIndex,
        sources: Sources,
        getting: Getting,
        shelving: Shelving,
        playing: Playing,
        syncing: Syncing,
        holdings: Holdings,
        jobs: JobQueue,
        shelved: Callable[[], bool],
        events: EventBus,
    ) -> None:
        self._library = library
        self._index = index
        self._sources = sources
        self._getting = getting
        self._shelving = shelving
        self._playing = playing
        self._syncing = syncing
        self._holdings = holdings
        self._jobs = jobs
        self._shelved = shelved
        self._events = events

    def get(self, job: Job) -> None:
        """Brings one edition here: the one named, else the one that would be played here."""
        self._bring(self._wanted(job), job)

    def update(self, job: Job) -> None:
        """As `get`; what it replaces then goes to the shelf, or stays where there is none."""
        source = self._bring(self._wanted(job), job)
        older = self._library.edition(EditionId(job.args["older"]))
        here = self._getting.whole(older) if older is not None else None
        if here is not None and here.edition_id != source.edition_id and self._shelved():
            args = {"title": here.title_id, "node": "", "keep": "", "edition": here.edition_id}
            self._jobs.add(JobKind.PAGE_OUT, here.filename, here.title_id, args)

    def cancelled(self, job: JobView) -> None:
        """A download that will never go on leaves no part file."""
        if "edition" in job.args:
            edition = self._library.edition(EditionId(job.args["edition"]))
        else:
            try:
                edition = self._playing.edition_to_get(TitleId(job.args["title"]), None)
            except BackstockError:
                return
        if edition is not None:
            self._getting.drop_part(edition)

    def _wanted(self, job: Job) -> Edition:
        edition_id = EditionId(job.args["edition"]) if job.args.get("edition") else None
        if edition_id is None:
            title_id = TitleId(job.args["title"])
            self._open_up(title_id, job)
            return self._claimed(self._playing.edition_to_get(title_id, None), job)
        edition = self._library.edition(edition_id)
        if edition is None:
            raise NotFoundError(say("That edition is not in the library any more."), do=say("Refresh the library."))
        return self._claimed(edition, job)

    def _claimed(self, edition: Edition, job: Job) -> Edition:
        """A title may be owned and one of its listings, from which this edition comes, still be in a bundle only."""
        listing = edition.title_id
        if self._sources.of_edition(edition.edition_id) or listing not in unclaimed(self._holdings.of_title(listing)):
            return edition
        job.progress(
            0, 0, say("claiming “{edition}” from {listing}", edition=edition.name, listing=self._bundle_of(listing))
        )
        self._syncing.claim_listing(listing, job)
        self._events.emit(TitlesChanged((listing,)))
        return self._library.edition(edition.edition_id) or edition

    def _open_up(self, title_id: TitleId, job: Job) -> None:
        """Claims what came with a bundle; reads what the store has of a title of which nothing is known."""
        row = next(iter(self._index.rows([title_id])), None)
        if row is None:
            raise NotFoundError(say("That title is not in the library any more."), do=say("Refresh the library."))
        if row.unclaimed:
            job.progress(
                0, 0, say("claiming “{row}” from {title_id}", row=row.name, title_id=self._bundle_of(title_id))
            )
            self._syncing.claim(title_id, job)
        elif not self._library.editions(title_id):
            job.progress(0, 0, say("asking the store what there is of “{row}”", row=row.name))
            try:
                self._syncing.freshen(title_id, job)
            except NotFoundError:
                return  # no account lists it: what to say about that is said when an edition is chosen
        else:
            return
        self._events.emit(TitlesChanged((title_id,)))

    def _bundle_of(self, title_id: TitleId) -> str:
        held = self._holdings.of_title(title_id)
        bundle = next((one for one, _, listed in held if one.kind is HoldingKind.BUNDLE and listed), None)
        return f"“{bundle.name}”" if bundle is not None and bundle.name else say("its bundle")

    def _bring(self, edition: Edition, job: Job) -> Source:
        """From the shelf where it lies there, so that no bytes are bought in twice, else from the store; also from the
        store when no node answers, because that is what the person asked for."""
        here = self._getting.whole(edition)
        if here is not None:
            job.progress(here.digests.size, here.digests.size, say("already here"))
            return here
        for known in self._sources.of_edition(edition.edition_id):
            if known.verdict is not Verdict.MISMATCH and self._shelving.within_reach(known):
                self._shelving.bring(known, job)
                return self._sources.get(known.source_id) or known
        source = self._getting.get(edition, job)
        job.progress(source.digests.size, source.digests.size, _SAID[source.verdict])
        return source
