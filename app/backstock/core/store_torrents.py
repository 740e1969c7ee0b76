"""Getting a file by the torrent its store gives for it, where the person wants that.

The torrent is only a way: it must name one file of the announced size, its bytes are compared with the store's digests
like any others, and whatever goes wrong, the store itself is asked instead. Nothing is seeded on: that was not asked.
"""

from __future__ import annotations

import logging
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, runtime_checkable

from ..catalog.accounts import Accounts
from ..domain.errors import BackstockError, DiskFullError
from ..domain.titles import Edition
from ..domain.wording import say
from ..jobs import Job
from ..shelf.files import plain_errors
from ..shelf.work import Step
from ..sources.fetch import Fetched
from ..sources.hashing import DigestPlan, hash_file
from ..sources.room import Room
from ..stores.contract import Progress
from ..swarm.engine import Engine
from ..swarm.torrents import TorrentError, parse_torrent

log = logging.getLogger(__name__)

STALL_S = 60.0
"""How long a torrent that brings nothing is waited for."""
_HOST = "bittorrent"


@runtime_checkable
class _GivesTorrents(Protocol):
    def torrent(self, edition: Edition, progress: Progress) -> bytes | None: ...


class StoreTorrents:
    def __init__(
        self, engine: Engine, accounts: Accounts, room: Room, folder: Path, *, wanted: bool, stall_s: float = STALL_S
    ) -> None:
        self._engine = engine
        self._accounts = accounts
        self._room = room
        self._folder = folder
        self._wanted = wanted
        self._stall_s = stall_s

    def fetch(self, edition: Edition, target: Path, plan: DigestPlan, job: Job) -> Fetched | None:
        """The bytes at `target`, or None where the store is to be asked. Stopped, it goes on from what has come."""
        if not (self._wanted and edition.item.get("torrent")):
            return None
        try:
            torrent = self._torrent_of(edition, job)
            return None if torrent is None else self._by(torrent, edition, target, plan, job)
        except DiskFullError:
            raise
        except BackstockError as trouble:
            log.info("%s does not come by its torrent, so the store is asked: %s", edition.filename, trouble.what)
            return None

    def drop(self, edition: Edition) -> None:
        """What came of a download that will never go on."""
        with plain_errors(self._folder):
            shutil.rmtree(self._folder / edition.edition_id, ignore_errors=True)

    def _torrent_of(self, edition: Edition, job: Job) -> bytes | None:
        store = self._accounts.store_for(edition)
        return store.torrent(edition, job) if isinstance(store, _GivesTorrents) else None

    def _by(self, torrent: bytes, edition: Edition, target: Path, plan: DigestPlan, job: Job) -> Fetched | None:
        began = datetime.now(UTC)
        try:
            facts = parse_torrent(torrent)
        except TorrentError as wrong:
            log.info("the torrent of %s cannot be used: %s", edition.filename, wrong)
            return None
        only = facts.files[0] if len(facts.files) == 1 else None
        if only is None or only.length != edition.size or Path(only.path).name != edition.filename:
            log.info("the torrent of %s is of something else", edition.filename)
            return None
        folder = self._folder / edition.edition_id
        with plain_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            self._room.hold(folder / only.path, only.length, edition.filename)
        try:
            path = self._whole(torrent, folder, job, only.length)
            if path is None:
                return None
            hashed = hash_file(
                path, plan, Step(job, start=0, whole=only.length, note=say("comparing it with the digests"))
            )
            if plan.md5 and hashed.digests.md5 != (edition.md5 or "").lower():
                log.warning("%s came differently by its torrent, so the store is asked", edition.filename)
                self.drop(edition)
                return None
            with plain_errors(target):
                target.parent.mkdir(parents=True, exist_ok=True)
                path.replace(target)
        finally:
            self._room.release(folder / only.path)
        self.drop(edition)
        return Fetched(
            hashed.digests,
            hashed.secret,
            hashed.pieces,
            host=_HOST,
            started_at=began,
            finished_at=datetime.now(UTC),
        )

    def _whole(self, torrent: bytes, folder: Path, job: Job, length: int) -> Path | None:
        """None when nobody gives it; its part is dropped then, so that it does not take the room twice."""
        transfer = self._engine.fetch(torrent, folder)
        step = Step(job, start=0, whole=length, note=say("arriving by the store's own torrent"))
        try:
            path = self._engine.wait_finished(transfer.package_id, step, stall_after_s=self._stall_s)
        except DiskFullError:
            raise
        except BackstockError as silent:
            log.info("nobody gives the torrent: %s", silent.what)
            self._engine.remove(transfer.package_id, delete_files=True)
            return None
        self._engine.remove(transfer.package_id, delete_files=False)
        return path
