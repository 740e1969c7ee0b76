"""What the main button of a title says: deed, cost, glyph. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..core.views import Can, Deed, EditionView, MainDeed, TitleDetails
from ..domain.jobs import JobView
from ..domain.play import RunnerName
from ..domain.titles import Kind, Where
from . import job_words, words

_WORTH_TELLING_S = 5.0


@dataclass(frozen=True, slots=True)
class Button:
    """`detail` stands below the deed, smaller: bytes, place, time."""

    deed: Deed
    text: str
    detail: str
    icon: str
    enabled: bool = True


def button(main: MainDeed, job: JobView | None, kind: Kind = Kind.GAME, claim: str = "") -> Button:
    """`claim`: the bundle it would be claimed from."""
    match main.deed:
        case Deed.GET:
            return Button(main.deed, words.tr("Get"), _cost(main, words.tr("from the store")), "download")
        case Deed.PLAY:
            return Button(main.deed, words.tr("Play"), _runner(main.runner), "play")
        case Deed.WATCH:
            return Button(main.deed, _watch(main, job, kind), _watched(main, job), "play")
        case Deed.PAGE_IN_AND_PLAY:
            return Button(main.deed, words.tr("Page in and play"), _cost(main), "play")
        case Deed.PAGE_IN_AND_WATCH:
            return Button(main.deed, _fetched(kind), _cost(main), "play")
        case Deed.PAGE_IN:
            return Button(main.deed, words.tr("Page in"), _cost(main), "arrow-down")
        case Deed.STOP:
            return Button(main.deed, words.tr("Stop"), words.tr("it is running now"), "square")
        case Deed.SIGN_IN:
            return Button(main.deed, words.tr("Sign in again"), main.why_not, "log-in")
        case Deed.BUSY:
            return _busy(main, job)
        case Deed.OPEN_FOLDER:
            return Button(main.deed, words.tr("Show the files"), main.why_not, "folder-open")
        case Deed.CLAIM_AND_GET:
            return Button(main.deed, words.tr("Claim and get"), _claimed(main, claim), "gift")
        case Deed.UPDATE:
            return Button(main.deed, words.tr("Update"), _cost(main, words.tr("from the store")), "circle-arrow-up")
        case Deed.OPEN_PAGE:
            text = words.tr("Open its page")
            return Button(main.deed, text, main.why_not or words.tr("in the browser"), "external-link")
        case Deed.NOTHING:
            return Button(main.deed, words.tr("Not to be had now"), main.why_not, "circle-slash", enabled=False)


def _fetched(kind: Kind) -> str:
    return words.tr("Page in and play") if kind is Kind.MUSIC else words.tr("Page in and watch")


def chosen_main(details: TitleDetails, edition: EditionView) -> MainDeed:
    """What the button does for an edition picked by hand; the core's own choice stands as it is."""
    if edition.chosen or details.main.deed in (Deed.BUSY, Deed.STOP, Deed.SIGN_IN):
        return details.main
    node = details.row.node_name if edition.where is Where.SHELF else ""
    why_not = ODD.get(edition.can, lambda: edition.why_not)()
    return MainDeed(_deed_for(details, edition), edition.size, node, None, edition.runner, why_not)


_AT_THE_STORE = {
    Can.GET: Deed.GET,
    Can.CLAIM: Deed.CLAIM_AND_GET,
    Can.OPEN_PAGE: Deed.OPEN_PAGE,
    Can.REDEEM: Deed.OPEN_PAGE,
    Can.PLAY_ONLINE: Deed.OPEN_PAGE,
    Can.KEEP: Deed.NOTHING,
    Can.NOTHING: Deed.NOTHING,
}
ODD: dict[Can, Callable[[], str]] = {
    Can.OPEN_PAGE: lambda: words.tr("it lies on somebody else’s server"),
    Can.REDEEM: lambda: words.tr("a key, shown and redeemed on the store’s page only"),
    Can.PLAY_ONLINE: lambda: words.tr("it runs on the store’s page only"),
    Can.NOTHING: lambda: words.tr("the store no longer lists it"),
}
"""What is odd about an edition that is not downloaded, and why."""


def _watch(main: MainDeed, job: JobView | None, kind: Kind) -> str:
    if kind is not Kind.FILM:
        return words.tr("Play now", meant="music") if job else words.tr("Play", meant="music")
    if main.from_s >= _WORTH_TELLING_S:
        return words.tr("Watch from %1", words.clock(main.from_s))
    return words.tr("Watch now") if job else words.tr("Watch")


def _watched(main: MainDeed, job: JobView | None) -> str:
    place = words.tr("%1 is here", job_words.percent(job)) if job and job.total else words.tr("on this computer")
    return words.beside(main.part, place, between=", ")


def _claimed(main: MainDeed, bundle: str) -> str:
    """96 MB, claims it from the Bundle for Somebody"""
    claims = words.tr("claims it from %1", bundle) if bundle else words.tr("claims it at the store first")
    return words.beside(words.size(main.size) if main.size else "", claims, between=", ")


def _deed_for(details: TitleDetails, edition: EditionView) -> Deed:
    watched = details.row.kind in (Kind.FILM, Kind.MUSIC) or edition.runner is RunnerName.PLAYER
    startable = edition.runner is not None and not edition.why_not
    match edition.where:
        case Where.STORE:
            return _AT_THE_STORE[edition.can]
        case Where.SHELF if watched:
            return Deed.PAGE_IN_AND_WATCH
        case Where.SHELF:
            return Deed.PAGE_IN_AND_PLAY if startable else Deed.PAGE_IN
        case Where.ARRIVING:
            return Deed.BUSY
        case Where.HERE if watched:
            return Deed.WATCH
    return Deed.PLAY if startable else Deed.OPEN_FOLDER


def _cost(main: MainDeed, otherwise: str = "") -> str:
    """1.2 GB from Cupboard, about 40 s"""
    length = words.size(main.size) if main.size else ""
    if main.node_name:
        place = words.tr("%1 from %2", length, main.node_name) if length else words.tr("from %1", main.node_name)
    else:
        place = " ".join(part for part in (length, otherwise) if part)
    return words.beside(place, words.about(main.seconds) if main.seconds else "", between=", ")


def _runner(runner: RunnerName | None) -> str:
    return runner_words(runner) or words.tr("on this computer")


def runner_words(runner: RunnerName | None) -> str:
    if runner is None:
        return ""
    return {
        RunnerName.NATIVE: words.tr("Runs natively"),
        RunnerName.WINE: words.tr("Through Wine"),
        RunnerName.PROTON: words.tr("Through Proton"),
        RunnerName.EMULATOR: words.tr("In an emulator"),
        RunnerName.BROWSER: words.tr("In the browser"),
        RunnerName.PLAYER: words.tr("Opens in the player"),
    }[runner]


def _busy(main: MainDeed, job: JobView | None) -> Button:
    if job is None:
        return Button(main.deed, words.tr("Starting"), "", "loader", enabled=False)
    detail = words.beside(job_words.percent(job), words.about(job.eta) if job.eta else "", between=", ")
    return Button(main.deed, job_words.deed(job), detail, "arrow-down")
