"""What the reaper is told: the runner's command, put behind the walls where there are any.

Inside the sandbox every part of the layer has a fixed place, the same on every computer, so that paths a game writes
into its saves stay true. The environment goes along in full; nothing is inherited from the launcher.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..domain.wording import say
from .display import PrivateDisplay
from .environment import inside_python, program_environment
from .host import HostFacts
from .plan import Command, LaunchPlan, Place
from .runners import runner_named
from .sandbox import Walls, bwrap_arguments, real_home
from .saves import Mounted

TOOLS = Path(__file__).resolve().parent
_INSIDE = Path("/run/backstock")
_OUTER_GRACE_S = 20
"""The watcher inside the sandbox has its own ten seconds and ten more for the runner's way of ending."""


def reaper_spec(
    plan: LaunchPlan,
    mounted: Mounted,
    host: HostFacts,
    screen: Mapping[str, str],
    display: PrivateDisplay | None,
    notes: list[str],
) -> dict[str, Any]:
    """Adds to `notes` what the person should know about the walls."""
    runner = runner_named(plan.runner)
    confined = plan.sandbox and not host.sandbox_refused
    place = _place(mounted, host, screen, confined=confined)
    command = runner.command(plan, place)
    if confined and command.outside_because:
        confined = False
        place = _place(mounted, host, screen, confined=False)
        command = runner.command(plan, place)
        notes.append(say("No sandbox of ours: {outside_because}.", outside_because=command.outside_because))
    elif not confined:
        why = host.sandbox_refused or say("it was switched off")
        notes.append(say("No sandbox ({why}): the program can read what you can read.", why=why))
    env = {**program_environment(place.home, screen), **command.env, **plan.env, "BACKSTOCK_RUN": plan.session_id}
    spec: dict[str, Any] = {
        "about": {
            "session_id": plan.session_id,
            "title_id": plan.title_id,
            "edition_id": plan.edition_id,
            "runner": plan.runner.value,
        },
        "argv": list(command.argv),
        "cwd": str(command.cwd),
        "env": env,
        "services": sorted(command.services),
        "finish": list(command.finish),
        "ends_itself": command.ends_itself,
        "watch": [overlay.daemon.pid for overlay in mounted.overlays],
        "mounts": [str(overlay.merged) for overlay in mounted.overlays],
        "companions": [display.server.pid] if display is not None else [],
    }
    return _confine(spec, plan, mounted, command, env) if confined else spec


def _confine(
    spec: dict[str, Any], plan: LaunchPlan, mounted: Mounted, command: Command, env: Mapping[str, str]
) -> dict[str, Any]:
    """The same spec with bubblewrap and a second watcher inside between the reaper and the program."""
    python, python_folder = inside_python(_INSIDE)
    parts = ("game", "saves", "profile", "prefix", "proton")
    readable = [(TOOLS, _INSIDE / "tools"), *command.readable]
    if "XAUTHORITY" in env:
        readable.append((Path(env["XAUTHORITY"]), _INSIDE / "Xauthority"))
        env = {**env, "XAUTHORITY": str(_INSIDE / "Xauthority")}
    if python_folder is not None:
        readable.append(python_folder)
    walls = Walls(
        home=mounted.home,
        writable=tuple((getattr(mounted, part), _INSIDE / part) for part in parts),
        readable=tuple(readable),
        network=plan.network,
    )
    inner = {name: spec[name] for name in ("argv", "cwd", "services", "finish", "ends_itself")}
    watcher = (*python, str(_INSIDE / "tools" / "reaper.py"), "--inner", json.dumps(inner))
    return {
        **spec,
        "argv": [*bwrap_arguments(walls, env), "--", *watcher],
        "cwd": "/",
        "env": env,
        "services": [],
        "finish": [],
        "ends_itself": False,
        "grace_s": _OUTER_GRACE_S,
        "confined": True,
    }


def _place(mounted: Mounted, host: HostFacts, screen: Mapping[str, str], *, confined: bool) -> Place:
    def seen(part: str) -> Path:
        return _INSIDE / part if confined else Path(getattr(mounted, part))

    return Place(
        real=mounted,
        game=seen("game"),
        home=real_home() if confined else mounted.home,
        saves=seen("saves"),
        profile=seen("profile"),
        prefix=seen("prefix"),
        proton=seen("proton"),
        tools=_INSIDE / "tools" if confined else TOOLS,
        python=inside_python(_INSIDE)[0] if confined else (sys.executable, "-I", "-S"),
        display=screen,
        host=host,
        confined=confined,
    )
