"""Finds titles by a few letters, best first: what begins so, words that begin so, what contains it, letters in order.

One letter too many or wrong is forgiven when nothing fits. Pure; made for 50,000 names and less than a frame a key.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_ENOUGH_TO_FORGIVE = 4
_KEPT = 400
"""More hits than this are not ranked: the next letter narrows them."""


@lru_cache(maxsize=512)
def fold(text: str) -> str:
    """Without case and accents."""
    return _folded(text)


def _folded(text: str) -> str:
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@dataclass(slots=True)
class Finder:
    """`ids` and `names` stand at the same places."""

    ids: Sequence[str]
    names: Sequence[str]
    _folded: list[str] = field(init=False)
    _letters: list[int] = field(init=False)
    _last: tuple[str, list[int]] = field(init=False, default=("", []))
    _last_loose: tuple[str, list[int]] = field(init=False, default=("", []))

    def __post_init__(self) -> None:
        self._folded = [_folded(name) for name in self.names]
        masks: dict[str, int] = {}
        self._letters = [_mask(name, masks) for name in self._folded]

    def find(self, text: str, most: int = 8) -> list[str]:
        wanted = " ".join(fold(text).split())
        if not wanted:
            return []
        hits = self._ranked(wanted, self._holding(wanted), most)
        if len(hits) < most:
            looser = self._all_words if " " in wanted else self._in_order
            hits = hits + looser(wanted, set(hits), most - len(hits))
        if not hits and len(wanted) >= _ENOUGH_TO_FORGIVE and " " not in wanted:
            hits = self._forgiving(wanted, most)
        return [self.ids[at] for at in hits[:most]]

    def _holding(self, wanted: str) -> list[int]:
        """Those that contain it as it stands. One letter more than last time looks only at what was left."""
        before, places = self._last
        folded = self._folded
        if before and wanted.startswith(before):
            hits = [at for at in places if wanted in folded[at]]
        else:
            hits = [at for at, name in enumerate(folded) if wanted in name]
        self._last = wanted, hits
        return hits

    def _ranked(self, wanted: str, hits: list[int], most: int) -> list[int]:
        folded = self._folded
        if len(hits) > _KEPT:
            first = [at for at in hits if folded[at].startswith(wanted)]
            inner = f" {wanted}"
            words = [at for at in hits if inner in folded[at]] if len(first) < most else []
            hits = (first[:_KEPT] + words[:_KEPT]) or hits[:_KEPT]
        return sorted(dict.fromkeys(hits), key=lambda at: _rank(folded[at], wanted))[:most]

    def _all_words(self, wanted: str, known: set[int], most: int) -> list[int]:
        folded = self._folded
        hits: Iterable[int] = range(len(folded))
        for part in sorted(wanted.split(), key=len, reverse=True):
            hits = [at for at in hits if part in folded[at]]
        hits = [at for at in hits if at not in known]
        return sorted(hits, key=lambda at: (len(folded[at]), folded[at]))[:most]

    def _in_order(self, wanted: str, known: set[int], most: int) -> list[int]:
        pattern, mask, folded, letters = _gaps(wanted), _mask(wanted, {}), self._folded, self._letters
        before, places = self._last_loose
        among = places if before and wanted.startswith(before) else range(len(folded))
        met = [(at, pattern.search(folded[at])) for at in among if letters[at] & mask == mask]
        self._last_loose = wanted, [at for at, hit in met if hit]
        found = [(hit.end() - hit.start(), len(folded[at]), at) for at, hit in met if hit and at not in known]
        return [at for _, _, at in sorted(found)[:most]]

    def _forgiving(self, wanted: str, most: int) -> list[int]:
        found: dict[int, None] = {}
        for skipped in range(len(wanted)):
            shorter = wanted[:skipped] + wanted[skipped + 1 :]
            found.update(dict.fromkeys(self._in_order(shorter, set(found), most)))
            if len(found) >= most:
                break
        return list(found)


def _rank(name: str, wanted: str) -> tuple[int, int, str]:
    at = name.find(wanted)
    tier = 0 if at == 0 else 1 if name[at - 1] == " " or f" {wanted}" in name else 2
    return tier, len(name), name


@lru_cache(maxsize=256)
def _gaps(wanted: str) -> re.Pattern[str]:
    """Its letters in order, the first of them at the start of a word."""
    signs = [re.escape(sign) for sign in wanted if sign != " "]
    return re.compile(r"\b" + ".*?".join(signs))


def _mask(name: Iterable[str], masks: dict[str, int]) -> int:
    """One bit a letter, folded onto 63: a quick no for most names."""
    mask = 0
    for sign in name:
        bit = masks.get(sign)
        if bit is None:
            bit = masks[sign] = 0 if sign == " " else 1 << (ord(sign) % 63)
        mask |= bit
    return mask
