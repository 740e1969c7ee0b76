"""The nodes this library is paired with: reaching them, choosing one, remembering how they are."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from ..db.shelf import ShelfBook
from ..domain.amounts import Bytes
from ..domain.errors import BackstockError, NodeError, NodeRefusedError, NodeUnreachableError, NotFoundError
from ..domain.ids import NodeId
from ..domain.packages import Node, PlacementState
from ..domain.wording import say
from ..sources.keys import Keys
from .nodes import ShelfNode
from .pairing import pair
from .remote_node import RemoteNode

log = logging.getLogger(__name__)

Reach = Callable[[Node], ShelfNode]


class PairedNodes:
    """`reach` makes the client of a node; by default one that speaks HTTPS, signed with this device's key."""

    def __init__(self, book: ShelfBook, keys: Keys, device_name: str, reach: Reach | None = None) -> None:
        self._book = book
        self._keys = keys
        self._device_name = device_name
        self._reach = reach or (lambda node: RemoteNode(node, keys.device))
        self._lock = threading.Lock()
        self._reached: dict[NodeId, ShelfNode] = {}
        self._retired: list[ShelfNode] = []

    def node(self, node_id: NodeId) -> ShelfNode:
        """As it is known now: a node that moved is reached at its new address. Ask again rather than keep it."""
        known = self._book.node(node_id)
        if known is None:
            raise NotFoundError(
                say("This library does not know that node."),
                data=say("Nothing was changed."),
                do=say("Pair with it: backstock nodes join CODE."),
            )
        with self._lock:
            reached = self._reached.get(node_id)
            if reached is None or (reached.node.url, reached.node.certificate) != (known.url, known.certificate):
                if reached is not None:
                    # Somebody may be in the middle of a call; it is closed with the others.
                    self._retired.append(reached)
                reached = self._reached[node_id] = self._reach(known)
            return reached

    def ids(self) -> list[NodeId]:
        return [node.node_id for node in self._book.nodes()]

    def join(self, code: str) -> Node:
        joined = pair(code, self._keys.device, self._device_name)
        known = self._book.node(joined.node_id)
        self._book.put_node(joined if known is None else replace(joined, capacity=known.capacity, used=known.used))
        log.info("paired with node %s (%s)", joined.node_id, joined.name)
        self.refresh(joined.node_id)
        return self._book.node(joined.node_id) or joined

    def refresh(self, node_id: NodeId) -> bool:
        """Whether it answers; if so, what it says about itself and its packages is written down."""
        reached = self.node(node_id)
        try:
            status = reached.status()
            held = {package.package_id: package for package in reached.packages()}
        except NodeError as trouble:
            log.info("node %s: %s", reached.node.name, trouble.what)
            return False
        known = self._book.node(node_id)
        if known is not None and known.mode is not status.mode:
            self._book.put_node(replace(known, mode=status.mode))
        self._book.node_seen(node_id, name=status.name, capacity=status.capacity, used=status.used)
        for placement in self._book.placements_on(node_id):
            said = held.get(placement.package_id)
            if said is not None and said.state is not placement.state:
                self._book.place(placement.package_id, node_id, said.state, said.error)
            elif said is None and placement.state is PlacementState.PRESENT:
                self._book.place(
                    placement.package_id, node_id, PlacementState.FAILED, say("The node no longer has it.")
                )
        return True

    def choose(self, length: int) -> NodeId:
        """Among the nodes that answer, the one with most room. Raises NodeUnreachableError when none answers."""
        rooms: list[tuple[int, NodeId]] = []
        for node_id in self.ids():
            try:
                status = self.node(node_id).status()
            except NodeError as trouble:
                log.info("node %s is passed over: %s", node_id, trouble.what)
                continue
            rooms.append((status.capacity - status.used, node_id))
        if not rooms:
            raise self._none_there()
        room, node_id = max(rooms)
        if room < length:
            raise NodeRefusedError(
                say(
                    "No node that answers has room for {length}; {most} is the most.",
                    length=Bytes(length),
                    most=Bytes(max(0, room)),
                ),
                data=say("Nothing was sent."),
                do=say("Drop something from the shelf, or add a node."),
            )
        return node_id

    def forget(self, node_id: NodeId) -> None:
        self._book.drop_node(node_id)
        with self._lock:
            reached = self._reached.pop(node_id, None)
            if reached is not None:
                self._retired.append(reached)

    def close(self) -> None:
        with self._lock:
            for reached in (*self._reached.values(), *self._retired):
                reached.close()
            self._reached.clear()
            self._retired.clear()

    def _none_there(self) -> BackstockError:
        if not self.ids():
            return NodeUnreachableError(
                say("This library has no node yet."),
                data=say("Nothing was sent."),
                do=say("Pair with one: `backstock node invite` there, `backstock nodes join CODE` here."),
            )
        return NodeUnreachableError(
            say("None of this library's nodes answers."),
            data=say("Nothing was sent; what they hold stays there."),
            do=say("Start one of them, or check the connection."),
        )
