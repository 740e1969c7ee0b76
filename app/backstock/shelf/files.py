"""Writing large files so that the final name only ever holds all of the content."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..domain.amounts import Bytes
from ..domain.errors import BackstockError, DiskFullError
from ..domain.system_words import why
from ..domain.wording import say

_FULL = (errno.ENOSPC, errno.EDQUOT)


class Draft:
    """A file being written. It will be called `target`, which may become known only at the last byte."""

    def __init__(self, file: BinaryIO, target: Path | None) -> None:
        self.write = file.write
        self.target = target


@contextlib.contextmanager
def written_aside(aside: Path, target: Path | None = None, *, private: bool = False) -> Iterator[Draft]:
    """A draft that takes its target's name when the block ends well, synced before; otherwise nothing is left of it."""
    with plain_errors(aside):
        aside.parent.mkdir(parents=True, exist_ok=True)
        try:
            with _opened(aside, private=private) as out:
                draft = Draft(out, target)
                yield draft
                out.flush()
                os.fsync(out.fileno())
            assert draft.target is not None, "a draft that ends well has a name"
            aside.replace(draft.target)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
        sync_folder(draft.target.parent)


def _opened(path: Path, *, private: bool) -> BinaryIO:
    if not private:
        return path.open("wb")
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb")


def sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def require_room(folder: Path, length: int, reserve: int) -> None:
    """Raises DiskFullError when `length` more bytes would not leave `reserve` free."""
    with plain_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    if free - reserve < length:
        raise DiskFullError(
            say(
                "This needs {length} in {folder}, and only {left} may be used.",
                length=Bytes(length),
                folder=folder,
                left=Bytes(max(0, free - reserve)),
            ),
            data=say("Nothing was changed."),
            do=say("Make room on that disk, then go on."),
        )


@contextlib.contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Troubles of the disk in plain words."""
    try:
        yield
    except OSError as wrong:
        if wrong.errno in _FULL:
            raise DiskFullError(
                say("There is no room left on the disk to write {path}.", path=path),
                data=say("Nothing was lost; what was half written is gone."),
                do=say("Make room, then go on."),
            ) from wrong
        raise BackstockError(
            say("{file} cannot be used: {why}.", file=wrong.filename or path, why=why(wrong)),
            data=say("Nothing was lost."),
            do=say("See to that file or its folder, then try again."),
        ) from wrong
