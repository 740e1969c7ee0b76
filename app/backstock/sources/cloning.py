"""A second file of the same bytes that takes no room, on disks that can do that."""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path
from typing import Final

_FICLONE: Final = 0x40049409
_CANNOT: Final = (errno.EOPNOTSUPP, errno.EXDEV, errno.EINVAL, errno.ENOTTY, errno.ENOSYS, errno.EPERM, errno.EISDIR)


def cloned(origin: Path, target: Path) -> bool:
    """False, with nothing left at `target`, where these two places cannot share bytes. Raises OSError for the rest."""
    with origin.open("rb") as source:
        made = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
        try:
            fcntl.ioctl(made, _FICLONE, source.fileno())
            os.fsync(made)
        except OSError as refused:
            target.unlink(missing_ok=True)
            if refused.errno in _CANNOT:
                return False
            raise
        finally:
            os.close(made)
    return True
