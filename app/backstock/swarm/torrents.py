"""Torrents as plain bytes and facts: making single-file v2 torrents from hashes, reading any torrent safely.

Knows no session and opens no file. What leaves `parse_torrent` has names that stay inside the folder they are put in.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from ..domain.ids import PackageId
from ..domain.merkle import (
    BLOCK,
    HASH,
    TreeHasher,
    fold,
    level_of,
    lift,
    nodes_of,
    piece_length_for,
    root_of,
)
from ..domain.wording import say
from .bencoding import Encodable, TorrentError, Value, bdecode, bencode

__all__ = [
    "BLOCK",
    "Torrent",
    "TorrentError",
    "TorrentFacts",
    "TorrentFile",
    "TreeHasher",
    "bdecode",
    "bencode",
    "blob_torrent",
    "fold",
    "lift",
    "parse_info",
    "parse_torrent",
    "piece_length_for",
    "root_of",
    "single_file_torrent",
]

LARGEST_TORRENT: Final = 64 * 1024 * 1024
_LONGEST_NAME: Final = 240
_LARGEST_LENGTH: Final = 2**62
_SHA1: Final = 20


@dataclass(frozen=True, slots=True)
class Torrent:
    info_hash: PackageId
    torrent: bytes
    info: bytes
    """The bencoded info dictionary, which is what the info hash is of."""


@dataclass(frozen=True, slots=True)
class TorrentFile:
    path: str
    """Relative to the folder the torrent is put in, `/` between its parts; safe to join."""
    length: int
    root: bytes | None = None
    """The v2 pieces root; None in a v1 torrent and for an empty file."""


@dataclass(frozen=True, slots=True)
class TorrentFacts:
    info_hash: PackageId
    """The v2 info hash; for a torrent that is v1 only, its 40 digits."""
    name: str
    length: int
    piece_length: int
    private: bool
    files: tuple[TorrentFile, ...]
    info_hash_v1: str | None = None
    info_hash_v2: str | None = None


def single_file_torrent(
    name: str, length: int, piece_length: int, root: bytes, layer: bytes, private: bool = False
) -> Torrent:
    """A v2 torrent of one file, without trackers. Raises ValueError when the hashes cannot belong to that length."""
    _check_layer(length, piece_length, root, layer)
    leaf: dict[str, Encodable] = {"length": length}
    if length:
        leaf["pieces root"] = root
    info: dict[str, Encodable] = {
        "file tree": {name: {"": leaf}},
        "meta version": 2,
        "name": name,
        "piece length": piece_length,
    }
    if private:
        info["private"] = 1
    layers: dict[bytes, Encodable] = {root: layer} if layer else {}
    written = bencode(info)
    outer: dict[str, Encodable] = {"info": info, "piece layers": layers} if layers else {"info": info}
    return Torrent(PackageId(hashlib.sha256(written).hexdigest()), bencode(outer), written)


def blob_torrent(length: int, root: bytes, layer: bytes, private: bool) -> Torrent:
    """The torrent of a sealed package: a pure function of its bytes (design/provenance.md, 6.2)."""
    return single_file_torrent(root.hex(), length, piece_length_for(length), root, layer, private)


def parse_torrent(data: bytes) -> TorrentFacts:
    """What a .torrent of version 1, 2 or both says. Raises TorrentError for one that is damaged or unsafe."""
    if len(data) > LARGEST_TORRENT:
        raise TorrentError(say("This torrent is too large to be honest."))
    outer = _dict(bdecode(data), "the file")
    info = _dict(outer.get(b"info"), "info")
    facts = _facts(info)
    if facts.info_hash_v2 is not None:
        _check_layers(facts, _dict(outer.get(b"piece layers", {}), "piece layers"))
    return facts


def parse_info(info: bytes) -> TorrentFacts:
    """The same from an info dictionary alone, as it comes for a magnet link; piece layers are then not known."""
    if len(info) > LARGEST_TORRENT:
        raise TorrentError(say("This torrent is too large to be honest."))
    return _facts(_dict(bdecode(info), "info"))


def _facts(info: dict[bytes, Value]) -> TorrentFacts:
    written = bencode(info)
    name = _name(info.get(b"name"))
    piece_length = _number(info.get(b"piece length"), "piece length", least=1)
    version = _number(info.get(b"meta version", 1), "meta version")
    is_v1 = b"pieces" in info or version == 1
    if version not in (1, 2):
        raise TorrentError(say("This torrent is of a version that is not known."))
    files = _files_v2(info, name, piece_length) if version == 2 else ()
    if is_v1:
        old = _files_v1(info, name, piece_length)
        if version == 2 and [(file.path, file.length) for file in old] != [(file.path, file.length) for file in files]:
            raise TorrentError(say("This torrent says two different things to old and new programs."))
        files = files or old
    _check_paths(files)
    length = sum(file.length for file in files)
    if length > _LARGEST_LENGTH:
        raise TorrentError(say("The files of this torrent are too large to be real."))
    v1 = hashlib.sha1(written, usedforsecurity=False).hexdigest() if is_v1 else None
    v2 = hashlib.sha256(written).hexdigest() if version == 2 else None
    private = info.get(b"private", 0) == 1
    return TorrentFacts(PackageId(v2 or v1 or ""), name, length, piece_length, private, files, v1, v2)


def _files_v2(info: dict[bytes, Value], name: str, piece_length: int) -> tuple[TorrentFile, ...]:
    try:
        level_of(piece_length)
    except ValueError:
        raise TorrentError(say("The piece length of this torrent is not allowed.")) from None
    tree = _dict(info.get(b"file tree"), "file tree")
    files: list[TorrentFile] = []
    waiting: list[tuple[tuple[str, ...], dict[bytes, Value]]] = [((), tree)]
    while waiting:
        parents, branch = waiting.pop()
        if not branch:
            raise TorrentError(say("This torrent holds an empty folder."))
        for key, value in branch.items():
            below = _dict(value, "an entry of file tree")
            parts = (*parents, _name(key))
            if b"" not in below:
                waiting.append((parts, below))
            elif len(below) > 1:
                raise TorrentError(say("This torrent has something that is a file and a folder at once."))
            else:
                files.append(_file_v2("/".join(parts), _dict(below[b""], "a file")))
    files.sort(key=lambda file: [part.encode() for part in file.path.split("/")])
    if len(files) == 1 and files[0].path == name:
        return tuple(files)
    return tuple(TorrentFile(f"{name}/{file.path}", file.length, file.root) for file in files)


def _file_v2(path: str, leaf: dict[bytes, Value]) -> TorrentFile:
    if b"l" in _bytes(leaf.get(b"attr", b""), "attr"):
        raise TorrentError(say("This torrent holds a link, which could point anywhere."))
    length = _number(leaf.get(b"length"), "length")
    if not length:
        return TorrentFile(path, 0)
    root = _bytes(leaf.get(b"pieces root"), "pieces root")
    if len(root) != HASH:
        raise TorrentError(say("A hash in this torrent has the wrong length."))
    return TorrentFile(path, length, root)


def _files_v1(info: dict[bytes, Value], name: str, piece_length: int) -> tuple[TorrentFile, ...]:
    files: list[TorrentFile] = []
    total = 0
    if b"files" in info:
        for entry in _list(info[b"files"], "files"):
            file = _dict(entry, "a file")
            length, attributes = _number(file.get(b"length"), "length"), _bytes(file.get(b"attr", b""), "attr")
            total += length
            if b"l" in attributes:
                raise TorrentError(say("This torrent holds a link, which could point anywhere."))
            parts = [_name(part) for part in _list(file.get(b"path"), "path")]
            if not parts:
                raise TorrentError(say("A file of this torrent has no name."))
            if b"p" not in attributes:
                files.append(TorrentFile("/".join((name, *parts)), length))
    else:
        total = _number(info.get(b"length"), "length")
        files.append(TorrentFile(name, total))
    if len(_bytes(info.get(b"pieces"), "pieces")) != -(-total // piece_length) * _SHA1:
        raise TorrentError(say("This torrent has not as many piece hashes as its files need."))
    if not files:
        raise TorrentError(say("This torrent holds no file."))
    return tuple(files)


def _check_paths(files: tuple[TorrentFile, ...]) -> None:
    paths = {file.path for file in files}
    if len(paths) != len(files):
        raise TorrentError(say("Two files of this torrent have one name."))
    for path in paths:
        parts = path.split("/")
        if any("/".join(parts[:depth]) in paths for depth in range(1, len(parts))):
            raise TorrentError(say("This torrent has something that is a file and a folder at once."))


def _check_layers(facts: TorrentFacts, layers: dict[bytes, Value]) -> None:
    for file in facts.files:
        if file.root is not None and file.length > facts.piece_length:
            layer = _bytes(layers.get(file.root), "piece layers")
            try:
                _check_layer(file.length, facts.piece_length, file.root, layer)
            except ValueError:
                raise TorrentError(say("The piece hashes of this torrent do not belong to its files.")) from None


def _check_layer(length: int, piece_length: int, root: bytes, layer: bytes) -> None:
    level = level_of(piece_length)
    if len(root) != (HASH if length else 0):
        raise ValueError("the root has the wrong length")
    pieces = -(-length // piece_length) if length > piece_length else 0
    if len(layer) != pieces * HASH:
        raise ValueError("the layer has the wrong length")
    if layer and fold(nodes_of(layer), level) != root:
        raise ValueError("the layer does not lead to the root")


def _name(value: Value | None) -> str:
    raw = _bytes(value, "a name")
    try:
        name = raw.decode()
    except UnicodeDecodeError:
        raise TorrentError(say("A name in this torrent is not readable text.")) from None
    if name in ("", ".", "..") or any(char in "/\\" or ord(char) < 0x20 or ord(char) == 0x7F for char in name):
        raise TorrentError(say("A name in this torrent is not safe to use: {name}.", name=f"{name[:80]!r}"))
    if len(raw) > _LONGEST_NAME:
        raise TorrentError(say("A name in this torrent is too long."))
    return name


def _dict(value: Value | None, what: str) -> dict[bytes, Value]:
    if not isinstance(value, dict):
        raise _missing(what)
    return value


def _list(value: Value | None, what: str) -> list[Value]:
    if not isinstance(value, list):
        raise _missing(what)
    return value


def _bytes(value: Value | None, what: str) -> bytes:
    if not isinstance(value, bytes):
        raise _missing(what)
    return value


def _number(value: Value | None, what: str, least: int = 0) -> int:
    if not isinstance(value, int) or value < least:
        raise _missing(what)
    return value


def _missing(what: str) -> TorrentError:
    return TorrentError(say("This is no usable torrent: “{what}” is missing or not what it should be.", what=what))
