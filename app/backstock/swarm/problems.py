"""What goes wrong with a transfer, told to a person."""

from __future__ import annotations

import errno

from ..domain.errors import BackstockError, DiskFullError, NodeError, NodeUnreachableError
from ..domain.wording import say

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_KEPT = say("What already arrived is kept.")


def file_problem(name: str, number: int, text: str) -> BackstockError:
    """`number` is the operating system's, 0 where it is none of its failures."""
    if number in FULL:
        return DiskFullError(
            say("There is no room left to write “{name}” ({text}).", name=name, text=text),
            data=say("{kept} Nothing was lost.", kept=_KEPT),
            do=say("Make room; the transfer goes on by itself."),
        )
    if number == errno.ENOENT:
        return BackstockError(
            say("The files of “{name}” are no longer where they were.", name=name),
            data=say("They are not offered to others any more."),
            do=say("Put them back, or fetch them again."),
        )
    return BackstockError(
        say("The files of “{name}” cannot be read or written: {text}.", name=name, text=text),
        data=_KEPT,
        do=say("Look at the disk and at the rights of the folder, then try again."),
    )


def no_good_source(name: str) -> BackstockError:
    return NodeError(
        say("No good source for “{name}”: what arrived was not what it should be, and was thrown away.", name=name),
        data=say("{kept} Nothing wrong was written over anything good.", kept=_KEPT),
        do=say("Verify the copy on the other computer, or fetch from another one."),
    )


def damaged_copy(name: str) -> BackstockError:
    return BackstockError(
        say("The copy of “{name}” on this disk is damaged; it is not offered to others.", name=name),
        data=say("Other copies are not touched by this."),
        do=say("Fetch it again from another copy; only what is damaged is fetched."),
    )


def stalled(name: str, after_s: float, peers: int) -> BackstockError:
    who = say("no computer that has it answers") if not peers else say("nothing arrives any more")
    return NodeUnreachableError(
        say("Getting “{name}” stopped: {who} since {after_s} s.", name=name, who=who, after_s=f"{after_s:g}"),
        data=_KEPT,
        do=say("Look whether the other computer is on and reachable, then try again; it goes on where it stopped."),
    )


def no_answer(name: str, after_s: float) -> BackstockError:
    return NodeUnreachableError(
        say("Nobody told within {after_s} s what {name} holds.", after_s=f"{after_s:g}", name=name),
        data=say("Nothing was fetched."),
        do=say("Look whether anybody who has it is reachable, then try again."),
    )


def not_held() -> BackstockError:
    return BackstockError(
        say("This package is not being transferred."), data=say("Nothing was changed."), do=say("Fetch it first.")
    )


def closed() -> BackstockError:
    return BackstockError(say("Transfers are shut down."), data=_KEPT, do=say("Start Backstock again."))
