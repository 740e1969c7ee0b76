"""Writes a tree below one folder's descriptor, and nowhere else.

Every file is opened new and without following links, by a path walked from the folder's own descriptor. Links come
last, so no entry can be written through one. Hard links become copies: two names must not share their bytes once an
overlay copies one of them up.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.wording import say
from .limits import Meter, unsafe
from .links import leads_somewhere
from .names import Ledger, Parts

_FOLDER_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW_FILE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_PROGRAM_MARKS = (b"\x7fELF", b"#!")
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Written:
    files: int
    links: int
    size: int
    left_out: tuple[str, ...]
    """Links that led nowhere."""


class TreeWriter:
    def __init__(self, root_fd: int, meter: Meter) -> None:
        self._root_fd = root_fd
        self._meter = meter
        self._ledger = Ledger()
        self._open_parts: Parts = ()
        self._open_fd = os.dup(root_fd)

    def close(self) -> None:
        os.close(self._open_fd)

    def add_folder(self, parts: Parts) -> None:
        if not parts:
            return
        self._meter.add_entry("/".join(parts))
        self._ledger.take_folder(parts)
        self._enter(parts)

    def add_file(self, parts: Parts, blocks: Iterable[bytes], *, executable: bool) -> None:
        """A file that begins like a program is made executable too: many archives lost that bit on their way."""
        if not parts:
            raise unsafe("", say("a file has no name"))
        self._meter.add_entry("/".join(parts))
        self._ledger.take_file(parts)
        fd = os.open(parts[-1], _NEW_FILE_FLAGS, 0o644, dir_fd=self._enter(parts[:-1]))
        try:
            head = b""
            for block in blocks:
                if len(head) < 4:
                    head = (head + block)[:4]
                self._meter.add_bytes(len(block))
                _write_all(fd, block)
            os.fchmod(fd, 0o755 if executable or head.startswith(_PROGRAM_MARKS) else 0o644)
        finally:
            os.close(fd)

    def add_copy(self, parts: Parts, of: Parts, *, executable: bool) -> None:
        """A hard link: the bytes of a file this archive has already brought."""
        if of not in self._ledger.files:
            raise unsafe("/".join(parts), say("a hard link names a file the archive does not hold"))
        fd = os.open(of[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=self._enter(of[:-1]))
        with os.fdopen(fd, "rb") as original:
            executable = executable or bool(os.fstat(fd).st_mode & 0o100)
            self.add_file(parts, iter(lambda: original.read(_BLOCK), b""), executable=executable)

    def add_link(self, parts: Parts, target: str) -> None:
        if not parts:
            raise unsafe(target, say("a link has no name"))
        self._meter.add_entry("/".join(parts))
        self._ledger.take_link(parts, target.replace("\\", "/"))

    def finish(self) -> Written:
        left_out: list[Parts] = []
        kept: list[Parts] = []
        for link in self._ledger.links:
            (kept if leads_somewhere(self._ledger, link) else left_out).append(link)
        for link in kept:
            os.symlink(self._ledger.links[link], link[-1], dir_fd=self._enter(link[:-1]))
        return Written(
            files=len(self._ledger.files),
            links=len(kept),
            size=self._meter.written,
            left_out=tuple("/".join(link) for link in left_out),
        )

    def _enter(self, parts: Parts) -> int:
        """The descriptor of a folder, made where it is missing. Valid until the next call."""
        if parts == self._open_parts:
            return self._open_fd
        fd = os.dup(self._root_fd)
        try:
            for part in parts:
                below = _open_or_make(part, fd)
                os.close(fd)
                fd = below
        except BaseException:
            os.close(fd)
            raise
        os.close(self._open_fd)
        self._open_fd, self._open_parts = fd, parts
        return fd


def _open_or_make(name: str, parent_fd: int) -> int:
    try:
        return os.open(name, _FOLDER_FLAGS, dir_fd=parent_fd)
    except FileNotFoundError:
        os.mkdir(name, 0o755, dir_fd=parent_fd)
        return os.open(name, _FOLDER_FLAGS, dir_fd=parent_fd)


def _write_all(fd: int, block: bytes) -> None:
    view = memoryview(block)
    while view:
        view = view[os.write(fd, view) :]
