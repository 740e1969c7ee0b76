"""What kind of file a source is: a zip, another archive, or one file that is used as it is.

Judged by its first bytes; the name only decides between zips that are archives and zips that are programs or books.
"""

from __future__ import annotations

import enum
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path


class Packing(enum.StrEnum):
    ZIP = "zip"
    TAR = "tar"
    SEVEN_ZIP = "7zip"
    RAR = "rar"
    RAR5 = "rar5"
    CAB = "cab"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class SourceKind:
    packing: Packing
    offset: int = 0
    """Where the archive begins; more than 0 in an installer script that carries it at its end."""


_USED_AS_IT_IS = frozenset(
    {".jar", ".love", ".apk", ".air", ".nw", ".epub", ".cbz", ".docx", ".odt", ".pk3", ".wad", ".iwd", ".pbp"}
)
_COMPRESSED = (
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\x00",
    b"\x28\xb5\x2f\xfd",
    b"\x5d\x00\x00",
    b"\x04\x22\x4d\x18",
    b"\x1f\x9d",
)
_TAR_NAME = re.compile(r"\.(tar(\.\w+)?|tgz|tbz2?|txz|tzst|tlz)$", re.IGNORECASE)
_HEAD_BYTES = 64 * 1024
_MAKESELF_LINES = re.compile(rb'^skip="(\d+)"', re.MULTILINE)


def kind_of(path: Path, filename: str = "") -> SourceKind:
    """`filename` is the name the store gave it, when the file lies under another."""
    name = (filename or path.name).lower()
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return SourceKind(Packing.SINGLE if Path(name).suffix in _USED_AS_IT_IS else Packing.ZIP)
    if head.startswith(b"#!"):
        return _script_kind(path, head)
    if head.startswith(b"7z\xbc\xaf\x27\x1c"):
        return SourceKind(Packing.SEVEN_ZIP)
    if head.startswith(b"Rar!\x1a\x07\x01"):
        return SourceKind(Packing.RAR5)
    if head.startswith(b"Rar!\x1a\x07\x00"):
        return SourceKind(Packing.RAR)
    if head.startswith(b"MSCF"):
        return SourceKind(Packing.CAB)
    if head[257:262] == b"ustar" or (head.startswith(_COMPRESSED) and _TAR_NAME.search(name)):
        return SourceKind(Packing.TAR)
    return SourceKind(Packing.SINGLE)


def _script_kind(path: Path, head: bytes) -> SourceKind:
    """Installer scripts that are really archives: MojoSetup has a zip at its end, makeself a tar after `skip` lines."""
    if b"MojoSetup" in head and zipfile.is_zipfile(path):
        return SourceKind(Packing.ZIP)
    lines = _MAKESELF_LINES.search(head)
    if b"akeself" in head and lines:
        return SourceKind(Packing.TAR, offset=_offset_of_line(path, int(lines.group(1))))
    return SourceKind(Packing.SINGLE)


def _offset_of_line(path: Path, count: int) -> int:
    with path.open("rb") as file:
        for _ in range(min(count, 100_000)):
            file.readline(_HEAD_BYTES)
        return file.tell()
