"""One fuse-overlayfs mount: up, seen, down, and mended after a crash.

Always with `squash_to_uid/gid`: copy-up keeps the owner of the image's files otherwise and a game cannot write them.
The daemon stays in the foreground as its own session, so that it survives the launcher and its pid is known. Trap: a
dead daemon leaves the mount point behind, where everything answers ENOTCONN and only `fusermount3 -uz` helps.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import CannotRunError
from ..domain.wording import say

log = logging.getLogger(__name__)

_MOUNT_WITHIN_S = 10.0
_LOOK_S = 0.01


@dataclass(frozen=True, slots=True)
class Overlay:
    merged: Path
    daemon: subprocess.Popen[bytes]


def mount_overlay(lower: Path, upper: Path, work: Path, merged: Path) -> Overlay:
    """All four are folders that exist; `upper` and `work` are on one file system and `merged` is empty.

    The paths go through links in a folder of their own, since commas and colons have a meaning in mount options.
    """
    if is_mounted(merged):
        unmount(merged)
    links = work.parent / f".{work.name}.links"
    links.mkdir(exist_ok=True)
    for name, target in (("lower", lower), ("upper", upper), ("work", work)):
        (links / name).unlink(missing_ok=True)
        (links / name).symlink_to(target.resolve())
    options = f"lowerdir=lower,upperdir=upper,workdir=work,squash_to_uid={os.geteuid()},squash_to_gid={os.getegid()}"
    with (links / "daemon.log").open("wb") as said:
        daemon = subprocess.Popen(
            ["fuse-overlayfs", "-f", "-o", options, str(merged.resolve())],
            cwd=links,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
    _wait_mounted(daemon, merged, links / "daemon.log")
    return Overlay(merged, daemon)


def unmount(merged: Path) -> str:
    """Politely, else lazily; the daemon then lives until its last user leaves. Empty, or why it did not go down."""
    for how in ("-u", "-uz"):
        done = subprocess.run(["fusermount3", how, str(merged)], capture_output=True, check=False)
        if done.returncode == 0:
            return ""
    if not is_mounted(merged):
        return ""
    why = done.stderr.decode(errors="replace").strip()
    log.warning("%s could not be unmounted: %s", merged, why)
    return why or say("no reason was given")


def is_mounted(merged: Path) -> bool:
    """Asked of the kernel's list, which also knows mounts whose daemon is dead."""
    return str(merged.absolute()) in mount_points()


def mount_points() -> set[str]:
    lines = Path("/proc/self/mountinfo").read_text(errors="surrogateescape").splitlines()
    return {
        line.split(" ")[4].encode().decode("unicode_escape") if "\\" in line else line.split(" ")[4] for line in lines
    }


def probe_overlay(folder: Path) -> str:
    """Mounts a real one below `folder`. Empty when that works, else the reason."""
    missing = [name for name in ("fuse-overlayfs", "fusermount3") if shutil.which(name) is None]
    if missing:
        return say("not installed: {programs}", programs=", ".join(missing))
    folder.mkdir(parents=True, exist_ok=True)
    # What cannot be unmounted cannot be removed either; that must not cost the program its start.
    with tempfile.TemporaryDirectory(prefix=".probe-", dir=folder, ignore_cleanup_errors=True) as place:
        names = ("lower", "upper", "work", "merged")
        lower, upper, work, merged = (Path(place, name) for name in names)
        for path in (lower, upper, work, merged):
            path.mkdir()
        (lower / "seen").touch()
        try:
            overlay = mount_overlay(lower, upper, work, merged)
        except CannotRunError as refused:
            return refused.what
        works = (merged / "seen").exists()
        stuck = unmount(merged)
        if stuck:
            overlay.daemon.kill()
        overlay.daemon.wait()
    if stuck:
        return say("a layer that was mounted could not be unmounted: {stuck}", stuck=stuck)
    return "" if works else say("the mounted folder stayed empty")


def _wait_mounted(daemon: subprocess.Popen[bytes], merged: Path, said: Path) -> None:
    never = threading.Event()
    deadline = time.monotonic() + _MOUNT_WITHIN_S
    outside = merged.parent.stat().st_dev
    while merged.stat().st_dev == outside:
        if daemon.poll() is not None or time.monotonic() > deadline:
            daemon.kill()
            daemon.wait()
            lines = [line for line in said.read_text(errors="replace").splitlines() if "lazytime" not in line]
            raise CannotRunError(
                say(
                    "The writable layer could not be mounted: {what}.",
                    what=say(" ").join(lines) or say("no reason was given"),
                ),
                data=say("The game's files and saves were not touched."),
                do=say("Run `backstock doctor`; it names what is missing."),
            )
        never.wait(_LOOK_S)
