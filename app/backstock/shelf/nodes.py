"""What the shelf asks of a node, wherever it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ..domain.ids import PackageId
from ..domain.packages import HeldPackage, Node, NodeStatus, Package
from .addresses import Address


class ShelfNode(Protocol):
    """Keeps packages. Every call may be made again: asking twice for what is already so changes nothing.

    Raises NodeUnreachableError when no answer comes, NodeRefusedError when the answer is no.
    """

    @property
    def node(self) -> Node: ...

    def status(self) -> NodeStatus: ...

    def hold(self, package: Package, peers: Sequence[Address], *, peer_port: int | None = None) -> HeldPackage:
        """Begin to keep it, fetching from `peers` and from the asker's own engine at `peer_port`."""
        ...

    def held(self, package_id: PackageId, *, wait_s: float = 0.0) -> HeldPackage | None:
        """How it stands, None when it is not kept. With `wait_s`, answers when the state changes or the time is over.

        `present` means whole, verified and on disk in this moment.
        """
        ...

    def packages(self) -> list[HeldPackage]: ...

    def drop(self, package_id: PackageId) -> None:
        """Forget it and free the room. Whether that is a last copy is for the shelf to know, not for the node."""
        ...

    def close(self) -> None: ...
