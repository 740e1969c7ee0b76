"""Page in: from the nodes that hold it back to this computer, opened and verified.

Each step first looks at what is already true: a copy that is here is used, a download goes on from what lies on disk,
and the file takes its place only after every bit of it was compared with the record.
"""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import DigestMismatchError, NotFoundError
from ..domain.ids import THIS_COMPUTER
from ..domain.packages import Layout, Package, PlacementState
from ..domain.sources import Source
from ..domain.wording import say
from ..sources.hashing import DigestPlan, hash_file
from ..sources.keys import Keys
from ..swarm.engine import Engine
from .addresses import Address
from .copies import Copies
from .files import plain_errors, require_room, sync_folder
from .outgoing import path_here, stop_moving
from .packing import Packing
from .sealing import open_sealed
from .under_way import Move, UnderWay
from .work import Step, Work

log = logging.getLogger(__name__)

_QUIET_S: Final = 2.0
"""After so long without a byte the nodes are asked again: one may have come back at another port."""


@dataclass(frozen=True, slots=True)
class Incoming:
    book: ShelfBook
    sources: Sources
    keys: Keys
    engine: Engine
    copies: Copies
    packing: Packing
    folder: Path
    place_of: Callable[[Source], Path]
    reserve: int
    stall_after_s: float
    under_way: UnderWay = field(default_factory=UnderWay)

    def run(self, source: Source, work: Work) -> Path:
        here = path_here(source)
        if here is not None:
            return here
        target = self.place_of(source)
        if not self._already_in_place(source, target, work):
            package = self._choose(source)
            with self.under_way.begun(source, package, target) as move:
                self._bring(source, move, work)
        self.sources.set_path(source.source_id, str(target))
        log.info("paged in %s", source.source_id)
        return target

    def _bring(self, source: Source, move: Move, work: Work) -> None:
        package, folder = move.package, self.folder / move.package.package_id
        try:
            arrived = self._fetch(source, package, folder, move.target, work)
            move.arrived = arrived
        finally:
            stop_moving(self.engine, package)
        opening = Step(
            work,
            start=package.length,
            whole=package.length + source.digests.size,
            note=say("opening and checking {file}", file=source.filename),
        )
        try:
            self._put_in_place(source, package, arrived, move.target, opening)
        except DigestMismatchError:
            self._throw_away(folder)
            raise
        self._throw_away(folder)

    def abandon(self, source: Source) -> None:
        """After a page-in that will never go on."""
        for package in self.packing.known(source):
            self.engine.remove(package.package_id, delete_files=False)
            self._throw_away(self.folder / package.package_id)

    def _already_in_place(self, source: Source, target: Path, work: Work) -> bool:
        """True when an earlier run was killed between its last two steps."""
        try:
            if target.stat().st_size != source.digests.size:
                return False
        except OSError:
            return False
        step = Step(work, start=0, whole=source.digests.size, note=say("checking {file}", file=source.filename))
        return hash_file(target, DigestPlan(), step).digests.sha256 == source.digests.sha256

    def _choose(self, source: Source) -> Package:
        """Plain before sealed, since it needs no opening; one that a node has before one that none had."""
        placed = [
            (package.layout is Layout.BLOB, package.package_id, package)
            for package in self.packing.known(source)
            if any(
                placement.state is PlacementState.PRESENT and placement.node_id != THIS_COMPUTER
                for placement in self.book.placements(package.package_id)
            )
        ]
        if not placed:
            raise NotFoundError(
                say("No node of this library holds “{file}”.", file=source.filename),
                data=say("Nothing was changed."),
                do=say("Get it from its store again, or start the node that should have it."),
            )
        return min(placed)[2]

    def _fetch(self, source: Source, package: Package, folder: Path, target: Path, work: Work) -> Path:
        opened = source.digests.size if package.layout is Layout.BLOB else 0
        require_room(folder, package.length - _weight(folder), self.reserve)
        require_room(target.parent, opened, self.reserve)
        fetching = _Seeking(
            work,
            whole=package.length + source.digests.size,
            note=say("fetching {file}", file=source.filename),
            waiting=say("waiting for a node that holds {file}", file=source.filename),
            seek=lambda: self._seek(package),
        )
        # A plain package becomes the source itself; a sealed one is opened and thrown away.
        self.engine.fetch(package.torrent, folder, self._peers(package), lasting=package.layout is Layout.PLAIN)
        return self.engine.wait_finished(package.package_id, fetching, stall_after_s=self.stall_after_s)

    def _seek(self, package: Package) -> bool:
        """Whether any node has it; the engine learns where."""
        peers = self._peers(package)
        self.engine.add_peers(package.package_id, peers)
        return bool(peers)

    def _peers(self, package: Package) -> list[Address]:
        return [peer for holder in self.copies.present_now(package) for peer in holder.held.peers]

    def _put_in_place(self, source: Source, package: Package, arrived: Path, target: Path, work: Work) -> None:
        secret = self.packing.secret(source)
        if package.layout is Layout.BLOB:
            realm = self.keys.realm_self
            sha256 = source.digests.sha256
            open_sealed(arrived, secret, realm, target, work, expect_sha256=sha256, reserve=self.reserve)
            return
        hashed = hash_file(arrived, DigestPlan(), work)
        if hashed.digests.sha256 != source.digests.sha256 or hashed.secret != secret:
            raise DigestMismatchError(
                say("What came back from the shelf is not “{file}”.", file=source.filename),
                data=say("Nothing was kept of it; your other copies were not touched."),
                do=say("Page it in from another node, or get it from the store again."),
            )
        with plain_errors(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            arrived.replace(target)
            sync_folder(target.parent)

    def _throw_away(self, folder: Path) -> None:
        with plain_errors(folder):
            if folder.exists():
                shutil.rmtree(folder)


class _Seeking(Step):
    """Fetching, with an eye on the nodes: while nothing comes they are asked again what they have, and where."""

    def __init__(self, work: Work, *, whole: int, note: str, waiting: str, seek: Callable[[], bool]) -> None:
        super().__init__(work, start=0, whole=whole, note=note)
        self._moving_note, self._waiting_note = note, waiting
        self._seek = seek
        self._seen = -1
        self._quiet_since = time.monotonic()

    def progress(self, done: int, total: int, note: str = "") -> None:
        if done != self._seen:
            self._seen, self._quiet_since, self.note = done, time.monotonic(), self._moving_note
        super().progress(done, total, note)

    def wait(self, event: threading.Event, timeout: float) -> bool:
        if time.monotonic() - self._quiet_since >= _QUIET_S:
            self.say(self._moving_note if self._seek() else self._waiting_note)
            self._quiet_since = time.monotonic()
        return super().wait(event, timeout)


def _weight(folder: Path) -> int:
    """Bytes that really lie there; files that are still arriving have holes."""
    try:
        return sum(path.stat().st_blocks * 512 for path in folder.iterdir())
    except FileNotFoundError:
        return 0
