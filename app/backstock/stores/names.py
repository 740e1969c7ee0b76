"""File names from stores are strangers' text: made safe here, and read for what they say of what is in the file.

A safe name is one path segment that Linux, Windows and macOS accept. Two editions may still have the same safe name, or
names that differ only in case; whoever lays files down keeps editions in folders of their own.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from ..domain.titles import Arch, Kind, Platform, Purpose

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

_PORTS = re.compile(r"win32(?=[-_. ]?(?:x64|x86_64|amd64|arm64|aarch64|ia32))")
"""Builders write `win32-x64` where `win32` only means Windows."""
_SYSTEMS = "win|windows|lin|linux|mac|macos|osx"
_ARCHES = {
    Arch.ARM64: r"arm[-_ ]?64(?:[-_]v8a)?|aarch64|apple[-_ ]silicon",
    Arch.X86_64: rf"x86[-_ .]64|x64|amd64|(?:{_SYSTEMS})[-_ ]?64(?:[-_ ]?bits?)?|64[-_ ]?bits?",
    Arch.X86: rf"x86(?![-_ .]64)|i[3-6]86|ia32|(?:{_SYSTEMS})[-_ ]?32(?:[-_ ]?bits?)?|32[-_ ]?bits?",
    Arch.UNIVERSAL: r"universal2?|32[-_ ]?(?:and|/|&|\+)?[-_ ]?64(?:[-_ ]?bits?)?",
}
_ARCH_WORDS = {arch: re.compile(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])") for arch, words in _ARCHES.items()}
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])")
_VERSION = re.compile(r"(?<![0-9.])(?:[vV]\.?)?(\d{1,8}(?:\.\d{1,8}){1,3}[a-z]?)(?![0-9a-zA-Z]|\.\d)", re.ASCII)
_PURPOSES = {
    Purpose.PATCH: r"patch|hotfix",
    Purpose.SOUNDTRACK: r"soundtrack|ost",
    Purpose.SOURCE: r"source[-_ ]?code|source|src",
    Purpose.DEMO: r"demo",
    Purpose.BOOK: r"art[-_ ]?book|manual",
}
_PURPOSE_WORDS = {purpose: re.compile(rf"(?<![a-z])(?:{words})(?![a-z])") for purpose, words in _PURPOSES.items()}
_PURPOSE_OF_KIND = {Kind.FILM: Purpose.VIDEO, Kind.MUSIC: Purpose.SOUNDTRACK, Kind.BOOK: Purpose.BOOK}


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


def arch_of(*texts: str) -> Arch | None:
    """What machine the names of a file, a channel or a button speak of; both 32 and 64 bit is universal."""
    found: set[Arch] = set()
    for text in texts:
        plain = _PORTS.sub("", _JOINT.sub(" ", text).lower())
        found |= {arch for arch, words in _ARCH_WORDS.items() if words.search(plain)}
    if len(found) > 1:
        return Arch.UNIVERSAL
    return found.pop() if found else None


def version_in(filename: str) -> str:
    """Such as 1.2.3, where the name holds exactly one thing like that."""
    stem = _without_ending(filename)
    found = {match[1] for match in _VERSION.finditer(stem.replace("_", " "))}
    return found.pop() if len(found) == 1 else ""


def purpose_of_text(text: str, title: str) -> Purpose | None:
    """What a file's name or button says it is for. A word that is part of the title's own name says nothing."""
    said, own = (_JOINT.sub(" ", words).lower() for words in (text, title))
    return next(
        (purpose for purpose, words in _PURPOSE_WORDS.items() if words.search(said) and not words.search(own)), None
    )


def purpose_of_kind(kind: Kind) -> Purpose | None:
    """What films, music and books are for; the rest may be for anything."""
    return _PURPOSE_OF_KIND.get(kind)


def _without_ending(filename: str) -> str:
    ending = PurePosixPath(filename).suffix
    return filename if ending[1:].isdecimal() else filename.removesuffix(ending)


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
