"""All digests of a source in one pass: one thread each, because hashing lets other threads run while it works.

Blocks wait in short queues, so the slowest digest sets the pace and memory stays bounded. The trap: a thread that died
must not look like one that finished; it goes on emptying its queue, and the next call tells.
"""

from __future__ import annotations

import hashlib
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Protocol, Self

from ..domain.errors import BackstockError
from ..domain.merkle import TreeHasher
from ..domain.sources import Digests, PieceHashes
from ..domain.system_words import why
from ..domain.wording import say
from ..vault import Secret
from .derive import source_hasher
from .progress import Progress

_QUEUE_BLOCKS: Final = 8
_SMALLEST_BATCH: Final = 1024 * 1024
_LARGEST_BATCH: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class DigestPlan:
    """What is computed besides SHA-256 and S: md5 and sha1 where the store published them, pieces for a plain shelf."""

    md5: bool = False
    sha1: bool = False
    pieces: bool = False


@dataclass(frozen=True)
class Hashed:
    digests: Digests
    secret: Secret
    """S, the source secret. To the vault and nowhere else."""
    pieces: PieceHashes | None


class _Digest(Protocol):
    def update(self, block: bytes, /) -> object: ...


class _Lane:
    """One digest, its queue and its thread."""

    def __init__(self, name: str, digest: _Digest) -> None:
        self._digest = digest
        self._queue: queue.Queue[bytes | None] = queue.Queue(_QUEUE_BLOCKS)
        self._idle = False
        self.name = name
        self.error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=f"hash-{name}", daemon=True)
        self._thread.start()

    def put(self, block: bytes) -> None:
        self._queue.put(block)

    def end(self, *, abandon: bool) -> None:
        self._idle = self._idle or abandon
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (block := self._queue.get()) is not None:
            if self._idle:
                continue
            try:
                self._digest.update(block)
            except BaseException as error:  # noqa: BLE001 - whatever ended it is told by the thread that feeds it
                self.error = error
                self._idle = True


class Hashing:
    """Fed in order, from one thread. As a context manager it ends its threads whatever happens."""

    def __init__(self, plan: DigestPlan) -> None:
        self._sha256 = hashlib.sha256()
        self._secret = source_hasher()
        self._md5 = hashlib.md5(usedforsecurity=False) if plan.md5 else None
        self._sha1 = hashlib.sha1(usedforsecurity=False) if plan.sha1 else None
        self._tree = TreeHasher() if plan.pieces else None
        named: dict[str, _Digest | None] = {
            "md5": self._md5,
            "sha1": self._sha1,
            "sha256": self._sha256,
            "secret": self._secret,
            "pieces": self._tree,
        }
        self._lanes = [_Lane(name, digest) for name, digest in named.items() if digest is not None]
        self._small: list[bytes] = []
        self._small_size = 0
        self._ended = False
        self.size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the threads; what was not finished is dropped. Closing twice is no error."""
        self._end(abandon=True)

    def update(self, block: bytes) -> None:
        self.size += len(block)
        if len(block) > _LARGEST_BATCH:
            self._flush()
            for start in range(0, len(block), _LARGEST_BATCH):
                self._hand_out(block[start : start + _LARGEST_BATCH])
            return
        self._small.append(block)
        self._small_size += len(block)
        if self._small_size >= _SMALLEST_BATCH:
            self._flush()

    def finish(self) -> Hashed:
        """To be called once, after the last byte."""
        self._flush()
        self._end(abandon=False)
        self._raise_if_a_lane_died()
        digests = Digests(
            size=self.size,
            sha256=self._sha256.hexdigest(),
            md5=self._md5.hexdigest() if self._md5 else None,
            sha1=self._sha1.hexdigest() if self._sha1 else None,
        )
        pieces = None
        if self._tree is not None:
            root, layer = self._tree.finish()
            pieces = PieceHashes(self._tree.piece_length, root, layer)
        return Hashed(digests, Secret(self._secret.digest()), pieces)

    def _flush(self) -> None:
        if self._small:
            self._hand_out(self._small[0] if len(self._small) == 1 else b"".join(self._small))
            self._small, self._small_size = [], 0

    def _hand_out(self, block: bytes) -> None:
        self._raise_if_a_lane_died()
        for lane in self._lanes:
            lane.put(block)

    def _end(self, *, abandon: bool) -> None:
        if not self._ended:
            self._ended = True
            for lane in self._lanes:
                lane.end(abandon=abandon)

    def _raise_if_a_lane_died(self) -> None:
        for lane in self._lanes:
            if lane.error is not None:
                raise BackstockError(
                    say(
                        "The digest {lane} could not be computed ({name}).",
                        lane=lane.name,
                        name=type(lane.error).__name__,
                    ),
                    data=say("The bytes that came are kept."),
                    do=say("Try again; if it happens again, restart the computer and look at its memory."),
                ) from lane.error


def hash_file(path: Path, plan: DigestPlan, job: Progress) -> Hashed:
    """The digests of a file that is here. Raises BackstockError where it cannot be read."""
    with Hashing(plan) as hashing:
        read_into(hashing, path, job, job.progress)
        return hashing.finish()


def read_into(hashing: Hashing, path: Path, job: Progress, tell: Callable[[int, int], None]) -> None:
    try:
        with path.open("rb", buffering=0) as file:
            total = path.stat().st_size
            while block := file.read(_LARGEST_BATCH):
                job.checkpoint()
                hashing.update(block)
                tell(hashing.size, total)
    except OSError as wrong:
        raise BackstockError(
            say("{path} cannot be read: {why}.", path=path, why=why(wrong)),
            data=say("The file was left as it is."),
            do=say("See whether the disk and the rights of the file are in order."),
        ) from wrong
