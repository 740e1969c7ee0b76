"""Magnet links read with suspicion: what cannot be understood is left out, and nothing of a link is ever logged.

Whoever knows the hash of a package can fetch it, so a magnet is treated as a secret.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from ..domain.errors import BackstockError
from ..domain.wording import say
from .alerts import Hashes
from .values import Address

_LONGEST: Final = 64 * 1024
_MOST_FIELDS: Final = 500
_MOST_TRACKERS: Final = 50
_MOST_PEERS: Final = 100
_LONGEST_NAME: Final = 240
_TRACKER_SCHEMES: Final = ("http", "https", "udp")
_V1 = re.compile(r"urn:btih:([0-9a-z]+)", re.IGNORECASE)
_V2 = re.compile(r"urn:btmh:1220([0-9a-f]{64})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Magnet:
    """At least one of the hashes is known, in lower-case hex."""

    v1: str | None = field(repr=False)
    v2: str | None = field(repr=False)
    name: str = field(repr=False, default="")
    trackers: tuple[str, ...] = field(repr=False, default=())
    peers: tuple[Address, ...] = field(repr=False, default=())

    @property
    def hashes(self) -> Hashes:
        return tuple(digest for digest in (self.v2, self.v1) if digest)

    @property
    def bare_uri(self) -> str:
        """Only the hashes; a secret."""
        topics = [f"xt=urn:btih:{self.v1}"] if self.v1 else []
        topics += [f"xt=urn:btmh:1220{self.v2}"] if self.v2 else []
        return "magnet:?" + "&".join(topics)


def parse_magnet(text: str) -> Magnet:
    fields = _fields(text.strip())
    topics = [value for key, value in fields if key == "xt" or key.startswith("xt.")]
    v1 = _one({_v1(topic) for topic in topics} - {None})
    v2 = _one({_v2(topic) for topic in topics} - {None})
    if v1 is None and v2 is None:
        raise _unusable(say("it names nothing that BitTorrent can find"))
    names = [value for key, value in fields if key == "dn"]
    trackers = [value for key, value in fields if (key == "tr" or key.startswith("tr.")) and _is_tracker(value)]
    peers = [peer for key, value in fields if key == "x.pe" and (peer := _peer(value))]
    return Magnet(
        v1,
        v2,
        _name(names[0]) if names else "",
        tuple(dict.fromkeys(trackers))[:_MOST_TRACKERS],
        tuple(dict.fromkeys(peers))[:_MOST_PEERS],
    )


def _fields(text: str) -> list[tuple[str, str]]:
    if len(text) > _LONGEST:
        raise _unusable(say("it is too long"))
    scheme, colon, rest = text.partition(":?")
    if not colon or scheme.lower() != "magnet":
        raise _unusable(say("it does not begin with magnet:?"))
    try:
        return [(key.lower(), value) for key, value in parse_qsl(rest, max_num_fields=_MOST_FIELDS)]
    except ValueError:
        raise _unusable(say("it has too many parts")) from None


def _one(found: set[str | None]) -> str | None:
    if len(found) > 1:
        raise _unusable(say("it names two different things"))
    return found.pop() if found else None


def _v1(topic: str) -> str | None:
    match = _V1.fullmatch(topic)
    if match is None:
        return None
    written = match[1]
    try:
        digest = bytes.fromhex(written) if len(written) == 40 else base64.b32decode(written.upper())
    except (ValueError, binascii.Error):
        return None
    return digest.hex() if len(digest) == 20 else None


def _v2(topic: str) -> str | None:
    match = _V2.fullmatch(topic)
    return match[1].lower() if match else None


def _name(value: str) -> str:
    words = " ".join(value.split())
    return "".join(char for char in words if char.isprintable())[:_LONGEST_NAME]


def _is_tracker(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in _TRACKER_SCHEMES and bool(parts.hostname) and parts.port != 0 and value.isprintable()
    except ValueError:
        return False


def _peer(value: str) -> Address | None:
    try:
        parts = urlsplit(f"//{value}")
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    plain = not (parts.path or parts.query or parts.fragment or parts.username)
    return (host, port) if host and port and plain and host.isprintable() else None


def _unusable(why: str) -> BackstockError:
    return BackstockError(
        say("This magnet link cannot be used: {why}.", why=why),
        data=say("Nothing was changed."),
        do=say("Copy it again."),
    )
