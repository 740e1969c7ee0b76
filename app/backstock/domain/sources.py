"""Sources: exact bytes, their digests, and how they compare with what the store announced."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from .ids import EditionId, SourceId, TitleId


class Verdict(enum.StrEnum):
    """design/provenance.md, section 4."""

    MATCH = "match"
    UNCHECKED = "unchecked"
    MISMATCH = "mismatch"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class Digests:
    """Lower-case hex, of the whole content."""

    size: int
    sha256: str
    md5: str | None = None
    sha1: str | None = None


@dataclass(frozen=True, slots=True)
class PieceHashes:
    """BitTorrent v2 hashes of the plain bytes, computed while they arrived."""

    piece_length: int
    root: bytes
    layer: bytes
    """Concatenated 32-byte nodes at piece level; empty when the file is no larger than one piece."""


@dataclass(frozen=True, slots=True)
class Source:
    source_id: SourceId
    title_id: TitleId
    edition_id: EditionId
    filename: str
    digests: Digests
    verdict: Verdict
    path: str | None
    """Where the plain bytes lie on this computer; None once they were paged out."""
    record: str
    """The DSSE envelope, as JSON text."""
    obtained_at: datetime
    differs: str = ""
    """What differed from the announcement, in words; empty unless the verdict is a mismatch."""
