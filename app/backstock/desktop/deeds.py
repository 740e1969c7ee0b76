"""What the main button of a title says: deed, cost, glyph. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.views import Deed, EditionView, MainDeed, TitleDetails
from ..domain.jobs import JobView
from ..domain.play import RunnerName
from ..domain.titles import Kind, Where
from . import job_words, words


@dataclass(frozen=True, slots=True)
class Button:
    """`detail` stands below the deed, smaller: bytes, place, time."""

    deed: Deed
    text: str
    detail: str
    icon: str
    enabled: bool = True


def button(main: MainDeed, job: JobView | None, kind: Kind = Kind.GAME) -> Button:
    match main.deed:
        case Deed.GET:
            return Button(main.deed, words.tr("Get"), _cost(main, words.tr("from the store")), "download")
        case Deed.PLAY:
            return Button(main.deed, words.tr("Play"), _runner(main.runner), "play")
        case Deed.WATCH:
            deed = words.tr("Watch") if kind is Kind.FILM else words.tr("Play")
            return Button(main.deed, deed, words.tr("on this computer"), "play")
        case Deed.PAGE_IN_AND_PLAY:
            return Button(main.deed, words.tr("Page in and play"), _cost(main), "play")
        case Deed.PAGE_IN_AND_WATCH:
            return Button(main.deed, words.tr("Page in and watch"), _cost(main), "play")
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
        case Deed.NOTHING:
            return Button(main.deed, words.tr("Not to be had now"), main.why_not, "circle-slash", enabled=False)


def chosen_main(details: TitleDetails, edition: EditionView) -> MainDeed:
    """What the button does for an edition picked by hand; the core's own choice stands as it is."""
    if edition.chosen or details.main.deed in (Deed.BUSY, Deed.STOP, Deed.SIGN_IN):
        return details.main
    node = details.row.node_name if edition.where is Where.SHELF else ""
    return MainDeed(_deed_for(details, edition), edition.size, node, None, edition.runner, edition.why_not)


def _deed_for(details: TitleDetails, edition: EditionView) -> Deed:
    watched = details.row.kind in (Kind.FILM, Kind.MUSIC) or edition.runner is RunnerName.PLAYER
    startable = edition.runner is not None and not edition.why_not
    match edition.where:
        case Where.STORE:
            return Deed.GET if edition.listed else Deed.NOTHING
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
    return ", ".join(part for part in (place, words.about(main.seconds) if main.seconds else "") if part)


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
    parts = [job_words.percent(job), words.about(job.eta) if job.eta else ""]
    return Button(main.deed, job_words.deed(job), ", ".join(part for part in parts if part), "arrow-down")
