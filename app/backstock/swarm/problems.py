"""What goes wrong with a transfer, told to a person."""

from __future__ import annotations

import errno

from ..domain.errors import BackstockError, DiskFullError, NodeError, NodeUnreachableError

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_KEPT = "What already arrived is kept."


def file_problem(name: str, number: int, text: str) -> BackstockError:
    """`number` is the operating system's, 0 where it is none of its failures."""
    if number in FULL:
        return DiskFullError(
            f"There is no room left to write “{name}” ({text}).",
            data=f"{_KEPT} Nothing was lost.",
            do="Make room; the transfer goes on by itself.",
        )
    if number == errno.ENOENT:
        return BackstockError(
            f"The files of “{name}” are no longer where they were.",
            data="They are not offered to others any more.",
            do="Put them back, or fetch them again.",
        )
    return BackstockError(
        f"The files of “{name}” cannot be read or written: {text}.",
        data=_KEPT,
        do="Look at the disk and at the rights of the folder, then try again.",
    )


def no_good_source(name: str) -> BackstockError:
    return NodeError(
        f"No good source for “{name}”: what arrived was not what it should be, and was thrown away.",
        data=f"{_KEPT} Nothing wrong was written over anything good.",
        do="Verify the copy on the other computer, or fetch from another one.",
    )


def damaged_copy(name: str) -> BackstockError:
    return BackstockError(
        f"The copy of “{name}” on this disk is damaged; it is not offered to others.",
        data="Other copies are not touched by this.",
        do="Fetch it again from another copy; only what is damaged is fetched.",
    )


def stalled(name: str, after_s: float, peers: int) -> BackstockError:
    who = "no computer that has it answers" if not peers else "nothing arrives any more"
    return NodeUnreachableError(
        f"Getting “{name}” stopped: {who} since {after_s:g} s.",
        data=_KEPT,
        do="Look whether the other computer is on and reachable, then try again; it goes on where it stopped.",
    )


def no_answer(name: str, after_s: float) -> BackstockError:
    return NodeUnreachableError(
        f"Nobody told within {after_s:g} s what {name} holds.",
        data="Nothing was fetched.",
        do="Look whether anybody who has it is reachable, then try again.",
    )


def not_held() -> BackstockError:
    return BackstockError("This package is not being transferred.", data="Nothing was changed.", do="Fetch it first.")


def closed() -> BackstockError:
    return BackstockError("Transfers are shut down.", data=_KEPT, do="Start Backstock again.")
