"""Lists that come page by page, without a total: read to their end, and gone on with after an interruption.

The traps: an empty page may be a hiccup instead of the end, a short one may only have had entries taken out, a server
may know no pages and send the same again and again, and pages shift while one reads. So the end is believed when two
pages in a row say so, and whatever was odd makes the walk unsure: then nothing may be concluded from what it did not
see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from ..domain.errors import UnreadableAnswerError
from ..domain.wording import say, say_count
from .reading import Json, as_date, as_int, as_list, as_map

PAGES_AT_MOST = 2000
BROKEN_AT_MOST = 3
"""So many pages in a row that cannot be read end a walk."""


@dataclass(frozen=True, slots=True)
class Walk:
    since: datetime
    page: int = 1
    """To be looked at next."""
    sure: bool = True
    """Whether what was not seen is not there."""
    found: int = 0
    """Entries so far; those seen again after an interruption count twice."""

    @property
    def mark(self) -> str:
        return f"{self.since.isoformat()} {self.page} {self.found} {'sure' if self.sure else 'unsure'}"


def believed(found: int, before: int) -> bool:
    """Whether what a list did not show may be said to be gone: a shorter list is believed the second time."""
    return found > 0 and found >= before


def resumed(mark: str) -> Walk | None:
    """The walk of a mark; it looks once more at the page before, for entries that have moved up meanwhile."""
    parts = mark.split(" ")
    since = as_date(parts[0])
    page, found = (as_int(part) for part in parts[1:3]) if len(parts) == 4 else (None, None)
    if since is None or not page or found is None:
        return None
    return Walk(since, max(1, page - 1), parts[3] == "sure", found)


@dataclass(frozen=True, slots=True)
class WalkedPage:
    number: int
    rows: list[object]
    """Those that could be read and were not on an earlier page of this walk."""
    walk: Walk
    """As it stands after this page."""
    ended: bool
    """Whether this was the end of the list."""
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paged:
    """One such list."""

    name: str
    """For problems: “the owned titles”."""
    field: str
    """Where in the answer the entries are."""
    identity: Callable[[object], str | None]
    """None for an entry that cannot be read."""
    ask: Callable[[int], object]


def walked(paged: Paged, walk: Walk) -> Iterator[WalkedPage]:
    """Ends after a page that is the end, or without one where too much could not be read."""
    seen: set[str] = set()
    quiet = broken = 0
    emptied = False
    for number in range(walk.page, PAGES_AT_MOST):
        try:
            body, rows = _asked(paged, number)
        except UnreadableAnswerError:
            broken += 1
            walk = replace(walk, page=number + 1 if broken < BROKEN_AT_MOST else number + 1 - broken, sure=False)
            yield WalkedPage(
                number,
                [],
                walk,
                False,
                (say("Page {number} of {paged} could not be read.", number=number, paged=paged.name),),
            )
            if broken == BROKEN_AT_MOST:
                return
            continue
        broken = 0
        ids = [paged.identity(row) for row in rows]
        fresh = [row for row, row_id in zip(rows, ids, strict=True) if row_id is not None and row_id not in seen]
        seen.update(row_id for row_id in ids if row_id is not None)
        problems = _problems(paged, number, ids.count(None), emptied and bool(fresh))
        emptied = emptied or not rows
        quiet = 0 if fresh else quiet + 1
        ended = quiet == 2
        walk = replace(walk, page=number + 1, found=walk.found + len(fresh), sure=walk.sure and not problems)
        yield WalkedPage(number, fresh, walk, ended, problems)
        if ended:
            return
        if fresh and len(rows) < (as_int(body.get("per_page")) or 0):
            quiet = 1


def _asked(paged: Paged, number: int) -> tuple[Json, list[object]]:
    body = as_map(paged.ask(number), paged.name)
    return body, as_list(body.get(paged.field), paged.field)


def _problems(paged: Paged, number: int, left_out: int, after_nothing: bool) -> tuple[str, ...]:
    problems: tuple[str, ...] = ()
    if left_out:
        problems += (
            say_count(
                "{n} entry on page {number} of {paged} could not be read.",
                "{n} entries on page {number} of {paged} could not be read.",
                left_out,
                number=number,
                paged=paged.name,
            ),
        )
    if after_nothing:
        problems += (say("A page of {paged} before page {number} came empty.", paged=paged.name, number=number),)
    return problems
