"""Images: trees that are only read, each named after what it was made from and never made twice.

The name is a derivation key: the source's own digest, the recipe with its version, the recipe's parameters. A folder
that bears such a name is whole, because it got the name by one rename at the end. Everything else in here is staging
and goes at the next start. Trap: the files keep their owner's write permission, because an overlay shows the modes of
its lower layer and a game must be able to write there; what keeps images unchanged is that programs only ever meet them
below an overlay. Whether an image is in use is known to who plays it; ask there before `remove`.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from ..domain.ids import ImageId
from ..domain.play import Image
from ..domain.sources import Source
from .extract import ExtractReport, extract_into, remove_tree, settle
from .kinds import Packing, kind_of
from .limits import Limits, Progress

_UNPACK = "unpack/1"
_SINGLE = "single/1"
_FACTS = "image.json"
_TREE = "tree"
_STAGING = ".staging"
_TRY_AGAIN_S = 0.1


def derivation_key(sha256: str, recipe: str, params: Mapping[str, str]) -> ImageId:
    canonical = json.dumps(dict(params), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    joined = b"\0".join((bytes.fromhex(sha256), recipe.encode(), canonical.encode()))
    return ImageId(hashlib.sha256(joined).hexdigest())


class Images:
    """One folder of images. Any number of processes and threads may use it at once."""

    def __init__(self, folder: Path, limits: Limits | None = None) -> None:
        self._folder = folder
        self._limits = limits or Limits()
        self._locks = folder / ".locks"
        self._locks.mkdir(parents=True, exist_ok=True)

    def image_for(self, source: Source, path: Path, job: Progress) -> Image:
        """The image of a source whose bytes lie at `path`, made now if it is not there."""
        recipe, params = _recipe_for(path, source.filename)
        image_id = derivation_key(source.digests.sha256, recipe, params)
        known = self.get(image_id)
        if known is not None:
            os.utime(self._folder / image_id)
            return known
        with self._making(image_id, job):
            known = self.get(image_id)
            return known or self._make(image_id, recipe, source, path, job)

    def get(self, image_id: ImageId) -> Image | None:
        folder = self._folder / image_id
        try:
            facts = json.loads((folder / _FACTS).read_text())
        except FileNotFoundError:
            return None
        return Image(
            image_id=image_id,
            source_id=facts["source_id"],
            recipe=facts["recipe"],
            path=str(folder / _TREE),
            size=facts["size"],
            created_at=datetime.fromisoformat(facts["created_at"]),
        )

    def all(self) -> list[Image]:
        names = sorted(path.name for path in self._folder.iterdir() if not path.name.startswith("."))
        return [image for name in names if (image := self.get(ImageId(name))) is not None]

    def remove(self, image_id: ImageId) -> bool:
        """False when there was none. What is half removed by a crash counts as gone and is swept later."""
        folder = self._folder / image_id
        aside = Path(tempfile.mkdtemp(prefix=f".{image_id}.", suffix=_STAGING, dir=self._folder))
        try:
            folder.rename(aside / "gone")
        except FileNotFoundError:
            return False
        finally:
            remove_tree(aside)
        return True

    def keep_within(self, limit: int, in_use: Callable[[Image], bool]) -> list[Image]:
        """Drops those used longest ago until all together take at most `limit` bytes; returns what was dropped.

        Nothing is lost by it: an image is made again from its source.
        """
        oldest_first = sorted(self.all(), key=lambda image: Path(image.path).parent.stat().st_mtime)
        total = sum(image.size for image in oldest_first)
        dropped = []
        for image in oldest_first:
            if total <= limit:
                break
            if not in_use(image) and self.remove(image.image_id):
                total -= image.size
                dropped.append(image)
        return dropped

    def sweep(self) -> int:
        """Removes what a crash left; call it at start. Staging of a process that is still at work stays."""
        swept = 0
        for left in self._folder.glob(f".*{_STAGING}"):
            with self._lock(ImageId(left.name.split(".")[1])) as ours:
                if ours:
                    remove_tree(left)
                    swept += 1
        return swept

    def _make(self, image_id: ImageId, recipe: str, source: Source, path: Path, job: Progress) -> Image:
        staging = Path(tempfile.mkdtemp(prefix=f".{image_id}.", suffix=_STAGING, dir=self._folder))
        try:
            tree = staging / _TREE
            tree.mkdir()
            report = extract_into(path, tree, self._limits, job, filename=source.filename)
            tree.chmod(0o755)
            staging.chmod(0o755)
            (staging / _FACTS).write_text(json.dumps(_facts(recipe, source, report), indent=1))
            job.checkpoint()
            settle(staging, self._folder / image_id)
        except BaseException:
            remove_tree(staging)
            raise
        made = self.get(image_id)
        assert made is not None
        return made

    @contextlib.contextmanager
    def _making(self, image_id: ImageId, job: Progress) -> Iterator[None]:
        never = threading.Event()
        while True:
            with self._lock(image_id) as ours:
                if ours:
                    yield
                    return
            job.checkpoint()
            never.wait(_TRY_AGAIN_S)

    @contextlib.contextmanager
    def _lock(self, image_id: ImageId) -> Iterator[bool]:
        """True when nobody else is making this image; held until left."""
        with (self._locks / image_id).open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True


def _recipe_for(path: Path, filename: str) -> tuple[str, dict[str, str]]:
    packing = kind_of(path, filename).packing
    if packing is Packing.SINGLE:
        return _SINGLE, {"name": filename}
    return _UNPACK, {"packing": packing.value}


def _facts(recipe: str, source: Source, report: ExtractReport) -> dict[str, object]:
    return {
        "v": 1,
        "source_id": source.source_id,
        "sha256": source.digests.sha256,
        "recipe": recipe,
        "size": report.size,
        "files": report.files,
        "left_out": list(report.left_out),
        "created_at": datetime.now(UTC).isoformat(),
    }
