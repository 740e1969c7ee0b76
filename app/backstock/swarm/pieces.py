"""Pieces on their way to whoever reads a package while it arrives."""

from __future__ import annotations

import threading

from .alerts import Hashes, PieceRead, Signal


class PieceBox:
    """What came for one reader. `came` is notified at every piece, and by whoever wants the reader to look up."""

    def __init__(self, hashes: Hashes, room: int) -> None:
        self.hashes = hashes
        self.came = threading.Condition()
        self._room = room
        self._pieces: dict[int, bytes] = {}
        """The longest unused first."""

    def get(self, piece: int) -> bytes | None:
        """The caller holds `came`."""
        data = self._pieces.pop(piece, None)
        if data is not None:
            self._pieces[piece] = data
        return data

    def put(self, piece: int, data: bytes) -> None:
        with self.came:
            if data:
                self._pieces[piece] = data
                while len(self._pieces) > 1 and sum(map(len, self._pieces.values())) > self._room:
                    del self._pieces[next(iter(self._pieces))]
            self.came.notify_all()


class Pieces:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._boxes: list[PieceBox] = []

    def open(self, hashes: Hashes, room: int) -> PieceBox:
        box = PieceBox(hashes, room)
        with self._lock:
            self._boxes.append(box)
        return box

    def close(self, box: PieceBox) -> None:
        with self._lock:
            self._boxes = [other for other in self._boxes if other is not box]

    def wanted(self, hashes: Hashes) -> bool:
        """Whether anybody reads this package now."""
        with self._lock:
            return any(box.hashes == hashes for box in self._boxes)

    def take(self, signal: Signal) -> None:
        if not isinstance(signal, PieceRead):
            return
        with self._lock:
            boxes = [box for box in self._boxes if set(box.hashes) & set(signal.hashes)]
        for box in boxes:
            box.put(signal.piece, signal.data)
