"""What a started program is told of this computer: an allow-list of the environment, and where Python is inside.

Traps: a game must not see our own PYTHONPATH, tokens or proxies; and the folder of the interpreter may lie in the real
home, which the sandbox hides.
"""

from __future__ import annotations

import os
import pwd
import sys
from collections.abc import Mapping
from pathlib import Path

_KEPT = ("LANG", "LANGUAGE", "TZ", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "PULSE_SERVER", "TERM")
_KEPT_PREFIXES = ("LC_", "SDL_", "MESA_", "LIBGL_", "DRI_PRIME", "MANGOHUD", "DXVK_", "GAMEMODE")
_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/games:/usr/local/games"


def program_environment(home: Path, screen: Mapping[str, str]) -> dict[str, str]:
    """`home` as the program will see it."""
    name = pwd.getpwuid(os.geteuid()).pw_name
    kept = {key: value for key, value in os.environ.items() if key in _KEPT or key.startswith(_KEPT_PREFIXES)}
    return {
        "LANG": "C.UTF-8",
        **kept,
        **screen,
        "PATH": _PATH,
        "USER": name,
        "LOGNAME": name,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_STATE_HOME": str(home / ".local/state"),
    }


def inside_python(inside: Path) -> tuple[tuple[str, ...], tuple[Path, Path] | None]:
    """How to start Python in the sandbox, and the folder to show there if the system's own do not hold it."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    base = Path(sys.base_prefix).resolve()
    if base.is_relative_to("/usr"):
        return (str(base / "bin" / name), "-I", "-S"), None
    return (str(inside / "python" / "bin" / name), "-I", "-S"), (base, inside / "python")
