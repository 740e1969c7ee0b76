"""Everything a title's page shows, decided here so that every face says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..catalog.index import LibraryIndex
from ..db.accounts import Accounts as AccountBook
from ..db.library import Library
from ..db.play import PlayBook
from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import BackstockError, CannotRunError, NotFoundError
from ..domain.ids import THIS_COMPUTER, NodeId, SourceId, TitleId
from ..domain.jobs import JobView
from ..domain.packages import Node, PlacementState
from ..domain.play import RunnerName
from ..domain.sources import Source, Verdict
from ..domain.titles import Edition, Kind, Storage, StoreName, TitleRow, Where
from ..sources.keys import Keys
from ..sources.records import read_record
from .playing import Playing
from .reach import Reach
from .views import CopyView, Deed, EditionView, MainDeed, ReceiptView, TitleDetails

_GUESSED_RATE = 30_000_000.0
"""Bytes a second from a node in the same house; only for "about 40 s" on a button."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which edition would be used, and with what; `why_not` when nothing here can start any of them."""

    edition: Edition | None
    runner: RunnerName | None
    why_not: str = ""


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
        playing: Playing,
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
        self._playing = playing
        self._jobs = jobs
        self._reach = reach

    def of(self, title_id: TitleId) -> TitleDetails:
        title = self._library.title(title_id)
        rows = self._index.rows([title_id])
        if title is None or not rows:
            raise NotFoundError(f"There is no title {title_id}.", do="`backstock library` lists the titles there are.")
        editions = self._library.editions(title_id)
        sources = self._sources.of_title(title_id)
        nodes = {node.node_id: node for node in self._shelf.nodes()}
        places = {source.source_id: self._places(source, nodes) for source in sources}
        chosen = self._chosen(editions)
        job = next((job for job in self._jobs() if job.title_id == title_id and not job.state.ended), None)
        copies = self._copies(sources, places, nodes)
        good = [source for source in sources if source.verdict is not Verdict.MISMATCH]
        here = any(_is_here(source) for source in good)
        shelved = any(copy.state is PlacementState.PRESENT and copy.node_id != THIS_COMPUTER for copy in copies)
        return TitleDetails(
            row=rows[0],
            summary=title.summary,
            url=title.url,
            main=self._main(rows[0], editions, chosen, good, copies, job),
            editions=tuple(self._edition(edition, chosen, good, places) for edition in editions),
            copies=tuple(copies),
            receipts=tuple(self._receipt(source, editions) for source in sources),
            snapshots=tuple(self._play.snapshots(title_id)),
            playing=self._playing.is_playing(title_id),
            job=job,
            can_page_out=here and bool(nodes) and job is None and not self._playing.is_playing(title_id),
            can_evict=here and shelved and job is None and not self._playing.is_playing(title_id),
        )

    def _chosen(self, editions: list[Edition]) -> Chosen:
        try:
            choice = self._playing.choose(editions)
        except CannotRunError as reason:
            return Chosen(None, None, reason.what)
        return Chosen(choice.edition, choice.runner)

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
        here = [source for source in good if _is_here(source)]
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

    def _edition(
        self,
        edition: Edition,
        chosen: Chosen,
        sources: list[Source],
        places: dict[SourceId, dict[NodeId, PlacementState]],
    ) -> EditionView:
        suited = self._chosen([edition])
        own = [source for source in sources if source.edition_id == edition.edition_id]
        if any(_is_here(source) for source in own):
            where = Where.HERE
        elif any(PlacementState.PRESENT in places[source.source_id].values() for source in own):
            where = Where.SHELF
        else:
            where = Where.STORE
        return EditionView(
            edition_id=edition.edition_id,
            name=edition.name,
            filename=edition.filename,
            platforms=tuple(sorted(edition.platforms)),
            version=edition.version,
            size=own[0].digests.size if own else edition.size or 0,
            where=where,
            chosen=chosen.edition is not None and chosen.edition.edition_id == edition.edition_id,
            runner=suited.runner,
            why_not=suited.why_not,
            listed=edition.listed,
        )

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

    def _main(
        self,
        row: TitleRow,
        editions: list[Edition],
        chosen: Chosen,
        sources: list[Source],
        copies: list[CopyView],
        job: JobView | None,
    ) -> MainDeed:
        if self._playing.is_playing(row.title_id):
            return MainDeed(Deed.STOP)
        if job is not None:
            return MainDeed(Deed.BUSY, size=job.total)
        wanted = chosen.edition or next(
            (edition for edition in editions if edition.storage is not Storage.EXTERNAL), None
        )
        if wanted is None:
            reason = "hosted elsewhere" if editions else "nothing to download"
            return MainDeed(Deed.NOTHING, why_not=reason)
        own = [source for source in sources if source.edition_id == wanted.edition_id]
        size = own[0].digests.size if own else wanted.size or 0
        screen = wanted.kind in (Kind.FILM, Kind.MUSIC)
        if any(_is_here(source) for source in own):
            if screen:
                return MainDeed(Deed.WATCH, size=size)
            if chosen.runner is None:
                return MainDeed(Deed.OPEN_FOLDER, size=size, why_not=chosen.why_not)
            return MainDeed(Deed.PLAY, size=size, runner=chosen.runner)
        holder = next(
            (copy for copy in copies if copy.node_id != THIS_COMPUTER and copy.state is PlacementState.PRESENT), None
        )
        if own and holder is not None:
            seconds = size / _GUESSED_RATE
            if screen:
                deed = Deed.PAGE_IN_AND_WATCH
            else:
                deed = Deed.PAGE_IN_AND_PLAY if chosen.runner is not None else Deed.PAGE_IN
            return MainDeed(deed, size, holder.name, seconds, chosen.runner, chosen.why_not)
        if wanted.store is StoreName.MAGNET:
            return MainDeed(Deed.NOTHING, size=size, why_not="not here any more; add its magnet again")
        account = self._accounts.get(wanted.account_id) if wanted.account_id else None
        if wanted.store is not StoreName.FOLDER and (account is None or account.stale):
            return MainDeed(Deed.SIGN_IN, size=size)
        return MainDeed(Deed.GET, size=size, runner=chosen.runner, why_not=chosen.why_not)


def _is_here(source: Source) -> bool:
    return source.path is not None and Path(source.path).exists()
