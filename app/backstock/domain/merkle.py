"""BitTorrent v2 (BEP 52) hash trees, computed while the bytes arrive.

Leaves are the SHA-256 of 16 KiB blocks; missing leaves are 32 zero bytes (not the hash of zeros). A file no larger than
one piece has no layer and pads only to its own next power of two; an empty file has no root at all, here `b""`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

BLOCK: Final = 16 * 1024
HASH: Final = 32
SMALLEST_PIECE: Final = 256 * 1024
LARGEST_PIECE: Final = 16 * 1024 * 1024
_PIECES_WANTED: Final = 2048


def piece_length_for(length: int) -> int:
    """256 KiB, doubled while there would be more than 2048 pieces, at most 16 MiB (design/provenance.md, 6.2)."""
    piece = SMALLEST_PIECE
    while piece < LARGEST_PIECE and length > piece * _PIECES_WANTED:
        piece *= 2
    return piece


def level_of(piece_length: int) -> int:
    """How many levels above the leaves a piece's hash sits; raises ValueError for a length BEP 52 does not allow."""
    if piece_length < BLOCK or piece_length & (piece_length - 1):
        raise ValueError(f"a piece of {piece_length} bytes is no power of two of at least {BLOCK}")
    return (piece_length // BLOCK).bit_length() - 1


def fold(nodes: Iterable[bytes], level: int, to_level: int | None = None) -> bytes:
    """The node above `nodes`, which sit at `level`: their root, or padded up to `to_level` when that is given."""
    row = list(nodes)
    while len(row) > 1 or (to_level is not None and level < to_level):
        if len(row) % 2:
            row.append(_padding(level))
        row = [hashlib.sha256(row[i] + row[i + 1]).digest() for i in range(0, len(row), 2)]
        level += 1
    return row[0]


def root_of(leaves: Iterable[bytes]) -> bytes:
    return fold(leaves, 0)


def lift(root: bytes, blocks: int, piece_length: int) -> bytes:
    """The hash in a piece layer of a last piece of `blocks` blocks, from its own root padded only to its own power."""
    level, wanted = max(0, (blocks - 1).bit_length()), level_of(piece_length)
    return fold([root], level, wanted) if level < wanted else root


def nodes_of(layer: bytes) -> list[bytes]:
    return [layer[i : i + HASH] for i in range(0, len(layer), HASH)]


class TreeHasher:
    """Root and piece layer of one file. Without a piece length, the one its size asks for is used in the end."""

    def __init__(self, piece_length: int | None = None) -> None:
        self._asked = piece_length
        self._chunk = SMALLEST_PIECE if piece_length is None else min(piece_length, SMALLEST_PIECE)
        self._chunk_level = level_of(self._chunk)
        if piece_length is not None:
            level_of(piece_length)
        self._nodes = bytearray()
        self._rest = bytearray()
        self.length = 0

    @property
    def piece_length(self) -> int:
        return piece_length_for(self.length) if self._asked is None else self._asked

    def update(self, block: bytes | bytearray | memoryview) -> None:
        self.length += len(block)
        with memoryview(block) as view:
            start = 0
            if self._rest:
                start = min(self._chunk - len(self._rest), len(view))
                self._rest += view[:start]
                if len(self._rest) < self._chunk:
                    return
                self._nodes += fold(_leaves(self._rest), 0, self._chunk_level)
                self._rest = bytearray()
            while start + self._chunk <= len(view):
                self._nodes += fold(_leaves(view[start : start + self._chunk]), 0, self._chunk_level)
                start += self._chunk
            self._rest += view[start:]

    def finish(self) -> tuple[bytes, bytes]:
        """Root and piece layer. To be called once, after the last byte."""
        if not self.length:
            return b"", b""
        if self.length <= self._chunk:
            return (bytes(self._nodes) or fold(_leaves(self._rest), 0)), b""
        if self._rest:
            self._nodes += fold(_leaves(self._rest), 0, self._chunk_level)
        nodes = nodes_of(bytes(self._nodes))
        if self.length <= self.piece_length:
            return fold(nodes, self._chunk_level), b""
        per_piece, piece_level = self.piece_length // self._chunk, level_of(self.piece_length)
        layer = [
            fold(nodes[i : i + per_piece], self._chunk_level, piece_level) for i in range(0, len(nodes), per_piece)
        ]
        return fold(layer, piece_level), b"".join(layer)


def _leaves(data: bytes | bytearray | memoryview) -> list[bytes]:
    with memoryview(data) as view:
        return [hashlib.sha256(view[i : i + BLOCK]).digest() for i in range(0, len(view), BLOCK)]


@lru_cache(None)
def _padding(level: int) -> bytes:
    """The root of 2**level missing leaves."""
    if level == 0:
        return bytes(HASH)
    below = _padding(level - 1)
    return hashlib.sha256(below + below).digest()
