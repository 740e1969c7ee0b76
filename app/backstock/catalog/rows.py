"""All rows of the library in memory, in the order of their names, and the answers to questions about them.

Made for tens of thousands of rows and a question at every key press. What a filter lets pass is kept as a mask of one
byte a row. Masks are put together as whole numbers, thousands of rows in one step of the machine; only rows that pass
are touched one by one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import compress, repeat
from operator import contains

from ..db.listing import Listed
from ..domain.ids import TitleId
from ..domain.titles import TitleRow
from .counting import Tally
from .orders import Order
from .query import LibraryCounts, LibraryQuery, SortBy
from .search import searchable, words_of

Test = Callable[[TitleRow], bool]
Facet = tuple[str, str]
Key = tuple[str, str, TitleId]
"""A row's place: its name and maker as search sees them, then its id."""

_MASKS_AT_MOST = 64
_FOUND_AT_MOST = 6
_LAST = "\U0010ffff"


class Rows:
    """Not for several threads at once."""

    def __init__(self, listed: Iterable[Listed] = ()) -> None:
        entries = sorted(((_key(one.row), _text(one), one.row) for one in listed), key=lambda entry: entry[0])
        self._keys = [key for key, _, _ in entries]
        # Cut out of one text they lie side by side in memory, in this order: a search walks through them much faster.
        self._texts = "\n".join(text for _, text, _ in entries).split("\n") if entries else []
        self._rows = [row for _, _, row in entries]
        self._key_of = {row.title_id: key for key, _, row in entries}
        self._head_of = {member: row.title_id for row in self._rows for member in row.members}
        self._masks: dict[Facet, bytearray] = {}
        self._orders: dict[SortBy, Order] = {}
        self._passing: tuple[object, bytes] | None = None
        self._found: dict[tuple[str, ...], list[int]] = {}
        """Places that hold these words, under the filters of `_passing`."""
        self._tally = Tally()
        for row in self._rows:
            self._tally.add(row)

    def __len__(self) -> int:
        return len(self._rows)

    # -- keeping it current --------------------------------------------------------------------------------------------

    def replace(self, title_ids: Iterable[TitleId], listed: Iterable[Listed]) -> None:
        """`listed` are the rows that those ids are shown as now; ids that have none of their own vanish."""
        fresh = {one.row.title_id: one for one in listed}
        for title_id in title_ids:
            if title_id not in fresh and title_id in self._key_of:
                self._remove(title_id)
        for one in fresh.values():
            self._put(one)
        self._passing = None
        self._found.clear()

    def _put(self, one: Listed) -> None:
        row, key = one.row, _key(one.row)
        for member in row.members:
            if member in self._key_of:
                self._remove(member)
        if self._key_of.get(row.title_id) != key:
            if row.title_id in self._key_of:
                self._remove(row.title_id)
            self._insert(key, one)
            return
        place = bisect_left(self._keys, key)
        before = self._rows[place]
        self._rows[place], self._texts[place] = row, _text(one)
        self._know_members(before, row)
        self._tally.remove(before)
        self._tally.add(row)
        for facet, mask in self._masks.items():
            mask[place] = _TESTS[facet[0]](facet[1])(row)
        for sort, order in self._orders.items():
            order.change(place, _VALUES[sort](row))

    def _insert(self, key: Key, one: Listed) -> None:
        place = bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self._rows.insert(place, one.row)
        self._texts.insert(place, _text(one))
        self._key_of[one.row.title_id] = key
        self._know_members(None, one.row)
        self._tally.add(one.row)
        for facet, mask in self._masks.items():
            mask.insert(place, _TESTS[facet[0]](facet[1])(one.row))
        for sort, order in self._orders.items():
            order.insert(place, _VALUES[sort](one.row))

    def _remove(self, title_id: TitleId) -> None:
        place = bisect_left(self._keys, self._key_of.pop(title_id))
        row = self._rows.pop(place)
        del self._keys[place], self._texts[place]
        self._know_members(row, None)
        self._tally.remove(row)
        for mask in self._masks.values():
            del mask[place]
        for order in self._orders.values():
            order.remove(place)

    def _know_members(self, before: TitleRow | None, now: TitleRow | None) -> None:
        for member in before.members if before else ():
            if self._head_of.get(member) == before.title_id:  # type: ignore[union-attr]
                del self._head_of[member]
        for member in now.members if now else ():
            self._head_of[member] = now.title_id  # type: ignore[union-attr]

    # -- answering -----------------------------------------------------------------------------------------------------

    def counts(self) -> LibraryCounts:
        return self._tally.counts()

    def of(self, title_ids: Iterable[TitleId]) -> list[TitleRow]:
        """By name, each once; a merged listing answers with what it is shown as. Unknown ids are left out."""
        heads = {self._head_of.get(one, one) for one in title_ids}
        keys = sorted(self._key_of[head] for head in heads if head in self._key_of)
        return [self._rows[bisect_left(self._keys, key)] for key in keys]

    def find(self, query: LibraryQuery) -> list[TitleRow]:
        passing = self._passing_filters(query)
        words = words_of(query.search)
        if query.sort is SortBy.NAME:
            found = self._by_name(passing, words, query.search, descending=bool(query.descending))
        else:
            found = self._by_value(passing, words, query.sort)
            if query.descending is False:
                found.reverse()
        return found

    def _by_name(self, passing: bytes, words: tuple[str, ...], search: str, *, descending: bool) -> list[TitleRow]:
        """Names that begin with what was typed come first."""
        rows = self._rows
        if not words:
            found = list(compress(rows, passing))
            return found[::-1] if descending else found
        places = self._remembered(passing, words)
        typed = searchable(search)
        begin = bisect_left(places, bisect_left(self._keys, (typed,)))
        end = bisect_left(places, bisect_left(self._keys, (typed + _LAST,)))
        first, rest = places[begin:end], places[:begin] + places[end:]
        if descending:
            first, rest = first[::-1], rest[::-1]
        return [rows[place] for place in first] + [rows[place] for place in rest]

    def _by_value(self, passing: bytes, words: tuple[str, ...], sort: SortBy) -> list[TitleRow]:
        rows = self._rows
        if words:
            wanted = bytearray(len(rows))
            for place in self._remembered(passing, words):
                wanted[place] = 1
            passing = bytes(wanted)
        return [rows[place] for place in self._order(sort).passing(passing)]

    def _remembered(self, passing: bytes, words: tuple[str, ...]) -> list[int]:
        places = self._places(passing, words)
        if len(self._found) >= _FOUND_AT_MOST:
            del self._found[next(iter(self._found))]
        self._found[words] = places
        return places

    def _places(self, passing: bytes, words: Sequence[str]) -> list[int]:
        """What holds every word. Who goes on typing narrows what was found before, so only that is looked through."""
        texts = self._texts
        left: Sequence[int] | None = None
        held: tuple[str, ...] = ()
        for known, places in self._found.items():
            if all(any(word in longer for longer in words) for word in known) and (
                left is None or len(places) < len(left)
            ):
                left, held = places, known
        if left is None:
            left = list(compress(range(len(texts)), passing))
        for word in words:
            if word in held:
                continue
            left = list(compress(left, map(contains, map(texts.__getitem__, left), repeat(word))))
        return list(left)

    def _order(self, sort: SortBy) -> Order:
        """Largest or latest first, and by name where they are equal."""
        known = self._orders.get(sort)
        if known is None:
            known = self._orders[sort] = Order([_VALUES[sort](row) for row in self._rows])
        return known

    def _passing_filters(self, query: LibraryQuery) -> bytes:
        facets = _facets(query)
        if self._passing is not None and self._passing[0] == facets:
            return self._passing[1]
        size = len(self._rows)
        left = -1
        for alternatives in facets:
            either = 0
            for facet in alternatives:
                either |= int.from_bytes(self._mask(facet), "little")
            left &= either
        passing = left.to_bytes(size, "little")
        self._passing = (facets, passing)
        self._found.clear()
        return passing

    def _mask(self, facet: Facet) -> bytearray:
        mask = self._masks.get(facet)
        if mask is None:
            if len(self._masks) >= _MASKS_AT_MOST:
                self._masks.clear()
            test = _TESTS[facet[0]](facet[1])
            mask = self._masks[facet] = bytearray([test(row) for row in self._rows])
        return mask


def _facets(query: LibraryQuery) -> tuple[tuple[Facet, ...], ...]:
    """Of each group one must pass, and of every group."""
    groups: list[tuple[Facet, ...]] = [(("hidden" if query.hidden else "shown", ""),)]
    groups += [((flag, ""),) for flag in _FLAGS if getattr(query, flag)]
    sets = (
        ("kind", query.kinds),
        ("where", query.where),
        ("store", query.stores),
        ("platform", query.platforms),
        ("holding", query.holdings),
        ("tag", query.tags),
        ("collection", query.collections),
    )
    groups += [tuple((name, str(value)) for value in sorted(values)) for name, values in sets if values]
    return tuple(groups)


_FLAGS = ("verified_only", "unclaimed", "updates", "unlisted", "key_only")

_TESTS: dict[str, Callable[[str], Test]] = {
    "hidden": lambda _: lambda row: row.hidden,
    "shown": lambda _: lambda row: not row.hidden,
    "verified_only": lambda _: lambda row: row.verified,
    "unclaimed": lambda _: lambda row: row.unclaimed,
    "updates": lambda _: lambda row: row.update,
    "unlisted": lambda _: lambda row: not row.listed,
    "key_only": lambda _: lambda row: row.key_only,
    "kind": lambda value: lambda row: row.kind == value,
    "where": lambda value: lambda row: row.where == value,
    "store": lambda value: lambda row: value in row.stores,
    "platform": lambda value: lambda row: value in row.platforms,
    "holding": lambda value: lambda row: value in row.holdings,
    "tag": lambda value: lambda row: bool(row.tags) and _folded(value) in map(_folded, row.tags),
    "collection": lambda value: lambda row: value in row.collections,
}

_VALUES: dict[SortBy, Callable[[TitleRow], float]] = {
    SortBy.ADDED: lambda row: row.added_at.timestamp() if row.added_at else 0.0,
    SortBy.PLAYED: lambda row: row.last_played.timestamp() if row.last_played else 0.0,
    SortBy.SIZE: lambda row: row.size,
}


def _key(row: TitleRow) -> Key:
    return searchable(row.sorted_as), searchable(row.maker), row.title_id


def _text(one: Listed) -> str:
    return searchable(" ".join((one.row.name, one.row.maker, *one.row.tags, one.also)))


def _folded(tag: str) -> str:
    return tag.casefold()
