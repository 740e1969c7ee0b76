"""File names from stores are strangers' text: made safe here, and read for what kind of thing they are.

A safe name is one path segment that Linux, Windows and macOS accept. Two editions may still have the same safe name, or
names that differ only in case; whoever lays files down keeps editions in folders of their own.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from ..domain.titles import Kind, Platform

LONGEST_BYTES = 200
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)
_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")

_KINDS = {
    Kind.FILM: "mp4 m4v mkv webm avi mov mpg mpeg ogv ts wmv",
    Kind.MUSIC: "mp3 flac ogg oga opus wav m4a aac wma mid midi xm it mod s3m",
    Kind.BOOK: "pdf epub mobi azw3 cbz cbr djvu fb2",
    Kind.GAME: "exe msi appimage x86_64 x86 apk dmg nes gb gbc gba sfc smc n64 z64 nds md sms gg iso cue love swf jar",
}
_PLATFORMS = {
    Platform.WINDOWS: "exe msi bat",
    Platform.LINUX: "appimage deb rpm flatpak x86_64 x86 run sh",
    Platform.MACOS: "dmg pkg",
    Platform.ANDROID: "apk",
}
_KIND_OF = {ending: kind for kind, endings in _KINDS.items() for ending in endings.split()}
_PLATFORM_OF = {ending: platform for platform, endings in _PLATFORMS.items() for ending in endings.split()}


def safe_filename(raw: str, fallback: str) -> str:
    """`fallback` is used where nothing of `raw` is left; it must be safe itself."""
    last = re.split(r"[/\\]", raw)[-1]
    visible = "".join(mark for mark in last if unicodedata.category(mark) not in _INVISIBLE)
    name = unicodedata.normalize("NFC", _FORBIDDEN.sub("_", visible)).strip().lstrip(".").rstrip(". ").strip()
    if _RESERVED.fullmatch(name.split(".")[0].strip()):
        name = f"_{name}"
    return _cut(name).rstrip(". ") or fallback


def kind_of_file(filename: str) -> Kind | None:
    """What the ending says, or None where it says nothing (archives hold anything)."""
    return _KIND_OF.get(_ending(filename))


def platform_of_file(filename: str) -> Platform | None:
    return _PLATFORM_OF.get(_ending(filename))


def _ending(filename: str) -> str:
    return PurePosixPath(filename.lower()).suffix.removeprefix(".")


def _cut(name: str) -> str:
    """Shortened before the ending, so that the ending still tells what it is."""
    if len(name.encode()) <= LONGEST_BYTES:
        return name
    endings = "".join(PurePosixPath(name).suffixes[-2:])
    if len(endings.encode()) > 20:
        endings = PurePosixPath(name).suffix
    if len(endings.encode()) > 20:
        endings = ""
    stem = name[: len(name) - len(endings)].encode()[: LONGEST_BYTES - len(endings.encode())]
    return stem.decode(errors="ignore").rstrip(". ") + endings
