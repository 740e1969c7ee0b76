"""The errors for archives that are not hostile but cannot be read."""

from __future__ import annotations

from ..domain.errors import CannotRunError
from ..domain.wording import say


def damaged(why: object) -> CannotRunError:
    return CannotRunError(
        say("The archive cannot be read: {why}.", why=why),
        data=say("The download is kept as it is; nothing was unpacked."),
        do=say("Verify it, and get it again if it differs from what the store announced."),
    )


def locked() -> CannotRunError:
    return CannotRunError(
        say("The archive is protected by a password."),
        data=say("The download is kept as it is; nothing was unpacked."),
        do=say("Unpack it by hand and add the folder."),
    )
