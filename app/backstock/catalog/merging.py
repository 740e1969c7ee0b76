"""Finding listings that are one title: the same game from two shops, or from a shop and a bundle.

Careful by design: two titles shown as one hide something from the person, two listings of one title only look untidy.
What a person took apart is never put together again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..db.matching import maker_key
from ..db.merging import Listed, Merging
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import TitleId
from ..domain.titles import Kind, StoreName

_LONG_NAME = 8
"""Letters: a name of one word that long is hardly two makers' idea."""
_UNMISTAKABLE = (3, 14)
"""Words or letters from which a name is one title in two shops even if they name different makers: one may tell who
made it and the other who sells it."""

Apart = Collection[tuple[TitleId, TitleId]]


class AutoMerging:
    def __init__(self, merging: Merging, events: EventBus) -> None:
        self._merging = merging
        self._events = events

    def run(self) -> int:
        """Merges what is alike; answers how many listings found a title."""
        groups = self._merging.alike()
        if not groups:
            return 0
        apart = self._merging.kept_apart()
        merges = [merge for group in groups for merge in together(group, apart)]
        if merges:
            self._events.emit(TitlesChanged(tuple(self._merging.merge_all(merges))))
        return sum(len(others) for _, others in merges)


def together(group: Sequence[Listed], apart: Apart) -> list[tuple[TitleId, list[TitleId]]]:
    """Which of the listings of one name are to be merged: (head, the others that are shown by themselves now).

    What was merged before stays together, and answers with its head.
    """
    families: dict[TitleId, list[Listed]] = {}
    for one in group:
        families.setdefault(one.head or one.title_id, []).append(one)
    kept: list[list[Listed]] = []
    joined: dict[TitleId, list[TitleId]] = {}
    for family in sorted(families.values(), key=_weight):
        head = _head(family)
        fitting = next((known for known in kept if _one_title(known, family, apart)), None)
        if fitting is None:
            kept.append(list(family))
        else:
            joined.setdefault(_head(fitting).title_id, []).append(head.title_id)
            fitting += family
    return list(joined.items())


def _weight(family: list[Listed]) -> tuple[int, float, TitleId]:
    """The one with most to offer first, then the one known longest."""
    head = _head(family)
    return -sum(one.editions for one in family), head.added_at.timestamp(), head.title_id


def _head(family: list[Listed]) -> Listed:
    """The first family's own, where several were put together."""
    return next(one for one in family if one.head is None)


def _one_title(known: list[Listed], family: list[Listed], apart: Apart) -> bool:
    pairs = [(one, other) for one in known for other in family]
    return all(_may_be(one, other, apart) for one, other in pairs) and (
        _same_makers(known, family) or any(one.contents & other.contents for one, other in pairs)
    )


def _may_be(one: Listed, other: Listed, apart: Apart) -> bool:
    if (min(one.title_id, other.title_id), max(one.title_id, other.title_id)) in apart:
        return False
    if one.kind is not other.kind and Kind.OTHER not in (one.kind, other.kind):
        return False
    # On itch.io anybody may call a game anything, and a remake often carries the files of the old one.
    on_itch = StoreName.ITCH in one.stores and StoreName.ITCH in other.stores
    return not (on_itch and _maker(one) and _maker(other) and _maker(one) != _maker(other))


def _same_makers(known: list[Listed], family: list[Listed]) -> bool:
    """All that are known are one; where nobody knows, the name has to be telling enough."""
    makers = {_maker(one) for one in (*known, *family)}
    key = known[0].key
    if len(makers - {""}) > 1:
        words, letters = _UNMISTAKABLE
        in_one_shop = any(one.stores & other.stores for one in known for other in family)
        return not in_one_shop and (len(key.split()) >= words or len(key.replace(" ", "")) >= letters)
    return "" not in makers or len(key.split()) >= 2 or len(key) >= _LONG_NAME


def _maker(one: Listed) -> str:
    return maker_key(one.maker)
