"""Putting things on the disk so that a crash finds either the old or the new, never half of each."""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..domain.errors import DiskFullError
from ..domain.wording import say

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def write_json(path: Path, value: Mapping[str, Any], *, mode: int = 0o600) -> None:
    aside = path.with_name(f".{path.name}.new")
    with aside.open("w") as file:
        os.fchmod(file.fileno(), mode)
        json.dump(value, file)
        file.flush()
        os.fsync(file.fileno())
    aside.rename(path)


def sync_tree(folder: Path) -> None:
    """Everything of this file system on the disk: one call instead of one for each file."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(fd) != 0:
            raise_full(OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno())))
    finally:
        os.close(fd)


def swap_in(new: Path, target: Path) -> None:
    """`new` becomes `target`, and the old one is removed. Both lie in the same folder."""
    if not target.exists():
        new.rename(target)
    else:
        if not _exchange(new, target):
            aside = target.with_name(f"{target.name}.old")
            target.rename(aside)
            new.rename(target)
            new = aside
        sync_tree(target.parent)
        remove_tree(new)


def finish_swap(target: Path) -> None:
    """After a crash: what was not yet swapped in is dropped, except where there would be nothing else."""
    new, old = (target.with_name(f"{target.name}{end}") for end in (".new", ".old"))
    if not target.exists() and new.exists():
        new.rename(target)
    for left in (new, old):
        if left.exists() and target.exists():
            remove_tree(left)


def remove_tree(folder: Path) -> None:
    """Also where folders are read-only or, after a kernel overlay, mode 000."""
    for path, names, _ in os.walk(folder):
        for name in names:
            below = Path(path, name)
            if not below.is_symlink():
                below.chmod(0o700)
    shutil.rmtree(folder, ignore_errors=True)


def raise_full(wrong: OSError) -> None:
    """Turns a full disk into words; anything else goes on as it is."""
    if wrong.errno in (errno.ENOSPC, errno.EDQUOT):
        raise DiskFullError(
            say("There is not enough room to keep the saves."),
            data=say("The saves in use are unchanged."),
            do=say("Make room and try again."),
        ) from wrong
    raise wrong


def _exchange(one: Path, other: Path) -> bool:
    """Both names at once, where the file system knows how."""
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)
