"""Where the bytes of a file come from: the disk, a few words, or thin air.

Bytes out of thin air depend on a seed alone, so a library of terabytes needs no disk and has digests that fit.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from typing import Any, Protocol

Read = Callable[[int, int], bytes]
"""So many bytes from there on; fewer at the end."""

BLOCK = 64 * 1024
_WHOLE_TAG = 16 * 1024**2
_YEAR_2025 = 1735689600


class Content(Protocol):
    @property
    def size(self) -> int: ...
    @property
    def modified(self) -> str: ...
    @property
    def name(self) -> str:
        """Tells contents apart; not for showing."""

    def opened(self) -> Any:
        """A context manager that gives a `Read`."""


@dataclass(frozen=True, slots=True)
class FileContent:
    path: Path
    size: int
    changed_ns: int

    @property
    def name(self) -> str:
        return f"file {self.path} {self.size} {self.changed_ns}"

    @property
    def modified(self) -> str:
        return formatdate(self.changed_ns // 10**9, usegmt=True)

    @contextmanager
    def opened(self) -> Iterator[Read]:
        with self.path.open("rb") as file:

            def read(at: int, size: int) -> bytes:
                file.seek(at)
                return file.read(size)

            yield read


@dataclass(frozen=True, slots=True)
class TextContent:
    body: bytes

    @property
    def size(self) -> int:
        return len(self.body)

    @property
    def name(self) -> str:
        return f"text {hashlib.sha256(self.body).hexdigest()}"

    @property
    def modified(self) -> str:
        return formatdate(_YEAR_2025, usegmt=True)

    @contextmanager
    def opened(self) -> Iterator[Read]:
        yield lambda at, size: self.body[at : at + size]


@dataclass(frozen=True, slots=True)
class SyntheticContent:
    seed: str
    size: int

    @property
    def name(self) -> str:
        return f"seed {self.seed} {self.size}"

    @property
    def modified(self) -> str:
        moment = int.from_bytes(hashlib.sha256(self.name.encode()).digest()[:3], "big")
        return formatdate(_YEAR_2025 + moment, usegmt=True)

    @contextmanager
    def opened(self) -> Iterator[Read]:
        yield self._read

    def _read(self, at: int, size: int) -> bytes:
        end = min(self.size, at + size)
        if at >= end:
            return b""
        first = at // BLOCK
        drawn = b"".join(self._block(number) for number in range(first, (end - 1) // BLOCK + 1))
        return drawn[at - first * BLOCK : end - first * BLOCK]

    def _block(self, number: int) -> bytes:
        return hashlib.shake_128(f"{self.seed}\0{number}".encode()).digest(BLOCK)


@dataclass(frozen=True, slots=True)
class Digests:
    md5: str
    sha1: str


class Contents:
    """Finds what a payload's `_content` speaks of, and remembers digests, which are computed when first asked for."""

    def __init__(self, file: Callable[[str], Path | None]) -> None:
        """`file` finds a name inside the data folder."""
        self._file = file
        self._lock = threading.Lock()
        self._digests: dict[str, Digests] = {}

    def of(self, said: Mapping[str, Any] | None, lying_at: str, otherwise: str) -> Content:
        """As `said`; else the file at `lying_at` in the data folder; else the few words of `otherwise`."""
        if said and "size" in said:
            return SyntheticContent(str(said.get("seed", otherwise)), int(said["size"]))
        if said and "text" in said:
            return TextContent(str(said["text"]).encode())
        path = self._file(str(said["file"]) if said and "file" in said else lying_at)
        if path is None or not path.is_file():
            return TextContent(otherwise.encode())
        stat = path.stat()
        return FileContent(path, stat.st_size, stat.st_mtime_ns)

    def digests(self, content: Content) -> Digests:
        with self._lock:
            known = self._digests.get(content.name)
        if known is None:
            known = _digests(content)
            with self._lock:
                self._digests[content.name] = known
        return known

    def etag(self, content: Content) -> str:
        """The md5, as far as the real places do so: files that were sent there in parts have another tag."""
        if content.size <= _WHOLE_TAG:
            return f'"{self.digests(content).md5}"'
        return f'"{hashlib.sha256(content.name.encode()).hexdigest()[:32]}-{-(-content.size // _WHOLE_TAG)}"'


def _digests(content: Content) -> Digests:
    md5, sha1 = hashlib.md5(usedforsecurity=False), hashlib.sha1(usedforsecurity=False)
    with content.opened() as read:
        for at in range(0, content.size, 16 * BLOCK):
            piece = read(at, 16 * BLOCK)
            md5.update(piece)
            sha1.update(piece)
    return Digests(md5.hexdigest(), sha1.hexdigest())
