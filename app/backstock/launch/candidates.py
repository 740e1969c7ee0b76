"""What in an image can be started, found by looking into the files and put in order.

The maker's own word (`.itch.toml`) comes first. Otherwise: what cannot run is dropped *before* depths are compared,
known helpers and installers sink, names like the title's rise, size only breaks ties; a server packed beside a game is
often the larger one.
"""

from __future__ import annotations

import logging
import os
import re
import struct
import tomllib
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from .pe import read_pe
from .plan import Candidate, CandidateKind
from .systems import CORES, MEDIA

log = logging.getLogger(__name__)

_MANIFEST = ".itch.toml"
_MACHINES = {3: "x86", 62: "x86_64", 40: "arm", 183: "arm64", 243: "riscv64"}
_ELF_PROGRAMS = (2, 3)
_NEVER = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tga", ".dds", ".svg", ".ico", ".ttf", ".otf", ".fnt", ".ktx"}
    | {".wav", ".ogg", ".mp3", ".flac", ".wem", ".bnk", ".txt", ".md", ".pdf", ".json", ".xml", ".yml", ".yaml", ".ini"}
    | {".cfg", ".lua", ".css", ".js", ".map", ".wasm", ".pak", ".pck", ".dat", ".assets", ".ress", ".bundle", ".atlas"}
    | {".unity3d", ".dll", ".dylib", ".a", ".o", ".h", ".c", ".cpp", ".cs", ".pyc", ".pdb", ".glsl", ".hlsl", ".mo"}
    | {".po", ".zip", ".gz"}
)
_SHARED_LIBRARY = re.compile(r"\.so(\.\d+)*$")
_HELPER = re.compile(
    r"crashhandler|crashpad|crash[-_ ]?report|nacl_helper|chrome[-_]sandbox|minidump|nwjc|kick\.bin|vshost|flixel"
    r"|vc_?redist|dxwebsetup|dotnet|xdg-|notification_helper|ffmpeg|7za?\.|openal|zfgamebrowser",
    re.IGNORECASE,
)
_INSTALLER = re.compile(r"unins|uninstall|(^|[-_ .])(setup|install(er)?)([-_ .]|$)", re.IGNORECASE)
_BESIDE = re.compile(
    r"server|editor|config|settings|launcher_?helper|update|benchmark|test|debug|build|tool", re.IGNORECASE
)
_STARTER = re.compile(r"^(start|run|play|launch)", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")


def find_candidates(image: Path) -> tuple[Candidate, ...]:
    """Everything that might be started, the maker's own actions first, then by path."""
    told = tuple(_actions(image))
    found = tuple(candidate for path in _files(image) if (candidate := _look(image, path)) is not None)
    return (*told, *found)


def rank(
    candidates: Sequence[Candidate], kinds: frozenset[CandidateKind], machine: str, title: str = ""
) -> list[Candidate]:
    """The ones of these kinds, best first; those for another machine are left out."""
    fitting = [one for one in candidates if one.kind in kinds and _fits(one, machine)]
    if any(one.machine == machine for one in fitting):
        fitting = [one for one in fitting if one.machine in ("", machine)]
    if not fitting:
        return []
    shallowest = min(one.path.count("/") for one in fitting)
    alone = sum(one.kind is CandidateKind.SCRIPT and one.path.count("/") == shallowest for one in fitting) == 1

    def order(one: Candidate) -> tuple[int, int, str]:
        return (-_score(one, shallowest, title, script_alone=alone), -one.size, one.path)

    return sorted(fitting, key=order)


def _fits(one: Candidate, machine: str) -> bool:
    if one.kind in (CandidateKind.WINDOWS, CandidateKind.WINDOWS_SCRIPT):
        return one.machine in ("", "x86", "x86_64")
    return one.machine in ("", machine) or (one.machine, machine) in (("x86", "x86_64"), ("arm", "arm64"))


def _score(one: Candidate, shallowest: int, title: str, *, script_alone: bool) -> int:
    path = PurePosixPath(one.path)
    score = 100 - 20 * (one.path.count("/") - shallowest)
    if one.name:
        score += 1000 + (100 if one.name == "play" else 0)
    if _HELPER.search(path.name):
        score -= 80
    if _INSTALLER.search(path.stem):
        score -= 60
    words = set(_WORD.findall(title.lower()))
    here = set(_WORD.findall(path.stem.lower()))
    joined = "".join(_WORD.findall(path.stem.lower()))
    named = bool(words) and (bool(words & here) or "".join(_WORD.findall(title.lower())) in joined)
    if named:
        score += 30
    if _BESIDE.search(path.name) and not (named and _BESIDE.search(title)):
        score -= 40
    if one.kind is CandidateKind.SCRIPT:
        score += _script_score(path, script_alone=script_alone)
    if one.kind is CandidateKind.HTML and path.name.lower() == "index.html":
        score += 20
    if one.kind is CandidateKind.JAR:
        score -= 25
    if one.kind is CandidateKind.WINDOWS_SCRIPT:
        score -= 30
    return score


def _script_score(path: PurePosixPath, *, script_alone: bool) -> int:
    score = 15 if script_alone else 0
    if path.suffix.lower() not in ("", ".sh"):
        score -= 30
    if _STARTER.search(path.name):
        score += 25
    return score


def _files(image: Path) -> Iterator[Path]:
    for folder, below, names in os.walk(image):
        below[:] = sorted(name for name in below if name not in (".git", "__MACOSX", "node_modules"))
        if folder.endswith(".app") and (Path(folder) / "Contents/Info.plist").is_file():
            below.clear()
            continue
        for name in sorted(names):
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():
                yield path


def _look(image: Path, path: Path) -> Candidate | None:
    name = path.relative_to(image).as_posix()
    size = path.stat().st_size
    suffix = path.suffix.lower()
    if suffix in CORES:
        return Candidate(name, CandidateKind.ROM, size)
    if suffix in (".html", ".htm"):
        at_top = "/" not in name
        return Candidate(name, CandidateKind.HTML, size) if path.name.lower() == "index.html" or at_top else None
    if suffix in MEDIA and "/" not in name:
        return Candidate(name, CandidateKind.MEDIA, size)
    if suffix in _NEVER or _SHARED_LIBRARY.search(path.name):
        return None
    if suffix in (".bat", ".cmd"):
        return Candidate(name, CandidateKind.WINDOWS_SCRIPT, size)
    return _look_inside(path, name, size)


def _look_inside(path: Path, name: str, size: int) -> Candidate | None:
    with path.open("rb") as file:
        head = file.read(64)
    if head.startswith(b"\x7fELF"):
        return _elf(name, size, head)
    if head.startswith(b"#!"):
        return Candidate(name, CandidateKind.SCRIPT, size)
    if head.startswith((b"MZ", b"\xd0\xcf\x11\xe0")) and path.suffix.lower() in (".exe", ".msi", ".scr", ".com"):
        facts = read_pe(path)
        if facts is None or facts.dll:
            return None
        kind = CandidateKind.INSTALLER if facts.installer else CandidateKind.WINDOWS
        return Candidate(name, kind, size, machine=facts.machine)
    if head.startswith(b"PK\x03\x04"):
        return _zip(path, name, size)
    return None


def _elf(name: str, size: int, head: bytes) -> Candidate | None:
    if len(head) < 20:
        return None
    order = ">" if head[5] == 2 else "<"
    kind, machine = struct.unpack_from(f"{order}HH", head, 16)
    if kind not in _ELF_PROGRAMS:
        return None
    return Candidate(name, CandidateKind.ELF, size, machine=_MACHINES.get(machine, f"elf-{machine}"))


def _zip(path: Path, name: str, size: int) -> Candidate | None:
    if path.suffix.lower() == ".love":
        return Candidate(name, CandidateKind.LOVE, size)
    if path.suffix.lower() != ".jar":
        return None
    try:
        with zipfile.ZipFile(path) as jar:
            manifest = jar.read("META-INF/MANIFEST.MF")
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError):
        return None
    return Candidate(name, CandidateKind.JAR, size) if b"Main-Class:" in manifest else None


def _actions(image: Path) -> Iterator[Candidate]:
    """The maker's `.itch.toml`; an action whose file is not there is left out, the others stay."""
    try:
        manifest: dict[str, Any] = tomllib.loads((image / _MANIFEST).read_text(errors="replace"))
    except (OSError, tomllib.TOMLDecodeError):
        return
    actions = manifest.get("actions")
    for action in actions if isinstance(actions, list) else ():
        if isinstance(action, dict):
            yield from _action(image, action)


def _action(image: Path, action: dict[str, Any]) -> Iterator[Candidate]:
    path, name, args = action.get("path"), action.get("name"), action.get("args", [])
    if not isinstance(path, str) or not isinstance(name, str) or not isinstance(args, list):
        return
    for platform, extension in (("linux", ""), ("windows", ".exe")):
        if action.get("platform", platform) != platform:
            continue
        file = (image / path.replace("{{EXT}}", extension)).resolve()
        if not file.is_relative_to(image.resolve()) or not file.is_file():
            continue
        found = _look(image, image / file.relative_to(image.resolve()))
        if found is not None:
            yield Candidate(found.path, found.kind, found.size, found.machine, name, tuple(map(str, args)))
            return
