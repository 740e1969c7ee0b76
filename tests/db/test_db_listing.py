from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.db.play import PlayBook
from backstock.db.shelf import ShelfBook
from backstock.db.sources import Sources
from backstock.domain.ids import THIS_COMPUTER, EditionId, JobId, NodeId, PackageId, SourceId, TitleId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.domain.packages import Layout, Node, NodeClass, NodeMode, Package, PlacementState
from backstock.domain.play import PlaySession, RunnerName
from backstock.domain.sources import Digests, Source, Verdict
from backstock.domain.titles import Edition, Kind, Platform, Purpose, StoreName, Title, TitleRow, Where

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
T = TitleId("t")


def add(database: Database, name: str, title_id: str = "t", maker: str = "") -> None:
    Library(database).put([Title(TitleId(title_id), name, Kind.GAME, maker=maker, added_at=NOON)], [])


def offer(
    database: Database,
    edition_id: str,
    size: int | None = None,
    *,
    purpose: Purpose = Purpose.GAME,
    store: StoreName = StoreName.ITCH,
) -> None:
    platforms = frozenset({Platform.LINUX if store is StoreName.ITCH else Platform.WINDOWS})
    edition = Edition(EditionId(edition_id), T, None, store, "", "", Kind.GAME, platforms, size, purpose=purpose)
    Library(database).put([], [edition])


def source(database: Database, verdict: Verdict, path: str | None, source_id: str = "s", size: int = 77) -> None:
    digests = Digests(size, "ab" * 32)
    Sources(database).put(Source(SourceId(source_id), T, EditionId("e"), "", digests, verdict, path, "{}", NOON))


def shelve(database: Database, node: str, state: PlacementState, *, name: str = "attic") -> None:
    shelf = ShelfBook(database)
    shelf.put_package(Package(PackageId("p"), T, None, Layout.BLOB, 1, b"", NOON))
    shelf.put_node(Node(NodeId(node), name, NodeClass.BULK, NodeMode.SHARED, "", ""))
    shelf.place(PackageId("p"), NodeId(node), state)


def job(database: Database, kind: JobKind, state: JobState) -> None:
    JobBook(database).add(JobView(JobId(f"j-{kind}-{state}"), kind, T, "", state))


def row(database: Database) -> TitleRow:
    (found,) = Listing(database).rows()
    return found


def names(database: Database) -> list[str]:
    return [found.name for found in Listing(database).rows()]


@pytest.fixture
def one(database: Database) -> Database:
    add(database, "One")
    offer(database, "e", 50)
    return database


def test_a_title_nobody_fetched_is_at_its_store(one: Database) -> None:
    offer(one, "e2", 20, store=StoreName.HUMBLE)
    assert row(one) == TitleRow(
        T, "One", Kind.GAME, "", ("humble", "itch.io"), ("linux", "windows"), Where.STORE, 50, False, 0, added_at=NOON
    )


def test_a_source_on_this_computer_makes_it_here(one: Database) -> None:
    source(one, Verdict.UNCHECKED, "/x")
    assert (row(one).where, row(one).verified, row(one).size) == (Where.HERE, False, 77)
    source(one, Verdict.MATCH, "/x")
    assert row(one).verified is True
    Sources(one).set_path(SourceId("s"), None)
    assert (row(one).where, row(one).verified) == (Where.STORE, True)


def test_a_differing_source_counts_for_nothing(one: Database) -> None:
    source(one, Verdict.MISMATCH, "/set/aside", size=999)
    assert (row(one).where, row(one).verified, row(one).size) == (Where.STORE, False, 50)


@pytest.mark.parametrize("kind", [JobKind.GET, JobKind.PAGE_IN, JobKind.PREPARE, JobKind.ADD])
@pytest.mark.parametrize("state", JobState)
def test_a_title_is_arriving_while_a_job_brings_it(one: Database, kind: JobKind, state: JobState) -> None:
    job(one, kind, state)
    assert row(one).where is (Where.STORE if state.ended else Where.ARRIVING)


@pytest.mark.parametrize("kind", [JobKind.SYNC, JobKind.PAGE_OUT, JobKind.VERIFY, JobKind.DEMO])
def test_other_jobs_bring_nothing(one: Database, kind: JobKind) -> None:
    job(one, kind, JobState.RUNNING)
    assert row(one).where is Where.STORE


@pytest.mark.parametrize("state", PlacementState)
def test_only_whole_copies_on_the_shelf_count(one: Database, state: PlacementState) -> None:
    shelve(one, "n", state)
    whole = state is PlacementState.PRESENT
    wanted = (Where.SHELF, 1, "attic") if whole else (Where.STORE, 0, "")
    assert (row(one).where, row(one).copies, row(one).node_name) == wanted


def test_copies_on_nodes_of_one_name_are_two(one: Database) -> None:
    shelve(one, "n1", PlacementState.PRESENT)
    shelve(one, "n2", PlacementState.PRESENT)
    assert (row(one).copies, row(one).node_name) == (2, "attic")


def test_what_this_computer_holds_for_others_is_no_copy(one: Database) -> None:
    shelve(one, THIS_COMPUTER, PlacementState.PRESENT)
    assert (row(one).where, row(one).copies) == (Where.STORE, 0)


def test_the_nearest_place_is_told(one: Database) -> None:
    shelve(one, "n", PlacementState.PRESENT)
    job(one, JobKind.PAGE_IN, JobState.RUNNING)
    assert row(one).where is Where.ARRIVING
    source(one, Verdict.MATCH, "/x")
    assert (row(one).where, row(one).copies) == (Where.HERE, 1)


@pytest.mark.parametrize("demo_first", [True, False])
def test_a_demos_size_is_told_only_where_there_is_nothing_else(database: Database, demo_first: bool) -> None:
    add(database, "One")
    first, second = (Purpose.DEMO, Purpose.GAME) if demo_first else (Purpose.GAME, Purpose.DEMO)
    offer(database, "a", 900, purpose=first)
    assert row(database).size == 900
    offer(database, "b", 10, purpose=second)
    assert row(database).size == (10 if demo_first else 900)


def test_play_adds_up(one: Database) -> None:
    for hour, seconds in ((1, 60.5), (0, 100.0)):
        at = NOON + timedelta(hours=hour)
        PlayBook(one).put_session(PlaySession(f"p{hour}", T, EditionId("e"), RunnerName.NATIVE, at, at, seconds, 0))
    assert (row(one).last_played, row(one).played_s) == (NOON + timedelta(hours=1), 160.5)


def test_titles_are_in_the_order_of_their_folded_names(database: Database) -> None:
    for n, name in enumerate(["beta", "Alpha", "ALPHA two", "Émile"]):
        add(database, name, f"t{n}")
    assert names(database) == ["Alpha", "ALPHA two", "beta", "Émile"]


def test_only_narrows_and_keeps_the_order_however_many_are_asked_for(database: Database) -> None:
    Library(database).put([Title(TitleId(f"t{n}"), f"Title {(n * 7) % 1200:04}", Kind.GAME) for n in range(1200)], [])
    wanted = [TitleId(f"t{n}") for n in range(1100)]
    found = Listing(database).rows(only=[*wanted, wanted[0], wanted[600], TitleId("unknown")])
    assert {each.title_id for each in found} == set(wanted)
    assert len(found) == 1100
    assert [each.name for each in found] == sorted(each.name for each in found)
    assert Listing(database).rows(only=[]) == []


def test_a_title_is_found_by_id_by_whole_name_and_by_a_part(database: Database) -> None:
    library = Library(database)
    for title_id, name, maker in [("t-aa", "Étoile", "X"), ("t-bb", "Étoile 2", ""), ("t-cc", "50%", "Étoile")]:
        add(database, name, title_id, maker)
    assert [title.title_id for title in library.named("t-bb")] == ["t-bb"]
    assert [title.title_id for title in library.named(" éTOILE ")] == ["t-aa"]
    assert [title.title_id for title in library.named("toile")] == ["t-cc", "t-bb", "t-aa"]
    assert [title.title_id for title in library.named("%")] == ["t-cc"]
    assert library.named("_") == library.named("") == library.named("\udcff") == []
