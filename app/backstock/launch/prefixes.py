"""The template Wine prefix: made once for each Wine, then only read, as the lowest layer of every title's own prefix.

Making one takes about ten seconds and 700 MB; a title's layer over it takes about two. Its user folders are real
folders, since Wine would otherwise link them out to the person's own documents.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import pwd
import subprocess
import tempfile
from pathlib import Path

from ..domain.errors import CannotRunError
from ..domain.system_words import why
from ..domain.wording import say
from .disk import remove_tree, sync_tree
from .host import HostFacts
from .runners.wine import QUIET

_LINKED_OUT = ("Documents", "Desktop", "Downloads", "Music", "Pictures", "Videos", "Templates")
_MAKING_S = 180


class WinePrefixes:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def template(self, host: HostFacts) -> Path:
        """The prefix for the Wine of this computer, made now if it is not there."""
        key = hashlib.sha256(f"{host.wine_version}/{host.wine32}/1".encode()).hexdigest()[:16]
        target = self._folder / key
        if target.is_dir():
            return target
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / ".lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not target.is_dir():
                self._make(host, target)
        return target

    def _make(self, host: HostFacts, target: Path) -> None:
        for left in self._folder.glob(".making-*"):
            remove_tree(left)
        with tempfile.TemporaryDirectory(prefix=".making-", dir=self._folder) as making:
            prefix, home = Path(making, "prefix"), Path(making, "home")
            home.mkdir()
            env = {
                **QUIET,
                "PATH": os.environ.get("PATH", os.defpath),
                "HOME": str(home),
                "WINEPREFIX": str(prefix),
                "LANG": os.environ.get("LANG", "C.UTF-8"),
            }
            _run([host.wine, "wineboot", "-i"], env)
            if host.wineserver:
                _run([host.wineserver, "-w"], env)
            if not (prefix / "system.reg").is_file():
                raise _failed(say("it made no registry"))
            _keep_users_inside(prefix / "drive_c" / "users")
            sync_tree(prefix)
            prefix.rename(target)


def _keep_users_inside(users: Path) -> None:
    """Real folders for links that lead out; one user under both names Wine and Proton know."""
    for link in [path for path in users.rglob("*") if path.is_symlink()]:
        link.unlink()
        link.mkdir()
    name = pwd.getpwuid(os.geteuid()).pw_name
    for user in (name, "steamuser"):
        other = users / ("steamuser" if user == name else name)
        if (users / user).is_dir() and not other.exists():
            other.symlink_to(user)
    for folder in _LINKED_OUT:
        (users / name / folder).mkdir(exist_ok=True)


def _run(command: list[str], env: dict[str, str]) -> None:
    try:
        done = subprocess.run(command, env=env, capture_output=True, timeout=_MAKING_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as wrong:
        raise _failed(why(wrong) if isinstance(wrong, OSError) else say("it took too long")) from wrong
    if done.returncode != 0:
        raise _failed(done.stderr.decode(errors="replace").strip()[-300:])


def _failed(why: str) -> CannotRunError:
    return CannotRunError(
        say("Wine could not be made ready: {why}.", why=why),
        data=say("The game and its saves are unchanged."),
        do=say("Run `wineboot` in a terminal to see what is wrong, or reinstall wine."),
    )
