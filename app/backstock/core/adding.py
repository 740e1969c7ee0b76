"""Bringing in what a person has already: folders, files, torrents and magnets.

Files are copied into the library through the same pass that downloads take, so each is hashed and recorded and the
person's own file is never touched. A magnet is a secret: it rests in the keyring, not in the library's database.
"""

from __future__ import annotations

import shutil
import threading
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path

from ..db.library import Library
from ..domain.errors import BackstockError, NotFoundError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import EditionId, JobId, TitleId, stable_id
from ..domain.jobs import JobKind
from ..domain.system_words import why
from ..domain.titles import Edition, Kind, Storage, StoreName, Title
from ..domain.wording import say
from ..jobs import Job, JobQueue
from ..stores.folder import FolderStore
from ..stores.names import kind_of_file, platform_of_file, safe_filename
from ..swarm.engine import Engine
from ..swarm.magnets import parse_magnet
from ..swarm.torrents import parse_torrent
from ..vault import SecretStore
from .getting import Getting
from .views import MagnetFacts

_INSPECT_S = 60.0
_STALL_S = 120.0


@dataclass(frozen=True, slots=True)
class MagnetFound:
    name: str
    length: int
    files: tuple[tuple[str, int], ...]
    torrent: bytes = field(repr=False)
    peers: tuple[tuple[str, int], ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class _Link:
    """A magnet, or the bytes of a torrent file, as it rests in the keyring."""

    text: str = field(repr=False)
    torrent: bytes | None = field(repr=False)


class Adding:
    def __init__(
        self,
        library: Library,
        getting: Getting,
        engine: Engine,
        secrets: SecretStore,
        jobs: JobQueue,
        folder: Path,
        events: EventBus,
    ) -> None:
        self._library = library
        self._getting = getting
        self._engine = engine
        self._secrets = secrets
        self._jobs = jobs
        self._folder = folder
        self._events = events

    def add_path(self, path: Path) -> list[JobId]:
        """Titles are listed at once; each file becomes a job that copies, hashes and records it."""
        if not path.exists():
            raise NotFoundError(say("There is nothing at {path}.", path=path), do=say("Check the path."))
        folder = path if path.is_dir() else path.parent
        jobs: list[JobId] = []
        for page in FolderStore(folder).listing(_NoJob()):
            editions = [
                replace(edition, item={**edition.item, "folder": str(folder)})
                for edition in page.editions
                if path.is_dir() or edition.item["path"] == path.name
            ]
            titles = [title for title in page.titles if any(one.title_id == title.title_id for one in editions)]
            self._library.put(titles, editions)
            names = {title.title_id: title.name for title in titles}
            for edition in editions:
                args = {"edition": edition.edition_id}
                jobs.append(self._jobs.add(JobKind.GET, names[edition.title_id], edition.title_id, args))
        self._events.emit(TitlesChanged())
        return jobs

    def inspect(self, link: str) -> MagnetFacts:
        found = self._find(_read(link))
        return MagnetFacts(found.name, found.length, found.files)

    def add_magnet(self, link: str, *, secret: bool, files: str) -> JobId:
        given = _read(link)
        entry = stable_id("m", link if given.torrent is None else given.torrent.hex())
        self._secrets.put(f"magnet/{entry}", given.torrent or given.text.encode())
        args = {"link": entry, "files": files, "secret": "1" if secret else ""}
        return self._jobs.add(JobKind.ADD, say("A magnet"), args=args)

    def run(self, job: Job) -> None:
        """Fetches what the link names, then hashes and records each file as a source of its own."""
        kept = self._secrets.get(f"magnet/{job.args['link']}")
        if kept is None:
            raise NotFoundError(say("That magnet is not in the keyring any more."), do=say("Add it again."))
        link = _Link("", kept) if not kept.startswith(b"magnet:") else _Link(kept.decode(), None)
        job.progress(0, 0, say("asking the swarm what it is"))
        found = self._find(link)
        wanted = [(path, length) for path, length in found.files if fnmatch(path, job.args["files"])]
        if not wanted:
            raise NotFoundError(
                say("No file in it fits “{args}”.", args=job.args["files"]), do=say("Look at its files first.")
            )
        folder = self._folder / "incoming" / job.args["link"]
        transfer = self._engine.fetch(found.torrent, folder, found.peers, only=[job.args["files"]])
        self._engine.wait_finished(transfer.package_id, job, stall_after_s=_STALL_S)
        self._engine.remove(transfer.package_id, delete_files=False)
        title_id = TitleId(stable_id("t", "magnet", job.args["link"]))
        editions = [_edition(title_id, job.args["link"], path, length) for path, length in wanted]
        kinds = {edition.kind for edition in editions}
        title = Title(title_id, found.name, kinds.pop() if len(kinds) == 1 else Kind.OTHER)
        self._library.put([title], editions)
        for edition in editions:
            lies_at = folder / edition.item["path"]
            if lies_at.exists() or self._getting.whole(edition) is None:
                self._getting.adopt(edition, lies_at, job)
        shutil.rmtree(folder, ignore_errors=True)
        self._events.emit(TitlesChanged((title_id,)))

    def _find(self, link: _Link) -> MagnetFound:
        if link.torrent is not None:
            facts = parse_torrent(link.torrent)
            files = tuple((file.path, file.length) for file in facts.files)
            return MagnetFound(facts.name, facts.length, files, link.torrent)
        found = self._engine.inspect(parse_magnet(link.text), timeout_s=_INSPECT_S)
        files = tuple((file.path, file.length) for file in found.facts.files)
        return MagnetFound(found.facts.name, found.facts.length, files, found.torrent, found.peers)


def _read(link: str) -> _Link:
    if link.startswith("magnet:"):
        return _Link(link, None)
    path = Path(link).expanduser()
    try:
        return _Link("", path.read_bytes())
    except OSError as wrong:
        raise BackstockError(
            say("{path} cannot be read: {why}.", path=path, why=why(wrong)),
            data=say("Nothing was added."),
            do=say("Check the path."),
        ) from wrong


def _edition(title_id: TitleId, link: str, path: str, length: int) -> Edition:
    name = path.rpartition("/")[2]
    platform = platform_of_file(name)
    return Edition(
        edition_id=EditionId(stable_id("e", "magnet", link, path)),
        title_id=title_id,
        account_id=None,
        store=StoreName.MAGNET,
        name=name,
        filename=safe_filename(name, "file"),
        kind=kind_of_file(name) or Kind.OTHER,
        platforms=frozenset((platform,)) if platform else frozenset(),
        size=length,
        storage=Storage.LOCAL,
        item={"link": link, "path": path},
    )


class _NoJob:
    """Listing a folder is quick; nobody waits for it."""

    def checkpoint(self) -> None: ...

    def wait(self, event: threading.Event, timeout: float) -> bool:
        return event.wait(timeout)

    def progress(self, done: int, total: int, note: str = "") -> None: ...
