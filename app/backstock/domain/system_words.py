"""What the operating system answered, as a few words that can be said in another language."""

from __future__ import annotations

import errno
from typing import Final

from .wording import say

_KNOWN: Final = {
    errno.ENOSPC: say("no space is left on the disk"),
    errno.EDQUOT: say("no space is left on the disk"),
    errno.EACCES: say("permission was denied"),
    errno.EPERM: say("permission was denied"),
    errno.ENOENT: say("it does not exist"),
    errno.ENOTDIR: say("it is no folder"),
    errno.EISDIR: say("it is a folder"),
    errno.EEXIST: say("it exists already"),
    errno.EIO: say("the disk reported an error"),
    errno.EROFS: say("the disk is read-only"),
    errno.ENOTEMPTY: say("the folder is not empty"),
    errno.ENAMETOOLONG: say("the name is too long"),
    errno.EADDRINUSE: say("the port is in use"),
    errno.ECONNREFUSED: say("the connection was refused"),
    errno.ETIMEDOUT: say("it took too long"),
}


def why(error: OSError) -> str:
    """The system's own words, or what the error says of itself, where it is a rare one."""
    return _KNOWN.get(error.errno or 0) or error.strerror or str(error)
