"""Packages, nodes, and which package lies on which node."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from .ids import NodeId, PackageId, SourceId, TitleId


class Layout(enum.StrEnum):
    BLOB = "blob/1"
    """Sealed: encrypted and padded (design/provenance.md, section 6)."""
    PLAIN = "plain"
    """The source's own bytes; only for nodes that are this user's and in mode `local`."""


class NodeClass(enum.StrEnum):
    WORK = "work"
    BULK = "bulk"


class NodeMode(enum.StrEnum):
    SHARED = "shared"
    """Keeps sealed packages only: whoever runs the node sees noise."""
    LOCAL = "local"
    """The user's own machine: plain packages may lie there."""


class PlacementState(enum.StrEnum):
    WANTED = "wanted"
    ARRIVING = "arriving"
    PRESENT = "present"
    LEAVING = "leaving"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Package:
    package_id: PackageId
    title_id: TitleId
    source_id: SourceId | None
    layout: Layout
    length: int
    """Bytes on the wire, padding included."""
    torrent: bytes
    """The whole .torrent: info dictionary and piece layers, no trackers."""
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Node:
    node_id: NodeId
    name: str
    node_class: NodeClass
    mode: NodeMode
    url: str
    """https://host:port of its API; empty for this computer."""
    certificate: str
    """PEM pinned at pairing."""
    paired_at: datetime | None = None
    capacity: int | None = None
    used: int | None = None
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    package_id: PackageId
    node_id: NodeId
    state: PlacementState
    changed_at: datetime
    detail: str = ""


@dataclass(frozen=True, slots=True)
class HeldPackage:
    """A package as the node that keeps it reports it."""

    package_id: PackageId
    state: PlacementState
    length: int
    done: int
    peers: tuple[tuple[str, int], ...] = ()
    """Addresses at which this node's swarm engine can be dialled for it."""
    error: str = ""


@dataclass(frozen=True, slots=True)
class NodeStatus:
    node_id: NodeId
    name: str
    mode: NodeMode
    version: str
    capacity: int
    used: int
    packages: int
    swarm_port: int
