"""Programs for Windows, through the Wine of this computer.

The headers are read first: Wine without its 32-bit half ends a 32-bit program with code 0 and never runs it, and an
installer that "succeeds" has installed nothing. The prefix is the title's own layer over one shared template.
"""

from __future__ import annotations

from pathlib import PurePath, PurePosixPath

from ...domain.errors import CannotRunError
from ...domain.play import RunnerName
from ...domain.wording import say
from ..host import HostFacts
from ..pe import PeFacts, read_pe
from ..plan import Availability, CandidateKind, Command, LaunchPlan, Place

SERVICES = frozenset(
    {"wineserver", "wineserver64", "wineserver32", "services.exe", "plugplay.exe", "explorer.exe", "winedevice.exe"}
    | {"svchost.exe", "rpcss.exe", "conhost.exe", "tabtip.exe", "wineboot.exe", "start.exe"}
)
QUIET = {
    "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscoree,mshtml=",
    "WINEDEBUG": "-all",
}
"""No menu entries written outside, no dialogs that want to download browsers and .NET."""


class WineRunner:
    name = RunnerName.WINE
    kinds = frozenset({CandidateKind.WINDOWS, CandidateKind.WINDOWS_SCRIPT})

    def available(self, host: HostFacts) -> Availability:
        return Availability(ok=bool(host.wine), why="" if host.wine else say("Wine is not installed"), package="wine")

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        refuse_unrunnable(plan, has_32_bit=host.wine32)

    def command(self, plan: LaunchPlan, place: Place) -> Command:
        program = place.game / plan.candidate.path
        opener = ("cmd", "/c") if plan.candidate.kind is CandidateKind.WINDOWS_SCRIPT else ()
        return Command(
            (place.host.wine, *opener, windows_path(program), *plan.candidate.args, *plan.args),
            place.game / PurePosixPath(plan.candidate.path).parent,
            env={**QUIET, "WINEPREFIX": str(place.prefix), "USER": "steamuser", "LOGNAME": "steamuser"},
            services=SERVICES,
            finish=(place.host.wineserver, "-k") if place.host.wineserver else (),
        )


def windows_path(path: PurePath) -> str:
    """Through drive Z, which is the whole of this computer's tree as the program sees it."""
    return "Z:" + str(path).replace("/", "\\")


def refuse_unrunnable(plan: LaunchPlan, *, has_32_bit: bool) -> None:
    """Raises CannotRunError for what would not really run."""
    if plan.candidate.kind is CandidateKind.WINDOWS_SCRIPT:
        return
    facts = read_pe(plan.image / plan.candidate.path)
    if facts is None:
        raise CannotRunError(
            say("{path} is not a Windows program.", path=plan.candidate.path),
            data=say("The game and its saves are unchanged."),
            do=say("Verify the download, or choose another edition."),
        )
    _refuse_machine(facts, has_32_bit=has_32_bit)


def _refuse_machine(facts: PeFacts, *, has_32_bit: bool) -> None:
    if facts.machine == "x86" and not has_32_bit and not facts.dotnet:
        raise CannotRunError(
            say("This is a 32-bit Windows program and the Wine of this computer runs 64-bit programs only."),
            data=say("Nothing was started; the game and its saves are unchanged."),
            do=say("Install wine32:i386 (sudo dpkg --add-architecture i386, then apt update), or use Proton."),
        )
    if facts.machine not in ("x86", "x86_64"):
        raise CannotRunError(
            say("This Windows program is for {machine}.", machine=facts.machine or say("an unknown machine")),
            data=say("Nothing was started; the game and its saves are unchanged."),
            do=say("Choose another edition."),
        )
    if facts.dll:
        raise CannotRunError(
            say("This is a library, not a program."),
            data=say("Nothing was started; the game and its saves are unchanged."),
            do=say("Choose another file of this edition."),
        )
