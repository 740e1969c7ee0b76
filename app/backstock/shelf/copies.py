"""Which nodes hold a package in this moment. The only word on which a local copy may be dropped."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from ..db.shelf import ShelfBook
from ..domain.errors import LastCopyError, NodeError
from ..domain.ids import THIS_COMPUTER, NodeId
from ..domain.packages import HeldPackage, Package, PlacementState
from ..domain.sources import Source
from ..domain.wording import say
from .paired_nodes import PairedNodes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Holder:
    node_id: NodeId
    name: str
    held: HeldPackage


class Copies:
    def __init__(self, book: ShelfBook, nodes: PairedNodes) -> None:
        self._book = book
        self._nodes = nodes

    def present_now(self, package: Package) -> list[Holder]:
        """The nodes that, asked now, say it is present. What they say is written down; silence changes nothing."""
        holders: list[Holder] = []
        for placement in self._book.placements(package.package_id):
            if placement.node_id == THIS_COMPUTER or self._book.node(placement.node_id) is None:
                continue
            node = self._nodes.node(placement.node_id)
            try:
                held = node.held(package.package_id)
            except NodeError as trouble:
                log.info("node %s: %s", node.node.name, trouble.what)
                continue
            if held is None:
                if placement.state is not PlacementState.WANTED:
                    self._write(package, placement.node_id, PlacementState.FAILED, say("The node no longer has it."))
                continue
            if held.state is not placement.state:
                self._write(package, placement.node_id, held.state, held.error)
            if held.state is PlacementState.PRESENT and held.length == package.length:
                holders.append(Holder(placement.node_id, node.node.name, held))
        return holders

    def require(self, source: Source, packages: list[Package]) -> None:
        """Raises LastCopyError unless some node says in this moment that it has the source."""
        for package in packages:
            holders = self.present_now(package)
            if holders:
                log.info("%s is present on %s", package.package_id, ", ".join(holder.name for holder in holders))
                return
        raise LastCopyError(
            say("No node that answers holds “{file}”: the copy here is the last one known.", file=source.filename),
            data=say("It was kept."),
            do=say("Page it out to a node first, or start the node that has it."),
        )

    def _write(self, package: Package, node_id: NodeId, state: PlacementState, detail: str) -> None:
        self._book.place(package.package_id, node_id, state, detail)
