"""The errors for archives that are not hostile but cannot be read."""

from __future__ import annotations

from ..domain.errors import CannotRunError


def damaged(why: object) -> CannotRunError:
    return CannotRunError(
        f"The archive cannot be read: {why}.",
        data="The download is kept as it is; nothing was unpacked.",
        do="Verify it, and get it again if it differs from what the store announced.",
    )


def locked() -> CannotRunError:
    return CannotRunError(
        "The archive is protected by a password.",
        data="The download is kept as it is; nothing was unpacked.",
        do="Unpack it by hand and add the folder.",
    )
