"""Reads tar (with any compression), 7z, rar and cab through libarchive and hands every entry to the writer.

Only its reading is used. Trap: names are decoded by the process' locale, so this runs under a UTF-8 one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import libarchive
from libarchive.exception import ArchiveError

from ..domain.wording import say
from .damage import damaged, locked
from .kinds import Packing, SourceKind
from .limits import Meter, unsafe
from .names import decode_name, split_name
from .writer import TreeWriter

_BLOCK = 1024 * 1024


def unpack_other(
    path: Path, kind: SourceKind, writer: TreeWriter, meter: Meter, said: Callable[[int, int], None]
) -> None:
    """`said(done, total)` is told in packed bytes."""
    with path.open("rb") as file:
        total = os.fstat(file.fileno()).st_size
        os.lseek(file.fileno(), kind.offset, os.SEEK_SET)
        try:
            with libarchive.fd_reader(file.fileno(), format_name=_format_name(kind.packing)) as archive:
                for entry in archive:
                    _unpack_entry(entry, writer, lambda: said(min(archive.bytes_read + kind.offset, total), total))
        except ArchiveError as wrong:
            if "passphrase" in str(wrong).lower() or "encrypted" in str(wrong).lower():
                raise locked() from wrong
            raise damaged(wrong.msg) from wrong


def _format_name(packing: Packing) -> str:
    return packing.value


def _unpack_entry(entry: Any, writer: TreeWriter, said: Callable[[], None]) -> None:
    name = _text(entry.pathname)
    parts = split_name(name)
    executable = bool(entry.mode & 0o111)
    if entry.islnk:
        writer.add_copy(parts, split_name(_text(entry.linkpath)), executable=executable)
    elif entry.isdir:
        writer.add_folder(parts)
    elif entry.issym:
        writer.add_link(parts, _text(entry.linkpath))
    elif entry.isreg:
        writer.add_file(parts, _blocks(entry, said), executable=executable)
    else:
        raise unsafe(name, say("it holds a device or a pipe"))
    said()


def _blocks(entry: Any, said: Callable[[], None]) -> Iterator[bytes]:
    for block in entry.get_blocks(_BLOCK):
        yield block
        said()


def _text(name: str | bytes | None) -> str:
    if name is None:
        raise unsafe("", say("a name cannot be read"))
    return decode_name(name) if isinstance(name, bytes) else name
