"""Reads zip files with the standard library and hands every entry to the writer.

Only reading is taken from `zipfile`: its own extraction drops the executable bits and writes links as text files.
"""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from ..domain.wording import say
from .damage import damaged, locked
from .limits import Meter, unsafe
from .names import decode_name, split_name
from .writer import TreeWriter

_BLOCK = 1024 * 1024
_MAX_LINK = 4096
_UNIX = 3
_ENCRYPTED = 0x1
_UTF8 = 0x800


def unpack_zip(path: Path, writer: TreeWriter, meter: Meter, said: Callable[[int, int], None]) -> None:
    """`said(done, total)` is told in unpacked bytes."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            total = sum(entry.file_size for entry in entries)
            meter.declare(total)
            for entry in entries:
                _unpack_entry(archive, entry, writer)
                said(meter.written, total)
    except (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, ValueError) as wrong:
        raise damaged(wrong) from wrong


def _unpack_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, writer: TreeWriter) -> None:
    name = _name(entry)
    parts = split_name(name)
    mode = entry.external_attr >> 16 if entry.create_system == _UNIX else 0
    kind = stat.S_IFMT(mode)
    if entry.flag_bits & _ENCRYPTED:
        raise locked()
    if name.replace("\\", "/").endswith("/") or kind == stat.S_IFDIR:
        writer.add_folder(parts)
    elif kind == stat.S_IFLNK:
        with archive.open(entry) as content:
            writer.add_link(parts, decode_name(content.read(_MAX_LINK)))
    elif kind in (0, stat.S_IFREG):
        with archive.open(entry) as content:
            writer.add_file(parts, _blocks(content), executable=bool(mode & 0o111))
    else:
        raise unsafe(name, say("it holds a device or a pipe"))


def _blocks(content: IO[bytes]) -> Iterator[bytes]:
    return iter(lambda: content.read(_BLOCK), b"")


def _name(entry: zipfile.ZipInfo) -> str:
    """`orig_filename` is what the archive says; `filename` was already cut at a NUL."""
    if entry.flag_bits & _UTF8:
        return entry.orig_filename
    return decode_name(entry.orig_filename.encode("cp437"))
