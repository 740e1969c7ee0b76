"""One process at a time runs the work of a library; the others may look, and leave it orders."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path


class Ownership:
    """Held from start to close. The lock goes with the process, however it ends."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._descriptor = os.open(folder / "owner.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self.held = True
        except BlockingIOError:
            self.held = False

    def release(self) -> None:
        os.close(self._descriptor)
        self.held = False
