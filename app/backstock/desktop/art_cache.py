"""Pictures on disk: found again by name, bounded in bytes, and what is known of each store's picture beside it.

Everything here may be lost at any time; it is drawn or fetched again. Any thread.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

log = logging.getLogger(__name__)

MOST_BYTES = 1024**3
_AFTER_CLEARING = 0.85
_PICTURES = (".png", ".webp")
_LOOK_EVERY = 64
"""Pictures kept between two looks at how much there is."""
_ASK_AGAIN_S = 30 * 86_400
_FORGIVE_S = 7 * 86_400


@dataclass(frozen=True, slots=True)
class StoreMark:
    """What the store said of a picture when it was last asked."""

    asked_at: float
    etag: str = ""
    modified: str = ""
    failed: bool = False
    """There is none, or it cannot be used: not asked again for a week."""

    @property
    def due(self) -> bool:
        age = time.time() - self.asked_at
        return not 0 <= age < (_FORGIVE_S if self.failed else _ASK_AGAIN_S)


class ArtCache:
    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES, dropped: Callable[[str], object] = str) -> None:
        """`dropped` hears the name of each picture that had to make room."""
        self.folder = folder
        self._most, self._dropped = most_bytes, dropped
        self._kept_since_look = _LOOK_EVERY
        self._lock = threading.Lock()
        folder.mkdir(parents=True, exist_ok=True)

    @staticmethod
    def store_name(address: str) -> str:
        """Addresses may be private: only their digest lies on disk."""
        return f"store-{hashlib.sha256(address.encode()).hexdigest()[:40]}.webp"

    def path(self, name: str) -> Path:
        return self.folder / name

    def names(self) -> set[str]:
        """Of all pictures. Slow; makes the folder if somebody took it away."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with os.scandir(self.folder) as entries:
                return {entry.name for entry in entries if entry.name.endswith(_PICTURES)}
        except OSError as trouble:
            log.warning("the cache of pictures could not be read: %s", trouble)
            return set()

    def keep(self, name: str, write: Callable[[Path], bool]) -> None:
        """`write` fills a file aside, which then takes the name. Raises OSError when it could not."""
        self.folder.mkdir(parents=True, exist_ok=True)  # somebody may have emptied the cache by hand
        aside = self.path(f"{name}.{os.getpid()}.part")
        if not write(aside):
            aside.unlink(missing_ok=True)
            raise OSError(f"{name} was not written")
        aside.replace(self.path(name))
        with self._lock:
            self._kept_since_look += 1
        self._make_room_now_and_then()

    def mark(self, name: str) -> StoreMark | None:
        try:
            told = json.loads(self._mark_file(name).read_text())
            return StoreMark(float(told["asked_at"]), str(told["etag"]), str(told["modified"]), told["failed"] is True)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def set_mark(self, name: str, mark: StoreMark) -> None:
        try:
            self._mark_file(name).write_text(json.dumps(asdict(mark)))
        except OSError as trouble:
            log.warning("what a store said of a picture could not be kept: %s", trouble)

    def drop_older(self, parent: Path, prefix: str) -> None:
        """Removes folders of earlier recipes."""
        for folder in parent.glob(f"{prefix}*"):
            if folder != self.folder and folder.is_dir():
                shutil.rmtree(folder, ignore_errors=True)

    def _mark_file(self, name: str) -> Path:
        return self.path(f"{name}.json")

    def _make_room_now_and_then(self) -> None:
        with self._lock:
            if self._kept_since_look < _LOOK_EVERY:
                return
            self._kept_since_look = 0
        self.make_room()

    def make_room(self) -> None:
        """The pictures not looked at for longest go first."""
        found = []
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name.endswith(_PICTURES):
                    told = entry.stat()
                    found.append((max(told.st_atime, told.st_mtime), told.st_size, entry.name))
        total = sum(size for _, size, _ in found)
        if total <= self._most:
            return
        for _, size, name in sorted(found):
            self.path(name).unlink(missing_ok=True)
            self._dropped(name)
            total -= size
            if total <= self._most * _AFTER_CLEARING:
                return
