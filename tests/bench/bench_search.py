"""A key press in the search field of a large library: from the question to the rows, with filters and in every order.

Beside it, in the same run, what the same question costs when all rows come from the database. Times are of the wall and
of this thread's own work: the first suffers from whatever else the machine does.

    python tests/bench/bench_search.py [--titles 50000]
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bench_kit import bench_folder

from backstock.catalog.grouping import grouped
from backstock.catalog.index import LibraryIndex
from backstock.catalog.query import GroupBy, LibraryQuery, SortBy
from backstock.catalog.rows import Rows
from backstock.db import Database
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.db.lists import TitleLists
from backstock.domain.events import EventBus, TitlesChanged
from backstock.domain.ids import EditionId, TitleId
from backstock.domain.titles import Edition, Kind, Platform, Purpose, StoreName, Title

TYPED = ["dark souls", "tower of", "e", "zzz", "café noir", "the last star", "maker 77", "puzzle cozy", "a b c"]
_WORDS = [
    "dark",
    "souls",
    "tower",
    "of",
    "night",
    "café",
    "noir",
    "the",
    "last",
    "star",
    "maker",
    "puzzle",
    "élan",
    "sky",
]


def main() -> None:
    parser = argparse.ArgumentParser(description="A key press in the search field of a large library.")
    parser.add_argument("--titles", type=int, default=50_000)
    number = parser.parse_args().titles
    with bench_folder() as place:
        database = Database(f"sqlite:///{place / 'library.db'}")
        database.migrate()
        _fill(database, number)
        _search(database, number)
        _weigh(database)
        database.close()


def _fill(database: Database, number: int) -> None:
    chance = random.Random(7)
    begun = datetime(2020, 1, 1, tzinfo=UTC)
    titles, editions = [], []
    for n in range(number):
        name = " ".join(chance.choices(_WORDS, k=chance.randint(1, 4))).title() + f" {n % 977}"
        title_id = TitleId(f"t-{n:012}")
        cover = f"https://img.example/{n:024}/cover.png"
        added = begun + timedelta(minutes=chance.randrange(3_000_000))
        kind = chance.choice(list(Kind))
        titles.append(Title(title_id, name, kind, maker=f"Maker {n % 4000}", cover_url=cover, added_at=added))
        editions.append(
            Edition(
                EditionId(f"e-{n:012}"),
                title_id,
                None,
                chance.choice([StoreName.ITCH, StoreName.HUMBLE]),
                name,
                f"game-{n}.zip",
                Kind.GAME,
                frozenset(chance.sample(list(Platform), k=2)),
                size=chance.randrange(10**9),
                purpose=Purpose.GAME,
            )
        )
    Library(database).put(titles, editions)
    for tag in ("cozy", "co-op", "short"):
        TitleLists(database).tag(chance.sample([title.title_id for title in titles], number // 10), tag)


def keystrokes() -> Iterator[LibraryQuery]:
    """Every beginning of every text, under no filter and under several, and in every order."""
    narrowed = LibraryQuery(
        kinds=frozenset({Kind.GAME, Kind.FILM, Kind.TOOL}),
        stores=frozenset({"itch.io", "humble"}),
        platforms=frozenset({Platform.LINUX, Platform.WEB, Platform.WINDOWS}),
        tags=frozenset({"cozy", "co-op"}),
    )
    for base in (LibraryQuery(), narrowed):
        for sort in SortBy:
            for text in TYPED:
                for end in range(1, len(text) + 1):
                    yield replace(base, search=text[:end], sort=sort)


def _search(database: Database, number: int) -> None:
    events = EventBus()
    index = LibraryIndex(database, Listing(database), events)
    _tell("read whole", [_timed(lambda: index.titles(LibraryQuery()))])
    queries = list(keystrokes())
    gc.collect()
    gc.disable()  # as in the window, which collects when nobody is waiting
    chosen = [query for query in queries if len(query.search) == 1 and query.search == TYPED[0][0]]
    whole = [replace(query, search="") for query in chosen]
    _tell("an order or filter chosen, the first time", [_timed(lambda one=one: index.titles(one)) for one in whole])
    _tell("a key press, the first time", [_timed(lambda query=query: index.titles(query)) for query in queries])
    _tell("a key press", [_timed(lambda query=query: index.titles(query)) for query in queries])
    for by in GroupBy:
        asked = [replace(query, group=by) for query in queries[:: max(1, len(queries) // 40)]]
        _tell(f"a key press, grouped: {by}", [_timed(lambda one=one: grouped(index.titles(one), one)) for one in asked])
    after = []
    for n, query in enumerate(queries[::7]):
        events.emit(TitlesChanged((TitleId(f"t-{n % number:012}"),)))
        after.append(_timed(lambda query=query: index.titles(query)))
    _tell("a key press right after a title changed", after)
    _tell("counts", [_timed(index.counts) for _ in range(50)])
    gc.enable()
    listing = Listing(database)
    some = queries[:: len(queries) // 3][:3]
    _tell(
        "all rows from the database", [_timed(lambda query=query: Rows(listing.listed()).find(query)) for query in some]
    )


def _weigh(database: Database) -> None:
    listing = Listing(database)
    tracemalloc.start()
    rows = Rows(listing.listed())
    for query in keystrokes():
        rows.find(query)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    sys.stdout.write(f"the index weighs {held / 1e6:.0f} MB, {held / len(rows):.0f} bytes a title\n")


def _timed(ask: Callable[[], object]) -> tuple[float, float]:
    wall, work = time.perf_counter(), time.thread_time()
    ask()
    return (time.perf_counter() - wall) * 1000, (time.thread_time() - work) * 1000


def _tell(name: str, taken: list[tuple[float, float]]) -> None:
    told = [
        f"{what} {statistics.median(times):.2f} ms, worst {max(times):.2f}"
        for what, times in zip(("wall", "work"), zip(*taken, strict=True), strict=True)
    ]
    sys.stdout.write(f"{name}: {'; '.join(told)} ({len(taken)})\n")


if __name__ == "__main__":
    main()
