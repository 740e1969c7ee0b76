"""Keeps packages in a folder of this computer, through the swarm engine. The node behind the HTTP face, too.

What is wanted lives in the database, what is there on the disk; after a restart both are read and the rest is fetched.
`present` is claimed only for what the engine calls whole and whose file still has its length.
"""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from ..db.shelf import ShelfBook
from ..domain.errors import BackstockError, NotFoundError
from ..domain.ids import THIS_COMPUTER, PackageId
from ..domain.packages import HeldPackage, Node, NodeStatus, Package, PlacementState
from ..swarm.engine import Engine
from ..swarm.torrents import parse_torrent
from .addresses import Address
from .files import plain_errors
from .intake import check_package, check_room

log = logging.getLogger(__name__)

_LOOK_S: Final = 0.25
_REST_S: Final = 5.0
_LOOPBACK: Final = "127.0.0.1"

Changed = Callable[[HeldPackage], None]


@dataclass(frozen=True, slots=True)
class _Kept:
    length: int
    files: tuple[tuple[Path, int], ...]
    """Where each lies, and its length."""
    state: PlacementState


class LocalNode:
    """`capacity` 0 means the whole disk. Start it after the engine, close it before."""

    def __init__(
        self,
        node: Node,
        engine: Engine,
        folder: Path,
        book: ShelfBook,
        *,
        version: str,
        capacity: int = 0,
        reserve: int = 0,
    ) -> None:
        self._node = node
        self._engine = engine
        self._folder = folder
        self._book = book
        self._version = version
        self._capacity = capacity
        self._reserve = reserve
        self._changed = threading.Condition()
        self._deeds = threading.RLock()
        """Held while packages come and go; never while waiting."""
        self._kept: dict[PackageId, _Kept] = {}
        self._listeners: tuple[Changed, ...] = ()
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._watch, name="node-watch", daemon=True)

    @property
    def node(self) -> Node:
        return self._node

    def start(self) -> None:
        """Offers again what is whole and goes on with what was arriving."""
        with plain_errors(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        with self._deeds:
            for placement in self._book.placements_on(THIS_COMPUTER):
                package = self._book.package(placement.package_id)
                if package is None:
                    continue
                if placement.state is PlacementState.LEAVING:
                    self._finish_leaving(package)
                else:
                    self._keep(package, self._take_up(package, placement.state))
        self._thread.start()

    def close(self) -> None:
        self._closing = True
        self._wake.set()
        with self._changed:
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    def wake(self) -> None:
        """Something happened in the engine; look at once."""
        self._wake.set()

    def listen(self, listener: Changed) -> Callable[[], None]:
        """Hears of every state a package takes, on the node's own thread. Returns what ends the listening."""
        with self._changed:
            self._listeners = (*self._listeners, listener)

        def stop() -> None:
            with self._changed:
                self._listeners = tuple(known for known in self._listeners if known is not listener)

        return stop

    def status(self) -> NodeStatus:
        kept = list(self._kept.values())
        return NodeStatus(
            node_id=self._node.node_id,
            name=self._node.name,
            mode=self._node.mode,
            version=self._version,
            capacity=self._whole_capacity(),
            used=sum(one.length for one in kept),
            packages=len(kept),
            swarm_port=self._engine.port,
        )

    def hold(self, package: Package, peers: Sequence[Address], *, peer_port: int | None = None) -> HeldPackage:
        check_package(package, self._node)
        known = [*peers, (_LOOPBACK, peer_port)] if peer_port else list(peers)
        with self._deeds:
            if package.package_id not in self._kept:
                self._check_room(package)
                self._book_in(package)
                log.info("holding %s, %d bytes", package.package_id, package.length)
            self._engine.fetch(package.torrent, self._place(package.package_id), known)
            self._note(package.package_id)
            held = self._look(package.package_id)
        self._wake.set()
        assert held is not None, "it was just taken in, under the lock"
        return held

    def held(self, package_id: PackageId, *, wait_s: float = 0.0) -> HeldPackage | None:
        now = self._look(package_id)
        until = time.monotonic() + wait_s
        while now is not None and not self._closing and (left := until - time.monotonic()) > 0:
            with self._changed:
                kept = self._kept.get(package_id)
                if kept is not None and kept.state is now.state:
                    self._changed.wait(left)
            before, now = now, self._look(package_id)
            if now is None or now.state is not before.state:
                break
        return now

    def packages(self) -> list[HeldPackage]:
        seen = [self._look(package_id) for package_id in list(self._kept)]
        return [held for held in seen if held is not None]

    def drop(self, package_id: PackageId) -> None:
        with self._deeds:
            package = self._book.package(package_id)
            if package_id not in self._kept or package is None:
                return
            self._book.place(package_id, THIS_COMPUTER, PlacementState.LEAVING)
            with self._changed:
                del self._kept[package_id]
                self._changed.notify_all()
            self._finish_leaving(package)
        log.info("dropped %s", package_id)

    def _check_room(self, package: Package) -> None:
        left = self._whole_capacity() - sum(kept.length for kept in self._kept.values())
        arriving = sum(held.length - held.done for held in self.packages())
        with plain_errors(self._folder):
            free = shutil.disk_usage(self._folder).free - arriving - self._reserve
        check_room(package, self._node, min(left, free))

    def _book_in(self, package: Package) -> None:
        if self._book.package(package.package_id) is None:
            self._book.put_package(package)
        self._book.place(package.package_id, THIS_COMPUTER, PlacementState.WANTED)
        self._keep(package, PlacementState.WANTED)

    def _keep(self, package: Package, state: PlacementState) -> None:
        folder = self._place(package.package_id)
        files = tuple((folder / file.path, file.length) for file in parse_torrent(package.torrent).files)
        with self._changed:
            self._kept[package.package_id] = _Kept(package.length, files, state)

    def _take_up(self, package: Package, state: PlacementState) -> PlacementState:
        folder = self._place(package.package_id)
        if state is PlacementState.PRESENT:
            try:
                self._engine.seed(package.torrent, folder)
            except NotFoundError:
                log.warning("the file of %s is gone or cut short; it is fetched again", package.package_id)
            else:
                return state
        try:
            self._engine.fetch(package.torrent, folder)
        except BackstockError as wrong:
            log.error("package %s cannot be taken up: %s", package.package_id, wrong.what)
            return PlacementState.FAILED
        return PlacementState.ARRIVING

    def _finish_leaving(self, package: Package) -> None:
        """Safe to be cut short at any point: the row that says `leaving` goes last."""
        self._engine.remove(package.package_id, delete_files=False)
        folder = self._place(package.package_id)
        with plain_errors(folder):
            if folder.exists():
                shutil.rmtree(folder)
        self._book.unplace(package.package_id, THIS_COMPUTER)
        if not package.title_id and not self._book.placements(package.package_id):
            self._book.drop_package(package.package_id)

    def _watch(self) -> None:
        rested_at = time.monotonic()
        while not self._closing:
            moving = [package_id for package_id, kept in list(self._kept.items()) if not _rests(kept)]
            self._wake.wait(_LOOK_S if moving else _REST_S)
            self._wake.clear()
            if time.monotonic() - rested_at >= _REST_S:
                moving, rested_at = list(self._kept), time.monotonic()
            for package_id in moving or list(self._kept):
                if self._closing:
                    return
                try:
                    self._note(package_id)
                except BackstockError:
                    log.exception("package %s could not be looked at", package_id)

    def _note(self, package_id: PackageId) -> None:
        """Writes down how a package stands, when that is new."""
        with self._deeds:
            held = self._look(package_id)
            if held is None or held.state is self._kept[package_id].state:
                return
            self._book.place(package_id, THIS_COMPUTER, held.state, held.error)
            with self._changed:
                self._kept[package_id] = replace(self._kept[package_id], state=held.state)
                self._changed.notify_all()
            if held.state is PlacementState.ARRIVING:
                self._mend(package_id)
        log.info("package %s is %s now", package_id, held.state)
        for listener in self._listeners:
            listener(held)

    def _mend(self, package_id: PackageId) -> None:
        """Something took a file away behind the engine's back; asked again, it looks at the disk and fetches."""
        package = self._book.package(package_id)
        moving = self._engine.transfer(package_id)
        if package is not None and moving is not None and moving.finished:
            log.warning("the file of %s is gone or cut short; it is fetched again", package_id)
            self._engine.fetch(package.torrent, self._place(package_id))

    def _look(self, package_id: PackageId) -> HeldPackage | None:
        """How it stands in this moment, whatever was written down."""
        kept = self._kept.get(package_id)
        if kept is None:
            return None
        moving = self._engine.transfer(package_id)
        peers = ((_LOOPBACK, self._engine.port),)
        if moving is None:
            state = PlacementState.WANTED if kept.state is PlacementState.WANTED else PlacementState.FAILED
            return HeldPackage(package_id, state, kept.length, 0, peers, "")
        if moving.error:
            state = PlacementState.FAILED
        elif moving.finished and _lies_whole(kept):
            state = PlacementState.PRESENT
        else:
            state = PlacementState.ARRIVING
        done = kept.length if state is PlacementState.PRESENT else min(moving.done, kept.length)
        return HeldPackage(package_id, state, kept.length, done, peers, moving.error)

    def _whole_capacity(self) -> int:
        if self._capacity:
            return self._capacity
        with plain_errors(self._folder):
            return max(0, shutil.disk_usage(self._folder).total - self._reserve)

    def _place(self, package_id: PackageId) -> Path:
        return self._folder / package_id[:2] / package_id


def _rests(kept: _Kept) -> bool:
    return kept.state is PlacementState.PRESENT


def _lies_whole(kept: _Kept) -> bool:
    try:
        return all(path.stat().st_size == length for path, length in kept.files)
    except OSError:
        return False
