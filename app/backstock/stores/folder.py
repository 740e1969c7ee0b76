"""A folder of files as a store: what lies in it is what is owned.

A file is a title with one edition; a folder inside is a title whose files are its editions. Hidden files and links that
lead out of the folder are left alone. Nothing is ever written here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from ..domain.errors import StoreError
from ..domain.ids import AccountId, EditionId, TitleId, stable_id
from ..domain.system_words import why
from ..domain.titles import Edition, Kind, Storage, StoreName, Title
from ..domain.wording import say
from .contract import AccountIdentity, Download, DueTitle, Memory, OpenDownload, Progress, StorePage
from .names import kind_of_file, platform_of_file, safe_filename

BLOCK = 1024 * 1024


class FolderStore:
    def __init__(self, path: Path, *, account_id: AccountId | None = None) -> None:
        self._path = path.absolute()
        self._account_id = account_id

    @property
    def name(self) -> StoreName:
        return StoreName.FOLDER

    def who(self) -> AccountIdentity:
        if not self._path.is_dir():
            raise self._unreadable(say("it is not there"))
        return AccountIdentity(str(self._path), self._path.name or str(self._path))

    def listing(self, progress: Progress, memory: Memory | None = None) -> Iterator[StorePage]:
        """Always all of it: a folder is asked quickly and has nothing to remember."""
        entries = self._entries()
        for done, entry in enumerate(entries):
            progress.checkpoint()
            progress.progress(done, len(entries), entry.name)
            yield self._page(entry)
        progress.progress(len(entries), len(entries))

    def read(self, due: DueTitle, progress: Progress) -> StorePage:
        for entry in self._entries():
            if self._title_id(entry) == due.title.title_id:
                return self._page(entry)
        raise self._unreadable(say("“{title}” is not in it any more", title=due.title.name))

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        path = self._path / edition.item["path"]
        if not self._inside(path):
            raise self._unreadable(say("the file leads out of it"))
        return FileOpening(path)

    def _entries(self) -> list[Path]:
        try:
            return sorted(self._shown(self._path), key=lambda entry: entry.name.casefold())
        except OSError as error:
            raise self._unreadable(why(error)) from error

    def _title_id(self, entry: Path) -> TitleId:
        return TitleId(stable_id("t", "folder", str(self._path), entry.name))

    def _page(self, entry: Path) -> StorePage:
        title_id = self._title_id(entry)
        problems: tuple[str, ...] = ()
        files = [entry]
        try:
            files = sorted(self._files(entry)) if entry.is_dir() else files
            editions = tuple(self._edition(path, title_id) for path in files)
        except OSError as error:
            editions, problems = (), (say("{entry}: {why}.", entry=entry.name, why=why(error)),)
        kinds = {edition.kind for edition in editions}
        title = Title(
            title_id=title_id,
            name=_utf8(entry.name if entry.is_dir() else entry.stem),
            kind=kinds.pop() if len(kinds) == 1 else Kind.OTHER,
        )
        read = frozenset[TitleId]() if problems else frozenset((title_id,))
        return StorePage((title,), editions, read=read, problems=problems)

    def _edition(self, path: Path, title_id: TitleId) -> Edition:
        stat = path.stat()
        platform = platform_of_file(path.name)
        relative = path.relative_to(self._path).as_posix()
        return Edition(
            edition_id=EditionId(stable_id("e", "folder", _utf8(str(path)), _mark(stat))),
            title_id=title_id,
            account_id=self._account_id,
            store=StoreName.FOLDER,
            name=_utf8(path.name),
            filename=safe_filename(path.name, "file"),
            kind=kind_of_file(path.name) or Kind.OTHER,
            platforms=frozenset((platform,)) if platform else frozenset(),
            size=stat.st_size,
            storage=Storage.LOCAL,
            item={"path": relative},
        )

    def _files(self, folder: Path) -> Iterator[Path]:
        for entry in self._shown(folder):
            if entry.is_dir():
                yield from self._files(entry)
            else:
                yield entry

    def _shown(self, folder: Path) -> Iterator[Path]:
        for entry in folder.iterdir():
            hidden = entry.name.startswith(".") or not _is_utf8(entry.name)
            if not hidden and (entry.is_file() or (entry.is_dir() and not entry.is_symlink())) and self._inside(entry):
                yield entry

    def _inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self._path.resolve())

    def _unreadable(self, why: str) -> StoreError:
        return StoreError(
            say("The folder “{path}” cannot be read: {why}.", path=self._path.name, why=why),
            data=say("What was listed before stays as it was."),
            do=say("Plug the disk in or check the folder's permissions, then try again."),
        )


class FileOpening:
    """`OpenDownload` over one file of this computer."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, *, offset: int, validator: str) -> AbstractContextManager[Download]:
        return self._opened(offset, validator)

    @contextmanager
    def _opened(self, offset: int, validator: str) -> Iterator[Download]:
        try:
            file = self._path.open("rb")
        except OSError as error:
            raise _file_error(self._path, error) from error
        with file:
            stat = os.fstat(file.fileno())
            same = offset <= stat.st_size and validator in ("", _mark(stat))
            file.seek(offset if same else 0)
            yield _FileDownload(self._path, file.fileno(), offset > 0 and same, stat)


class _FileDownload:
    host = "this computer"

    def __init__(self, path: Path, descriptor: int, resumed: bool, stat: os.stat_result) -> None:
        self._path = path
        self._descriptor = descriptor
        self.resumed = resumed
        self.total: int | None = stat.st_size
        self.validator = _mark(stat)

    def blocks(self) -> Iterator[bytes]:
        try:
            while block := os.read(self._descriptor, BLOCK):
                yield block
        except OSError as error:
            raise _file_error(self._path, error) from error


def _mark(stat: os.stat_result) -> str:
    return f"{stat.st_size}-{stat.st_mtime_ns}"


def _file_error(path: Path, error: OSError) -> StoreError:
    return StoreError(
        say("“{path}” cannot be read: {why}.", path=path.name, why=why(error)),
        data=say("The file itself was not touched."),
        do=say("Check that it is still there and may be read, then try again."),
    )


def _is_utf8(text: str) -> bool:
    """Names that are no text at all cannot be listed."""
    return text == _utf8(text)


def _utf8(text: str) -> str:
    return text.encode(errors="replace").decode()
