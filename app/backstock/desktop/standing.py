"""What of the library was in sight at each question, so that coming back to one is coming back to a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..core.views import LibraryQuery
from . import filters
from .sight import Sight

Standing = Mapping[str, object]


class Standings:
    def __init__(self, sights: Sequence[Sight]) -> None:
        self._sights = sights
        self._known: dict[str, Standing] = {}

    def remember(self, known: Mapping[str, Standing]) -> None:
        """Of an earlier window."""
        self._known = dict(known)

    def remembered(self) -> Mapping[str, Standing]:
        """What was searched for is nobody's business the next day."""
        return {key: place for key, place in self._known.items() if not key.startswith(filters.SEARCHED)}

    def note(self, query: LibraryQuery) -> None:
        shown = next((one for one in self._sights if one.awake), None)
        if shown is not None:
            key = filters.key_of(query)
            self._known.pop(key, None)
            self._known[key] = shown.standing()

    def come_back(self, query: LibraryQuery) -> None:
        kept = self._known.get(filters.key_of(query))
        for one in self._sights if kept is not None else ():
            one.stand_again(kept or {})
