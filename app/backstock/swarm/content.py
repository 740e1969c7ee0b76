"""A torrent's bytes read for the session: its identity, its files on disk, and which of them are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

import libtorrent as lt

from ..domain.errors import BackstockError, NotFoundError
from ..domain.ids import PackageId
from ..domain.wording import say
from .alerts import Hashes, hashes_of
from .torrents import TorrentFile

WANTED, UNWANTED = 4, 0
WAITING_FLAGS = lt.torrent_flags.upload_mode | lt.torrent_flags.duplicate_is_error
"""For a magnet that is only looked into."""
_STARTING = lt.torrent_flags.default_flags & ~(lt.torrent_flags.auto_managed | lt.torrent_flags.paused)


@dataclass(frozen=True, slots=True)
class Content:
    """What a torrent holds. `entries` are all of libtorrent's, padding included, as its priorities count them."""

    hashes: Hashes
    name: str
    root: str
    """The file or folder that appears in the folder it is fetched to."""
    private: bool
    entries: tuple[TorrentFile | None, ...]
    """None for padding."""
    torrent: bytes = field(repr=False)

    @property
    def package_id(self) -> PackageId:
        return PackageId(self.hashes[0])

    @property
    def files(self) -> tuple[TorrentFile, ...]:
        return tuple(entry for entry in self.entries if entry is not None)

    @property
    def length(self) -> int:
        return sum(entry.length for entry in self.files)

    def priorities(self, only: Sequence[str]) -> list[int]:
        """One number an entry. `only` are patterns such as `*.mp4` or `folder/*`; none means everything."""
        wanted = [WANTED if entry and (not only or _fits(entry.path, only)) else UNWANTED for entry in self.entries]
        if only and WANTED not in wanted:
            raise NotFoundError(
                say("No file of “{name}” is named like {only}.", name=self.name, only=", ".join(only)),
                candidates=tuple(entry.path for entry in self.files[:20]),
                data=say("Nothing was fetched."),
            )
        return wanted if only else [WANTED] * len(wanted)


def read_content(torrent: bytes) -> Content:
    """Raises BackstockError for what is no torrent."""
    info = _info_of(add_params(torrent))
    layout = info.layout()
    padding = lt.file_storage.flag_pad_file
    entries = tuple(
        None
        if layout.file_flags(index) & padding
        else TorrentFile(PurePosixPath(layout.file_path(index)).as_posix(), layout.file_size(index))
        for index in range(layout.num_files())
    )
    named = [entry for entry in entries if entry is not None]
    root = PurePosixPath(named[0].path).parts[0] if named else info.name()
    return Content(hashes_of(info.info_hashes()), info.name(), root, info.priv(), entries, torrent)


def add_params(torrent: bytes) -> lt.add_torrent_params:
    """Ready to be started: not queued, not paused."""
    try:
        params = lt.load_torrent_buffer(torrent)
    except RuntimeError as wrong:
        raise BackstockError(
            say("This is no torrent that can be used: {why}.", why=wrong),
            data=say("Nothing was changed."),
            do=say("Get it once more."),
        ) from wrong
    params.flags = _STARTING
    return params


def resumed_params(content: Content, record: bytes) -> lt.add_torrent_params | None:
    """None when the record is not one of this torrent; then the disk is read instead."""
    try:
        resumed = lt.read_resume_data(record)
    except RuntimeError:
        return None
    if not set(hashes_of(resumed.info_hashes)) & set(content.hashes):
        return None
    resumed.ti = add_params(content.torrent).ti
    resumed.flags = _STARTING
    # A source that once sent a wrong piece may have been mended since.
    resumed.banned_peers = []
    return resumed


def lacking(content: Content, folder: Path) -> str | None:
    """The first file that is not there in its full length."""
    for entry in content.files:
        path = folder / entry.path
        if not path.is_file() or path.stat().st_size != entry.length:
            return entry.path
    return None


def _info_of(params: lt.add_torrent_params) -> lt.torrent_info:
    if params.ti is None:
        raise BackstockError(
            say("This torrent names no content."), data=say("Nothing was changed."), do=say("Get it once more.")
        )
    return params.ti


def layout_of(content: Content) -> lt.file_storage:
    """Where its files lie among its pieces."""
    return _info_of(add_params(content.torrent)).layout()


def _fits(path: str, patterns: Sequence[str]) -> bool:
    """Matched against the path with and without the torrent's own folder, and against the bare name."""
    parts = PurePosixPath(path).parts
    forms = {path, "/".join(parts[1:]), parts[-1]}
    return any(fnmatchcase(form, pattern) for form in forms for pattern in patterns)
