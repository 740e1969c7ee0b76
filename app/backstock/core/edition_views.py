"""What is said of each edition of a title: where it lies, what can be done with it, what it is the update of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..catalog.updates import Update
from ..domain.ids import AccountId, EditionId, NodeId, SourceId, TitleId
from ..domain.packages import PlacementState
from ..domain.play import RunnerName
from ..domain.sources import Source
from ..domain.titles import Edition, Storage, Where
from .views import Can, EditionView

Places = Mapping[SourceId, Mapping[NodeId, PlacementState]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which edition would be used, and with what; `why_not` when nothing here can start any of them."""

    edition: Edition | None
    runner: RunnerName | None
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a title beside its editions."""

    sources: list[Source]
    """Those that are what they should be."""
    places: Places
    updates: list[Update]
    unclaimed: frozenset[TitleId]
    """Listings that have to be claimed from a bundle."""
    page: str
    """The title's own page at the store."""
    accounts: Mapping[EditionId, list[AccountId]]
    account_names: Mapping[AccountId, str]

    def own(self, edition: Edition) -> list[Source]:
        return [source for source in self.sources if source.edition_id == edition.edition_id]


def usable(editions: list[Edition], known: Known) -> list[Edition]:
    """Those whose bytes are to be had somewhere."""
    return [one for one in editions if known.own(one) or (one.storage.obtainable and one.listed)]


def view_of(edition: Edition, known: Known, chosen: Chosen, suited: Chosen) -> EditionView:
    """`suited` is what would start this very edition."""
    own = known.own(edition)
    can = can_of(edition, known)
    older = [one.here.edition_id for one in known.updates if one.newer.edition_id == edition.edition_id]
    return EditionView(
        edition_id=edition.edition_id,
        name=edition.name,
        filename=edition.filename,
        platforms=tuple(sorted(edition.platforms)),
        version=edition.version,
        size=own[0].digests.size if own else edition.size or 0,
        where=_where(own, known.places),
        chosen=chosen.edition is not None and chosen.edition.edition_id == edition.edition_id,
        runner=suited.runner,
        why_not=suited.why_not if can in (Can.GET, Can.CLAIM, Can.KEEP) else "",
        listed=edition.listed,
        store=edition.store,
        purpose=edition.purpose,
        arch=edition.arch,
        channel=edition.channel,
        published_at=edition.published_at,
        note=edition.note,
        storage=edition.storage,
        can=can,
        page=page_of(edition, known) if can in (Can.OPEN_PAGE, Can.REDEEM, Can.PLAY_ONLINE) else "",
        update_of=older[0] if older else None,
        accounts=tuple(
            known.account_names[one] for one in known.accounts.get(edition.edition_id, ()) if one in known.account_names
        ),
    )


def can_of(edition: Edition, known: Known) -> Can:
    own = known.own(edition)
    if not edition.listed:
        return Can.KEEP if own else Can.NOTHING
    match edition.storage:
        case Storage.KEY:
            return Can.REDEEM
        case Storage.STREAM:
            return Can.PLAY_ONLINE
        case Storage.EXTERNAL:
            return Can.OPEN_PAGE
    return Can.CLAIM if edition.title_id in known.unclaimed and not own else Can.GET


def page_of(edition: Edition, known: Known) -> str:
    """Only web addresses: what a store says is not opened blindly."""
    for address in (edition.item.get("page", ""), known.page):
        if address.startswith(("https://", "http://")):
            return address
    return ""


def is_here(source: Source) -> bool:
    return source.path is not None and Path(source.path).exists()


def _where(own: list[Source], places: Places) -> Where:
    if any(is_here(source) for source in own):
        return Where.HERE
    if any(PlacementState.PRESENT in places[source.source_id].values() for source in own):
        return Where.SHELF
    return Where.STORE
