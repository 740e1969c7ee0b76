"""Troubles of the environment in plain words; bugs of ours (wrong SQL, broken constraints) pass as they are."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Iterator

from sqlalchemy.exc import DatabaseError

from ..domain.errors import BackstockError, DiskFullError
from ..domain.wording import say

_FULL = ("disk is full", "no space left")
_UNUSABLE = ("unable to open", "readonly", "not a database", "malformed", "disk i/o error", "connect")


@contextlib.contextmanager
def plain_errors() -> Iterator[None]:
    try:
        yield
    except DatabaseError as trouble:
        plain = _plain(str(trouble.orig))
        if plain is None:
            raise
        raise plain from trouble
    except sqlite3.DatabaseError as trouble:  # from a copy made beside SQLAlchemy
        plain = _plain(str(trouble))
        if plain is None:
            raise
        raise plain from trouble
    except OSError as trouble:
        raise (_full() if trouble.errno in (errno.ENOSPC, errno.EDQUOT) else _unusable(str(trouble))) from trouble


def _plain(text: str) -> BackstockError | None:
    low = text.lower()
    if any(sign in low for sign in _FULL):
        return _full()
    if any(sign in low for sign in _UNUSABLE):
        return _unusable(text)
    if "locked" in low:
        return BackstockError(
            say("The library is busy with another Backstock."),
            data=say("Nothing was changed."),
            do=say("Close the other one, or try again in a moment."),
        )
    return None


def _full() -> DiskFullError:
    return DiskFullError(
        say("There is no room left on the disk for the library's own notes."),
        data=say("What was written before is safe; the last change was not made."),
        do=say("Make room, then try again."),
    )


def _unusable(text: str) -> BackstockError:
    return BackstockError(
        say("The library cannot be used ({text}).", text=text),
        data=say("It was left as it is."),
        do=say("Check the data folder, or give another with --data."),
    )
