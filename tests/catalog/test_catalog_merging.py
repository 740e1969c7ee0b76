from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from catalog_kit import NOON, edition, title
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backstock.catalog.merging import AutoMerging
from backstock.db import Database
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.db.merging import Merging
from backstock.domain.events import EventBus, TitlesChanged
from backstock.domain.ids import TitleId
from backstock.domain.titles import Edition, Kind, StoreName, Title


def named(title_id: str, name: str, maker: str = "", kind: Kind = Kind.GAME, days: int = 0) -> Title:
    return replace(title(title_id), name=name, maker=maker, kind=kind, added_at=NOON + timedelta(days=days))


def offer(of: str, store: StoreName = StoreName.HUMBLE, md5: str | None = None, n: int = 0) -> Edition:
    return edition(f"{of}-{n}", of, None, store=store, md5=md5)


def merged(database: Database, titles: list[Title], editions: list[Edition]) -> dict[str, str]:
    Library(database).put(titles, editions)
    AutoMerging(Merging(database), EventBus()).run()
    return {own.removeprefix("t-"): head.removeprefix("t-") for own, head in Merging(database).merged().items()}


ITCH, HUMBLE = StoreName.ITCH, StoreName.HUMBLE


def test_the_same_game_of_two_shops_is_one_title_under_the_one_that_offers_most(database: Database) -> None:
    titles = [named("a", "Braid", "Number None"), named("b", "BRAID™", "number none", days=1)]
    assert merged(database, titles, [offer("a", ITCH), offer("b"), offer("b", n=1)]) == {"a": "b"}


def test_with_as_much_to_offer_the_one_known_longest_is_the_head(database: Database) -> None:
    titles = [named("a", "Braid", "x", days=3), named("b", "Braid", "x", days=1), named("c", "Braid", "x", days=2)]
    assert merged(database, titles, [offer(one) for one in "abc"]) == {"a": "b", "c": "b"}


@pytest.mark.parametrize(
    ("name", "makers", "kinds", "one"),
    [
        ("Dark Room", ("", "amirrajan"), (Kind.GAME, Kind.GAME), True),
        ("Undertale", ("", ""), (Kind.GAME, Kind.OTHER), True),
        ("Braid", ("", "Number None"), (Kind.GAME, Kind.GAME), False),
        ("Dark Room", ("one", "two"), (Kind.GAME, Kind.GAME), False),
        ("Dark Room", ("smallhours", "Small Hours Studio"), (Kind.GAME, Kind.GAME), True),
        ("Letters from a Dark Room", ("one", "two"), (Kind.GAME, Kind.GAME), True),
        ("Lighthousekeeping", ("one", "two"), (Kind.GAME, Kind.GAME), True),
        ("Dark Room", ("one", "one"), (Kind.GAME, Kind.BOOK), False),
        ("Dark Room", ("one", "one"), (Kind.OTHER, Kind.BOOK), True),
        ("!!", ("one", "one"), (Kind.GAME, Kind.GAME), False),
    ],
)
def test_what_may_be_one_title(
    database: Database, name: str, makers: tuple[str, str], kinds: tuple[Kind, Kind], one: bool
) -> None:
    titles = [named("a", name, makers[0], kinds[0]), named("b", name, makers[1], kinds[1], days=1)]
    assert bool(merged(database, titles, [offer("a", ITCH), offer("b")])) is one


def test_the_same_bytes_tell_more_than_makers_but_not_within_itch(database: Database) -> None:
    pair = [named("a", "Braid", "one"), named("b", "Braid", "two", days=1)]
    same = "ab" * 16
    assert merged(database, pair, [offer("a", ITCH, same), offer("b", ITCH, same)]) == {}
    assert merged(database, [], [offer("b", HUMBLE, same, n=1)]) == {}, "b is on itch.io as well"
    other = [named("c", "Braid", "three", days=2)]
    assert merged(database, other, [offer("c", HUMBLE, same)]) == {"c": "b"}


def test_an_unknown_maker_is_no_bridge_between_two(database: Database) -> None:
    titles = [
        named("a", "Dark Room", "one"),
        named("b", "Dark Room", "", days=1),
        named("c", "Dark Room", "two", days=2),
    ]
    assert merged(database, titles, [offer(one) for one in "abc"]) == {"b": "a"}


def test_what_a_person_took_apart_stays_apart_until_a_person_puts_it_together(database: Database) -> None:
    titles = [named(one, "Dark Room", "x", days=n) for n, one in enumerate("abc")]
    editions = [offer(one) for one in "abc"]
    assert merged(database, titles, editions) == {"b": "a", "c": "a"}
    Merging(database).split(TitleId("t-a"))
    assert merged(database, [], []) == {"c": "b"}
    Merging(database).merge(TitleId("t-c"), [TitleId("t-a")])
    assert merged(database, [], []) == {"a": "b", "c": "b"}
    assert Merging(database).kept_apart() == set()


def test_a_second_run_finds_nothing_to_do_and_tells_nothing(database: Database) -> None:
    told: list[object] = []
    events = EventBus()
    events.listen(told.append)
    Library(database).put([named("a", "Dark Room"), named("b", "Dark Room")], [])
    merging = AutoMerging(Merging(database), events)
    assert (merging.run(), merging.run()) == (1, 0)
    assert told == [TitlesChanged((TitleId("t-a"), TitleId("t-b")))]


# -- any merging and splitting -----------------------------------------------------------------------------------------

IDS = [TitleId(f"t-{n}") for n in range(6)]
any_id = st.sampled_from(IDS)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), any_id, st.frozensets(any_id, min_size=1, max_size=3)),
        st.tuples(st.just("split"), any_id, st.just(frozenset[TitleId]())),
        st.tuples(st.just("auto"), any_id, st.just(frozenset[TitleId]())),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def shared() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        made = Database(f"sqlite:///{folder}/library.db")
        made.migrate()
        names = ["Dark Room", "Dark Room", "Dark Room", "Other One", "Other One", "Alone"]
        Library(made).put(
            [named(str(n), name, days=n) for n, name in enumerate(names)],
            [offer(str(n), n=e) for n in range(6) for e in range(2)],
        )
        yield made
        made.close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_no_title_is_lost_and_every_edition_is_reached_from_exactly_one(
    shared: Database, steps: list[tuple[str, TitleId, frozenset[TitleId]]]
) -> None:
    merging, library = Merging(shared), Library(shared)
    for listing in IDS:
        merging.split(listing)
    for deed, listing, others in steps:
        apart = merging.kept_apart()
        if deed == "merge":
            merging.merge(listing, others)
        elif deed == "split":
            merging.split(listing)
        else:
            AutoMerging(merging, EventBus()).run()
            assert merging.kept_apart() == apart
        _holds(shared, merging, library)


def _holds(database: Database, merging: Merging, library: Library) -> None:
    heads = merging.merged()
    assert not set(heads.values()) & heads.keys(), "no chains"
    rows = Listing(database).rows()
    assert {row.title_id for row in rows} == set(IDS) - heads.keys()
    shown = sorted([one for row in rows for one in (row.title_id, *row.members)])
    assert shown == IDS
    reached = [each.edition_id for row in rows for each in library.editions(row.title_id)]
    assert len(reached) == len(set(reached)) == 12
    for one, other in merging.kept_apart():
        assert heads.get(one, one) != heads.get(other, other), "what is kept apart is not one title"
