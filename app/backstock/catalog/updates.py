"""What the stores offer newer than what is here or on the shelf, and which of several versions is the newest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from ..db.library import Library
from ..domain.ids import TitleId
from ..domain.titles import Edition

_NEVER: Final = datetime.min.replace(tzinfo=UTC)


def newest(editions: Iterable[Edition]) -> list[Edition]:
    """Those that no other of them replaces: of each line of versions one. In the order given."""
    told = list(editions)
    best: dict[tuple[TitleId, str], Edition] = {}
    for one in sorted(told, key=_age):
        best[one.title_id, one.lineage] = one
    return [one for one in told if not one.lineage or best[one.title_id, one.lineage] is one]


def _age(one: Edition) -> tuple[bool, datetime]:
    return one.listed, one.published_at or _NEVER


@dataclass(frozen=True, slots=True)
class Update:
    title_id: TitleId
    """As it is shown: the head, where listings were merged."""
    title: str
    here: Edition
    newer: Edition


class Updates:
    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self) -> list[Update]:
        """By title."""
        return sorted(self._updates(None), key=lambda update: (update.title.casefold(), update.title_id))

    def of(self, title_id: TitleId) -> list[Update]:
        return self._updates([one.title_id for one in self._library.listings(title_id)])

    def _updates(self, only: list[TitleId] | None) -> list[Update]:
        found = self._library.updates(only)
        editions = self._library.editions_by_id([one for pair in found for one in (pair.here, pair.newer)])
        heads = self._library.shown_as({pair.title_id for pair in found})
        return [
            Update(heads[pair.title_id].title_id, heads[pair.title_id].name, editions[pair.here], editions[pair.newer])
            for pair in found
        ]
