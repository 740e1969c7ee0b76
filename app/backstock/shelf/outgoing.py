"""Page out: from this computer to a node, then drop the copy here.

Each step first looks at what is already true, so it can be run again after any interruption: a package that is sealed
is not sealed again, one that the node has is not sent again, and the local copy goes last, on the node's word of that
moment.
"""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import BackstockError, DataProtectedError, NodeRefusedError, NodeUnreachableError
from ..domain.ids import NodeId
from ..domain.packages import HeldPackage, Node, Package, PlacementState
from ..domain.sources import Source, Verdict
from ..domain.wording import say
from ..swarm.engine import Engine
from .copies import Copies
from .files import plain_errors
from .packing import Packing
from .paired_nodes import PairedNodes
from .patience import Patience
from .sealing import padded_len
from .work import Step, Work

log = logging.getLogger(__name__)

_ASK_S: Final = 1.0
_SETTLING_S: Final = 10.0
"""How long a page-out waits for the first node to answer at all."""
_UNDER_WAY: Final = (PlacementState.PRESENT, PlacementState.ARRIVING, PlacementState.WANTED)


@dataclass(frozen=True, slots=True)
class Outgoing:
    book: ShelfBook
    sources: Sources
    engine: Engine
    nodes: PairedNodes
    copies: Copies
    packing: Packing
    stall_after_s: float

    def run(self, source: Source, node_id: NodeId | None, work: Work, *, keep_local: bool) -> NodeId:
        if source.verdict is Verdict.MISMATCH:
            raise DataProtectedError(
                say(
                    "“{file}” differs from what its store announced and does not go on the shelf.", file=source.filename
                ),
                data=say("It stays set aside on this computer."),
                do=say("Get it again."),
            )
        node_id = node_id or self._same_as_before(source) or self._choose(source, work)
        node = self.nodes.node(node_id).node
        path = path_here(source)
        if path is None:
            package = self._without_a_copy_here(source, node)
            self._deliver(package, node_id, Step(work, start=0, whole=package.length, note=_sending(source, node)))
            if source.path is not None:
                self.sources.set_path(source.source_id, None)
            self.packing.discard(package)
            return node_id
        size = padded_len(source.digests.size)
        packed = self.packing.pack(
            source, path, node, Step(work, start=0, whole=2 * size, note=say("sealing {file}", file=source.filename))
        )
        sending = Step(work, start=size, whole=size + packed.package.length, note=_sending(source, node))
        try:
            self.engine.seed(packed.package.torrent, packed.folder)
            self._deliver(packed.package, node_id, sending)
        finally:
            stop_moving(self.engine, packed.package)
        if not keep_local:
            self.drop_local(source)
        self.packing.discard(packed.package)
        return node_id

    def _choose(self, source: Source, work: Work) -> NodeId:
        """A node that is just starting again, or a line that is just back, gets a moment."""
        patience = Patience(min(_SETTLING_S, self.stall_after_s))
        while True:
            try:
                return self.nodes.choose(padded_len(source.digests.size))
            except NodeUnreachableError:
                if patience.over or not self.nodes.ids():
                    raise
                work.progress(0, source.digests.size, say("no node answers yet"))
                work.wait(patience.pause, _ASK_S)

    def drop_local(self, source: Source) -> None:
        """Raises LastCopyError unless a node, asked now, has it."""
        path = path_here(source)
        self.copies.require(source, self.packing.known(source))
        if path is not None:
            # The file first: killed in between, the next run finds no file and writes that down.
            with plain_errors(path):
                path.unlink(missing_ok=True)
            with contextlib.suppress(OSError):
                path.parent.rmdir()
        self.sources.set_path(source.source_id, None)
        log.info("dropped the local copy of %s", source.source_id)

    def abandon(self, source: Source) -> None:
        """After a page-out that will never go on: what is half there goes, here and on nodes that answer."""
        for package in self.packing.known(source):
            self.packing.discard(package)
            for placement in self.book.placements(package.package_id):
                if placement.state in (PlacementState.WANTED, PlacementState.ARRIVING, PlacementState.FAILED):
                    with contextlib.suppress(NodeUnreachableError, NodeRefusedError):
                        self.nodes.node(placement.node_id).drop(package.package_id)
                        self.book.unplace(package.package_id, placement.node_id)

    def _same_as_before(self, source: Source) -> NodeId | None:
        """The node that has it or was getting it, so that a second run goes on where the first one was."""
        for package in self.packing.known(source):
            for placement in self.book.placements(package.package_id):
                if placement.state in _UNDER_WAY and self.book.node(placement.node_id) is not None:
                    return placement.node_id
        return None

    def _without_a_copy_here(self, source: Source, node: Node) -> Package:
        """Nodes can have it from each other."""
        package = self.packing.known_for(source, node)
        if package is None:
            raise DataProtectedError(
                say("“{file}” does not lie on this computer and was never put on the shelf.", file=source.filename),
                data=say("Nothing was changed."),
                do=say("Get it first."),
            )
        return package

    def _deliver(self, package: Package, node_id: NodeId, step: Step) -> None:
        """Until the node says it is present. Goes on over a node that dies and comes back."""
        patience = Patience(self.stall_after_s)
        note = step.note
        asked_to_hold = False
        while True:
            step.checkpoint()
            node = self.nodes.node(node_id)
            try:
                if asked_to_hold:
                    held = node.held(package.package_id, wait_s=_ASK_S)
                else:
                    held = self._ask_to_hold(package, node_id)
                    asked_to_hold = True
            except NodeUnreachableError as silent:
                asked_to_hold = False
                step.say(say("waiting for {node}, which does not answer", node=node.node.name))
                if patience.over:
                    raise _gave_up(node.node, self.stall_after_s) from silent
                step.wait(patience.pause, _ASK_S)
                continue
            if held is None:
                asked_to_hold = False
                continue
            self._write_down(package, node_id, held)
            if held.state is PlacementState.PRESENT:
                step.progress(package.length, package.length)
                return
            step.note = note
            step.progress(held.done, held.length)
            self._judge(package, node.node, held)
            patience.see(held.done)
            if patience.over:
                raise _gave_up(node.node, self.stall_after_s)

    def _ask_to_hold(self, package: Package, node_id: NodeId) -> HeldPackage:
        others = [holder.held for holder in self.copies.present_now(package) if holder.node_id != node_id]
        peers = [peer for held in others for peer in held.peers]
        if not any(placement.node_id == node_id for placement in self.book.placements(package.package_id)):
            self.book.place(package.package_id, node_id, PlacementState.WANTED)
        offered = self.engine.transfer(package.package_id) is not None
        try:
            held = self.nodes.node(node_id).hold(package, peers, peer_port=self.engine.port if offered else None)
        except NodeRefusedError:
            self.book.unplace(package.package_id, node_id)
            raise
        if offered:
            # Both dial: one of the two may be behind a wall.
            self.engine.add_peers(package.package_id, held.peers)
        return held

    def _write_down(self, package: Package, node_id: NodeId, held: HeldPackage) -> None:
        for placement in self.book.placements(package.package_id):
            if placement.node_id == node_id and placement.state is held.state:
                return
        self.book.place(package.package_id, node_id, held.state, held.error)

    def _judge(self, package: Package, node: Node, held: HeldPackage) -> None:
        if held.state is PlacementState.FAILED:
            raise NodeRefusedError(
                say(
                    "The node “{node}” could not keep it: {why}",
                    node=node.name,
                    why=held.error or say("it gave no reason"),
                ),
                data=say("The copy here was kept."),
                do=say("See to that on the node, then go on; what it already has is not sent again."),
            )
        offer = self.engine.transfer(package.package_id)
        if offer is not None and offer.error:
            raise DataProtectedError(
                say("What was being sent cannot be read any more: {why}", why=offer.error),
                data=say("Nothing was dropped."),
                do=say("Verify the title, then page it out again."),
            )


def path_here(source: Source) -> Path | None:
    """Where the plain bytes lie, if they do."""
    path = None if source.path is None else Path(source.path)
    return path if path is not None and path.exists() else None


def stop_moving(engine: Engine, package: Package) -> None:
    """The files stay. Never raises: it is called where something else may be on its way up."""
    try:
        engine.remove(package.package_id, delete_files=False)
    except BackstockError as trouble:
        log.info("%s goes on being offered: %s", package.package_id, trouble.what)


def _sending(source: Source, node: Node) -> str:
    return say("sending {file} to {node}", file=source.filename, node=node.name)


def _gave_up(node: Node, after_s: float) -> NodeUnreachableError:
    return NodeUnreachableError(
        say("Nothing reached the node “{node}” for {after_s} s.", node=node.name, after_s=f"{after_s:g}"),
        data=say("The copy here was kept, and what the node already has stays there."),
        do=say("See whether the node runs and can be reached, then go on."),
    )
