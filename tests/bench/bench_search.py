"""A key press in the search field of a library of 50,000 titles: from the question to the rows, with filters and sorts.

Beside it, in the same run, what the same question costs when it goes to the database. Run with
`installers/test.sh tests/bench/bench_search.py -s`.
"""

from __future__ import annotations

import random
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from backstock.catalog.index import LibraryIndex
from backstock.catalog.query import LibraryQuery, SortBy
from backstock.catalog.rows import Rows
from backstock.db import Database
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.db.lists import TitleLists
from backstock.domain.events import EventBus, TitlesChanged
from backstock.domain.ids import EditionId, TitleId
from backstock.domain.titles import Edition, Kind, Platform, Purpose, StoreName, Title, TitleRow

TITLES = 50_000
FRAME_MS = 16.0
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
    "river",
    "élan",
    "stone",
    "a",
    "garden",
    "sky",
    "zero",
    "run",
]

pytestmark = pytest.mark.bench


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path_factory.mktemp('search') / 'library.db'}")
    made.migrate()
    chance = random.Random(7)
    begun = datetime(2020, 1, 1, tzinfo=UTC)
    titles, editions = [], []
    for n in range(TITLES):
        name = " ".join(chance.choices(_WORDS, k=chance.randint(1, 4))).title() + f" {n % 977}"
        title_id = TitleId(f"t-{n:012}")
        added = begun + timedelta(minutes=chance.randrange(3_000_000))
        titles.append(
            Title(
                title_id,
                name,
                chance.choice(list(Kind)),
                maker=f"Maker {n % 4000}",
                cover_url=f"https://img.example/{n:024}/cover.png",
                added_at=added,
            )
        )
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
    Library(made).put(titles, editions)
    for tag in ("cozy", "co-op", "short"):
        TitleLists(made).tag(chance.sample([title.title_id for title in titles], 5000), tag)
    yield made
    made.close()


def keystrokes() -> Iterator[LibraryQuery]:
    """Every prefix of every text, under no filter, under several, and in every order."""
    plain = LibraryQuery()
    narrowed = LibraryQuery(
        kinds=frozenset({Kind.GAME, Kind.FILM, Kind.TOOL}),
        stores=frozenset({"itch.io", "humble"}),
        platforms=frozenset({Platform.LINUX, Platform.WEB, Platform.WINDOWS}),
        tags=frozenset({"cozy", "co-op"}),
    )
    for base in (plain, narrowed):
        for sort in SortBy:
            for text in TYPED:
                for end in range(1, len(text) + 1):
                    yield replace(base, search=text[:end], sort=sort)


def timed(ask: Callable[[LibraryQuery], object], queries: list[LibraryQuery]) -> list[float]:
    took = []
    for query in queries:
        begun = time.perf_counter()
        ask(query)
        took.append((time.perf_counter() - begun) * 1000)
    return took


def told(name: str, took: list[float]) -> None:
    print(f"{name}: median {statistics.median(took):.2f} ms, worst {max(took):.2f} ms, {len(took)} questions")


def test_a_key_press_fits_in_a_frame(database: Database) -> None:
    events = EventBus()
    index = LibraryIndex(database, Listing(database), events)
    begun = time.perf_counter()
    assert len(index.titles(LibraryQuery())) == TITLES
    print(f"\nread whole: {time.perf_counter() - begun:.2f} s for {TITLES} titles")
    queries = list(keystrokes())
    cold = timed(index.titles, queries)
    warm = timed(index.titles, queries)
    told("first time", cold)
    told("a key press", warm)

    def after_a_change(query: LibraryQuery) -> list[TitleRow]:
        return index.titles(query)

    changed = []
    for n, query in enumerate(queries[::7]):
        events.emit(TitlesChanged((TitleId(f"t-{n:012}"),)))
        changed += timed(after_a_change, [query])
    told("a key press right after a title changed", changed)
    counted = timed(lambda _: index.counts(), queries[:50])
    told("counts", counted)
    listing = Listing(database)
    old = timed(lambda query: Rows(listing.listed()).find(query), queries[:: len(queries) // 3][:3])
    told("the same, read from the database each time", old)
    assert max(warm) < FRAME_MS
    assert statistics.median(warm) < FRAME_MS / 3
    assert statistics.median(old) > statistics.median(warm) * 10


def test_what_the_index_weighs(database: Database) -> None:
    listing = Listing(database)
    tracemalloc.start()
    rows = Rows(listing.listed())
    for query in keystrokes():
        rows.find(query)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"\n{held / 1e6:.1f} MB for {len(rows)} titles, {held / len(rows):.0f} bytes each")
    assert held < 100e6
