"""Plain bytes of a source while its package is being paged in.

They come from where they are at that moment: out of the swarm piece by piece, out of the whole package while it is
opened, and at the end out of the file in its place. Pieces are verified by the package's hashes and then decrypted;
the record's own digest is compared only at the end, as always.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import BinaryIO, Final

from ..domain.arrivals import Arrival, Holdup
from ..domain.errors import BackstockError
from ..domain.sources import Source
from ..swarm.engine import Engine
from ..swarm.reading import PieceReader
from ..swarm.values import Phase
from ..vault import Secret
from .files import plain_errors
from .sealing import decrypt_range
from .under_way import Move

_LOOK_EVERY_S: Final = 0.2
_AES_BLOCK: Final = 16


class Arriving:
    """`secret` opens a sealed package; a plain one needs none."""

    def __init__(self, source: Source, move: Move, engine: Engine, secret: Secret | None, realm: Secret) -> None:
        self.length: int = source.digests.size
        self._move = move
        self._engine = engine
        self._secret = secret
        self._realm = realm
        self._lock = threading.Lock()
        self._reader: PieceReader | None = None
        self._file: tuple[Path, BinaryIO] | None = None
        self._ended = threading.Event()

    def read(self, offset: int, length: int, wait_s: float) -> bytes | None:
        length = min(length, self.length - offset)
        if length <= 0:
            return b""
        until = time.monotonic() + wait_s
        while not self._ended.is_set():
            look = time.monotonic() + _LOOK_EVERY_S
            data = self._read_now(offset, length, max(0.0, min(look, until) - time.monotonic()))
            now = time.monotonic()
            if data or now >= until:
                return data or None
            if now < look:  # there was nobody to wait for
                self._ended.wait(min(look, until) - now)
        return None

    def has(self, offset: int, length: int) -> bool:
        if self._whole_at() is not None:
            return True
        reader = self._piece_reader()
        try:
            return reader is not None and reader.has(offset, length)
        except BackstockError:
            return self._whole_at() is not None

    def arrived(self, steps: int) -> tuple[bool, ...]:
        if self._whole_at() is not None:
            return (True,) * steps
        reader = self._piece_reader()
        try:
            return reader.arrived(steps) if reader else (False,) * steps
        except BackstockError:
            return (False,) * steps

    def arrival(self) -> Arrival:
        total = self._move.package.length
        if self._whole_at() is not None:
            return Arrival(total, total, 0)
        if self._move.ended:
            return Arrival(0, total, 0, Holdup.STOPPED)
        status = self._engine.transfer(self._move.package.package_id) if self._engine.started else None
        if status is None:
            return Arrival(0, total, 0, Holdup.NO_ANSWER)
        if status.phase is Phase.CHECKING:
            holdup = Holdup.CHECKING
        else:
            holdup = Holdup.NONE if status.peers else Holdup.NO_ANSWER
        return Arrival(status.done, total, status.rate, holdup)

    def close(self) -> None:
        self._ended.set()
        with self._lock:
            reader, self._reader = self._reader, None
            file, self._file = self._file, None
        if reader is not None:
            reader.close()
        if file is not None:
            file[1].close()

    def _read_now(self, offset: int, length: int, wait_s: float) -> bytes | None:
        whole = self._whole_at()
        if whole is not None:
            return self._read_file(whole, offset, length)
        reader = self._piece_reader()
        if reader is None:
            return None
        try:
            return self._opened(reader, offset, length, wait_s)
        except BackstockError:
            self._drop(reader)  # it has just become whole, or the page-in has stopped
            return None

    def _opened(self, reader: PieceReader, offset: int, length: int, wait_s: float) -> bytes | None:
        if self._secret is None:
            return reader.read(offset, length, wait_s)
        before = offset % _AES_BLOCK
        sealed = reader.read(offset - before, length + before, wait_s)
        if not sealed or len(sealed) <= before:
            return None
        return decrypt_range(
            self._secret, self._realm, lambda _offset, count: sealed[:count], offset, len(sealed) - before
        )

    def _read_file(self, whole: Path, offset: int, length: int) -> bytes | None:
        plain = whole == self._move.target or self._secret is None
        with plain_errors(whole), self._lock:
            if self._file is None or self._file[0] != whole:
                if self._file is not None:
                    self._file[1].close()
                try:
                    self._file = (whole, whole.open("rb"))
                except FileNotFoundError:  # it moves to its place in this moment
                    self._file = None
                    return None
            file = self._file[1]

            def read(at: int, count: int) -> bytes:
                file.seek(at)
                return file.read(count)

            if plain:
                return read(offset, length)
            assert self._secret is not None
            return decrypt_range(self._secret, self._realm, read, offset, length)

    def _whole_at(self) -> Path | None:
        """Where everything lies verified, once it does. The target appears only with the right bytes in it."""
        if self._file is not None and self._file[0] == self._move.target:
            return self._move.target
        if self._move.ended or self._move.arrived is not None:
            try:
                if self._move.target.stat().st_size == self.length:
                    return self._move.target
            except OSError:
                pass
        arrived = self._move.arrived
        return arrived if arrived is not None and not self._move.ended and arrived.exists() else None

    def _piece_reader(self) -> PieceReader | None:
        with self._lock:
            if self._ended.is_set() or self._move.ended:
                return None
            if self._reader is None and self._engine.started:
                try:
                    self._reader = self._engine.reader(self._move.package.package_id)
                except BackstockError:  # not begun yet
                    return None
            return self._reader

    def _drop(self, reader: PieceReader) -> None:
        reader.close()
        with self._lock:
            if self._reader is reader:
                self._reader = None
