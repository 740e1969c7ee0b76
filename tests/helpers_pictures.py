"""Picture files as persons have them, and as nobody should have them."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image


def picture(width: int = 64, height: int = 96, colour: str = "teal", kind: str = "PNG") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(made, kind)
    return made.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """Says it is that large, and holds next to nothing."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


HOSTILE = {
    "empty": b"",
    "a text": b"just words",
    "a page": b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
    "cut short": picture()[:60],
    "half a photo": picture(900, 900, kind="JPEG")[:500],
    "a bomb": huge_png(60_000, 60_000),
    "nearly a bomb": huge_png(12_000, 8_000),
    "without its inside": huge_png(64, 64),
    "a tiff": picture(kind="TIFF"),
    "a dot": picture(1, 1),
    "a line": picture(8000, 2),
}
