"""What is put in comes out again, in every query module."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backstock.db import Database
from backstock.db.accounts import Accounts
from backstock.db.library import Library
from backstock.db.pairing import PairedDevice, Pairings
from backstock.db.play import PlayBook
from backstock.db.shelf import ShelfBook
from backstock.db.sources import Sources
from backstock.domain.ids import AccountId, EditionId, NodeId, PackageId, SourceId, TitleId, stable_id
from backstock.domain.packages import Layout, Node, NodeClass, NodeMode, Package, Placement, PlacementState
from backstock.domain.play import PlaySession, RunnerName, SaveSnapshot
from backstock.domain.sources import Digests, PieceHashes, Source, Verdict
from backstock.domain.titles import Account, Arch, Edition, Kind, Platform, Purpose, Storage, StoreName, Title

NOON = datetime(2024, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
BIG = 6 * 1024**4
ODD_NAME = b"caf\xe9 \xff.zip".decode("utf-8", "surrogateescape")

any_text = st.text(st.characters(), max_size=30)
times = st.datetimes(datetime(1971, 1, 1), datetime(9000, 1, 1), timezones=st.timezones() | st.just(UTC))


def title_ids() -> st.SearchStrategy[TitleId]:
    return st.integers(0, 5).map(lambda n: TitleId(f"t-{n}"))


titles = st.builds(
    Title,
    title_id=title_ids(),
    name=any_text,
    kind=st.sampled_from(Kind),
    maker=any_text,
    summary=any_text,
    url=any_text,
    cover_url=any_text,
    added_at=times,
)
editions = st.builds(
    Edition,
    edition_id=st.integers(0, 9).map(lambda n: EditionId(f"e-{n}")),
    title_id=title_ids(),
    account_id=st.sampled_from([None, AccountId("a-1")]),
    store=st.sampled_from(StoreName),
    name=any_text,
    filename=any_text,
    kind=st.sampled_from(Kind),
    platforms=st.frozensets(st.sampled_from(Platform)),
    size=st.none() | st.integers(0, 2**63 - 1),
    md5=st.none() | st.text("0123456789abcdef", min_size=32, max_size=32),
    sha1=st.none() | st.text("0123456789abcdef", min_size=40, max_size=40),
    version=any_text,
    storage=st.sampled_from(Storage),
    purpose=st.sampled_from(Purpose),
    arch=st.none() | st.sampled_from(Arch),
    channel=any_text,
    published_at=st.none() | times.map(lambda moment: moment.astimezone(UTC)),
    lineage=any_text,
    note=any_text,
    listed=st.booleans(),
    item=st.dictionaries(any_text, any_text, max_size=3),
)


@pytest.fixture(scope="module")
def shared() -> Iterator[Database]:
    """One database for all examples of a property, which each put in what they look at."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/library.db")
        database.migrate()
        Accounts(database).put(Account(AccountId("a-1"), StoreName.ITCH, "ada", ""))
        for n in range(6):
            Library(database).put([Title(TitleId(f"t-{n}"), "", Kind.GAME, added_at=NOON)], [])
        yield database
        database.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(title=titles)
def test_any_title_comes_back_as_it_was(shared: Database, title: Title) -> None:
    Library(shared).put([title], [])
    assert Library(shared).title(title.title_id) == replace(title, added_at=NOON)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(edition=editions)
def test_any_edition_comes_back_as_it_was(shared: Database, edition: Edition) -> None:
    Library(shared).put([], [edition])
    assert Library(shared).edition(edition.edition_id) == edition
    assert edition in Library(shared).editions(edition.title_id)


@settings(max_examples=40)
@given(at=times)
def test_any_moment_comes_back_as_the_same_moment_in_utc(shared: Database, at: datetime) -> None:
    Accounts(shared).put(Account(AccountId("a-when"), StoreName.ITCH, "", "", synced_at=at))
    found = Accounts(shared).get(AccountId("a-when"))
    assert found is not None
    assert found.synced_at == at.astimezone(UTC)
    assert found.synced_at is not None
    assert found.synced_at.tzinfo is UTC


@settings(max_examples=40)
@given(text=any_text)
def test_any_path_comes_back_to_the_last_byte(shared: Database, text: str) -> None:
    PlayBook(shared).put_snapshot(SaveSnapshot("v", TitleId("t"), "", text, 1, NOON))
    assert [snapshot.path for snapshot in PlayBook(shared).snapshots(TitleId("t"))] == [text]


def test_the_day_a_title_was_first_seen_stays(database: Database) -> None:
    library = Library(database)
    before = datetime.now(UTC)
    library.put([Title(TitleId("t"), "Old name", Kind.GAME)], [])
    first = library.title(TitleId("t"))
    library.put([Title(TitleId("t"), "New name", Kind.FILM, maker="m", added_at=NOON)], [])
    second = library.title(TitleId("t"))
    assert first is not None
    assert first.added_at is not None
    assert before <= first.added_at <= datetime.now(UTC)
    assert second == Title(TitleId("t"), "New name", Kind.FILM, maker="m", added_at=first.added_at)
    assert library.count() == 1


def test_a_page_may_name_the_same_title_twice(database: Database) -> None:
    one = Title(TitleId("t"), "One", Kind.GAME)
    edition = Edition(EditionId("e"), one.title_id, None, StoreName.HUMBLE, "a", "a.zip", Kind.GAME)
    Library(database).put([one, replace(one, name="Two")], [edition, replace(edition, name="b")])
    assert [title.name for title in Library(database).named("two")] == ["Two"]
    assert [found.name for found in Library(database).editions(one.title_id)] == ["b"]


def edition(edition_id: str, *, account: str | None = None, **more: object) -> Edition:
    account_id = AccountId(account) if account else None
    plain = Edition(EditionId(edition_id), TitleId("t"), account_id, StoreName.ITCH, edition_id, "x.zip", Kind.GAME)
    return replace(plain, **more)  # type: ignore[arg-type]


def test_full_and_listed_editions_come_first(database: Database) -> None:
    mixed = [edition("b", purpose=Purpose.DEMO), edition("c", listed=False), edition("d"), edition("a")]
    Library(database).put([Title(TitleId("t"), "T", Kind.GAME)], mixed)
    assert [found.edition_id for found in Library(database).editions(TitleId("t"))] == ["a", "d", "c", "b"]


def test_accounts(database: Database) -> None:
    accounts = Accounts(database)
    zoe = Account(AccountId("a-2"), StoreName.HUMBLE, "zoë", "https://h", demo=True, stale=True, synced_at=NOON)
    ada = Account(AccountId("a-1"), StoreName.ITCH, "ada", "https://i")
    accounts.put(zoe)
    accounts.put(ada)
    assert accounts.all() == [ada, zoe]
    accounts.mark(ada.account_id, stale=True)
    assert accounts.get(ada.account_id) == replace(ada, stale=True)
    accounts.mark(ada.account_id, stale=False, synced_at=NOON)
    assert accounts.get(ada.account_id) == replace(ada, synced_at=NOON)
    accounts.mark(ada.account_id, stale=True)
    assert accounts.get(ada.account_id) == replace(ada, stale=True, synced_at=NOON)


def test_what_was_owned_is_remembered_without_the_account(database: Database) -> None:
    Accounts(database).put(Account(AccountId("a"), StoreName.ITCH, "ada", ""))
    Library(database).put([Title(TitleId("t"), "T", Kind.GAME)], [edition("e", account="a")])
    Accounts(database).remove(AccountId("a"))
    assert Accounts(database).all() == []
    assert Library(database).edition(EditionId("e")) == edition("e")


def source(source_id: str, **more: object) -> Source:
    plain = Source(
        SourceId(source_id),
        TitleId("t"),
        EditionId("e"),
        ODD_NAME,
        Digests(BIG, "ab" * 32, "cd" * 16, None),
        Verdict.UNCHECKED,
        f"/library/{ODD_NAME}",
        '{"payload": "…"}',
        NOON,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def test_sources_and_their_pieces(database: Database) -> None:
    Library(database).put([Title(TitleId("t"), "T", Kind.GAME)], [edition("e"), edition("e2")])
    sources = Sources(database)
    pieces = PieceHashes(1 << 24, bytes(range(32)), b"\0\xff" * 32)
    old = source("s-1", verdict=Verdict.MISMATCH, differs="md5")
    new = source("s-2", obtained_at=NOON + timedelta(days=1), edition_id=EditionId("e2"), digests=Digests(0, "00" * 32))
    sources.put(old, pieces)
    sources.put(new, PieceHashes(1 << 14, b"\7" * 32, b""))
    assert sources.get(old.source_id) == old
    assert sources.all() == [old, new]
    assert sources.of_title(TitleId("t")) == [new, old]
    assert sources.of_edition(EditionId("e")) == [old]
    assert sources.with_sha256(["ab" * 32, "ff" * 32]) == [old]
    assert sources.pieces(new.source_id) == PieceHashes(1 << 14, b"\7" * 32, b"")
    sources.set_path(old.source_id, None)
    sources.put(replace(old, path=None, verdict=Verdict.MATCH, differs=""))
    assert sources.get(old.source_id) == replace(old, path=None, verdict=Verdict.MATCH, differs="")
    assert sources.pieces(old.source_id) == pieces
    assert (sources.get(SourceId("no")), sources.pieces(SourceId("no"))) == (None, None)


def package(package_id: str, **more: object) -> Package:
    plain = Package(PackageId(package_id), TitleId("t"), SourceId("s"), Layout.BLOB, BIG, b"d4:info\0\xffe", NOON)
    return replace(plain, **more)  # type: ignore[arg-type]


NODE = Node(NodeId("n" * 64), "dachboden ☂", NodeClass.BULK, NodeMode.SHARED, "https://[::1]:7447", "PEM", NOON, BIG, 7)


def test_packages_and_where_they_lie(database: Database) -> None:
    shelf = ShelfBook(database)
    one, other = package("p1"), package("p2", source_id=None, title_id=TitleId("u"), layout=Layout.PLAIN)
    shelf.put_package(one)
    shelf.put_package(other)
    assert shelf.package(one.package_id) == one
    assert sorted(shelf.packages(), key=lambda each: each.package_id) == [one, other]
    assert shelf.packages_of_source(SourceId("s")) == [one]

    before = datetime.now(UTC)
    shelf.place(one.package_id, NODE.node_id, PlacementState.ARRIVING)
    shelf.place(one.package_id, NODE.node_id, PlacementState.FAILED, "no room")
    shelf.place(other.package_id, NODE.node_id, PlacementState.PRESENT)
    (placed,) = shelf.placements(one.package_id)
    assert placed == Placement(one.package_id, NODE.node_id, PlacementState.FAILED, placed.changed_at, "no room")
    assert before <= placed.changed_at <= datetime.now(UTC)
    assert shelf.count_on(NODE.node_id) == len(shelf.placements_on(NODE.node_id)) == 2
    shelf.unplace(one.package_id, NODE.node_id)
    assert shelf.placements(one.package_id) == []
    shelf.drop_package(other.package_id)
    assert shelf.package(other.package_id) is None
    assert shelf.count_on(NODE.node_id) == 0


def test_a_package_taken_in_again_keeps_its_places(database: Database) -> None:
    shelf = ShelfBook(database)
    shelf.put_package(package("p"))
    shelf.place(PackageId("p"), NODE.node_id, PlacementState.PRESENT)
    shelf.put_package(package("p", length=9))
    assert [placed.state for placed in shelf.placements(PackageId("p"))] == [PlacementState.PRESENT]


def test_nodes(database: Database) -> None:
    shelf = ShelfBook(database)
    shelf.put_node(NODE)
    other = Node(NodeId("m" * 64), "attic", NodeClass.WORK, NodeMode.LOCAL, "", "")
    shelf.put_node(other)
    assert shelf.nodes() == [other, NODE]
    shelf.node_seen(NODE.node_id, name="cellar", capacity=BIG + 1, used=3)
    seen = shelf.node(NODE.node_id)
    assert seen is not None
    assert seen.seen_at is not None
    assert seen == replace(NODE, name="cellar", capacity=BIG + 1, used=3, seen_at=seen.seen_at)
    shelf.put_package(package("p"))
    for node in (NODE, other):
        shelf.place(PackageId("p"), node.node_id, PlacementState.PRESENT)
    shelf.drop_node(NODE.node_id)
    assert shelf.nodes() == [other]
    assert [placed.node_id for placed in shelf.placements(PackageId("p"))] == [other.node_id]


def test_play_sessions_end_once_and_add_up(database: Database) -> None:
    play = PlayBook(database)
    first = PlaySession("p1", TitleId("t"), EditionId("e"), RunnerName.WINE, NOON, None, 0.0, None)
    later = replace(first, session_id="p2", title_id=TitleId("u"), started_at=NOON + timedelta(hours=1))
    play.put_session(later)
    play.put_session(first)
    assert play.sessions() == [first, later]
    assert play.sessions(TitleId("u")) == [later]
    play.end_session("p1", ended_at=NOON + timedelta(minutes=5), played_s=299.5, exit_code=-9)
    ended = replace(first, ended_at=NOON + timedelta(minutes=5), played_s=299.5, exit_code=-9)
    assert play.session("p1") == ended
    assert play.open_sessions() == [later]
    assert play.session("none") is None


def test_snapshots_oldest_first(database: Database) -> None:
    play = PlayBook(database)
    new = SaveSnapshot("v2", TitleId("t"), "vor dem Ende ✨", "/v2", BIG, NOON, "p1")
    old = replace(new, snapshot_id="v1", taken_at=NOON - timedelta(days=1), session_id=None)
    play.put_snapshot(new)
    play.put_snapshot(old)
    assert play.snapshots(TitleId("t")) == [old, new]
    assert play.snapshots(TitleId("u")) == []
    assert play.snapshot("v2") == new


def test_a_film_remembers_where_it_stopped(database: Database) -> None:
    play = PlayBook(database)
    assert play.watch_point(TitleId("t")) is None
    play.put_watch_point(TitleId("t"), 1.5, 100.0)
    play.put_watch_point(TitleId("t"), 61.25, 100.0)
    assert play.watch_point(TitleId("t")) == (61.25, 100.0)
    play.put_watch_point(TitleId("u"), 0.0, 60.0)
    assert play.watch_points([TitleId("t"), TitleId("u"), TitleId("v")]) == {"t": (61.25, 100.0), "u": (0.0, 60.0)}
    assert play.watch_points([]) == {}


DEVICE = PairedDevice("k1", b"\0" * 31 + b"\xff", "ada's desk", NOON, revoked=False)


def test_an_invite_lets_in_one_device_once(database: Database) -> None:
    pairings = Pairings(database)
    pairings.add_invite("digest", datetime.now(UTC) + timedelta(minutes=1))
    assert pairings.use_invite("another", DEVICE) is False
    assert pairings.devices() == []
    assert pairings.use_invite("digest", DEVICE) is True
    assert pairings.device("k1") == DEVICE
    assert pairings.use_invite("digest", replace(DEVICE, keyid="k2")) is False
    assert pairings.devices() == [DEVICE]


def test_an_invite_runs_out(database: Database) -> None:
    pairings = Pairings(database)
    pairings.add_invite("late", datetime.now(timezone(timedelta(hours=9))) - timedelta(seconds=1))
    assert pairings.use_invite("late", DEVICE) is False
    assert pairings.device("k1") is None


def test_a_revoked_device_is_let_in_again_only_by_a_new_invite(database: Database) -> None:
    pairings = Pairings(database)
    for digest in ("one", "two"):
        pairings.add_invite(digest, datetime.now(UTC) + timedelta(minutes=1))
    pairings.use_invite("one", DEVICE)
    pairings.revoke("k1")
    assert pairings.device("k1") == replace(DEVICE, revoked=True)
    assert pairings.use_invite("one", DEVICE) is False
    assert pairings.device("k1") == replace(DEVICE, revoked=True)
    assert pairings.use_invite("two", DEVICE) is True
    assert pairings.device("k1") == DEVICE


def test_a_reopened_library_still_knows_everything(file: Path, database: Database) -> None:
    wanted = Title(TitleId(stable_id("t", "x")), "名前 \N{PILE OF POO}", Kind.BOOK, added_at=NOON)
    Library(database).put([wanted], [])
    database.close()
    again = Database(f"sqlite:///{file}")
    again.migrate()
    assert Library(again).title(wanted.title_id) == wanted
    again.close()
