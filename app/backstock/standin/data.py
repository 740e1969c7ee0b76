"""The payloads: JSON files in a folder, or the same tree held in memory. The server adds nothing to what they say.

A list may be `NAME.json` (a list, or a whole answer with the list inside) or `NAME.jsonl` (one row a line). Of the
latter only the places of the lines are kept, so that a library of thousands costs little. Files are looked at again
when they change, so a library may be changed under a running server.
"""

from __future__ import annotations

import json
import os
import threading
import weakref
from abc import ABC, abstractmethod
from array import array
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from ..domain.errors import BackstockError

_KEPT = 256
_AT_ONCE = 200


class Rows(ABC):
    """A list of a payload, in its order."""

    def __init__(self) -> None:
        self._indexes: dict[str, dict[str, list[int]]] = {}

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def part(self, begin: int, end: int) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]:
        return iter(self.part(0, len(self)))

    def where(self, field: str, value: str) -> list[Any]:
        """The rows whose `field` is `value` in whatever type. The first time it reads everything."""
        index = self._indexes.get(field)
        if index is None:
            index = {}
            for place, row in enumerate(self):
                if isinstance(row, dict) and field in row:
                    index.setdefault(str(row[field]), []).append(place)
            self._indexes[field] = index
        return [self.part(place, place + 1)[0] for place in index.get(value, ())]


class ListedRows(Rows):
    def __init__(self, rows: Sequence[Any]) -> None:
        super().__init__()
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    def part(self, begin: int, end: int) -> list[Any]:
        return list(self._rows[begin:end])


class LinedRows(Rows):
    """One JSON value a line. The file is kept open: one that takes its place is another list."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        weakref.finalize(self, os.close, self._file)
        self._places = array("Q", [0])
        with os.fdopen(os.dup(self._file), "rb") as file:
            for line in file:
                self._places.append(self._places[-1] + len(line))

    def __len__(self) -> int:
        return len(self._places) - 1

    def part(self, begin: int, end: int) -> list[Any]:
        end = min(end, len(self))
        begin = min(begin, end)
        size = self._places[end] - self._places[begin]
        lines = os.pread(self._file, size, self._places[begin]).splitlines() if size else ()
        return [_parsed(line, self._path) for line in lines]

    def __iter__(self) -> Iterator[Any]:
        for begin in range(0, len(self), _AT_ONCE):
            yield from self.part(begin, min(len(self), begin + _AT_ONCE))


class Data(Protocol):
    def read(self, name: str) -> Any:
        """What `NAME.json` holds; None when there is none."""

    def rows(self, name: str, field: str) -> Rows | None:
        """A list; `field` is its name inside a whole answer. None when there is none."""

    def names(self, folder: str) -> list[str]:
        """What is in a folder, without suffixes, sorted."""

    def version(self, name: str) -> object:
        """Differs when `NAME.json` has changed; None when there is none."""

    def file(self, name: str) -> Path | None:
        """A file of the folder `files`, which need not exist; None for names that lead out of it."""


class FolderData:
    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise _unusable(folder, "there is no such folder")
        if not (folder / "itch").is_dir() and not (folder / "humble").is_dir():
            raise _unusable(folder, "it holds neither “itch” nor “humble”")
        self._folder = folder.resolve()
        self._lock = threading.Lock()
        self._kept: OrderedDict[Path, tuple[object, Any]] = OrderedDict()

    def read(self, name: str) -> Any:
        path = self._inside(f"{name}.json")
        return None if path is None else self._cached(path, lambda: _parsed(path.read_bytes(), path))

    def rows(self, name: str, field: str) -> Rows | None:
        lined = self._inside(f"{name}.jsonl")
        if lined is not None and (found := self._cached(lined, lambda: LinedRows(lined))) is not None:
            assert isinstance(found, Rows)
            return found
        whole = self._inside(f"{name}.json")
        if whole is None:
            return None
        body = self._cached(whole, lambda: _listed(_parsed(whole.read_bytes(), whole), field))
        assert body is None or isinstance(body, Rows)
        return body

    def names(self, folder: str) -> list[str]:
        path = self._inside(folder)
        if path is None or not path.is_dir():
            return []
        found = (one.name for one in path.iterdir() if not one.name.startswith("."))
        return sorted({name.removesuffix(".jsonl").removesuffix(".json") for name in found})

    def version(self, name: str) -> object:
        path = self._inside(f"{name}.json")
        return None if path is None else _version(path)

    def file(self, name: str) -> Path | None:
        return self._inside(f"files/{name}")

    def _cached(self, path: Path, make: Any) -> Any:
        version = _version(path)
        if version is None:
            return None
        with self._lock:
            known = self._kept.get(path)
            if known and known[0] == version:
                self._kept.move_to_end(path)
                return known[1]
        made = make()
        with self._lock:
            self._kept[path] = (version, made)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return made

    def _inside(self, name: str) -> Path | None:
        return inside(self._folder, name)


class MemoryData:
    """`values` is the tree by name, without suffixes; files lie in `files_dir`."""

    def __init__(self, values: Mapping[str, Any], files_dir: Path | None = None) -> None:
        self._values = dict(values)
        self._files_dir = files_dir
        self._rows: dict[str, Rows | None] = {}

    def read(self, name: str) -> Any:
        return self._values.get(name)

    def rows(self, name: str, field: str) -> Rows | None:
        if name not in self._rows and name in self._values:
            self._rows[name] = _listed(self._values[name], field)
        return self._rows.get(name)

    def names(self, folder: str) -> list[str]:
        inner = (name.removeprefix(f"{folder}/") for name in self._values if name.startswith(f"{folder}/"))
        return sorted({name.split("/", 1)[0] for name in inner})

    def version(self, name: str) -> object:
        return name if name in self._values else None

    def file(self, name: str) -> Path | None:
        return inside(self._files_dir, name) if self._files_dir else None


def inside(folder: Path, name: str) -> Path | None:
    """None for a name that leads out of the folder, or that no file can have."""
    if "\0" in name:
        return None
    path = (folder / name).resolve()
    return path if path.is_relative_to(folder.resolve()) else None


def _version(path: Path) -> object:
    try:
        stat = path.stat()
    except OSError:
        return None
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _listed(body: Any, field: str) -> Rows:
    """Both a bare list and a whole answer; what is neither (`{}`, null) is a list of nothing."""
    rows = body.get(field) if isinstance(body, dict) else body
    return ListedRows(rows if isinstance(rows, list) else ())


def _parsed(body: bytes, path: Path) -> Any:
    try:
        return json.loads(body)
    except ValueError as wrong:
        raise _unusable(path, str(wrong)) from wrong


def _unusable(path: Path, why: str) -> BackstockError:
    return BackstockError(
        f"{path} cannot be replayed: {why}.", data="Nothing was changed.", do="Mend the file or name another folder."
    )
