"""Free space, shared fairly: what downloads under way still need counts as taken, so that two large ones never both
begin on a disk that has room for one."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

from ..domain.amounts import Bytes
from ..domain.errors import DiskFullError
from ..domain.wording import say


class Room:
    """One for all downloads of the program. `reserve` bytes of every disk are left alone."""

    def __init__(self, reserve: int) -> None:
        self._reserve = reserve
        self._lock = threading.Lock()
        self._held: dict[Path, tuple[int, int]] = {}
        """For each file that grows: its disk, and the bytes that will still come."""

    def hold(self, path: Path, length: int, what: str) -> None:
        """Keeps `length` bytes for a file, in place of what was kept for it before. Raises DiskFullError where they are
        not to be had; what was kept before is given up then."""
        disk = path.parent.stat().st_dev
        with self._lock:
            self._held.pop(path, None)
            others = sum(left for on, left in self._held.values() if on == disk)
            missing = length - (shutil.disk_usage(path.parent).free - self._reserve - others)
            if missing <= 0:
                self._held[path] = (disk, length)
                return
        raise DiskFullError(
            say(
                "There is not enough room for {what}: {missing} are missing besides the {others} that other downloads "
                "still need.",
                what=what,
                missing=Bytes(missing),
                others=Bytes(others),
            )
            if others
            else say("There is not enough room for {what}: {missing} are missing.", what=what, missing=Bytes(missing)),
            data=say("What came so far is kept; the download goes on from there."),
            do=say("Make room, then resume."),
        )

    def wrote(self, path: Path, length: int) -> None:
        """That much of what was kept for it lies on the disk now."""
        with self._lock:
            if path in self._held:
                disk, left = self._held[path]
                self._held[path] = (disk, max(0, left - length))

    def again(self, path: Path, what: str) -> None:
        """Looks whether what is kept for a file is still there: others than us fill disks, too."""
        with self._lock:
            _, left = self._held.get(path, (0, 0))
        self.hold(path, left, what)

    def release(self, path: Path) -> None:
        with self._lock:
            self._held.pop(path, None)
