"""Everything a title's page shows, decided here so that every face says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..catalog.index import LibraryIndex
from ..catalog.updates import Updates
from ..db.accounts import Accounts as AccountBook
from ..db.edits import Edits
from ..db.holdings import Holdings, unclaimed
from ..db.library import Library
from ..db.lists import TitleLists
from ..db.offers import Offers
from ..db.play import PlayBook
from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.edits import edited
from ..domain.errors import BackstockError, CannotRunError, NotFoundError
from ..domain.ids import THIS_COMPUTER, NodeId, SourceId, TitleId
from ..domain.jobs import JobKind, JobView
from ..domain.packages import Node, PlacementState
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, HeldTitle, Holding, HoldingKind, Title, TitleRow, told_as_one
from ..domain.wording import say
from ..launch.choose import Choice
from ..sources.keys import Keys
from ..sources.records import read_record
from .edition_views import Chosen, Known, Places, is_here, usable, view_of
from .main_deed import SCREEN, Facts, main_deed
from .playing import Playing
from .reach import Reach
from .screening import Screening
from .views import CopyView, MemberView, ReceiptView, TitleDetails

_NAMED = (HoldingKind.BUNDLE, HoldingKind.ORDER, HoldingKind.COLLECTION)

Way = tuple[Holding, HeldTitle, bool]
"""How a title is held, and whether it still is."""


class Details:
    def __init__(
        self,
        library: Library,
        index: LibraryIndex,
        sources: Sources,
        shelf: ShelfBook,
        play: PlayBook,
        accounts: AccountBook,
        keys: Keys,
        holdings: Holdings,
        offers: Offers,
        lists: TitleLists,
        edits: Edits,
        updates: Updates,
        playing: Playing,
        screening: Screening,
        jobs: Callable[[], Iterable[JobView]],
        reach: Reach,
    ) -> None:
        self._library = library
        self._index = index
        self._sources = sources
        self._shelf = shelf
        self._play = play
        self._accounts = accounts
        self._keys = keys
        self._holdings = holdings
        self._offers = offers
        self._lists = lists
        self._edits = edits
        self._updates = updates
        self._playing = playing
        self._screening = screening
        self._jobs = jobs
        self._reach = reach

    def of(self, title_id: TitleId) -> TitleDetails:
        listings = self._library.listings(title_id)
        rows = self._index.rows([title_id])
        if not listings or not rows:
            raise NotFoundError(
                say("There is no title {title_id}.", title_id=title_id),
                do=say("`backstock library` lists the titles there are."),
            )
        head, row = listings[0], rows[0]
        family = {one.title_id for one in listings}
        editions = self._library.editions(head.title_id)
        sources = self._sources.of_title(head.title_id)
        nodes = {node.node_id: node for node in self._shelf.nodes()}
        places = {source.source_id: self._places(source, nodes) for source in sources}
        held = self._holdings.of_title(head.title_id)
        known = self._known(row, listings, editions, sources, places, held)
        playing = any(self._playing.is_playing(one) for one in family)
        job = next((job for job in self._jobs() if job.title_id in family and _busies(job)), None)
        copies = self._copies(sources, places, nodes)
        facts = self._facts(row, editions, known, copies, held, playing, job)
        here = any(is_here(source) for source in known.sources)
        edit = self._edits.of(head.title_id)
        shelved = any(copy.state is PlacementState.PRESENT and copy.node_id != THIS_COMPUTER for copy in copies)
        return TitleDetails(
            row=row,
            summary=edited(told_as_one(listings), edit).summary,
            url=known.page,
            main=main_deed(facts),
            editions=tuple(view_of(one, known, facts.chosen, self._suited(one)) for one in editions),
            copies=tuple(copies),
            receipts=tuple(self._receipt(source, editions) for source in sources),
            snapshots=tuple(self._play.snapshots(head.title_id)),
            playing=playing,
            job=job,
            can_page_out=here and bool(nodes) and job is None and not playing,
            can_evict=here and shelved and job is None and not playing,
            holdings=tuple(dict.fromkeys(one.name for one, _, _ in held if one.kind in _NAMED and one.name)),
            claim=_bundle_of(held) if row.unclaimed else "",
            members=self._members(listings, editions) if row.members else (),
            tags=row.tags,
            collections=tuple(one for one in self._lists.collections() if one.collection_id in row.collections),
            editions_read=self._were_read(listings, editions, held),
            edit=edit,
        )

    def _known(
        self,
        row: TitleRow,
        listings: list[Title],
        editions: list[Edition],
        sources: list[Source],
        places: Places,
        held: list[Way],
    ) -> Known:
        offers = self._offers.of_editions([edition.edition_id for edition in editions])
        return Known(
            sources=[source for source in sources if source.verdict is not Verdict.MISMATCH],
            places=places,
            updates=self._updates.of(row.title_id),
            unclaimed=unclaimed(held),
            page=told_as_one(listings).url,
            accounts={one: [offer.account_id for offer in told if offer.listed] for one, told in offers.items()},
            account_names={account.account_id: account.name for account in self._accounts.all()},
        )

    def _facts(
        self,
        row: TitleRow,
        editions: list[Edition],
        known: Known,
        copies: list[CopyView],
        held: list[Way],
        playing: bool,
        job: JobView | None,
    ) -> Facts:
        worth = usable(editions, known)
        return Facts(
            row=row,
            editions=editions,
            usable=worth,
            chosen=self._usual(worth, known),
            known=known,
            copies=copies,
            playing=playing,
            job=job,
            film=self._screening.playable(row.title_id) if any(one.kind in SCREEN for one in editions) else None,
            willing={account.account_id for account in self._accounts.all() if not account.stale},
            bundle_accounts={one.account_id for one, _, listed in held if listed and one.kind is HoldingKind.BUNDLE},
        )

    def _usual(self, editions: list[Edition], known: Known) -> Chosen:
        near = [edition for edition in editions if known.own(edition)]
        return _chosen(lambda: self._playing.usual(near, editions))

    def _members(self, listings: list[Title], editions: list[Edition]) -> tuple[MemberView, ...]:
        stores = {edition.title_id: edition.store.value for edition in editions}
        return tuple(MemberView(one.title_id, stores.get(one.title_id, ""), one.name) for one in listings)

    def _were_read(self, listings: list[Title], editions: list[Edition], held: list[Way]) -> bool:
        """What no store holds has nothing to be read."""
        return bool(editions) or not held or self._holdings.last_read([one.title_id for one in listings]) is not None

    def _suited(self, edition: Edition) -> Chosen:
        return _chosen(lambda: self._playing.choose([edition]))

    def _places(self, source: Source, nodes: dict[NodeId, Node]) -> dict[NodeId, PlacementState]:
        found: dict[NodeId, PlacementState] = {}
        for package in self._shelf.packages_of_source(source.source_id):
            for placement in self._shelf.placements(package.package_id):
                if placement.node_id in nodes and found.get(placement.node_id) is not PlacementState.PRESENT:
                    found[placement.node_id] = placement.state
        return found

    def _copies(
        self,
        sources: list[Source],
        places: dict[SourceId, dict[NodeId, PlacementState]],
        nodes: dict[NodeId, Node],
    ) -> list[CopyView]:
        good = [source for source in sources if source.verdict is not Verdict.MISMATCH]
        here = [source for source in good if is_here(source)]
        copies = [
            CopyView(
                node_id=THIS_COMPUTER,
                name="",
                state=PlacementState.PRESENT if here else None,
                online=True,
                size=sum(source.digests.size for source in here),
            )
        ]
        for node in nodes.values():
            held = [
                (source, places[source.source_id][node.node_id])
                for source in good
                if node.node_id in places[source.source_id]
            ]
            if not held:
                continue
            whole = all(state is PlacementState.PRESENT for _, state in held)
            copies.append(
                CopyView(
                    node_id=node.node_id,
                    name=node.name,
                    state=PlacementState.PRESENT if whole else held[0][1],
                    online=self._reach.online(node),
                    size=sum(source.digests.size for source, _ in held),
                    changed_at=node.seen_at,
                )
            )
        return copies

    def _receipt(self, source: Source, editions: list[Edition]) -> ReceiptView:
        edition = next((edition for edition in editions if edition.edition_id == source.edition_id), None)
        account = self._accounts.get(edition.account_id) if edition and edition.account_id else None
        try:
            signed_by = read_record(source.record, [self._keys.device_public]).signed_by
        except BackstockError:
            signed_by = ""
        return ReceiptView(
            verdict=source.verdict,
            store=edition.store if edition else "",
            account=account.name if account else "",
            filename=source.filename,
            size=source.digests.size,
            sha256=source.digests.sha256,
            md5=source.digests.md5 or "",
            signed_by=signed_by,
            obtained_at=source.obtained_at,
            differs=source.differs,
            envelope=source.record,
        )


def _chosen(choose: Callable[[], Choice]) -> Chosen:
    try:
        choice = choose()
    except CannotRunError as reason:
        return Chosen(None, None, reason.what)
    return Chosen(choice.edition, choice.runner)


def _bundle_of(held: list[Way]) -> str:
    return next((one.name for one, _, listed in held if listed and one.kind is HoldingKind.BUNDLE), "")


def _busies(job: JobView) -> bool:
    """Reading what the store offers stands in nobody's way."""
    return not job.state.ended and job.kind is not JobKind.READ
