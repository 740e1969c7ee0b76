"""Save layers in a form that any computer can take: a tar with `layer.json` first and plain files after it.

`layer.json` lists what was deleted and which folders were replaced whole (opaque); an overlay writes these as device
nodes and attributes that no other tool keeps. Reading trusts nothing: a snapshot may come from another machine, and
Python 3.11.2's `tarfile` has no filter of its own.
"""

from __future__ import annotations

import io
import json
import os
import stat
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any

from ..domain.errors import DataProtectedError
from ..domain.wording import say

VERSION = 1
PARTS = ("game", "home", "saves", "profile", "prefix", "proton")
"""Folders of a title's layer. `game` and `prefix` are overlay uppers, the others are plain."""

OVERLAYS = frozenset({"game", "prefix"})
_INDEX = "layer.json"
_FILES = "files"
_MAX_INDEX = 64 * 1024**2
_WHITEOUT = ".wh."
_OPAQUE_MARKS = (".wh..wh..opq", ".wh..opq")
_OPAQUE_ATTRIBUTES = ("user.fuseoverlayfs.opaque", "user.overlay.opaque", "trusted.overlay.opaque")
_LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    "proton": ("pfx/drive_c/windows", "pfx/dosdevices"),
    "profile": (
        "Default/Cache",
        "Default/Code Cache",
        "Default/GPUCache",
        "ShaderCache",
        "GrShaderCache",
        "BrowserMetrics",
    ),
    "home": (".cache",),
}
"""What can be made again and is not worth keeping."""


@dataclass(slots=True)
class Layer:
    """What one part holds, by paths relative to it."""

    deleted: list[str] = field(default_factory=list)
    opaque: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    """Folders, files and links, parents first."""


def read_part(part: str, folder: Path) -> Layer:
    layer = Layer()
    if folder.is_dir():
        _read_folder(folder, "", _LEFT_OUT.get(part, ()), layer, overlay=part in OVERLAYS)
    return layer


def _read_folder(root: Path, below: str, left_out: tuple[str, ...], layer: Layer, *, overlay: bool) -> None:
    folder = root / below
    if overlay and below and _is_opaque(folder):
        layer.opaque.append(below)
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = f"{below}/{entry.name}" if below else entry.name
        status = entry.stat(follow_symlinks=False)
        if path in left_out:
            continue
        if overlay and entry.name.startswith(_WHITEOUT):
            if entry.name not in _OPAQUE_MARKS:
                layer.deleted.append(str(PurePosixPath(below, entry.name.removeprefix(_WHITEOUT))))
        elif stat.S_ISCHR(status.st_mode) and status.st_rdev == 0 and overlay:
            layer.deleted.append(path)
        elif stat.S_ISDIR(status.st_mode):
            layer.entries.append(path)
            _read_folder(root, path, left_out, layer, overlay=overlay)
        elif stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode):
            layer.entries.append(path)


def _is_opaque(folder: Path) -> bool:
    if any((folder / mark).exists() for mark in _OPAQUE_MARKS):
        return True
    return any(
        name in _OPAQUE_ATTRIBUTES and os.getxattr(folder, name, follow_symlinks=False) == b"y"
        for name in os.listxattr(folder, follow_symlinks=False)
    )


def pack(data: Path, about: Mapping[str, str], out: IO[bytes]) -> None:
    """All parts of a layer folder. Take it while nothing is mounted over them."""
    layers = {part: read_part(part, data / part) for part in PARTS}
    index = {
        "v": VERSION,
        **about,
        "deleted": [f"{part}/{path}" for part, layer in layers.items() for path in layer.deleted],
        "opaque": [f"{part}/{path}" for part, layer in layers.items() for path in layer.opaque],
    }
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        text = json.dumps(index).encode()
        head = tarfile.TarInfo(_INDEX)
        head.size = len(text)
        archive.addfile(head, io.BytesIO(text))
        for part, layer in layers.items():
            for path in layer.entries:
                _add(archive, data / part / path, f"{_FILES}/{part}/{path}")


def _add(archive: tarfile.TarFile, path: Path, name: str) -> None:
    info = archive.gettarinfo(str(path), name)
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    if info.islnk():
        info.type, info.linkname, info.size = tarfile.REGTYPE, "", path.stat().st_size
    if info.isreg():
        with path.open("rb") as content:
            archive.addfile(info, content)
    else:
        archive.addfile(info)


def read_index(path: Path) -> dict[str, Any]:
    with _readable(path) as archive:
        return _index(archive)


def unpack(path: Path, data: Path) -> dict[str, Any]:
    """Into `data`, which is new and empty; returns the index. Raises DataProtectedError for anything unexpected."""
    with _readable(path) as archive:
        index = _index(archive)
        try:
            for part in PARTS:
                (data / part).mkdir()
            for member in archive:
                if member.name != _INDEX:
                    _place(archive, member, data)
            _mark(data, index)
        except (OSError, tarfile.TarError, EOFError) as wrong:
            raise _unusable(str(wrong)) from wrong
    return index


def _place(archive: tarfile.TarFile, member: tarfile.TarInfo, data: Path) -> None:
    first, *rest = _parts(member.name)
    if first != _FILES:
        raise _unusable(say("an unknown entry, {member}", member=f"{member.name!r}"))
    target = _inside(data, rest)
    if member.isdir():
        target.mkdir(exist_ok=True)
        target.chmod((member.mode & 0o777) | 0o700)
    elif member.isreg():
        content = archive.extractfile(member)
        assert content is not None
        with target.open("xb") as out:
            while block := content.read(1024 * 1024):
                out.write(block)
        target.chmod((member.mode & 0o777) | 0o600)
        os.utime(target, (member.mtime, member.mtime))
    elif member.issym():
        target.symlink_to(member.linkname)
    else:
        raise _unusable(say("a special file, {member}", member=f"{member.name!r}"))


def _inside(data: Path, parts: list[str]) -> Path:
    """The target of an entry; no folder on the way may be a link, or writing would leave the layer."""
    if not parts or parts[0] not in PARTS:
        raise _unusable(say("an entry outside the known parts"))
    if parts[0] in OVERLAYS and any(part.startswith(_WHITEOUT) for part in parts):
        raise _unusable(say("a forged mark of deletion"))
    here = data
    for part in parts[:-1]:
        here = here / part
        if here.is_symlink():
            raise _unusable(say("an entry below a link"))
        here.mkdir(exist_ok=True)
    return here / parts[-1]


def _mark(data: Path, index: Mapping[str, Any]) -> None:
    for name in index["opaque"]:
        folder = _inside(data, [*_parts(name), "mark"]).parent
        (folder / _OPAQUE_MARKS[0]).touch()
    for name in index["deleted"]:
        gone = _inside(data, _parts(name))
        (gone.parent / f"{_WHITEOUT}{gone.name}").touch()


def _parts(name: str) -> list[str]:
    parts = name.split("/")
    if any(part in ("", ".", "..") or "\0" in part for part in parts):
        raise _unusable(say("a name that leads elsewhere, {name}", name=f"{name!r}"))
    return parts


def _index(archive: tarfile.TarFile) -> dict[str, Any]:
    try:
        head = archive.next()
        if head is None or head.name != _INDEX or head.size > _MAX_INDEX:
            raise _unusable(say("it does not begin with layer.json"))
        content = archive.extractfile(head)
        assert content is not None
        index: dict[str, Any] = json.load(content)
        if index["v"] != VERSION:
            raise _unusable(say("its version is {index}", index=index["v"]))
        names = [*index["deleted"], *index["opaque"]]
    except (ValueError, KeyError, TypeError, tarfile.TarError, AssertionError) as wrong:
        raise _unusable(say("its layer.json cannot be read")) from wrong
    if not all(isinstance(name, str) and name.split("/")[0] in OVERLAYS for name in names):
        raise _unusable(say("its layer.json names what no layer has"))
    return index


def _readable(path: Path) -> tarfile.TarFile:
    try:
        return tarfile.open(path, "r:")
    except (OSError, tarfile.TarError, EOFError) as wrong:
        raise _unusable(str(wrong)) from wrong


def _unusable(why: str) -> DataProtectedError:
    return DataProtectedError(
        say("The saves were not restored: {why}.", why=why),
        data=say("The saves in use are unchanged."),
        do=say("Choose another snapshot."),
    )


def walk_files(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Everything below a folder that is not a folder, by relative path, in order, links not followed."""
    for path, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted([*files, *(name for name in folders if Path(path, name).is_symlink())]):
            full = Path(path, name)
            yield full.relative_to(folder).as_posix(), full.lstat()
