from __future__ import annotations

from datetime import timedelta

import pytest

from backstock.catalog.updates import Updates
from backstock.db import Database
from backstock.db.library import Library
from backstock.db.merging import Merging
from backstock.db.sources import Sources
from backstock.domain.ids import EditionId, SourceId, TitleId
from backstock.domain.sources import Digests, Source, Verdict
from backstock.domain.titles import Edition, Kind, StoreName, Title
from db.test_db_values import NOON

T = TitleId("t")


def version(name: str, days: int | None, *, lineage: str = "linux", listed: bool = True, md5: str = "") -> Edition:
    published = None if days is None else NOON + timedelta(days=days)
    return Edition(
        EditionId(name),
        T,
        None,
        StoreName.ITCH,
        name,
        f"{name}.zip",
        Kind.GAME,
        published_at=published,
        lineage=lineage,
        listed=listed,
        md5=md5 or None,
    )


def fetched(database: Database, name: str, verdict: Verdict = Verdict.MATCH, path: str | None = "/x") -> None:
    digests = Digests(1, "ab" * 32)
    Sources(database).put(Source(SourceId(f"s-{name}"), T, EditionId(name), "", digests, verdict, path, "{}", NOON))


def found(database: Database) -> list[tuple[str, str]]:
    return [(one.here.name, one.newer.name) for one in Updates(Library(database)).all()]


@pytest.fixture
def library(database: Database) -> Database:
    Library(database).put([Title(T, "T", Kind.GAME)], [version("old", 0), version("new", 5), version("newer", 9)])
    return database


def test_the_latest_is_the_update_of_what_is_here(library: Database) -> None:
    assert found(library) == []
    fetched(library, "old")
    assert found(library) == [("old", "newer")]
    fetched(library, "new", Verdict.UNCHECKED)
    assert found(library) == [("new", "newer")]
    fetched(library, "newer")
    assert found(library) == []


def test_going_back_to_what_is_older_is_no_update(library: Database) -> None:
    fetched(library, "newer")
    assert found(library) == []


def test_what_is_set_aside_gone_or_of_another_line_counts_for_nothing(library: Database) -> None:
    fetched(library, "old", Verdict.MISMATCH)
    assert found(library) == []
    fetched(library, "old", path=None)
    assert found(library) == [], "neither here nor on the shelf"
    fetched(library, "old")
    Library(library).put([], [version("new", 5, lineage="windows"), version("newer", 9, listed=False)])
    assert found(library) == []
    Library(library).put([], [version("old", 0, lineage=""), version("new", 5, lineage="")])
    assert found(library) == []


def test_without_dates_only_what_took_the_place_of_something_is_newer(library: Database) -> None:
    Library(library).put([], [version("old", None), version("new", None), version("newer", None, lineage="x")])
    fetched(library, "old")
    assert found(library) == []
    Library(library).put([], [version("old", None, listed=False)])
    assert found(library) == [("old", "new")]


def test_the_same_bytes_under_another_name_are_no_update(library: Database) -> None:
    same = "ab" * 16
    Library(library).put(
        [], [version("old", 0, md5=same), version("new", 5, md5=same), version("newer", 9, listed=False)]
    )
    fetched(library, "old")
    assert found(library) == []


def test_updates_are_told_under_the_title_that_is_shown(library: Database) -> None:
    head = TitleId("h")
    Library(library).put([Title(head, "Head", Kind.GAME), Title(TitleId("o"), "Other", Kind.GAME)], [])
    Merging(library).merge(head, [T])
    fetched(library, "old")
    updates = Updates(Library(library))
    assert [(one.title_id, one.title) for one in updates.all()] == [(head, "Head")]
    assert updates.of(T) == updates.of(head) == updates.all()
    assert updates.of(TitleId("o")) == []
