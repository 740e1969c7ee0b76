"""The shelf as the rest of the program sees it: page out, page in, evict, and the nodes it is made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import LastCopyError
from ..domain.ids import THIS_COMPUTER, NodeId
from ..domain.packages import Layout, Node, Package, PlacementState
from ..domain.sources import Source
from ..domain.wording import say, say_count
from ..sources.keys import Keys
from ..swarm.engine import Engine
from .arriving import Arriving
from .copies import Copies
from .incoming import Incoming
from .outgoing import Outgoing, path_here
from .packing import Packing
from .paired_nodes import PairedNodes
from .turns import Turns
from .work import Work

STALL_AFTER_S: Final = 180.0


class Shelf:
    """`folder` takes what is under way, on the disk of the library. `place_of` says where a source's bytes belong.

    The engine must run while anything is moved. Calls may come from any thread; moves of one source wait in turn.
    """

    def __init__(
        self,
        book: ShelfBook,
        sources: Sources,
        keys: Keys,
        engine: Engine,
        nodes: PairedNodes,
        *,
        folder: Path,
        place_of: Callable[[Source], Path],
        reserve: int = 0,
        stall_after_s: float = STALL_AFTER_S,
    ) -> None:
        self._book = book
        self._sources = sources
        self._nodes = nodes
        self._keys = keys
        self._engine = engine
        self._turns = Turns()
        self._packing = Packing(book, sources, keys, folder / "sealed", reserve)
        self._copies = Copies(book, nodes)
        self._outgoing = Outgoing(book, sources, engine, nodes, self._copies, self._packing, stall_after_s)
        self._incoming = Incoming(
            book,
            sources,
            keys,
            engine,
            self._copies,
            self._packing,
            folder / "incoming",
            place_of,
            reserve,
            stall_after_s,
        )

    def page_out(
        self, source: Source, work: Work, *, node_id: NodeId | None = None, keep_local: bool = False
    ) -> NodeId:
        """To the given node, or to the one that already has it, or to the one with most room. Returns which.

        The local copy goes only when a node, asked again at the end, says that it is present.
        """
        with self._turns.taken(source, work):
            return self._outgoing.run(self._fresh(source), node_id, work, keep_local=keep_local)

    def page_in(self, source: Source, work: Work) -> Path:
        """Where the plain bytes lie now, verified against the record."""
        with self._turns.taken(source, work):
            return self._incoming.run(self._fresh(source), work)

    def arriving(self, source: Source) -> Arriving | None:
        """What of this source can be read while its page-in runs; None when none does."""
        fresh = self._fresh(source)
        move = self._incoming.under_way.of(fresh)
        if move is None:
            return None
        secret = self._packing.secret(fresh) if move.package.layout is Layout.BLOB else None
        return Arriving(fresh, move, self._engine, secret, self._keys.realm_self)

    def evict(self, source: Source) -> None:
        """Drops the local copy. Raises LastCopyError unless a node, asked now, has it."""
        with self._turns.taken(source, None):
            fresh = self._fresh(source)
            if fresh.path is not None:
                self._outgoing.drop_local(fresh)

    def abandon_page_out(self, source: Source) -> None:
        """For a job that was cancelled: what is half there goes; whole copies stay."""
        with self._turns.taken(source, None):
            self._outgoing.abandon(self._fresh(source))

    def abandon_page_in(self, source: Source) -> None:
        with self._turns.taken(source, None):
            self._incoming.abandon(self._fresh(source))

    def release(self, package: Package, node_id: NodeId) -> None:
        """Drops a package from a node. Raises LastCopyError when it is nowhere else."""
        others = [holder for holder in self._copies.present_now(package) if holder.node_id != node_id]
        if not others and not self._lies_here(package):
            raise _only_there(1)
        self._book.place(package.package_id, node_id, PlacementState.LEAVING)
        self._nodes.node(node_id).drop(package.package_id)
        self._book.unplace(package.package_id, node_id)

    def join(self, code: str) -> Node:
        return self._nodes.join(code)

    def refresh(self, node_id: NodeId) -> bool:
        """Whether the node answers; what it says is written down."""
        return self._nodes.refresh(node_id)

    def forget(self, node_id: NodeId) -> None:
        """The node is no longer part of the shelf. Raises LastCopyError while it holds the only copy of anything."""
        only = [package for package in self._held_by(node_id) if not self._is_elsewhere(package, node_id)]
        if only:
            raise _only_there(len(only))
        self._nodes.forget(node_id)

    def close(self) -> None:
        self._nodes.close()

    def _fresh(self, source: Source) -> Source:
        """As it is now; the caller's may be from before it waited for its turn."""
        return self._sources.get(source.source_id) or source

    def _held_by(self, node_id: NodeId) -> list[Package]:
        placed = [one for one in self._book.placements_on(node_id) if one.state is PlacementState.PRESENT]
        found = [self._book.package(placement.package_id) for placement in placed]
        return [package for package in found if package is not None]

    def _is_elsewhere(self, package: Package, node_id: NodeId) -> bool:
        elsewhere = any(
            placement.state is PlacementState.PRESENT and placement.node_id not in (node_id, THIS_COMPUTER)
            for placement in self._book.placements(package.package_id)
        )
        return elsewhere or self._lies_here(package)

    def _lies_here(self, package: Package) -> bool:
        source = None if package.source_id is None else self._sources.get(package.source_id)
        if source is None:
            return False
        same = self._sources.with_sha256([source.digests.sha256])
        return any(path_here(twin) is not None for twin in same)


def _only_there(count: int) -> LastCopyError:
    return LastCopyError(
        say_count(
            "That node holds the only copy of something.", "That node holds the only copies of {n} things.", count
        ),
        data=say("Nothing was dropped."),
        do=say("Page them in first, or page them out to another node."),
    )
