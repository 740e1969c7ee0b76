"""Reading a package while it arrives: what is wanted next is asked for first.

Pieces come out of the session, verified, not out of the file: libtorrent says that it has a piece before the file has
it. Around the place that is read pieces get a deadline; behind it the rest comes in order. A jump takes the deadlines
back, so that a person who seeks does not wait for what they left.
"""

from __future__ import annotations

import threading
import time
from typing import Final

import libtorrent as lt

from ..domain.errors import NotFoundError
from ..domain.wording import say
from .content import layout_of
from .item import Item
from .pieces import PieceBox, Pieces
from .problems import not_held

_ROOM: Final = 24 << 20
"""Bytes of pieces kept for one reader: a demuxer goes back and forth between its index and its place."""
_AHEAD: Final = 4 << 20
_ASK_AGAIN_S: Final = 1.0
"""A piece that was found on disk by a check comes without an alert; it is asked for again."""
_LATER_MS: Final = 400


class PieceReader:
    """Offsets are the file's. One thread reads; `close` may come from any."""

    def __init__(self, item: Item, lock: threading.Lock, pieces: Pieces, path: str) -> None:
        layout = layout_of(item.content)
        index = _index_of(item, path)
        self._item, self._lock, self._pieces = item, lock, pieces
        self._start: int = layout.file_offset(index)
        self.length: int = layout.file_size(index)
        self._piece: int = layout.piece_length()
        self._box: PieceBox = pieces.open(item.content.hashes, _ROOM)
        self._urgent: range = range(0)
        self._asked_at = 0.0
        with lock:
            if self._alive():
                item.handle.set_flags(lt.torrent_flags.sequential_download)

    def read(self, offset: int, length: int, wait_s: float) -> bytes | None:
        """At most `length` bytes, at least one but at the end of the file; None when none came within `wait_s`.

        Raises BackstockError once the package is no longer held.
        """
        length = min(length, self.length - offset)
        if length <= 0:
            return b""
        until = time.monotonic() + wait_s
        piece, inside = divmod(self._start + offset, self._piece)
        while True:
            with self._box.came:
                data = self._box.get(piece)
            if data is not None:
                self._look_ahead(piece)
                return data[inside : inside + length]
            self._ask(piece)
            left = until - time.monotonic()
            if left <= 0:
                return None
            with self._box.came:
                if self._box.get(piece) is None:
                    self._box.came.wait(min(left, 0.1))

    def has(self, offset: int, length: int) -> bool:
        """Whether all of this range is here."""
        first = (self._start + max(0, offset)) // self._piece
        last = (self._start + min(self.length, offset + length) - 1) // self._piece
        with self._lock:
            self._require_held()
            return not self._item.away and all(self._item.handle.have_piece(at) for at in range(first, last + 1))

    def arrived(self, steps: int) -> tuple[bool, ...]:
        """Which parts of the file are here, in so many equal steps."""
        with self._lock:
            self._require_held()
            have = [] if self._item.away else list(self._item.handle.status(lt.status_flags_t.query_pieces).pieces)
        found = []
        for step in range(steps):
            first = (self._start + self.length * step // steps) // self._piece
            last = (self._start + max(self.length * (step + 1) // steps - 1, 0)) // self._piece
            found.append(bool(have) and all(have[at] for at in range(first, last + 1)))
        return tuple(found)

    def close(self) -> None:
        """Whoever is waiting gets nothing more; the rest arrives as it would have without a reader."""
        self._pieces.close(self._box)
        with self._lock:
            if self._alive() and not self._pieces.wanted(self._item.content.hashes):
                self._item.handle.unset_flags(lt.torrent_flags.sequential_download)
                self._item.handle.clear_piece_deadlines()

    def _ask(self, piece: int) -> None:
        now = time.monotonic()
        with self._lock:
            self._require_held()
            if self._item.away:
                return
            if piece not in self._urgent:
                self._item.handle.clear_piece_deadlines()
                self._urgent = range(0)
                self._asked_at = 0.0
            if now - self._asked_at < _ASK_AGAIN_S and piece in self._urgent[:1]:
                return
            self._asked_at = now
            self._item.handle.set_piece_deadline(piece, 0, lt.deadline_flags_t.alert_when_available)
            self._set_deadlines(piece)

    def _look_ahead(self, piece: int) -> None:
        if self._urgent and piece == self._urgent.start:
            return
        with self._lock:
            if self._alive():
                self._set_deadlines(piece)

    def _set_deadlines(self, piece: int) -> None:
        """From the piece after this one on. The lock is held."""
        last = (self._start + self.length - 1) // self._piece
        ahead = range(piece, min(last, piece + max(2, _AHEAD // self._piece)) + 1)
        for at in ahead[1:]:
            if at not in self._urgent and not self._item.handle.have_piece(at):
                self._item.handle.set_piece_deadline(at, (at - piece) * _LATER_MS)
        self._urgent = ahead

    def _alive(self) -> bool:
        return not self._item.gone and not self._item.away and bool(self._item.handle.is_valid())

    def _require_held(self) -> None:
        if self._item.gone or not (self._item.away or self._item.handle.is_valid()):
            raise not_held()


def _index_of(item: Item, path: str) -> int:
    for index, entry in enumerate(item.content.entries):
        if entry is not None and path in ("", entry.path):
            return index
    raise NotFoundError(
        say("There is no “{path}” in “{content}”.", path=path, content=item.content.name),
        data=say("Nothing was changed."),
    )
