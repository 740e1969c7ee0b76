"""What works on this computer, what is missing, and the command that mends it."""

from __future__ import annotations

import shutil

from ..domain.errors import BackstockError
from ..launch.host import findings
from ..settings import Settings
from ..swarm.engine import Engine
from ..vault import SecretStore
from .playground import Playground
from .views import Probe

_BUILDERS = {"gcc": "gcc", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32", "ca65": "cc65", "ffmpeg": "ffmpeg"}


def probes(settings: Settings, secrets: SecretStore, playground: Playground, engine: Engine | None) -> list[Probe]:
    found = [
        Probe(one.subject, one.ok, one.detail, f"sudo apt install {one.package}" if one.package and not one.ok else "")
        for one in findings(playground.ground().host)
    ]
    missing = [package for program, package in _BUILDERS.items() if shutil.which(program) is None]
    mend = f"sudo apt install {' '.join(missing)}" if missing else ""
    found.append(Probe("Demo titles", not missing, "can be built" if not missing else "tools are missing", mend))
    free = shutil.disk_usage(settings.library_dir).free
    enough = free > settings.storage.reserve
    room = f"{free / 1e9:.1f} GB free in {settings.library_dir}"
    found.append(Probe("Disk", enough, room, "" if enough else "make room, or set storage.library_dir"))
    found.append(Probe("Secrets", True, secrets.description))
    if engine is not None:
        found.append(_swarm(engine))
    return found


def _swarm(engine: Engine) -> Probe:
    try:
        engine.start()
    except BackstockError as trouble:
        return Probe("Swarm", False, trouble.what, trouble.do)
    return Probe("Swarm", True, f"listens on port {engine.port}")
