"""Which edition of a title to play here, and by which runner.

A native program first, then what runs in a browser or an emulator, then Windows programs through Proton or Wine. The
person's own choice overrides all of it. After the image is there `pick` says which file of it to start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..domain.errors import CannotRunError
from ..domain.ids import EditionId
from ..domain.play import RunnerName
from ..domain.titles import Edition, Kind, Platform
from ..domain.wording import joined, say
from .candidates import find_candidates, rank
from .host import HostFacts
from .plan import Candidate, CandidateKind
from .runners import RUNNERS, runner_named
from .systems import CORES, MEDIA

_FOREIGN = re.compile(r"(^|[^a-z0-9])(arm64|aarch64|armhf|armv7|riscv64|ppc64le)([^a-z0-9]|$)", re.IGNORECASE)
_THIRTY_TWO = re.compile(r"(^|[^a-z0-9])(i[3-6]86|x86(?!_64)|(linux|win)?32([-_ ]?bit)?)([^a-z0-9]|$)", re.IGNORECASE)
_REFUSED_PACKAGES = (".deb", ".rpm", ".pkg", ".dmg", ".apk", ".snap", ".flatpakref")
_NAMES = {
    Platform.LINUX: "Linux",
    Platform.WINDOWS: "Windows",
    Platform.MACOS: "macOS",
    Platform.ANDROID: "Android",
    Platform.WEB: "Web",
}
_BY_SUFFIX = {
    ".exe": Platform.WINDOWS,
    ".msi": Platform.WINDOWS,
    ".appimage": Platform.LINUX,
    ".x86_64": Platform.LINUX,
    ".sh": Platform.LINUX,
    ".html": Platform.WEB,
}


@dataclass(frozen=True, slots=True)
class Preference:
    """What the person has said; None where nothing."""

    edition_id: EditionId | None = None
    runner: RunnerName | None = None
    order: tuple[RunnerName, ...] = ()
    """Which runner comes first where several could do; the others follow as usual."""


@dataclass(frozen=True, slots=True)
class Choice:
    edition: Edition
    runner: RunnerName


def choose(editions: Sequence[Edition], host: HostFacts, preference: Preference = Preference()) -> Choice:
    """Raises CannotRunError, saying for each edition what it would need."""
    wanted = [one for one in editions if preference.edition_id in (None, one.edition_id)]
    reasons: list[str] = []
    packages: list[str] = []
    order = in_order(preference.order)
    possible: list[tuple[tuple[int, ...], Choice]] = []
    for place, edition in enumerate(wanted):
        for runner in _runners_for(edition):
            if preference.runner not in (None, runner):
                continue
            available = runner_named(runner).available(host)
            if available.ok:
                possible.append(((*_rank(edition, order.index(runner), host), place), Choice(edition, runner)))
            else:
                reasons.append(available.why)
                packages.append(available.package)
    if not possible:
        raise _nothing_fits(wanted, reasons, packages)
    return min(possible, key=lambda entry: entry[0])[1]


def pick(image: Path, runner: RunnerName, host: HostFacts, title: str = "") -> Candidate:
    """The file of an image that this runner should start. Raises CannotRunError where there is none."""
    candidates = find_candidates(image)
    best = rank(candidates, runner_named(runner).kinds, host.machine, title)
    if best:
        return best[0]
    if any(one.kind is CandidateKind.INSTALLER for one in candidates):
        raise CannotRunError(
            say("This edition is an installer, and installers are not run unattended."),
            data=say("The download is kept as it is."),
            do=say("Choose an edition that comes as an archive."),
        )
    raise CannotRunError(
        say("Nothing in this edition can be started by “{runner}”.", runner=runner.value),
        data=say("The download is kept as it is."),
        do=say("Choose another edition or another way of running it."),
    )


def platforms_of(edition: Edition) -> frozenset[Platform]:
    """As the store says, else as the file name suggests."""
    if edition.platforms:
        return edition.platforms
    guess = _BY_SUFFIX.get(PurePosixPath(edition.filename.lower()).suffix)
    return frozenset({guess}) if guess else frozenset()


def _runners_for(edition: Edition) -> Iterator[RunnerName]:
    suffix = PurePosixPath(edition.filename.lower()).suffix
    if suffix in _REFUSED_PACKAGES:
        return
    if suffix in CORES:
        yield RunnerName.EMULATOR
        return
    if edition.kind in (Kind.FILM, Kind.MUSIC) or suffix in MEDIA:
        yield RunnerName.PLAYER
        return
    platforms = platforms_of(edition)
    if Platform.LINUX in platforms:
        yield RunnerName.NATIVE
    if Platform.WEB in platforms:
        yield RunnerName.BROWSER
    if Platform.WINDOWS in platforms:
        yield RunnerName.PROTON
        yield RunnerName.WINE


def in_order(first: Sequence[RunnerName]) -> list[RunnerName]:
    """All runners, those named first."""
    return list(dict.fromkeys((*first, *(one.name for one in RUNNERS))))


def _rank(edition: Edition, place_of_runner: int, host: HostFacts) -> tuple[int, ...]:
    """Smaller is better."""
    text = f"{edition.name} {edition.filename}"
    foreign = _FOREIGN.search(text)
    meant = foreign is not None and foreign[2].lower().startswith(("arm64", "aarch64")) == (host.machine == "arm64")
    return (
        int(edition.demo),
        int(foreign is not None and not meant),
        place_of_runner,
        int(_THIRTY_TWO.search(text) is not None),
    )


def _nothing_fits(editions: Sequence[Edition], reasons: list[str], packages: list[str]) -> CannotRunError:
    data = say("Nothing was changed.")
    if reasons:
        install = " ".join(dict.fromkeys(filter(None, packages)))
        why = joined(list(dict.fromkeys(reasons)), ", ")
        return CannotRunError(
            say("This computer cannot play it: {why}.", why=why),
            data=data,
            do=say("Install what is missing (sudo apt install {install}).", install=install) if install else "",
        )
    names = ", ".join(sorted({_NAMES[platform] for edition in editions for platform in platforms_of(edition)}))
    return CannotRunError(
        say("No edition of this runs here; there are ones for {names}.", names=names)
        if names
        else say("No edition of this runs here."),
        data=data,
        do=say("Choose an edition and a way of running it yourself."),
    )
