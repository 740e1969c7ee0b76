"""Walls around a downloaded program: bubblewrap, without privileges.

The program sees the system read-only, its own game folder, a home of its own at the place of the real one, the screen,
the sound and, unless cut, the network; not the real home, other processes or the session bus. Known limits: programs
that share one X screen can watch each other, and controllers stay open to it. Nested namespaces stay allowed, since
Chromium and Proton's container need them.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..domain.system_words import why
from ..domain.wording import say

_SYSTEM = ("/usr", "/etc", "/opt", "/sys/dev", "/sys/class", "/sys/devices", "/sys/bus")
_LINKS = ("/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
_DEVICES = (
    "/dev/dri",
    "/dev/snd",
    "/dev/input",
    "/dev/nvidia0",
    "/dev/nvidiactl",
    "/dev/nvidia-modeset",
    "/dev/uinput",
)
_RUNTIME = ("pulse", "pipewire-0")
_RESOLVER = "/run/systemd/resolve"


@dataclass(frozen=True, slots=True)
class Walls:
    """What is inside. Pairs are (real place, place as the program sees it)."""

    home: Path
    writable: tuple[tuple[Path, Path], ...] = ()
    readable: tuple[tuple[Path, Path], ...] = ()
    network: bool = True


def real_home() -> Path:
    return Path(pwd.getpwuid(os.geteuid()).pw_dir)


def probe_sandbox() -> str:
    """Empty when a sandbox can be made here, else the reason."""
    if shutil.which("bwrap") is None:
        return say("bubblewrap is not installed")
    try:
        tried = subprocess.run(
            ["bwrap", "--unshare-user", "--unshare-pid", "--ro-bind", "/", "/", "--proc", "/proc", "true"],
            capture_output=True,
            timeout=10,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as wrong:
        return why(wrong) if isinstance(wrong, OSError) else say("it took too long")
    return "" if tried.returncode == 0 else tried.stderr.decode(errors="replace").strip() or say("it failed")


def bwrap_arguments(walls: Walls, env: Mapping[str, str]) -> list[str]:
    """Everything up to the program itself. The environment goes in as it is given to bwrap; pass no other."""
    arguments = ["bwrap", "--unshare-user", "--unshare-pid", "--unshare-uts", "--die-with-parent", "--new-session"]
    arguments += ["--cap-drop", "ALL", "--hostname", "backstock"]
    if not walls.network:
        arguments += ["--unshare-net"]
    arguments += _system()
    arguments += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run", "--tmpfs", "/var/tmp"]  # noqa: S108
    for device in _DEVICES:
        arguments += ["--dev-bind-try", device, device]
    if Path(_RESOLVER).is_dir():
        arguments += ["--ro-bind", _RESOLVER, _RESOLVER]
    home = str(real_home())
    arguments += ["--bind", str(walls.home), home]
    arguments += _screen_and_sound(env)
    for real, seen in walls.readable:
        arguments += ["--ro-bind", str(real), str(seen)]
    for real, seen in walls.writable:
        arguments += ["--bind", str(real), str(seen)]
    return arguments


def _system() -> list[str]:
    arguments: list[str] = []
    for folder in _SYSTEM:
        arguments += ["--ro-bind-try", folder, folder]
    for name in _LINKS:
        path = Path(name)
        if path.is_symlink():
            arguments += ["--symlink", str(path.readlink()), name]
        elif path.is_dir():
            arguments += ["--ro-bind", name, name]
    return arguments


def _screen_and_sound(env: Mapping[str, str]) -> list[str]:
    arguments: list[str] = []
    display = env.get("DISPLAY", "")
    if display.startswith(":"):
        socket = f"/tmp/.X11-unix/X{display[1:].split('.')[0]}"  # noqa: S108 - X's own place
        arguments += ["--ro-bind-try", socket, socket]
        # The cookie that opens the screen: where the session says, else at its usual place in the real home.
        cookie = env.get("XAUTHORITY") or str(real_home() / ".Xauthority")
        arguments += ["--ro-bind-try", cookie, cookie]
    runtime = env.get("XDG_RUNTIME_DIR")
    if runtime:
        arguments += ["--dir", runtime, "--chmod", "0700", runtime]
        for name in (*_RUNTIME, *filter(None, [env.get("WAYLAND_DISPLAY")])):
            socket = str(Path(runtime, name))
            arguments += ["--ro-bind-try", socket, socket]
    return arguments
