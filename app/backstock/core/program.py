"""The settings that a person changes from inside the program, and how the library's room is used."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from ..launch.compat import find_proton_tools
from ..settings import HumbleSettings, LaunchSettings, Settings, StorageSettings, SwarmSettings, load_settings
from .settings_writing import Table, environment_rules, write_settings

_SECTIONS: Mapping[str, type[BaseModel]] = {
    "storage": StorageSettings,
    "launch": LaunchSettings,
    "swarm": SwarmSettings,
    "stores.humble": HumbleSettings,
}
CHANGEABLE = (
    "storage.downloads_dir",
    "storage.cache_limit",
    "storage.reserve",
    "launch.sandbox",
    "launch.network",
    "launch.env",
    "launch.runners",
    "launch.proton",
    "swarm.dht",
    "swarm.interface",
    "stores.humble.torrents",
)


_OF_DOWNLOADS = ("sources", "incoming", "moving", "set-aside")


@dataclass(frozen=True, slots=True)
class RoomUse:
    """What of the library's disk is used for what, in bytes; the largest first."""

    parts: tuple[tuple[str, int], ...]
    """`sources`, `images`, `saves` and what else lies in the library's folder, by the names of the folders."""
    free: int
    total: int


class Program:
    """What is set here is true from the next start on: the rooms were given theirs when they were opened."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def values(self) -> Mapping[str, Any]:
        """Slow: reads a file. By the names of `CHANGEABLE`, as the next start will take them."""
        return _values(load_settings(self._settings.data))

    def in_force(self) -> Mapping[str, Any]:
        """What this start took."""
        return _values(self._settings)

    def ruled_by(self, name: str) -> str:
        """The variable of the environment that has the last word, if one has."""
        section, _, key = name.rpartition(".")
        return environment_rules(section, key)

    def set(self, name: str, value: object) -> None:
        """Raises BackstockError, with nothing changed, where the environment has the last word or the file is odd."""
        if name not in CHANGEABLE:
            raise ValueError(name)
        section, _, key = name.rpartition(".")

        def read(table: Table) -> Table:
            return _SECTIONS[section].model_validate(table).model_dump()

        write_settings(section, {key: _plain(value)}, read)

    def protons(self) -> Sequence[tuple[str, Path]]:
        """Slow. Names and folders of what is found of Proton, with what is set and without."""
        found = find_proton_tools(os.environ, self._settings.launch.proton)
        return [(tool.name, tool.path) for tool in found]

    def interfaces(self) -> Sequence[str]:
        """The ways this computer has to others, but to itself."""
        return [name for _, name in socket.if_nameindex() if name != "lo"]

    def room(self) -> RoomUse:
        """Slow: looks at every file of the library."""
        folder, beside = self._settings.library_dir, self._settings.downloads_dir
        parts = Counter({path.name: _bytes_in(path) for path in _folders(folder)})
        if beside != folder:
            parts.update({path.name: _bytes_in(path) for path in _folders(beside) if path.name in _OF_DOWNLOADS})
        there = next(path for path in (folder, *folder.parents) if path.exists())
        disk = shutil.disk_usage(there)
        in_order = sorted(parts.items(), key=lambda part: -part[1])
        return RoomUse(tuple((name, size) for name, size in in_order if size), disk.free, disk.total)


def _plain(value: object) -> object:
    """As a file of settings can hold it."""
    if value is None:
        return ""
    return [str(one) for one in value] if isinstance(value, tuple) else str(value) if isinstance(value, Path) else value


def _values(settings: Settings) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in CHANGEABLE:
        value: Any = settings
        for part in name.split("."):
            value = getattr(value, part)
        found[name] = value
    return found


def _folders(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from (path for path in folder.iterdir() if path.is_dir() and not path.is_symlink())


def _bytes_in(folder: Path) -> int:
    """As the disk counts them: images are packed, and other files have holes."""
    total = 0
    for place, _, names in os.walk(folder, onerror=lambda _: None):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(place, name)).st_blocks * 512  # noqa: PTH118 - a million files may be
    return total
