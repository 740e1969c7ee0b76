"""The names inside an archive: what they may be, and which of them would be one file on another system.

A name is text from a stranger. Here it becomes a tuple of plain path parts or an UnsafeArchiveError; nothing later
looks at the raw text again. Trap: a backslash is a separator to the people who made most of these archives.
"""

from __future__ import annotations

import re
import unicodedata

from ..domain.wording import say
from .limits import unsafe

Parts = tuple[str, ...]

_DRIVE = re.compile(r"^[A-Za-z]:")
_JAPANESE = re.compile(r"[\u3040-\u30ff]|[\u4e00-\u9fff]{2}")
_MAX_PART_BYTES = 255
_MAX_NAME_BYTES = 3072
_MAX_DEPTH = 64


def split_name(raw: str) -> Parts:
    """The parts of an entry's name; empty for the root itself ("./")."""
    name = raw.replace("\\", "/")
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in name):
        raise unsafe(raw, say("a name holds control characters"))
    if name.startswith("/") or _DRIVE.match(name):
        raise unsafe(raw, say("a name is absolute"))
    parts = tuple(part for part in name.split("/") if part not in ("", "."))
    if ".." in parts:
        raise unsafe(raw, say("a name leads out of the folder"))
    if len(parts) > _MAX_DEPTH or len(name.encode()) > _MAX_NAME_BYTES:
        raise unsafe(raw, say("a name is too long"))
    if any(len(part.encode()) > _MAX_PART_BYTES for part in parts):
        raise unsafe(raw, say("a name is too long"))
    return parts


def decode_name(raw: bytes) -> str:
    """Names without a declared encoding: UTF-8, else Shift-JIS when that reads as Japanese, else the zip code page."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        pass
    try:
        guess = raw.decode("cp932")
    except UnicodeDecodeError:
        return raw.decode("cp437")
    return guess if _JAPANESE.search(guess) else raw.decode("cp437")


class Ledger:
    """Which names are taken, and by what. Two names that differ only in case or accents' form are one name here."""

    def __init__(self) -> None:
        self._spelling: dict[Parts, Parts] = {}
        self._folded: dict[str, str] = {}
        self.folders: set[Parts] = {()}
        self.files: set[Parts] = set()
        self.links: dict[Parts, str] = {}

    def take_folder(self, parts: Parts) -> None:
        for depth in range(1, len(parts) + 1):
            above = parts[:depth]
            if above in self.folders:
                continue
            self._claim(above)
            self.folders.add(above)

    def take_file(self, parts: Parts) -> None:
        self.take_folder(parts[:-1])
        self._claim(parts)
        self.files.add(parts)

    def take_link(self, parts: Parts, target: str) -> None:
        self.take_folder(parts[:-1])
        self._claim(parts)
        self.links[parts] = target

    def _claim(self, parts: Parts) -> None:
        key = tuple(self._fold(part) for part in parts)
        if key in self._spelling:
            other = "/".join(self._spelling[key])
            raise unsafe(
                "/".join(parts),
                say("two entries have the same name on some systems, the other is {other}", other=other),
            )
        self._spelling[key] = parts

    def _fold(self, part: str) -> str:
        folded = self._folded.get(part)
        if folded is None:
            folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", part).casefold())
            self._folded[part] = folded
        return folded
