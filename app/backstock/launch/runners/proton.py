"""Programs for Windows, through Proton: by umu where it is installed, else by Proton's own entry script.

The environment is the contract (facts: two variables without which it dies, a data folder that must exist). A tool
that asks for a container runs inside it, container outermost; the container is its own sandbox. The tool's own prefix
lies in the title's layer.
"""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

from ...domain.play import RunnerName
from ...domain.wording import say
from ..compat import ProtonTool
from ..host import HostFacts
from ..plan import Availability, CandidateKind, Command, LaunchPlan, Place
from .wine import SERVICES, refuse_unrunnable

_SEEN = Path("/run/backstock/compat")
_FIRST_VERB = "waitforexitandrun"
_PROTON_SERVICES = SERVICES | {"steam.exe", "xalia.exe"}


class ProtonRunner:
    name = RunnerName.PROTON
    kinds = frozenset({CandidateKind.WINDOWS, CandidateKind.WINDOWS_SCRIPT})

    def available(self, host: HostFacts) -> Availability:
        if not host.proton:
            return Availability(ok=False, why=say("no Proton was found"))
        return Availability(ok=True)

    def check(self, plan: LaunchPlan, host: HostFacts) -> None:
        refuse_unrunnable(plan, has_32_bit=True)

    def command(self, plan: LaunchPlan, place: Place) -> Command:
        tool = place.host.proton[0]
        (place.real.proton / "client").mkdir(parents=True, exist_ok=True)
        program = place.game / plan.candidate.path
        args = (str(program), *plan.candidate.args, *plan.args)
        by_umu = bool(place.host.umu) and not _is_root()
        seen = _SEEN / tool.path.name if place.confined else tool.path
        return Command(
            (place.host.umu, *args) if by_umu else (*_entry(tool, seen), *args),
            place.game / PurePosixPath(plan.candidate.path).parent,
            env=_environment(tool, seen, place, by_umu=by_umu),
            readable=((tool.path, seen),),
            services=_PROTON_SERVICES,
            finish=(str(seen / "files/bin/wineserver"), "-k"),
            outside_because=say("Proton brings a sandbox of its own") if by_umu or tool.runtime else "",
        )


def _entry(tool: ProtonTool, seen: Path) -> tuple[str, ...]:
    """The manifest's command line; its first word begins with `/` and is relative to the tool."""
    words = tool.commandline.replace("%verb%", _FIRST_VERB).split()
    command = (str(seen / words[0].lstrip("/")), *words[1:])
    if tool.runtime is None:
        return command
    return (str(tool.runtime / "_v2-entry-point"), f"--verb={_FIRST_VERB}", "--", *command)


def _environment(tool: ProtonTool, seen: Path, place: Place, *, by_umu: bool) -> dict[str, str]:
    client = tool.steam_root if tool.steam_root is not None and not place.confined else place.proton / "client"
    env = {
        "STEAM_COMPAT_DATA_PATH": str(place.proton),
        "STEAM_COMPAT_CLIENT_INSTALL_PATH": str(client),
        "STEAM_COMPAT_INSTALL_PATH": str(place.game),
        "STEAM_COMPAT_LIBRARY_PATHS": str(place.game),
        "STEAM_COMPAT_MOUNTS": f"{place.game}:{place.proton}",
        "STEAM_COMPAT_TOOL_PATHS": ":".join(map(str, filter(None, (seen, tool.runtime)))),
        "STEAM_COMPAT_APP_ID": "0",
        "SteamAppId": "0",
        "SteamGameId": "0",
        "WINEPREFIX": str(place.proton / "pfx"),
    }
    if not place.host.gpu:
        env["PROTON_USE_WINED3D"] = "1"
    if by_umu:
        env |= {"PROTONPATH": str(seen), "WINEPREFIX": str(place.proton), "GAMEID": "umu-default", "STORE": "none"}
    return env


def _is_root() -> bool:
    """umu refuses root."""
    return os.geteuid() == 0
