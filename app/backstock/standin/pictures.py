"""Covers: from the data folder, or drawn, two colours running into each other, the same for the same name."""

from __future__ import annotations

import hashlib
import struct
import zlib

from .data import Data
from .dressing import PICTURES
from .messages import Reply, Request, Site

WIDTH, HEIGHT = 315, 250
_TYPES = {".png": "image/png", ".svg": "image/svg+xml", ".jpg": "image/jpeg"} | {
    f".{name}": f"image/{name}" for name in ("gif", "webp")
}


class WithPictures:
    """A site that also shows pictures, to anybody."""

    def __init__(self, site: Site, data: Data) -> None:
        self._site = site
        self._data = data

    def subject(self, path: str) -> str:
        return self._site.subject(path)

    def shown(self, path: str) -> str:
        return self._site.shown(path)

    def answer(self, request: Request) -> Reply:
        if not request.path.startswith(PICTURES) or request.method != "GET":
            return self._site.answer(request)
        name = request.path.removeprefix(PICTURES)
        path = self._data.file(name)
        # What is no picture may be a file that wants a key.
        if path is not None and path.suffix in _TYPES and path.is_file():
            return Reply(raw=path.read_bytes(), content_type=_TYPES[path.suffix])
        return Reply(raw=drawn(name), content_type="image/png")


def drawn(name: str) -> bytes:
    """A PNG."""
    digest = hashlib.sha256(name.encode()).digest()
    first, last = digest[:3], digest[3:6]
    rows = bytearray()
    for y in range(HEIGHT):
        colour = bytes((a * (HEIGHT - y) + b * y) // HEIGHT for a, b in zip(first, last, strict=True))
        rows += b"\0" + colour * WIDTH
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(bytes(rows), 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
