"""Identifiers. Store-born things get the same id on every computer; everything else a random one."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import NewType

TitleId = NewType("TitleId", str)
EditionId = NewType("EditionId", str)
AccountId = NewType("AccountId", str)
SourceId = NewType("SourceId", str)
PackageId = NewType("PackageId", str)
"""64 hex digits: the BitTorrent v2 info hash."""
NodeId = NewType("NodeId", str)
"""64 hex digits: the key id of the node's own key."""
JobId = NewType("JobId", str)
HoldingId = NewType("HoldingId", str)
CollectionId = NewType("CollectionId", str)
ImageId = NewType("ImageId", str)
"""64 hex digits: the derivation key of (source, recipe, parameters)."""

THIS_COMPUTER = NodeId("here")
"""The node that is this computer's own disk."""

_LENGTH = 12


def _short(data: bytes) -> str:
    return base64.b32encode(data).decode().lower()[:_LENGTH]


def stable_id(prefix: str, *parts: str) -> str:
    """The same parts give the same id everywhere: `t-…` for ("t", "itch.io", "game", "1001"). Any text will do."""
    named = chr(0).join(parts).encode("utf-8", "surrogatepass")
    return f"{prefix}-{_short(hashlib.sha256(named).digest())}"


def new_id(prefix: str) -> str:
    return f"{prefix}-{_short(secrets.token_bytes(8))}"
