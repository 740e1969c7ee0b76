"""What the main button of a title will do."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..catalog.updates import Update
from ..domain.ids import THIS_COMPUTER, AccountId
from ..domain.jobs import JobKind, JobView
from ..domain.packages import PlacementState
from ..domain.titles import Edition, Kind, Purpose, Storage, StoreName, TitleRow
from ..domain.wording import say
from .edition_views import Chosen, Known, is_here, page_of
from .views import CopyView, Deed, MainDeed, Playable

_GUESSED_RATE = 30_000_000.0
"""Bytes a second from a node in the same house; only for "about 40 s" on a button."""
SCREEN = (Kind.FILM, Kind.MUSIC)
_BRINGS = (JobKind.GET, JobKind.PAGE_IN, JobKind.PREPARE)
"""A film can be seen meanwhile."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the decision rests on."""

    row: TitleRow
    editions: list[Edition]
    usable: list[Edition]
    chosen: Chosen
    known: Known
    copies: list[CopyView]
    playing: bool
    job: JobView | None
    film: Playable | None
    """What the player would open now: here, or arriving."""
    willing: Collection[AccountId]
    """Accounts that are signed in and not stale."""
    bundle_accounts: Collection[AccountId]
    """Accounts whose bundle brings it."""


def main_deed(facts: Facts) -> MainDeed:
    if facts.playing:
        return MainDeed(Deed.STOP)
    if facts.job is not None:
        film = facts.film if facts.row.kind in SCREEN and facts.job.kind in _BRINGS else None
        return _watch(film, facts.job.total) if film else MainDeed(Deed.BUSY, size=facts.job.total)
    wanted = facts.chosen.edition or _first_worth_having(facts.usable)
    if wanted is not None and facts.known.own(wanted):
        near = _near(facts, wanted)
        if near is not None:
            return near
    if facts.row.unclaimed:
        return _claim(facts, wanted)
    if wanted is None:
        return _nothing_to_get(facts)
    return _get(facts, wanted)


def _near(facts: Facts, wanted: Edition) -> MainDeed | None:
    """For what was fetched before; None where nothing of it is to be reached now."""
    own = facts.known.own(wanted)
    size = own[0].digests.size
    screen = wanted.kind in SCREEN
    chosen = facts.chosen
    if any(is_here(source) for source in own):
        update = _offered_update(facts, wanted)
        if update is not None:
            return MainDeed(Deed.UPDATE, size=update.newer.size or 0, runner=chosen.runner)
        if screen:
            return _watch(facts.film, size) if facts.film else MainDeed(Deed.WATCH, size=size)
        if chosen.runner is None:
            return MainDeed(Deed.OPEN_FOLDER, size=size, why_not=chosen.why_not)
        return MainDeed(Deed.PLAY, size=size, runner=chosen.runner)
    holder = next(
        (one for one in facts.copies if one.node_id != THIS_COMPUTER and one.state is PlacementState.PRESENT), None
    )
    if holder is None:
        return None
    play = Deed.PAGE_IN_AND_PLAY if chosen.runner is not None else Deed.PAGE_IN
    deed = Deed.PAGE_IN_AND_WATCH if screen else play
    return MainDeed(deed, size, holder.name, size / _GUESSED_RATE, chosen.runner, chosen.why_not)


def _watch(film: Playable, size: int) -> MainDeed:
    first = film.files[film.begin]
    return MainDeed(Deed.WATCH, size, from_s=first.resume_s, part=first.name if len(film.files) > 1 else "")


def _offered_update(facts: Facts, wanted: Edition) -> Update | None:
    """Only one that could be fetched now: else what is here is played as ever."""
    return next(
        (one for one in facts.known.updates if one.here.edition_id == wanted.edition_id and _can_ask(facts, one.newer)),
        None,
    )


def _claim(facts: Facts, wanted: Edition | None) -> MainDeed:
    size = (wanted.size or 0) if wanted else facts.row.size
    if not any(one in facts.willing for one in facts.bundle_accounts):
        return MainDeed(Deed.SIGN_IN, size=size)
    return MainDeed(Deed.CLAIM_AND_GET, size=size, runner=facts.chosen.runner, why_not=facts.chosen.why_not)


def _get(facts: Facts, wanted: Edition) -> MainDeed:
    own = facts.known.own(wanted)
    size = own[0].digests.size if own else wanted.size or 0
    if wanted.store is StoreName.MAGNET:
        return MainDeed(Deed.NOTHING, size=size, why_not=say("not here any more; add its magnet again"))
    if not wanted.listed:
        return MainDeed(Deed.NOTHING, size=size, why_not=say("no longer listed, and its copies are not within reach"))
    if wanted.store is not StoreName.FOLDER and not _can_ask(facts, wanted):
        return MainDeed(Deed.SIGN_IN, size=size)
    return MainDeed(Deed.GET, size=size, runner=facts.chosen.runner, why_not=facts.chosen.why_not)


def _nothing_to_get(facts: Facts) -> MainDeed:
    listed = [one for one in facts.editions if one.listed]
    odd = next((one for one in listed if page_of(one, facts.known)), None)
    if odd is not None:
        return MainDeed(Deed.OPEN_PAGE, why_not=_ODD.get(odd.storage, ""))
    if listed:
        return MainDeed(Deed.NOTHING, why_not=_ODD.get(listed[0].storage, ""))
    if facts.editions or not facts.row.listed:
        return MainDeed(Deed.NOTHING, why_not=say("no longer listed"))
    return MainDeed(Deed.NOTHING, why_not=say("nothing to download"))


_ODD = {
    Storage.EXTERNAL: say("hosted elsewhere"),
    Storage.KEY: say("a key for another shop"),
    Storage.STREAM: say("only on the store's page"),
}


def _can_ask(facts: Facts, edition: Edition) -> bool:
    return any(one in facts.willing for one in facts.known.accounts.get(edition.edition_id, ())) or (
        edition.account_id in facts.willing
    )


def _first_worth_having(usable: list[Edition]) -> Edition | None:
    """What is here or whole before a demo."""
    return next((one for one in usable if one.purpose is not Purpose.DEMO), None) or next(iter(usable), None)
