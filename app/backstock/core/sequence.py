"""Which editions of a film or an album follow each other, and which are the same part once more. Pure.

A season comes as a file an episode, an album as a file a track; and a film comes as the same film in three qualities.
Only the names tell these apart: what differs in a number is another part, what differs in a quality is not.
"""

from __future__ import annotations

import os.path
import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from ..domain.titles import Edition, Kind, StoreName

_PACKED = (".zip", ".tar.gz", ".7z")
_OWN = (StoreName.FOLDER, StoreName.MAGNET)
_SUFFIX = re.compile(r"(\.tar)?\.[a-z0-9]{2,5}$")
_QUALITY = re.compile(
    r"(?<![a-z0-9])(\d{3,4}p|\d{3,4}x\d{3,4}|\d{2,3}kbps|[248]k|u?hd|sd|hdr|sdr|h[ ._]?26[45]|x26[45]|hevc|avc|av1|vp9|"
    r"xvid|aac|ac3|dts|mp[34]|flac|ogg|opus|wav|m4a|alac|lossless)(?![a-z0-9])"
)
_BETWEEN = re.compile(r"[\s._()\[\]-]+")
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
_FROM_THE_NUMBER_ON = re.compile(r"\d.*")


def packed(filename: str) -> bool:
    return filename.lower().endswith(_PACKED)


def slots(editions: Sequence[Edition]) -> list[list[Edition]]:
    """Part after part, each with the editions that are that part, in the order given.

    Among films one pattern of names leads. What is named otherwise follows where a person put the files together, and
    is left out where a store did: there it is the same film once more, or a trailer.
    """
    paths = _paths(editions)
    parts: dict[str, list[Edition]] = {}
    for edition in editions:
        parts.setdefault(_part(paths[edition.edition_id]), []).append(edition)
    if all(edition.kind is Kind.MUSIC for edition in editions):
        return [parts[part] for part in sorted(parts, key=natural)]
    leading = _leading(parts)
    ordered = sorted(parts, key=lambda part: (_pattern(part) != leading, natural(part)))
    own = all(edition.store in _OWN for edition in editions)
    return [parts[part] for part in ordered if own or _pattern(part) == leading]


def series_of(name: str) -> str:
    """What the names of one series have in common: what stands before the first number that is no year. Empty for a
    name that has none."""
    part = _part(PurePosixPath(_YEAR.sub(" ", name).replace("/", " ")))
    return _pattern(part) if _FROM_THE_NUMBER_ON.search(part) else ""


def file_names(editions: Sequence[Edition]) -> dict[str, str]:
    """Edition id -> by what its file is known among those of its title. The file's own name wherever that is plain, for
    what was remembered of it rests under that."""
    names = [one.filename for one in editions]
    return {
        one.edition_id: one.filename if names.count(one.filename) == 1 else f"{one.edition_id}/{one.filename}"
        for one in editions
    }


def natural(text: str) -> list[tuple[bool, int, str]]:
    """Episode 2 before episode 10, and figures before letters."""
    parts = [part for part in re.split(r"(\d+)", text.casefold()) if part]
    return [(False, int(part), "") if part.isdecimal() else (True, 0, part) for part in parts]


def _paths(editions: Sequence[Edition]) -> dict[str, PurePosixPath]:
    """Edition id -> its name, with the folders that tell it from the others where a person's own files lay in some."""
    paths = {
        one.edition_id: PurePosixPath(one.item.get("path", one.filename) if one.store in _OWN else one.filename)
        for one in editions
    }
    shared = os.path.commonpath([path.parent for path in paths.values()]) if paths else ""
    return {edition_id: path.relative_to(shared) for edition_id, path in paths.items()}


def _part(path: PurePosixPath) -> str:
    """1080p and FLAC say nothing of which part it is."""
    plain = _QUALITY.sub(" ", _SUFFIX.sub("", str(path).casefold()))
    return _BETWEEN.sub(" ", plain).strip(" /")


def _pattern(part: str) -> str:
    return _FROM_THE_NUMBER_ON.sub("#", part)


def _leading(parts: dict[str, list[Edition]]) -> str:
    """The pattern of most parts; of several the one that weighs most."""
    weights: dict[str, tuple[int, int]] = {}
    for part, editions in parts.items():
        count, size = weights.get(_pattern(part), (0, 0))
        weights[_pattern(part)] = (count + 1, size + max(one.size or 0 for one in editions))
    return max(weights, key=lambda pattern: weights[pattern], default="")
