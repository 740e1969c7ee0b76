"""Programs for Linux: started as they are, in their own folder.

Java and LÖVE games count as native, they are started by what Debian packages for them. Trap: an AppImage wants FUSE,
which it does not get inside the sandbox; it is told to unpack itself instead.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path, PurePosixPath

from ...domain.errors import CannotRunError
from ...domain.play import RunnerName
from ...domain.wording import say
from ..host import HostFacts
from ..plan import Availability, Candidate, CandidateKind, Command, LaunchPlan, Place

_RUNS_ON = {"x86_64": ("x86_64", "x86"), "arm64": ("arm64", "arm")}
_LOADER_32 = ("/lib/ld-linux.so.2", "/lib32/ld-linux.so.2")


class NativeRunner:
    name = RunnerName.NATIVE
    kinds = frozenset({CandidateKind.ELF, CandidateKind.SCRIPT, CandidateKind.JAR, CandidateKind.LOVE})

    def available(self, host: HostFacts) -> Availability:
        return Availability(ok=True)

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        if plan.candidate.kind is CandidateKind.JAR:
            _needed(host.java, "Java", "default-jre")
        elif plan.candidate.kind is CandidateKind.LOVE:
            _needed(host.love, "LÖVE", "love")
        else:
            _check_machine(plan.candidate, host)

    def command(self, plan: LaunchPlan, place: Place) -> Command:
        candidate = plan.candidate
        program = place.game / candidate.path
        folder = place.game / PurePosixPath(candidate.path).parent
        args = (*candidate.args, *plan.args)
        if candidate.kind is CandidateKind.JAR:
            return Command((place.host.java, "-jar", str(program), *args), folder)
        if candidate.kind is CandidateKind.LOVE:
            return Command((place.host.love, str(program), *args), folder)
        command = Command((str(program), *args), folder)
        if _is_appimage(place.real.game / candidate.path):
            return dataclasses.replace(command, env={"APPIMAGE_EXTRACT_AND_RUN": "1"})
        return command


def _needed(program: str, name: str, package: str) -> None:
    if not program:
        raise CannotRunError(
            say("This game needs {name}, which is not installed.", name=name),
            data=say("The game and its saves are unchanged."),
            do=say("Install {package} (sudo apt install {package}).", package=package),
        )


def _check_machine(candidate: Candidate, host: HostFacts) -> None:
    if not candidate.machine:
        return
    missing_loader = candidate.machine == "x86" and not any(Path(loader).exists() for loader in _LOADER_32)
    if candidate.machine not in _RUNS_ON.get(host.machine, (host.machine,)) or missing_loader:
        raise CannotRunError(
            say("This program is for {machine} computers and this one cannot run those.", machine=candidate.machine),
            data=say("The game and its saves are unchanged."),
            do=say("Choose another edition, or install libc6:i386.")
            if missing_loader
            else say("Choose another edition."),
        )


def _is_appimage(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(11)
    return head.startswith(b"\x7fELF") and head[8:10] == b"AI"
