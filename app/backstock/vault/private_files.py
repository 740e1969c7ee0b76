"""Small private files: written aside and renamed, for their owner only, one writer at a time across processes."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from ..domain.errors import DiskFullError, SecretsError
from ..domain.system_words import why
from ..domain.wording import say

_LOCK: Final = "secrets.lock"
_LOCK_LIMIT_S: Final = 20.0
_LOCK_STEP_S: Final = 0.02


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Holds the folder's lock; a holder that was killed gives it up by dying. Not to be entered twice by one thread."""
    with plain_errors(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _wait_for(handle, folder)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int, folder: Path) -> None:
    until = time.monotonic() + _LOCK_LIMIT_S
    pause = threading.Event()
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise SecretsError(
                    say("Another Backstock process holds the secrets and does not let go."),
                    data=say("Nothing was changed."),
                    do=say("End it, then try again (the lock is {folder}).", folder=folder / _LOCK),
                ) from None
            pause.wait(_LOCK_STEP_S)
        else:
            return


def write_aside(path: Path, content: bytes) -> None:
    """`path` holds either what it held or all of `content`, also after a kill or a power cut. Call under `locked`."""
    aside = path.with_name(path.name + ".new")
    with plain_errors(path):
        aside.unlink(missing_ok=True)
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        _must_be_private(aside)
        aside.replace(path)
        _sync_folder(path.parent)


def read_private(path: Path) -> bytes | None:
    """None where there is no such file; raises where others could read or replace it."""
    with plain_errors(path):
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        _must_be_private(path)
        return content


def _must_be_private(path: Path) -> None:
    facts = path.stat()
    if facts.st_uid != os.geteuid() or stat.S_IMODE(facts.st_mode) & 0o077:
        raise SecretsError(
            say("{path} can be read by others on this computer, so it is not used for secrets.", path=path),
            data=say("The file was left as it is."),
            do=say(
                "Give it back to you alone: chmod 600 {path}. On a disk without owners, move the data folder.",
                path=path,
            ),
        )


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as wrong:
        if wrong.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError(
                say("There is no room left to write {path}.", path=path),
                data=say("The secrets kept so far are whole."),
                do=say("Make room and try again."),
            ) from wrong
        raise SecretsError(
            say("{path} cannot be used: {why}.", path=path, why=why(wrong)),
            data=say("Nothing was changed."),
            do=say("See to the rights of that folder and try again."),
        ) from wrong
