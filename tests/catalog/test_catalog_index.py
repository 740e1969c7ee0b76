from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from catalog_kit import NOON, edition, title
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.catalog.index import LibraryIndex
from backstock.catalog.query import LibraryCounts, LibraryQuery, SortBy
from backstock.catalog.rows import Rows
from backstock.catalog.search import searchable
from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.db.library import Library
from backstock.db.listing import Listed, Listing
from backstock.db.lists import TitleLists
from backstock.db.merging import Merging
from backstock.domain.events import EventBus, JobChanged, TitlesChanged
from backstock.domain.ids import CollectionId, HoldingId, JobId, TitleId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.domain.titles import Kind, Platform, Title, TitleRow, Where


def row(name: str, **more: object) -> TitleRow:
    plain = TitleRow(TitleId(name), name, Kind.GAME, "", (), (), Where.STORE, 0, False, 0, added_at=NOON)
    return replace(plain, **more)  # type: ignore[arg-type]


def found(rows: Rows, search: str = "", **query: object) -> list[str]:
    return [each.name for each in rows.find(LibraryQuery(search=search, **query))]  # type: ignore[arg-type]


def listed(*rows: TitleRow) -> list[Listed]:
    return [Listed(each) for each in rows]


# -- searching ---------------------------------------------------------------------------------------------------------


def test_each_word_must_occur_somewhere_in_any_order() -> None:
    rows = Rows(
        listed(
            row("100% Orange", maker="Juice"),
            row("100 Oranges", tags=("Co-op", "short")),
            row("snake_case"),
            row("snakeXcase"),
            row("a/b\\c"),
        )
    )
    assert found(rows, "juice 100") == ["100% Orange"]
    assert found(rows, "100%") == found(rows, "%") == ["100% Orange"]
    assert found(rows, "snake_case") == ["snake_case"]
    assert found(rows, "/b\\") == ["a/b\\c"]
    assert found(rows, "CO-OP orang") == ["100 Oranges"]
    assert found(rows, "orange nobody") == []
    assert len(found(rows, " \t ")) == 5


@pytest.mark.parametrize("typed", ["cafe", "CAFÉ", "cafe\u0301", "Café", "ＣＡＦＥ"])
@pytest.mark.parametrize("name", ["Le Café", "Le Cafe\u0301", "LE CAFE", "Łe ＣＡＦÉ"])
def test_accents_do_not_tell_two_texts_apart_however_they_are_written(name: str, typed: str) -> None:
    assert found(Rows(listed(row(name))), typed) == [name]


@given(st.text())
def test_what_is_searchable_stays_so(text: str) -> None:
    assert searchable(searchable(text)) == searchable(text)
    assert searchable(text.upper()) == searchable(text.upper().lower())


def test_names_that_begin_with_what_was_typed_come_first() -> None:
    rows = Rows(
        listed(row("A Dark Room"), row("Dark Souls"), row("Dark Room"), row("Darkest"), row("Zoo", maker="dark"))
    )
    assert found(rows, "dark") == ["Dark Room", "Dark Souls", "Darkest", "A Dark Room", "Zoo"]
    assert found(rows, "dark ro") == ["Dark Room", "A Dark Room"]
    assert found(rows, "dark", descending=True) == ["Darkest", "Dark Souls", "Dark Room", "Zoo", "A Dark Room"]


def test_merged_listings_are_found_by_their_own_names() -> None:
    assert found(Rows([Listed(row("Braid"), "Braid, Anniversary Edition")]), "anniversary") == ["Braid"]


def test_other_orders_keep_to_their_order_when_searching() -> None:
    rows = Rows(
        listed(
            row("Dark b", size=5, added_at=NOON + timedelta(days=1)),
            row("a dark", size=9, last_played=NOON),
            row("c dark", size=9, added_at=None),
            row("other", size=99),
        )
    )
    assert found(rows, "dark", sort=SortBy.SIZE) == ["a dark", "c dark", "Dark b"]
    assert found(rows, "dark", sort=SortBy.SIZE, descending=False) == ["Dark b", "c dark", "a dark"]
    assert found(rows, "dark", sort=SortBy.ADDED) == ["Dark b", "a dark", "c dark"]
    assert found(rows, sort=SortBy.PLAYED) == ["a dark", "c dark", "Dark b", "other"]


# -- filters -----------------------------------------------------------------------------------------------------------


def test_every_filter_narrows() -> None:
    plain = row("plain")
    for query, fitting in [
        ({"kinds": frozenset({Kind.FILM})}, {"kind": Kind.FILM}),
        ({"where": frozenset({Where.HERE, Where.SHELF})}, {"where": Where.SHELF}),
        ({"stores": frozenset({"humble"})}, {"stores": ("humble", "itch.io")}),
        ({"platforms": frozenset({Platform.WEB})}, {"platforms": ("linux", "web")}),
        ({"holdings": frozenset({HoldingId("h")})}, {"holdings": (HoldingId("h"),)}),
        ({"tags": frozenset({"CO-OP"})}, {"tags": ("co-op",)}),
        ({"collections": frozenset({CollectionId("c")})}, {"collections": (CollectionId("c"),)}),
        ({"verified_only": True}, {"verified": True}),
        ({"unclaimed": True}, {"unclaimed": True}),
        ({"updates": True}, {"update": True}),
        ({"unlisted": True}, {"listed": False}),
        ({"key_only": True}, {"key_only": True}),
        ({"hidden": True}, {"hidden": True}),
    ]:
        rows = Rows(listed(plain, row("fits", **fitting)))
        assert found(rows, **query) == ["fits"], query
        assert found(rows, "plain", **query) == [], query
    assert found(Rows(listed(plain, row("away", hidden=True)))) == ["plain"]


def test_counts_leave_out_what_is_hidden() -> None:
    rows = Rows(
        listed(
            row("a", where=Where.HERE, size=5, stores=("humble",), platforms=("linux", "web"), tags=("x",)),
            row("b", kind=Kind.FILM, where=Where.SHELF, copies=2, size=7, update=True, listed=False),
            row("c", hidden=True, where=Where.HERE, size=100, tags=("x",)),
            row("d", unclaimed=True, key_only=True, verified=True, tags=("x", "y")),
        )
    )
    assert rows.counts() == LibraryCounts(
        total=3,
        kinds={Kind.GAME: 2, Kind.FILM: 1},
        where={Where.HERE: 1, Where.SHELF: 1, Where.STORE: 1},
        stores={"humble": 1},
        platforms={"linux": 1, "web": 1},
        tags={"x": 2, "y": 1},
        verified=1,
        updates=1,
        unlisted=1,
        unclaimed=1,
        key_only=1,
        hidden=1,
        bytes_here=5,
        bytes_shelf=7,
    )


# -- staying current ---------------------------------------------------------------------------------------------------

_NAMES = ["Alpha", "Beta", "Émile", "alpha two", "Zoo", "10", "alpha"]
some_rows = st.builds(
    lambda n, name, where, size, tags, hidden, members: replace(
        row(f"t{n}"),
        name=name,
        where=where,
        size=size,
        tags=tags,
        hidden=hidden,
        copies=size % 2,
        members=tuple(TitleId(f"m{n}-{member}") for member in range(members)),
    ),
    st.integers(0, 6),
    st.sampled_from(_NAMES),
    st.sampled_from(Where),
    st.integers(0, 3),
    st.sampled_from([(), ("x",), ("x", "y")]),
    st.booleans(),
    st.integers(0, 2),
)
_QUERIES = [
    LibraryQuery(search, sort=sort, **filters)  # type: ignore[arg-type]
    for search in ("", "a", "alpha t")
    for sort in SortBy
    for filters in ({}, {"where": frozenset({Where.HERE})}, {"tags": frozenset({"y"})}, {"hidden": True})
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.lists(some_rows, max_size=3), st.frozensets(st.integers(0, 6), max_size=2)), max_size=5))
def test_rows_kept_current_answer_as_rows_made_anew(steps: list[tuple[list[TitleRow], frozenset[int]]]) -> None:
    kept, truth = Rows(), dict[TitleId, TitleRow]()
    for changed, gone in steps:
        fresh = {each.title_id: each for each in changed}
        ids = {*fresh, *(TitleId(f"t{n}") for n in gone)}
        truth = {one: each for one, each in truth.items() if one not in ids} | fresh
        kept.replace(ids, listed(*fresh.values()))
        anew = Rows(listed(*truth.values()))
        for query in _QUERIES:
            assert kept.find(query) == anew.find(query)
        assert kept.counts() == anew.counts()
        asked = [*truth, *(member for each in truth.values() for member in each.members)]
        assert kept.of(asked) == anew.of(asked) == anew.of(truth)
        assert len(kept) == len(truth)


class Shop:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.events = EventBus()
        self.library = Library(database)
        self.index = LibraryIndex(database, Listing(database), self.events)

    def names(self, **query: object) -> list[str]:
        return [each.name for each in self.index.titles(LibraryQuery(**query))]  # type: ignore[arg-type]

    def changed(self, *names: str) -> None:
        self.events.emit(TitlesChanged(tuple(TitleId(f"t-{name}") for name in names)))


@pytest.fixture
def shop(database: Database) -> Shop:
    made = Shop(database)
    made.library.put([title("beta"), title("alpha")], [edition("one", "alpha", None)])
    assert made.names() == ["alpha", "beta"]
    return made


def test_what_an_event_names_is_read_again_and_nothing_else(shop: Shop) -> None:
    shop.library.put([replace(title("alpha"), name="Zeta"), replace(title("beta"), name="Eta"), title("new")], [])
    assert shop.names() == ["alpha", "beta"]
    shop.changed("alpha", "new", "never-heard-of")
    assert shop.names() == ["beta", "new", "Zeta"]
    shop.events.emit(TitlesChanged())
    assert shop.names() == ["Eta", "new", "Zeta"]


def test_merging_and_splitting_show(shop: Shop) -> None:
    merging = Merging(shop.database)
    shop.events.emit(TitlesChanged(tuple(merging.merge(TitleId("t-alpha"), [TitleId("t-beta")]))))
    assert shop.names() == ["alpha"]
    assert [each.members for each in shop.index.rows([TitleId("t-beta")])] == [(TitleId("t-beta"),)]
    assert shop.names(search="beta") == ["alpha"]
    shop.events.emit(TitlesChanged(tuple(merging.split(TitleId("t-alpha")))))
    assert shop.names() == ["alpha", "beta"]
    assert [each.name for each in shop.index.rows([TitleId("t-beta"), TitleId("t-no")])] == ["beta"]


def test_a_job_that_brings_a_title_shows_while_it_lasts(shop: Shop) -> None:
    job = JobView(JobId("j"), JobKind.GET, TitleId("t-alpha"), "", JobState.QUEUED)
    book = JobBook(shop.database)
    book.add(job)
    shop.events.emit(JobChanged(job))
    assert shop.names(where=frozenset({Where.ARRIVING})) == ["alpha"]
    ended = replace(job, state=JobState.DONE)
    book.save(ended)
    shop.events.emit(JobChanged(replace(job, state=JobState.RUNNING)))
    assert shop.names(where=frozenset({Where.ARRIVING})) == ["alpha"]
    shop.events.emit(JobChanged(ended))
    assert shop.names(where=frozenset({Where.ARRIVING})) == []


def test_what_another_process_writes_shows_without_an_event(shop: Shop, tmp_path: Path) -> None:
    writing = (
        "import sys\n"
        "from backstock.db import Database\n"
        "from backstock.db.lists import TitleLists\n"
        "TitleLists(Database(sys.argv[1])).tag(['t-beta'], 'theirs')\n"
    )
    address = f"sqlite:///{tmp_path / 'library.db'}"
    app = str(Path(__file__).parents[2] / "app")
    subprocess.run([sys.executable, "-c", writing, address], check=True, env={"PYTHONPATH": app})
    assert shop.names(tags=frozenset({"theirs"})) == ["beta"]


def test_own_writes_are_not_taken_for_anothers(shop: Shop) -> None:
    before = shop.database.changes_by_others()
    with pytest.raises(RuntimeError), shop.database.write():
        raise RuntimeError
    for n in range(3):
        TitleLists(shop.database).tag([TitleId("t-alpha")], f"tag {n}")
        assert shop.database.changes_by_others() == before
    other = Database(str(shop.database._url.render_as_string()))
    TitleLists(other).tag([TitleId("t-alpha")], "other")
    other.close()
    assert shop.database.changes_by_others() == before + 1
    TitleLists(shop.database).tag([TitleId("t-alpha")], "own again")
    assert shop.database.changes_by_others() == before + 1


def test_another_process_writing_between_two_own_writes_is_noticed(shop: Shop) -> None:
    before = shop.database.changes_by_others()
    other = Database(str(shop.database._url.render_as_string()))
    TitleLists(other).tag([TitleId("t-alpha")], "other")
    other.close()
    TitleLists(shop.database).tag([TitleId("t-alpha")], "own")
    assert shop.database.changes_by_others() == before + 1


def test_a_failed_reading_is_made_up_for(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.library.put([title("new")], [])
    shop.changed("new")

    def fail(*_: object) -> None:
        raise OSError("no disk")

    with monkeypatch.context() as broken:
        broken.setattr(Listing, "listed", fail)
        with pytest.raises(OSError, match="no disk"):
            shop.names()
    assert shop.names() == ["alpha", "beta", "new"]


@pytest.mark.parametrize("change", ["tag", "hide"])
def test_many_at_once(shop: Shop, change: str) -> None:
    names = [f"n{n}" for n in range(700)]
    random.Random(1).shuffle(names)
    shop.library.put([title(name) for name in names], [])
    shop.changed(*names)
    assert len(shop.names()) == 702
    ids = [TitleId(f"t-{name}") for name in names]
    lists = TitleLists(shop.database)
    changes: dict[str, Callable[[], list[TitleId]]] = {
        "tag": lambda: lists.tag(ids, "x"),
        "hide": lambda: lists.set_hidden(ids, True),
    }
    shop.events.emit(TitlesChanged(tuple(changes[change]())))
    assert (len(shop.names(tags=frozenset({"x"}))), len(shop.names(hidden=True))) == (
        (700, 0) if change == "tag" else (0, 700)
    )


def test_a_title_of_an_odd_name_is_found(shop: Shop) -> None:
    shop.library.put([Title(TitleId("t-odd"), "Nul\0 and \udcff", Kind.OTHER)], [])
    shop.changed("odd")
    assert shop.names(search="and \udcff") == ["Nul\0 and \udcff"]
