"""The file a download grows in, `<target>.part`, and what is remembered about it in `<target>.part.json`.

The trap: after a crash of the whole computer a file may be longer than what really reached the disk. Bytes are trusted
while the computer has not been started anew since, and else only as far as they were flushed.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final, Self

from ..domain.errors import BackstockError, DiskFullError
from ..domain.system_words import why
from ..domain.wording import say
from .room import Room

FLUSH_EVERY: Final = 64 * 1024 * 1024
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class PartFacts:
    """`total` is None until a store told it; `started_at` is in seconds since 1970."""

    validator: str = ""
    total: int | None = None
    flushed: int = 0
    boot: str = ""
    host: str = ""
    started_at: float = 0.0


class PartFile:
    """Owns `<target>.part` while it is open; nobody else can have it then. `size` is also where writing goes on."""

    def __init__(self, target: Path, room: Room) -> None:
        self.target = target
        self.path = target.with_name(target.name + ".part")
        self.facts = PartFacts()
        self.size = 0
        self._notes = target.with_name(target.name + ".part.json")
        self._room = room
        self._handle = -1
        self._gone = False

    def __enter__(self) -> Self:
        with _plainly(self.path):
            self.target.parent.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            with _plainly(self.path):
                self._own()
                self.facts = self._remembered()
                size = os.fstat(self._handle).st_size
                if not self.facts.boot or self.facts.boot != _boot_id():
                    size = min(size, self.facts.flushed)
                if self.facts.total is not None and size > self.facts.total:
                    size = 0
                self._cut(size)
        except BaseException:
            os.close(self._handle)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if not self._gone:
                with suppress(BackstockError):  # what ended the work is worth more than this
                    self.flush()
        finally:
            os.close(self._handle)
            self._room.release(self.path)

    def begin(self, facts: PartFacts) -> None:
        """Forgets the bytes and remembers what is to come."""
        with _plainly(self.path):
            self._cut(0)
        self.remember(facts)

    def remember(self, facts: PartFacts) -> None:
        self.facts = facts
        self.flush()

    def need(self, length: int) -> None:
        """Keeps room for `length` more bytes until the file is closed. Raises DiskFullError where there is none."""
        with _plainly(self.path):
            self._room.hold(self.path, length, self.target.name)

    def write(self, block: bytes) -> None:
        with _plainly(self.path), memoryview(block) as view:
            start = 0
            while start < len(view):
                written = os.write(self._handle, view[start:])
                start += written
                self.size += written
                self._room.wrote(self.path, written)
        if self.size - self.facts.flushed >= FLUSH_EVERY:
            self.flush()
            with _plainly(self.path):
                self._room.again(self.path, self.target.name)

    def flush(self) -> None:
        with _plainly(self.path):
            os.fsync(self._handle)
        self.facts = replace(self.facts, flushed=self.size, boot=_boot_id())
        with _plainly(self._notes):
            write_whole(self._notes, json.dumps(asdict(self.facts)).encode())

    def become_target(self) -> None:
        """The whole file gets its name in one step."""
        with _plainly(self.target):
            os.fsync(self._handle)
            self.path.replace(self.target)
            self._gone = True
            sync_folder(self.target.parent)
            self._notes.unlink(missing_ok=True)

    def drop(self) -> None:
        with _plainly(self.path):
            self._gone = True
            self.path.unlink(missing_ok=True)
            self._notes.unlink(missing_ok=True)

    def _own(self) -> None:
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Whoever had it may have given it its final name between our opening and our locking.
            if os.path.samestat(os.fstat(self._handle), self.path.stat()):
                return
        except (BlockingIOError, FileNotFoundError):
            pass
        raise BackstockError(
            say("{target} is being downloaded already.", target=self.target.name),
            data=say("That download goes on undisturbed."),
            do=say("Wait for it, then try again."),
        )

    def _cut(self, size: int) -> None:
        os.ftruncate(self._handle, size)
        self.size = os.lseek(self._handle, size, os.SEEK_SET)

    def _remembered(self) -> PartFacts:
        """Notes that are missing or damaged mean: nothing is known, begin again."""
        try:
            read = json.loads(self._notes.read_bytes())
            facts = PartFacts(**{field.name: read[field.name] for field in fields(PartFacts)})
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return PartFacts()
        numbers = (facts.flushed, facts.total or 0, facts.started_at)
        texts = (facts.validator, facts.boot, facts.host)
        whole = all(isinstance(one, (int, float)) and 0 <= one < 2**62 for one in numbers)
        return facts if whole and all(isinstance(one, str) for one in texts) else PartFacts()


def write_whole(path: Path, content: bytes) -> None:
    aside = path.with_name(path.name + ".new")
    with aside.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    aside.replace(path)


def sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _boot_id() -> str:
    """Differs after every start of the computer; empty where the system does not tell."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return ""


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as wrong:
        if wrong.errno in _FULL:
            raise DiskFullError(
                say("The disk is full; {path} could not be written further.", path=path.name),
                data=say("What came so far is kept; the download goes on from there."),
                do=say("Make room, then resume."),
            ) from wrong
        raise BackstockError(
            say("{path} cannot be written: {why}.", path=path, why=why(wrong)),
            data=say("What came so far is kept."),
            do=say("See whether the disk and the rights of the folder are in order."),
        ) from wrong


def discard_part(target: Path) -> None:
    """For a download that will never go on."""
    if target.with_name(target.name + ".part").exists():
        with PartFile(target, Room(0)) as part:
            part.drop()
